#include "wizard/preview/previewpane.h"

#include "machine/diff.h"
#include "wizard/choicebox.h"
#include "wizard/icon.h"
#include "wizard/labeltext.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/judge.h"
#include "wizard/preview/previewdocument.h"
#include "wizard/preview/verdictstrip.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

namespace {

constexpr int StateRole = Qt::UserRole + 1; ///< of an item: the name of its icon
constexpr int leastLetters = 34;            ///< of a line; the pane is not narrower

/// No two files of ours have the same name.
QString fileName(const std::string &path)
{
    return qt(path.substr(path.rfind('/') + 1));
}

} // namespace

PreviewPane::PreviewPane(Session &session, std::chrono::milliseconds pause,
                         const QString &judgeProgram, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_files(new ChoiceBox)
    , m_state(new QLabel)
    , m_next(new QToolButton)
    , m_view(new FileView)
    , m_reason(new QLabel)
    , m_judge(new Judge(session, judgeProgram, pause, this))
    , m_verdict(new VerdictStrip)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(&session, &Session::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_files, &QComboBox::currentIndexChanged, this, &PreviewPane::showFile);
    connect(m_next, &QToolButton::clicked, m_view, &FileView::goToNextMark);
    connect(m_view, &QPlainTextEdit::cursorPositionChanged, this, &PreviewPane::showReason);
    connect(m_judge, &Judge::changed, this, &PreviewPane::judgeChanged);
    connect(m_verdict, &VerdictStrip::placeRequested, this, &PreviewPane::goToPlace);
    refresh();
}

void PreviewPane::build()
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 4, unit * 3 / 4, unit * 3 / 4, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(buildTop());
    column->addWidget(m_view, 1);
    column->addWidget(buildReason());
    column->addWidget(m_verdict);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    m_view->setAccessibleName(tr("Text of the file"));
    m_view->setPlaceholderText(
        tr("Type the domain, and the files that will be written appear here."));
}

QWidget *PreviewPane::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(8);
    m_files->setMaxVisibleItems(20);
    m_files->setAccessibleName(tr("File"));
    m_state->setAccessibleName(tr("State of the file"));
    m_state->setMinimumWidth(std::max({fontMetrics().horizontalAdvance(tr("new")),
                                       fontMetrics().horizontalAdvance(tr("changed")),
                                       fontMetrics().horizontalAdvance(tr("unchanged"))}));
    m_next->setText(tr("Next chan&ge"));
    m_next->setToolTip(m_next->text().remove(QLatin1Char('&')));
    m_next->setIcon(icon(QStringLiteral("next-change")));
    m_next->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_files, 1);
    row->addWidget(m_state);
    row->addWidget(m_next);
    return top;
}

QWidget *PreviewPane::buildReason()
{
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_reason->setAccessibleName(tr("Why this line is there"));
    return m_reason;
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * leastLetters * 3 / 2;
    m_state->setVisible(!isNarrow); // the icon before the name says the same
    m_next->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void PreviewPane::showSite(const QString &id)
{
    const auto ending = QStringLiteral("/opentalk-%1.conf").arg(id);
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->itemData(row).toString().endsWith(ending))
            m_files->setCurrentIndex(row);
    }
}

void PreviewPane::refresh()
{
    m_pause.stop();
    refreshList();
    showFile();
    judgeChanged();
}

void PreviewPane::refreshList()
{
    const QSignalBlocker quiet(m_files);
    const auto selected = m_files->currentData().toString();
    std::vector<const nginx::Entry *> files;
    for (const auto &entry : m_session.files().entries) {
        if (entry.kind == nginx::EntryKind::File)
            files.push_back(&entry);
    }
    bool isSame = static_cast<int>(files.size()) == m_files->count();
    for (int row = 0; isSame && row < m_files->count(); ++row)
        isSame = m_files->itemData(row).toString().toStdString()
            == files[static_cast<std::size_t>(row)]->path;
    if (!isSame) {
        m_files->clear();
        for (const auto *file : files)
            m_files->addItem(fileName(file->path), qt(file->path));
        const int row = m_files->findData(selected);
        m_files->setCurrentIndex(row >= 0 ? row : std::min(2, m_files->count() - 1));
    }
    static constexpr std::array drawings {"file-new", "file-changed", "file-same"};
    static constexpr std::array tones {Tone::Good, Tone::Warning, Tone::Muted};
    for (int row = 0; row < m_files->count(); ++row) {
        const auto state = static_cast<std::size_t>(stateOf(*files[static_cast<std::size_t>(row)]));
        // The box paints itself even where the icon is the same.
        const QVariant drawn = QString::fromLatin1(drawings[state]);
        if (m_files->itemData(row, StateRole) == drawn)
            continue;
        m_files->setItemIcon(row, icon(drawn.toString(), tones[state]));
        m_files->setItemData(row, drawn, StateRole);
    }
}

