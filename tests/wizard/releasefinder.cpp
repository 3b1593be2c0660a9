// The release is found where the controller shows it, and else the admin has to choose.
#include "wizard/releasefinder.h"

#include "../checks/fakeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;
using namespace opentalk::checks;

namespace {

/// A dialler that can be made unready, as practice is before it has started.
class LateDialler final : public Dialler {
public:
    bool isReady() const override { return ready; }
    void connectTo(const Backend &backend, QObject *owner, const Connected &told) override
    {
        ++calls;
        m_tcp.connectTo(backend, owner, told);
    }

    bool ready = true;
    int calls = 0;

private:
    TcpDialler m_tcp;
};

class ReleaseFinderTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nobodyIsAskedBeforeThePageIsShown();
    void whatIsFoundIsPreselected();
    void whatIsNotFoundLeavesTheChoiceOpen();
    void anotherControllerIsAskedOnceAfterThePause();
    void aPreselectionEndsWithItsController();
    void aPreselectionOutlivesASilence();
    void anOpenedProfileKeepsItsRelease();
    void anOpenedProfileWithoutReleaseGetsTheFoundOne();
    void anotherMachineIsNotAsked();
    void practiceIsAskedOnceItHasStarted();

private:
    void name(const Backend &controller);
    std::optional<Release> release() const { return m_session->profile().release; }

    std::unique_ptr<Session> m_session;
    std::shared_ptr<LateDialler> m_dialler;
    std::unique_ptr<ReleaseFinder> m_finder;
    std::unique_ptr<FakeServer> m_internal;
    std::unique_ptr<FakeServer> m_classic;
};

void ReleaseFinderTest::init()
{
    m_internal = std::make_unique<FakeServer>(internalController());
    m_classic = std::make_unique<FakeServer>(classicController());
    QVERIFY(m_internal->start() && m_classic->start());
    m_session = std::make_unique<Session>();
    m_dialler = std::make_shared<LateDialler>();
    m_finder
        = std::make_unique<ReleaseFinder>(*m_session, m_dialler, std::chrono::milliseconds(30));
    name(m_internal->backend());
}

void ReleaseFinderTest::cleanup()
{
    m_finder.reset();
    m_session.reset();
}

void ReleaseFinderTest::name(const Backend &controller)
{
    m_session->change(
        [&](Profile &p) { p.services[ServiceId::Controller].backends = {controller.text()}; });
}

void ReleaseFinderTest::nobodyIsAskedBeforeThePageIsShown()
{
    QTest::qWait(80);
    QCOMPARE(m_dialler->calls, 0);
    QVERIFY(!m_finder->finding());
}

void ReleaseFinderTest::whatIsFoundIsPreselected()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release() == Release::RoomserverInternal);
    QVERIFY(m_finder->finding()->release == Release::RoomserverInternal);
}

void ReleaseFinderTest::whatIsNotFoundLeavesTheChoiceOpen()
{
    FakeServer frontend({}, reply(200, "<html></html>"));
    QVERIFY(frontend.start());
    name(frontend.backend());
    m_finder->setWatching(true);
    QTRY_VERIFY(m_finder->finding());
    QCOMPARE(int(m_finder->finding()->kind), int(Finding::Kind::NotController));
    QVERIFY(!release());
    QVERIFY(m_session->hasErrorsFor("release"));
}

void ReleaseFinderTest::anotherControllerIsAskedOnceAfterThePause()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release());
    const auto text = m_classic->backend().text();
    for (std::size_t end = text.size() - 2; end <= text.size(); ++end)
        m_session->change([&](Profile &p) {
            p.services[ServiceId::Controller].backends = {text.substr(0, end)};
        });
    QVERIFY(!m_finder->finding());
    QTRY_VERIFY(release() == Release::Classic);
    QCOMPARE(m_classic->asked.count("/.well-known/opentalk/api"), 1);
}

void ReleaseFinderTest::aPreselectionEndsWithItsController()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release());
    FakeServer other({}, reply(404, {}));
    QVERIFY(other.start());
    name(other.backend());
    QTRY_VERIFY(m_finder->finding());
    QVERIFY(!release());
}

void ReleaseFinderTest::aPreselectionOutlivesASilence()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release());
    const auto backend = m_internal->backend();
    name(m_classic->backend());
    m_internal.reset();
    m_session->findRelease(Release::RoomserverInternal);
    name(backend);
    QTRY_VERIFY(m_finder->finding());
    QCOMPARE(int(m_finder->finding()->kind), int(Finding::Kind::NoAnswer));
    QVERIFY(release() == Release::RoomserverInternal);
}

void ReleaseFinderTest::anOpenedProfileKeepsItsRelease()
{
    Profile file;
    file.release = Release::Classic;
    file.services[ServiceId::Controller].backends = {m_internal->backend().text()};
    m_session->open(file, QStringLiteral("x.json"));
    m_finder->setWatching(true);
    QTRY_VERIFY(m_finder->finding());
    QVERIFY(m_finder->finding()->release == Release::RoomserverInternal);
    QVERIFY(release() == Release::Classic);
    QVERIFY(!m_session->isModified());
}

void ReleaseFinderTest::anOpenedProfileWithoutReleaseGetsTheFoundOne()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release());
    auto file = m_session->profile();
    file.release.reset();
    m_session->open(file, QStringLiteral("x.json"));
    QVERIFY(release() == Release::RoomserverInternal);
    QVERIFY(!m_session->isModified());
}

void ReleaseFinderTest::anotherMachineIsNotAsked()
{
    m_finder->setWatching(true);
    QTRY_VERIFY(release());
    const int before = m_dialler->calls;
    m_session->setTarget(Target::Another, {}, Sight::Told);
    QVERIFY2(!release(), "what was found here says nothing about another machine");
    m_finder->lookAgain();
    QTest::qWait(80);
    QCOMPARE(m_dialler->calls, before);
    QVERIFY(!m_finder->finding());
}

void ReleaseFinderTest::practiceIsAskedOnceItHasStarted()
{
    m_dialler->ready = false;
    m_session->setTarget(Target::Practice, {}, Sight::Told);
    m_finder->setWatching(true);
    QTest::qWait(80);
    QCOMPARE(m_dialler->calls, 0);
    m_dialler->ready = true;
    m_finder->lookAgain();
    QTRY_VERIFY(release() == Release::RoomserverInternal);
}

} // namespace

QTEST_GUILESS_MAIN(ReleaseFinderTest)
#include "releasefinder.moc"
