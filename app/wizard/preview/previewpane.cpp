#include "wizard/preview/previewpane.h"

#include "machine/diff.h"
#include "wizard/choicebox.h"
#include "wizard/icon.h"
#include "wizard/preview/explanationarea.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/finder.h"
#include "wizard/preview/judge.h"
#include "wizard/preview/previewdocument.h"
#include "wizard/preview/searchrow.h"
#include "wizard/preview/verdictstrip.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"
#include "wizard/toned.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>

namespace opentalk::wizard {

namespace {

constexpr int StateRole = Qt::UserRole + 1; ///< of an item: the name of its icon

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
    , m_find(new QToolButton)
    , m_copy(new QToolButton)
    , m_next(new QToolButton)
    , m_search(new SearchRow)
    , m_view(new FileView)
    , m_finder(new Finder(session, *m_search, *m_view))
    , m_explanation(new ExplanationArea)
    , m_judge(new Judge(session, judgeProgram, pause, this))
    , m_verdict(new VerdictStrip)
{
    m_finder->setParent(this);
    build();
    addShortcuts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(&session, &Session::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_files, &QComboBox::currentIndexChanged, this, &PreviewPane::showFile);
    connect(m_next, &QToolButton::clicked, m_view, &FileView::goToNextMark);
    connect(m_find, &QToolButton::clicked, m_finder, &Finder::open);
    connect(m_copy, &QToolButton::clicked, this, &PreviewPane::copyFile);
    connect(m_finder, &Finder::chosen, this, [this](const Hit &hit) {
        enlargeExplanation(false);
        m_files->setCurrentIndex(m_files->findData(qt(hit.path)));
    });
    connect(m_finder, &Finder::closed, this, &PreviewPane::focusText);
    connect(m_view, &QPlainTextEdit::cursorPositionChanged, this, &PreviewPane::showReason);
    connect(m_judge, &Judge::changed, this, &PreviewPane::judgeChanged);
    connect(m_verdict, &VerdictStrip::placeRequested, this, &PreviewPane::goToPlace);
    refresh();
}

void PreviewPane::leaveChangesToReview(bool left)
{
    for (auto *key : m_changeKeys)
        key->setEnabled(!left);
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
    m_finder->follow(m_files->currentData().toString().toStdString());
    judgeChanged();
}

/// The site that people open, where there is one.
static int mostTelling(const QComboBox &files)
{
    const int frontend = files.findData(QStringLiteral("/opentalk-frontend.conf"), Qt::UserRole,
                                        Qt::MatchEndsWith);
    return frontend >= 0 ? frontend : files.count() - 1;
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
        m_files->setCurrentIndex(row >= 0 ? row : mostTelling(*m_files));
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
        m_copy->setEnabled(false);
        m_find->setEnabled(false);
        showReason();
        return;
    }
    std::vector<int> touched;
    if (m_shownPath == qt(entry->path)) {
        if (m_view->text().text() == entry->content && !m_view->hasMarks()
            && differing(*entry).empty()) {
            showReason(); // of another machine, it may be another one
            return showState(stateOf(*entry));
        }
        touched = m_view->text().become(entry->content);
    } else {
        m_shownPath = qt(entry->path);
        m_view->text().reset(entry->content);
        m_view->goToLine(0);
        markCopied(false);
    }
    if (!touched.empty())
        markCopied(false);
    m_copy->setEnabled(true);
    m_find->setEnabled(true);
    m_finder->follow(entry->path);
    m_view->setMarks(differing(*entry), touched);
    m_next->setEnabled(m_view->hasMarks());
    showState(stateOf(*entry));
    showReason();
}

void PreviewPane::showState(State state)
{
    setTone(*m_state,
            state == State::New           ? Tone::Good
                : state == State::Changed ? Tone::Warning
                                          : Tone::Muted);
    m_state->setText(state == State::New           ? tr("new")
                         : state == State::Changed ? tr("changed")
                                                   : tr("unchanged"));
}

void PreviewPane::showReason()
{
    const auto *entry = current();
    m_explanation->explain(entry ? explanationOf(*entry, m_view->textCursor().blockNumber())
                                 : Explanation {});
}

QString PreviewPane::reason() const
{
    return m_explanation->explanation().reason;
}

/// What is on the clipboard is what will be on the disk. The mark stays until the text is another.
void PreviewPane::copyFile()
{
    const auto *entry = current();
    if (!entry)
        return;
    QGuiApplication::clipboard()->setText(qt(entry->content));
    markCopied(true);
}

void PreviewPane::markCopied(bool copied)
{
    if (std::exchange(m_isCopied, copied) != copied)
        m_copy->setIcon(copied ? icon(QStringLiteral("good"), Tone::Good)
                               : icon(QStringLiteral("copy")));
}

void PreviewPane::enlargeExplanation(bool large)
{
    m_view->setVisible(!large);
    m_explanation->setLarge(large);
}

void PreviewPane::toggleExplanation()
{
    enlargeExplanation(!m_explanation->isLarge());
    focusText();
}

void PreviewPane::focusText()
{
    (m_explanation->isLarge() ? static_cast<QWidget *>(m_explanation) : m_view)->setFocus();
}

/// From wherever the focus is in this pane; what needs the key itself has had it before.
void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->isHidden())
        m_finder->close();
    else
        QWidget::keyPressEvent(event);
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
    enlargeExplanation(false);
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
