// The session recomputes on every change and tells everybody once.
#include "wizard/session.h"

#include "wizard/hostinput.h"
#include "wizard/pages/servicesmodel.h"
#include "wizard/targettext.h"

#include <QSignalSpy>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

nginx::Survey debian()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    return survey;
}

class SessionTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aFreshSessionIsUnmodifiedAndAsksForTheRelease();
    void whatWasFoundIsNoChangeAndGivesWay();
    void aChosenReleaseStays();
    void anImportIsUnsavedAndKeepsAFoundRelease();
    void aChangeRecomputesAndIsToldOnce();
    void anEditThatChangesNothingIsNotTold();
    void filesStayAsLongAsAFieldIsWrong();
    void aNeighboursNameIsAProblemOfItsField();
    void problemsAreFoundByPlaceNotByPrefixOfText();
    void unicodeDomainsBecomeALabels();
    void listsAreTypedWithCommasOrBlanks();
    void whereNginxIsMissingNoVersionIsTold();

    void cellsShowAndWriteTheProfile();
    void anEmptyCellGoesBackToTheDefault();
    void aServiceOfAnotherReleaseCannotBeEdited();
    void aWrongCellSaysWhatIsWrong();

private:
    std::unique_ptr<Session> m_session;
};

void SessionTest::init()
{
    m_session = std::make_unique<Session>();
    m_session->showLocal(debian());
}

void SessionTest::aFreshSessionIsUnmodifiedAndAsksForTheRelease()
{
    QVERIFY(!m_session->isModified());
    QVERIFY(!m_session->profile().release);
    QVERIFY(!m_session->deployment());
    m_session->change([](Profile &p) { p.domain = "example.com"; });
    QVERIFY2(m_session->isCurrent(), "the preview goes on with the oldest release");
    QCOMPARE(m_session->problemsFor("release").size(), std::size_t(1));
    QVERIFY(m_session->hasErrorsFor("release"));
    m_session->chooseRelease(Release::Classic);
    QVERIFY(m_session->problemsFor("release").empty());
}

void SessionTest::whatWasFoundIsNoChangeAndGivesWay()
{
    m_session->findRelease(Release::RoomserverInternal);
    QVERIFY(m_session->profile().release == Release::RoomserverInternal);
    QVERIFY(!m_session->isModified());
    m_session->findRelease(Release::Classic);
    QVERIFY(m_session->profile().release == Release::Classic);
    m_session->findRelease({});
    QVERIFY(!m_session->profile().release);
    m_session->findRelease(Release::Classic);
    m_session->chooseRelease(Release::RoomserverInternal);
    QVERIFY(m_session->isModified());
}

void SessionTest::aChosenReleaseStays()
{
    m_session->findRelease(Release::Classic);
    m_session->chooseRelease(Release::Classic);
    m_session->findRelease(Release::RoomserverInternal);
    m_session->findRelease({});
    QVERIFY(m_session->profile().release == Release::Classic);
    Profile file;
    file.release = Release::ClassicLivekitProxied;
    m_session->open(file, QStringLiteral("x.json"));
    m_session->findRelease(Release::Classic);
    QVERIFY(m_session->profile().release == Release::ClassicLivekitProxied);
    QVERIFY(!m_session->isModified());
}

void SessionTest::anImportIsUnsavedAndKeepsAFoundRelease()
{
    Profile imported;
    imported.domain = "example.com";
    QVERIFY(m_session->isFresh());
    m_session->findRelease(Release::Classic);
    QVERIFY(m_session->isFresh());
    m_session->import(imported);
    QVERIFY(m_session->profile().release == Release::Classic);
    QVERIFY(m_session->isModified() && !m_session->isFresh());
    m_session->findRelease(Release::RoomserverInternal);
    QVERIFY2(m_session->profile().release == Release::RoomserverInternal, "still only found");
    imported.release = Release::ClassicLivekitProxied;
    m_session->import(imported);
    m_session->findRelease(Release::Classic);
    QVERIFY2(m_session->profile().release == Release::ClassicLivekitProxied, "named by a file");
}

void SessionTest::aChangeRecomputesAndIsToldOnce()
{
    QSignalSpy told(m_session.get(), &Session::changed);
    m_session->change([](Profile &p) { p.domain = "example.com"; });
    QCOMPARE(told.count(), 1);
    QVERIFY(m_session->isModified());
    QVERIFY(m_session->isCurrent());
    QVERIFY(!m_session->files().entries.empty());
    QCOMPARE(m_session->hostOf(ServiceId::Controller), QStringLiteral("controller.example.com"));
}

void SessionTest::anEditThatChangesNothingIsNotTold()
{
    QSignalSpy told(m_session.get(), &Session::changed);
    m_session->change([](Profile &p) { p.domain = ""; });
    QCOMPARE(told.count(), 0);
}

void SessionTest::filesStayAsLongAsAFieldIsWrong()
{
    m_session->change([](Profile &p) { p.domain = "example.com"; });
    const auto before = m_session->files();
    m_session->change([](Profile &p) { p.domain = "exa mple"; });
    QVERIFY(!m_session->isCurrent());
    QVERIFY(m_session->files() == before);
    QVERIFY(m_session->hasErrorsFor("domain"));
}

