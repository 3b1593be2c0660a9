// --root DIR: the window shows that tree and never lets the helper near the machine's own.
#include "machine/root.h"
#include "wizard/checkup.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/pages/applypage.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/pages/startpage.h"
#include "wizard/session.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace opentalk;
using namespace opentalk::wizard;

class Tree final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void endsInAnExport();
    void undoAndRemoveAreNotOffered();
    void theHelperIsNeverStarted();

private:
    QString trace() const { return m_folder.filePath(QStringLiteral("started")); }

    /// Not below /tmp: as root, a tree must not lie where others may write.
    QTemporaryDir m_folder {QDir::homePath() + QStringLiteral("/opentalk-tree-XXXXXX")};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
};

void Tree::init()
{
    auto root = machine::Root::open(m_folder.path().toStdString(), machine::Trust::Anyone);
    QVERIFY(root.has_value());
    QFile program(m_folder.filePath(QStringLiteral("opentalk-proxy")));
    QVERIFY(program.open(QFile::WriteOnly | QFile::Truncate));
    program.write("#!/bin/sh\n: > " + trace().toUtf8() + '\n');
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    m_session = std::make_unique<Session>(std::move(*root));
    m_helper = std::make_unique<Helper>(program.fileName(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    m_session->showLocal(survey);
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::Classic;
    profile.certificates.source = CertificateSource::Placeholder;
    m_session->open(profile, {});
}

void Tree::endsInAnExport()
{
    QCOMPARE(m_session->tree(), m_folder.path());
    QVERIFY(m_session->endsInExport());
    ReviewPage review(*m_session, *m_job, {});
    QVERIFY2(review.isComplete(), "Next leads to the export without a plan of the helper");
    review.show();
    const auto labels = review.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [this](const QLabel *label) {
        return label->text().contains(QStringLiteral("--root ") + m_session->tree());
    }));
    m_session->practise();
    QVERIFY2(!m_session->endsInExport(), "practice has a tree of its own");
}

void Tree::undoAndRemoveAreNotOffered()
{
    CertificateLook look(*m_session, *m_helper, trace(), std::chrono::milliseconds(0));
    const Checkup checkup(*m_session, nullptr, nullptr);
    StartPage start(*m_session, look, checkup);
    start.show();
    const auto buttons = start.findChildren<QRadioButton *>();
    const auto enabled = std::ranges::count_if(
        buttons, [](const QRadioButton *button) { return button->isEnabled(); });
    QVERIFY(enabled < buttons.size() - 1);
}

void Tree::theHelperIsNeverStarted()
{
    ReviewPage review(*m_session, *m_job, {});
    review.show();
    ApplyPage apply(*m_session, *m_job, {});
    apply.show();
    QTest::qWait(300);
    QCOMPARE(int(m_helper->state()), int(Helper::State::Off));
    QVERIFY(!QFile::exists(trace()));
}

QTEST_MAIN(Tree)
#include "tree.moc"