void PreviewPane::showFile()
{
    const auto *entry = current();
    m_files->setEnabled(entry);
    m_files->setToolTip(m_files->currentData().toString());
    if (!entry) {
        m_view->text().reset({});
        m_view->setMarks({}, {});
        m_state->clear();
        m_next->setEnabled(false);
        showReason();
        return;
    }
    std::vector<int> touched;
    if (m_shownPath == qt(entry->path)) {
        if (m_view->text().text() == entry->content && !m_view->hasMarks())
            return showState(stateOf(*entry));
        touched = m_view->text().become(entry->content);
    } else {
        m_shownPath = qt(entry->path);
        m_view->text().reset(entry->content);
        m_view->goToLine(0);
    }
    m_view->setMarks(differing(*entry), touched);
    m_next->setEnabled(m_view->hasMarks());
    showState(stateOf(*entry));
    showReason();
}

void PreviewPane::showState(State state)
{
    auto palette = this->palette();
    const auto tone = state == State::New ? Tone::Good
        : state == State::Changed         ? Tone::Warning
                                          : Tone::Muted;
    palette.setColor(QPalette::WindowText, colour(tone, palette));
    m_state->setPalette(palette);
    m_state->setText(state == State::New           ? tr("new")
                         : state == State::Changed ? tr("changed")
                                                   : tr("unchanged"));
}

void PreviewPane::showReason()
{
    const auto *entry = current();
    const auto line = static_cast<std::size_t>(m_view->textCursor().blockNumber());
    if (!entry || line >= entry->reasons.size() || !entry->reasons[line]) {
        setLabelText(*m_reason, {});
        m_reason->setToolTip(QString());
        return;
    }
    const auto code = m_view->textCursor().block().text().trimmed().section(QLatin1Char(' '), 0, 0);
    setLabelText(*m_reason,
                 QStringLiteral("<b>%1</b> – %2")
                     .arg(QString(code).remove(QLatin1Char(';')).toHtmlEscaped(),
                          text(entry->reasons[line]).toHtmlEscaped()));
    m_reason->setToolTip(m_reason->text());
}

QString PreviewPane::reason() const
{
    return m_reason->text();
}

void PreviewPane::waitQuietly(std::chrono::milliseconds patience)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_pause.intervalAsDuration() + patience);
    connect(&m_patience, &QTimer::timeout, this, &PreviewPane::showVerdict);
}

void PreviewPane::judgeChanged()
{
    if (m_judge->isUnderWay() && m_patience.interval() > 0)
        return m_patience.start();
    m_patience.stop();
    showVerdict();
}

void PreviewPane::showVerdict()
{
    m_verdict->say(sayingOf(m_session, m_judge->verdict(), m_judge->isUnderWay()));
}

void PreviewPane::goToPlace()
{
    const auto &verdict = m_judge->verdict();
    const int row = verdict ? m_files->findData(qt(verdict->file)) : -1;
    if (row < 0)
        return;
    m_files->setCurrentIndex(row);
    m_view->goToLine(verdict->line - 1);
    m_view->setFocus();
}

PreviewPane::State PreviewPane::stateOf(const nginx::Entry &entry) const
{
    const auto installed = m_session.installed(entry.path);
    if (!installed)
        return State::New;
    return *installed == entry.content ? State::Same : State::Changed;
}

std::set<int> PreviewPane::differing(const nginx::Entry &entry) const
{
    const auto installed = m_session.installed(entry.path);
    if (!installed || *installed == entry.content)
        return {};
    std::set<int> lines;
    for (const auto &line : machine::diffLines(*installed, entry.content)) {
        if (line.kind == machine::DiffKind::Added)
            lines.insert(line.after - 1);
    }
    return lines;
}

const nginx::Entry *PreviewPane::current() const
{
    return m_session.files().find(m_files->currentData().toString().toStdString());
}

} // namespace opentalk::wizard
