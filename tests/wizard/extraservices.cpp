// Further services in the table: added, edited, removed, and each problem at its cell.
#include "wizard/pages/limitsgrid.h"
#include "wizard/pages/servicesmodel.h"
#include "wizard/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class ExtraServicesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anAddedServiceIsARowWithAFreeName();
    void theHostFollowsTheNameUntilItIsTyped();
    void cellsWriteTheProfile();
    void theRightRowIsRemoved();
    void ownServicesCannotBeRemoved();
    void problemsStandAtTheirCells();
    void anOpenedProfileBringsItsRows();
    void uploadLimitsAreReached();
    void aLargeLimitOfAFileStays();

private:
    QModelIndex cell(int extra, int column) const
    {
        return m_model->index(int(catalogue().size()) + extra, column);
    }
    bool isMarked(int extra, int column) const
    {
        const auto place = cell(extra, column);
        const char *key = column == ServicesModel::HostColumn ? "host"
            : column == ServicesModel::BackendsColumn         ? "backends"
                                                              : "id";
        return m_session->hasErrorsFor("extra[" + std::to_string(extra) + "]." + key)
            && place.data(Qt::AccessibleDescriptionRole).toString().contains(QLatin1Char('.'));
    }
    const std::vector<ExtraService> &extras() const { return m_session->profile().extra; }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ServicesModel> m_model;
};

void ExtraServicesTest::init()
{
    m_session = std::make_unique<Session>();
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.release = Release::Classic;
    });
    m_model = std::make_unique<ServicesModel>(*m_session);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void ExtraServicesTest::cleanup()
{
    m_model.reset();
    m_session.reset();
}

void ExtraServicesTest::anAddedServiceIsARowWithAFreeName()
{
    QSignalSpy inserted(m_model.get(), &ServicesModel::rowsInserted);
    const auto first = m_model->addExtra();
    QCOMPARE(first, cell(0, ServicesModel::ServiceColumn));
    m_model->addExtra();
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_model->rowCount(), int(catalogue().size()) + 2);
    QCOMPARE(extras()[0].id, std::string("service"));
    QCOMPARE(extras()[1].id, std::string("service-2"));
    QVERIFY(!m_session->isCurrent());
    QCOMPARE(cell(0, ServicesModel::BackendsColumn).data().toString(), QStringLiteral("missing"));
    QVERIFY(cell(0, ServicesModel::BackendsColumn).data(Qt::EditRole).toString().isEmpty());
}

void ExtraServicesTest::theHostFollowsTheNameUntilItIsTyped()
{
    const auto name = m_model->addExtra();
    m_model->setData(name, QStringLiteral("wiki"), Qt::EditRole);
    QCOMPARE(extras()[0].host, std::string("wiki.example.com"));
    m_model->setData(cell(0, ServicesModel::HostColumn), QStringLiteral("bücher.example.com"),
                     Qt::EditRole);
    m_model->setData(name, QStringLiteral("books"), Qt::EditRole);
    QCOMPARE(extras()[0].host, std::string("xn--bcher-kva.example.com"));
    QCOMPARE(extras()[0].id, std::string("books"));
}