void SessionTest::aNeighboursNameIsAProblemOfItsField()
{
    auto survey = debian();
    survey.serverNames.push_back(
        {"pad.example.com", {"0.0.0.0:443"}, {"/etc/nginx/sites-enabled/x", 4}});
    m_session->showLocal(survey);
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.services[ServiceId::Pad].enabled = true;
    });
    QVERIFY(!m_session->isCurrent());
    QVERIFY(m_session->hasErrorsFor("services.pad"));
}

void SessionTest::problemsAreFoundByPlaceNotByPrefixOfText()
{
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.services[ServiceId::Pad].enabled = true;
        p.services[ServiceId::Pad].host = "-x";
    });
    QVERIFY(!m_session->problemsFor("services.pad").empty());
    QVERIFY(m_session->problemsFor("services.pa").empty());
    QVERIFY(m_session->problemsFor("services.pad.backends").empty());
}

void SessionTest::unicodeDomainsBecomeALabels()
{
    QCOMPARE(asciiName(QStringLiteral("bücher.example")), std::string("xn--bcher-kva.example"));
    QCOMPARE(asciiName(QStringLiteral(" example.com ")), std::string("example.com"));
    QCOMPARE(asciiName(QStringLiteral("exa mple;")), std::string("exa mple;"));
    QCOMPARE(readableName("xn--bcher-kva.de"), QStringLiteral("bücher.de"));
    QCOMPARE(readableName("exa mple"), QStringLiteral("exa mple"));
}

void SessionTest::listsAreTypedWithCommasOrBlanks()
{
    const std::vector<std::string> two {"10.0.0.1:80", "10.0.0.2:80"};
    QCOMPARE(splitList(QStringLiteral("10.0.0.1:80, 10.0.0.2:80")), two);
    QCOMPARE(splitList(QStringLiteral(" 10.0.0.1:80 10.0.0.2:80 ")), two);
    QCOMPARE(splitList(joinList(two)), two);
    QVERIFY(splitList(QStringLiteral(" , ")).empty());
}

void SessionTest::whereNginxIsMissingNoVersionIsTold()
{
    m_session->showLocal({});
    m_session->practise();
    for (const auto &fact : factsOf(*m_session))
        QVERIFY2(!fact.contains(QLatin1String("0.0")), qPrintable(fact));
    QCOMPARE(factsOf(*m_session).last(), QStringLiteral("nginx is missing"));
}

void SessionTest::cellsShowAndWriteTheProfile()
{
    m_session->change([](Profile &p) { p.domain = "example.com"; });
    ServicesModel model(*m_session);
    const auto host = model.indexOf(QStringLiteral("services.controller.host"));
    QCOMPARE(host.data().toString(), QStringLiteral("controller.example.com"));
    QVERIFY(model.setData(host, QStringLiteral("bücher.example.com"), Qt::EditRole));
    QCOMPARE(*m_session->profile().services.at(ServiceId::Controller).host,
             std::string("xn--bcher-kva.example.com"));
    const auto backends = model.indexOf(QStringLiteral("services.controller.backends"));
    QVERIFY(model.setData(backends, QStringLiteral("10.0.0.1:1, 10.0.0.2:2"), Qt::EditRole));
    QCOMPARE(backends.data().toString(), QStringLiteral("10.0.0.1:1, 10.0.0.2:2"));
    const auto pad = model.indexOf(QStringLiteral("services.pad.enabled"));
    QVERIFY(model.setData(pad, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_session->isEnabled(ServiceId::Pad));
    QVERIFY(model.setData(pad, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!m_session->profile().services.contains(ServiceId::Pad));
}

void SessionTest::anEmptyCellGoesBackToTheDefault()
{
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.services[ServiceId::Controller].host = "api.example.com";
    });
    ServicesModel model(*m_session);
    model.setData(model.indexOf(QStringLiteral("services.controller.host")), QString(),
                  Qt::EditRole);
    QCOMPARE(m_session->hostOf(ServiceId::Controller), QStringLiteral("controller.example.com"));
    QVERIFY(m_session->profile().services.empty());
}

void SessionTest::aServiceOfAnotherReleaseCannotBeEdited()
{
    ServicesModel model(*m_session);
    const auto livekit = model.indexOf(QStringLiteral("services.livekit.host"));
    QCOMPARE(model.flags(livekit), Qt::ItemFlags(Qt::NoItemFlags));
    m_session->chooseRelease(Release::Classic);
    QVERIFY(model.flags(livekit) & Qt::ItemIsEditable);
    m_session->change([](Profile &p) { p.release = Release::RoomserverInternal; });
    QCOMPARE(model.flags(livekit), Qt::ItemFlags(Qt::NoItemFlags));
}

void SessionTest::aWrongCellSaysWhatIsWrong()
{
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.services[ServiceId::Controller].backends = {"0.0.0.0:80"};
    });
    ServicesModel model(*m_session);
    const auto cell = model.indexOf(QStringLiteral("services.controller.backends"));
    QVERIFY(!cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
}

} // namespace

QTEST_MAIN(SessionTest)
#include "session.moc"
