// Practice changes what is asked for, and nothing else.
#include "command/practised.h"

#include "certbot/flowproblems.h"
#include "practice/problems.h"

#include <gtest/gtest.h>

namespace opentalk::command {

using machine::Outcome;
using machine::Progress;
using machine::Step;
using machine::StepState;
using machine::Watcher;

namespace {

Profile elsewhere()
{
    Profile profile;
    profile.domain = "example.com";
    profile.certificates.directoryUrl = "https://acme.example.org/dir";
    profile.certificates.directoryCa = "/etc/root.pem";
    profile.certificates.staging = true;
    profile.certificates.email = "admin@example.org";
    return profile;
}

const practice::Authority player {"https://authority.test/dir", [] { return Result<void>(); }};

/// Actions that note the profile that reaches them.
class Practised : public testing::Test {
protected:
    Practised()
    {
        m_actions.plan = m_actions.planObtaining = [this](const Profile &profile, const auto &) {
            m_seen = profile;
            return transaction::Planned {};
        };
        m_actions.apply = m_actions.obtain = [this](const auto &request, const Watcher &watch) {
            watch({Step::TestRenewal, StepState::Failed, certbot::notScheduled.reason,
                   warning(certbot::notScheduled, "")});
            m_seen = request.profile;
            return m_outcome;
        };
        m_actions.testRenewal = [this](const Profile &profile, const Watcher &) {
            m_seen = profile;
            return m_outcome;
        };
        m_actions.certificates = [this](const auto &profile) {
            m_seen = profile;
            return machine::CertificateReport {};
        };
    }

    void askAll(const Actions &actions, const Profile &profile)
    {
        const auto expected = expectedOf(profile);
        const auto isAsked = [&](const char *what) {
            EXPECT_EQ(m_seen, expected) << what;
            m_seen.reset();
        };
        ASSERT_TRUE(actions.plan(profile, {}));
        isAsked("plan");
        ASSERT_TRUE(actions.planObtaining(profile, {}));
        isAsked("planObtaining");
        ASSERT_TRUE(actions.apply({profile, {}, {}, false, {}}, m_watch));
        isAsked("apply");
        ASSERT_TRUE(actions.obtain({profile, {}, {}, false, {}}, m_watch));
        isAsked("obtain");
        ASSERT_TRUE(actions.certificates(profile));
        isAsked("certificates");
        ASSERT_TRUE(actions.testRenewal(profile, m_watch));
        isAsked("testRenewal");
    }

    static Profile expectedOf(Profile profile)
    {
        if (profile.certificates.source != CertificateSource::LetsEncrypt)
            return profile;
        profile.certificates.directoryUrl = player.directory;
        profile.certificates.directoryCa = "";
        profile.certificates.staging = false;
        return profile;
    }

    Actions m_actions;
    std::optional<Profile> m_seen;
    Result<Outcome> m_outcome = Outcome {};
    std::vector<Progress> m_progress;
    Watcher m_watch = [this](const Progress &progress) {
        m_progress.push_back(progress);
        return true;
    };
};

} // namespace

TEST_F(Practised, everyDirectoryIsTheAuthority)
{
    askAll(practised(m_actions, player), elsewhere());
}

TEST_F(Practised, otherSourcesStayAsTheyAre)
{
    auto profile = elsewhere();
    profile.certificates.source = CertificateSource::Placeholder;
    askAll(practised(m_actions, player), profile);
}

TEST_F(Practised, certificatesWithoutProfileAreLookedAtToo)
{
    EXPECT_TRUE(practised(m_actions, player).certificates({}));
    EXPECT_FALSE(m_seen);
}

TEST_F(Practised, nothingIsSaidOfWhatRenewsByItself)
{
    const auto other = warning(certbot::notKeptByCertbot, "/etc/x.pem", "x");
    m_outcome = Outcome {};
    m_outcome->notes = {warning(certbot::notScheduled, ""), other};
    const auto done
        = practised(m_actions, player).obtain({elsewhere(), {}, {}, false, {}}, m_watch);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->notes, Problems {other});
    EXPECT_EQ(m_progress, (std::vector<Progress> {{Step::TestRenewal, StepState::Done, ""}}));
}

TEST_F(Practised, aTestThatFoundNothingElseWorked)
{
    m_outcome = refuse(certbot::notScheduled, "");
    const auto actions = practised(m_actions, player);
    EXPECT_TRUE(actions.testRenewal(elsewhere(), m_watch));
    m_outcome = refuse(certbot::notKeptByCertbot, "/etc/x.pem", "x");
    EXPECT_FALSE(actions.testRenewal(elsewhere(), m_watch));
}

TEST_F(Practised, anAuthorityThatDoesNotStartIsSaid)
{
    const practice::Authority broken {
        "", [] { return Result<void>(refuse(practice::authorityNotStarted, {}, "no port")); }};
    const auto refused
        = practised(m_actions, broken).obtain({elsewhere(), {}, {}, false, {}}, m_watch);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(practice::authorityNotStarted));
    EXPECT_FALSE(m_seen);
    EXPECT_EQ(m_progress.back().state, StepState::Failed);
}

TEST_F(Practised, withoutAuthorityOnlyObtainingIsRefused)
{
    const auto actions = practised(m_actions, refuse(practice::authorityMissing, {}));
    EXPECT_TRUE(actions.apply({elsewhere(), {}, {}, false, {}}, m_watch));
    EXPECT_TRUE(actions.plan(elsewhere(), {})->plan.problems.empty());
    EXPECT_EQ(actions.planObtaining(elsewhere(), {})->plan.problems.size(), 1U);
    EXPECT_FALSE(actions.obtain({elsewhere(), {}, {}, false, {}}, m_watch));
    EXPECT_FALSE(actions.testRenewal(elsewhere(), m_watch));
}

} // namespace opentalk::command
