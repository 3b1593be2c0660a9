// SELinux labels over a whole life: set by hand, since the test's kernel need not have SELinux.
#include "privatemachine.h"

#include <sys/xattr.h>

using namespace opentalk;

namespace {

constexpr auto site = "/etc/nginx/sites-available/opentalk-frontend.conf";
constexpr auto pad = "/etc/nginx/sites-available/opentalk-pad.conf";
constexpr auto enabled = "/etc/nginx/sites-enabled/opentalk-frontend.conf";
const std::string label("system_u:object_r:httpd_config_t:s0", 36);

bool putLabel(const char *path)
{
    return ::lsetxattr(path, "security.selinux", label.data(), label.size(), 0) == 0;
}

std::string labelOn(const char *path)
{
    std::string found(100, '\0');
    const auto size = ::lgetxattr(path, "security.selinux", found.data(), found.size());
    return size < 0 ? "none" : found.substr(0, static_cast<std::size_t>(size));
}

class Labels : public PrivateMachine {
protected:
    void SetUp() override
    {
        PrivateMachine::SetUp();
        write("/etc/nginx/a", "");
        if (!putLabel("/etc/nginx/a"))
            GTEST_SKIP() << "skipped: this account or file system sets no labels";
    }
};

TEST_F(Labels, areKeptByApplyAndGivenBackByUndo)
{
    auto profile = someProfile();
    profile.services[ServiceId::Pad].enabled = true;
    ASSERT_TRUE(apply(profile));
    ASSERT_TRUE(putLabel(site) && putLabel(pad));
    profile.services[ServiceId::Pad].enabled = false;
    profile.hsts.maxAge = 600;
    ASSERT_TRUE(apply(profile));
    EXPECT_EQ(labelOn(site), label);
    EXPECT_EQ(labelOn(pad), "none") << "it is gone";
    const auto outcome = undo();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(labelOn(site), label);
    EXPECT_EQ(labelOn(pad), label);
}

TEST_F(Labels, ofAFileThatWasTakenOverComeBackWithIt)
{
    write(enabled, "server { listen 80; server_name old.test; }\n");
    ASSERT_TRUE(putLabel(enabled));
    const auto applied = apply({someProfile(), {}, {enabled}, false, {}});
    ASSERT_TRUE(applied) << words(applied.error());
    EXPECT_EQ(labelOn(enabled), "none") << "a link now";
    const auto outcome = remove();
    ASSERT_TRUE(outcome) << words(outcome.error());
    EXPECT_EQ(labelOn(enabled), label);
}

} // namespace
