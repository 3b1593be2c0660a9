#include "wizard/pages/servicespage.h"

#include "wizard/choicebox.h"
#include "wizard/findingtext.h"
#include "wizard/flowlayout.h"
#include "wizard/hostinput.h"
#include "wizard/messagearea.h"
#include "wizard/noticelist.h"
#include "wizard/pages/servicesdelegate.h"
#include "wizard/pages/servicesmodel.h"
#include "wizard/pages/tables.h"
#include "wizard/problemtext.h"
#include "wizard/releasefinder.h"
#include "wizard/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace opentalk::wizard {

ServicesPage::ServicesPage(Session &session, ReleaseFinder &finder)
    : Page(session, ServicesPageId, tr("Which services, under which names?"),
           tr("Host names follow from the domain. Change only what differs on your server."))
    , m_finder(finder)
    , m_domain(new QLineEdit)
    , m_domainMessage(new MessageArea(2))
    , m_release(new ChoiceBox)
    , m_releaseMessage(new MessageArea(3))
    , m_model(new ServicesModel(session, this))
    , m_table(new QTreeView)
    , m_remove(new QPushButton(tr("Re&move")))
    , m_messages(new MessageArea(4))
    , m_notices(new NoticeList(6))
{
    buildForm();
    buildTable();
    buildButtons();
    m_remove->setEnabled(false);
    body()->addWidget(m_messages);
    body()->addStretch();
    body()->addWidget(m_notices);
    connect(m_domain, &QLineEdit::textEdited, this, [this](const QString &typed) {
        this->session().change([&](Profile &profile) { profile.domain = asciiName(typed); });
    });
    connect(m_release, &QComboBox::activated, this, [this](int row) {
        this->session().chooseRelease(releases()[static_cast<size_t>(row)]);
    });
    connect(&finder, &ReleaseFinder::changed, this, &ServicesPage::showFinding);
    connect(m_messages, &MessageArea::activated, this, &ServicesPage::goTo);
}

void ServicesPage::buildForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(unit());
    form->setVerticalSpacing(unit() / 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_domain->setPlaceholderText(QStringLiteral("meet.example.org"));
    // Narrow enough for its last picture to be in zlib's window when the next letter is painted.
    m_domain->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_domain->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_domainMessage->setNamesFields(false);
    m_domainMessage->setField(m_domain);
    form->addRow(tr("&Domain"), m_domain);
    form->addRow(nullptr, m_domainMessage);
    for (const auto release : releases())
        m_release->addItem(wizard::title(release));
    m_release->setPlaceholderText(tr("Choose the release…"));
    m_release->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("OpenTalk &release"), m_release);
    m_releaseMessage->setNamesFields(false);
    m_releaseMessage->setField(m_release);
    m_releaseMessage->setHint(tr("The tag of the controller's image tells which one you run; "
                                 "“docker ps” shows it."));
    form->addRow(nullptr, m_releaseMessage);
    body()->addLayout(form);
}

void ServicesPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ServicesDelegate(this));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    // By cell, so that the arrow keys lead to each of them.
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Services"));
    layColumns();
    fitTable();
    body()->addWidget(m_table, 1);
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &ServicesModel::rowsInserted, this, &ServicesPage::fitTable);
    connect(m_model, &ServicesModel::rowsRemoved, this, &ServicesPage::fitTable);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex &cell) {
        if (m_model->flags(cell) & Qt::ItemIsEditable)
            m_table->edit(cell);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServicesPage::currentChanged);
}

void ServicesPage::layColumns()
{
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(ServicesModel::HostColumn, QHeaderView::Stretch);
}

void ServicesPage::buildButtons()
{
    auto *row = new FlowLayout;
    auto *add = new QPushButton(tr("&Add a service…"));
    add->setToolTip(tr("A further web service under a name of its own, beside OpenTalk's."));
    m_remove->setToolTip(tr("Removes the further service that is selected in the table."));
    const int letter = fontMetrics().averageCharWidth();
    for (auto *button : {add, m_remove}) {
        button->setMinimumWidth(std::max(letter * 20, button->sizeHint().width() + letter * 3));
        row->addWidget(button);
    }
    body()->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ServicesPage::add);
    connect(m_remove, &QPushButton::clicked, this, &ServicesPage::remove);
}