void ExtraServicesTest::cellsWriteTheProfile()
{
    m_model->addExtra();
    const auto backends = cell(0, ServicesModel::BackendsColumn);
    QVERIFY(
        m_model->setData(backends, QStringLiteral("127.0.0.1:3000, 10.0.0.1:3000"), Qt::EditRole));
    const std::vector<std::string> two {"127.0.0.1:3000", "10.0.0.1:3000"};
    QVERIFY(extras()[0].backends == two);
    const auto socket = cell(0, ServicesModel::WebSocketColumn);
    QVERIFY(m_model->flags(socket) & Qt::ItemIsUserCheckable);
    QVERIFY(!(m_model->flags(socket) & Qt::ItemIsEditable));
    QVERIFY(m_model->setData(socket, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(extras()[0].webSocket);
    QVERIFY(m_session->isCurrent());
    QCOMPARE(m_session->deployment()->sites.back().id, std::string("service"));
    QVERIFY(m_session->deployment()->sites.back().webSocket);
}

void ExtraServicesTest::theRightRowIsRemoved()
{
    for (const auto *name : {"one", "two", "three"})
        m_model->setData(m_model->addExtra(), QString::fromLatin1(name), Qt::EditRole);
    m_model->removeExtra(cell(1, 0).row());
    QCOMPARE(extras().size(), std::size_t(2));
    QCOMPARE(extras()[1].id, std::string("three"));
    QCOMPARE(cell(1, ServicesModel::ServiceColumn).data().toString(), QStringLiteral("three"));
}

void ExtraServicesTest::ownServicesCannotBeRemoved()
{
    m_model->addExtra();
    const auto before = m_session->profile();
    m_model->removeExtra(0);
    m_model->removeExtra(-1);
    m_model->removeExtra(99);
    QVERIFY(m_session->profile() == before);
}

void ExtraServicesTest::problemsStandAtTheirCells()
{
    m_session->change([](Profile &p) {
        p.extra = {{"wiki", "wiki.example.com", {"127.0.0.1:3000"}},
                   {"wiki", "-x", {"127.0.0.1:3001"}},
                   {"Blog!", "blog.example.com", {"0.0.0.0:80"}}};
    });
    using enum ServicesModel::Column;
    QVERIFY(!isMarked(0, ServiceColumn) && !isMarked(0, HostColumn)
            && !isMarked(0, BackendsColumn));
    QVERIFY(isMarked(1, ServiceColumn) && isMarked(1, HostColumn) && !isMarked(1, BackendsColumn));
    QVERIFY(isMarked(2, ServiceColumn) && !isMarked(2, HostColumn) && isMarked(2, BackendsColumn));
    for (const auto &problem : m_session->problems()) {
        const auto found = m_model->indexOf(QString::fromStdString(problem.place));
        QVERIFY2(found.isValid(), problem.place.c_str());
        QVERIFY(!found.data(Qt::DecorationRole).isNull());
    }
    QCOMPARE(m_model->indexOf(QStringLiteral("extra[2].backends[0]")), cell(2, BackendsColumn));
    QVERIFY(!m_model->indexOf(QStringLiteral("extra[3].host")).isValid());
    QVERIFY(!m_model->indexOf(QStringLiteral("extra[x].host")).isValid());
}

void ExtraServicesTest::anOpenedProfileBringsItsRows()
{
    m_model->addExtra();
    m_model->addExtra();
    m_session->open(Profile {}, {});
    QCOMPARE(m_model->rowCount(), int(catalogue().size()));
    Profile file;
    file.extra.resize(5);
    m_session->open(file, {});
    QCOMPARE(m_model->rowCount(), int(catalogue().size()) + 5);
}

void ExtraServicesTest::uploadLimitsAreReached()
{
    LimitsGrid grid(*m_session);
    grid.refresh();
    const auto own = grid.findChildren<QSpinBox *>().size();
    m_session->change([](Profile &p) {
        p.extra = {{"wiki", "wiki.example.com", {"127.0.0.1:3000"}, false, 20}};
    });
    grid.refresh();
    auto boxes = grid.findChildren<QSpinBox *>();
    QCOMPARE(boxes.size(), own + 1);
    QCOMPARE(boxes.back()->value(), 20);
    QVERIFY(boxes.back()->accessibleName().startsWith(QStringLiteral("wiki")));
    boxes.back()->setValue(300);
    QCOMPARE(extras()[0].uploadLimitMiB, 300);
    m_session->change([](Profile &p) { p.extra.clear(); });
    grid.refresh();
    QCOMPARE(grid.findChildren<QSpinBox *>().size(), own);
}

void ExtraServicesTest::aLargeLimitOfAFileStays()
{
    m_session->change([](Profile &p) { p.services[ServiceId::Pad].uploadLimitMiB = 102400; });
    LimitsGrid grid(*m_session);
    grid.refresh();
    QCOMPARE(*m_session->profile().services.at(ServiceId::Pad).uploadLimitMiB, 102400);
}

} // namespace

QTEST_MAIN(ExtraServicesTest)
#include "extraservices.moc"