void ServicesPage::add()
{
    const auto cell = m_model->addExtra();
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void ServicesPage::remove()
{
    // The row below, or the last one, is the next to be looked at.
    m_model->removeExtra(m_table->currentIndex().row());
    m_table->setFocus();
    currentChanged(m_table->currentIndex());
}

/// As high as its rows, as long as the page has room for them; then it scrolls.
void ServicesPage::fitTable()
{
    const int row = ServicesDelegate::rowHeight(fontMetrics());
    const int rest = m_table->header()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(row * 4 + rest);
    m_table->setMaximumHeight(row * m_model->rowCount() + rest);
    fitColumns();
}

/// The first label tells names apart: theirs is the room that others can spare.
void ServicesPage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool hasExtras = m_model->hasExtras();
    const bool isNarrow = width() < letter * 85;
    const bool isTight = isNarrow || hasExtras;
    const auto heading = m_table->header()->sectionSizeHint(ServicesModel::WebSocketColumn);
    const int webSocket = std::max(letter * (isNarrow ? 12 : 13), heading);
    const int backends = letter * (isNarrow ? 17 : isTight ? 19 : 23);
    const int usual = letter * (isTight ? 20 : 22);
    const int spare = m_table->viewport()->width() - backends - (hasExtras ? webSocket : 0)
        - widthNeeded(*m_table, ServicesModel::HostColumn);
    const int needed = widthNeeded(*m_table, ServicesModel::ServiceColumn);
    m_table->setColumnHidden(ServicesModel::WebSocketColumn, !hasExtras);
    m_table->setColumnWidth(ServicesModel::ServiceColumn,
                            std::clamp(needed, usual, std::max(usual, spare)));
    m_table->setColumnWidth(ServicesModel::BackendsColumn, backends);
    m_table->setColumnWidth(ServicesModel::WebSocketColumn, webSocket);
}

void ServicesPage::currentChanged(const QModelIndex &cell)
{
    m_remove->setEnabled(cell.isValid() && m_model->isExtra(cell.row()));
    if (cell.isValid())
        emit serviceShown(m_model->idAt(cell.row()));
}

bool ServicesPage::isComplete() const
{
    return hasDomain() && Page::isComplete();
}

void ServicesPage::goTo(const QString &place)
{
    const auto cell = m_model->indexOf(place);
    if (!cell.isValid()) {
        (place == QLatin1String("release") ? static_cast<QWidget *>(m_release) : m_domain)
            ->setFocus();
        return;
    }
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    if (m_model->flags(cell) & Qt::ItemIsEditable)
        m_table->edit(cell);
}

void ServicesPage::refresh()
{
    m_model->showChanges();
    showDomain();
    showRelease();
    showProblems();
}

void ServicesPage::showDomain()
{
    const auto &domain = session().profile().domain;
    if (asciiName(m_domain->text()) != domain)
        m_domain->setText(readableName(domain));
    const auto isConverted = m_domain->text().trimmed() != qt(domain);
    m_domainMessage->setHint(isConverted ? tr("Written in files as %1.").arg(qt(domain))
                                         : tr("The name people open in their browser."));
    m_domainMessage->show(hasDomain() ? session().problemsFor("domain") : Problems());
}

void ServicesPage::showRelease()
{
    const auto &release = session().profile().release;
    const auto found = std::ranges::find(releases(), release);
    m_release->setCurrentIndex(release ? static_cast<int>(found - releases().begin()) : -1);
    m_release->setToolTip(m_release->currentText());
    showFinding();
}

void ServicesPage::showFinding()
{
    const auto &finding = m_finder.finding();
    const auto &release = session().profile().release;
    if (finding && finding->release && release)
        finding->release == release ? m_releaseMessage->showGood(foundText(*finding))
                                    : m_releaseMessage->showWarning(otherText(*finding));
    else if (finding && !release)
        m_releaseMessage->showWarning(unknownText(*finding));
    else
        m_releaseMessage->show({});
}

void ServicesPage::showProblems()
{
    Problems problems = hasDomain() ? this->problems() : Problems();
    std::erase_if(problems,
                  [](const Problem &p) { return p.place == "domain" || p.place == "release"; });
    // With a wrong domain every default host name is wrong too: one message says enough.
    if (session().hasErrorsFor("domain"))
        problems.clear();
    m_messages->show(problems);
    m_notices->show(session().warnings());
}

/// The table has its new size later than the page.
bool ServicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void ServicesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTable();
}

void ServicesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_finder.setWatching(true);
}

void ServicesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_finder.setWatching(false);
}

bool ServicesPage::hasDomain() const
{
    return !session().profile().domain.empty();
}

} // namespace opentalk::wizard
