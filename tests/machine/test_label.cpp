// SELinux labels. No SELinux is needed: as root they are set by hand, and nobody looks into them.
#include "machine/label.h"
#include "roottest.h"

#include <sys/xattr.h>

namespace opentalk::machine {
namespace {

const std::string httpdConfig("system_u:object_r:httpd_config_t:s0", 36);
const std::string etc("system_u:object_r:etc_t:s0", 27);

class LabelTest : public RootTest {
protected:
    void SetUp() override
    {
        temp.file("/etc/a", "one");
        if (!label("/etc/a", httpdConfig))
            GTEST_SKIP() << "skipped: this account or file system sets no labels";
    }
    bool label(const std::string &path, const std::string &label) const
    {
        return ::lsetxattr(temp.at(path).c_str(), "security.selinux", label.data(), label.size(), 0)
            == 0;
    }
    std::string labelOn(const std::string &path) const
    {
        std::string label(100, '\0');
        const auto size
            = ::lgetxattr(temp.at(path).c_str(), "security.selinux", label.data(), label.size());
        return size < 0 ? "none" : label.substr(0, static_cast<std::size_t>(size));
    }
};

TEST_F(LabelTest, IsSeenWithTheFile)
{
    temp.file("/etc/b", "two");
    EXPECT_EQ(open().look("/etc/a")->label, httpdConfig);
    EXPECT_EQ(open().look("/etc/b")->label, "");
}

TEST_F(LabelTest, AFileThatReplacesAnotherTakesItsLabelOver)
{
    ASSERT_TRUE(open().put("/etc/a", file("two")));
    EXPECT_EQ(*open().read("/etc/a"), "two");
    EXPECT_EQ(labelOn("/etc/a"), httpdConfig);
}

TEST_F(LabelTest, ANewFileGetsThatOfItsFolder)
{
    ASSERT_TRUE(open().put("/etc/b", file("two")));
    EXPECT_EQ(labelOn("/etc/b"), "none");
}

TEST_F(LabelTest, WhatIsPutBackHasItsOwnAgain)
{
    const auto before = *open().look("/etc/a");
    ASSERT_TRUE(open().remove("/etc/a"));
    ASSERT_TRUE(open().put("/etc/a", before));
    EXPECT_EQ(labelOn("/etc/a"), httpdConfig);
    ASSERT_TRUE(label("/etc/a", etc));
    ASSERT_TRUE(open().put("/etc/a", before));
    EXPECT_EQ(labelOn("/etc/a"), httpdConfig) << "its own, and not that of what it replaces";
}

TEST_F(LabelTest, ALinkLeavesTheLabelOfItsTargetAlone)
{
    temp.link("/etc/l", "a");
    ASSERT_TRUE(open().put("/etc/l", file("two")));
    EXPECT_EQ(labelOn("/etc/l"), "none");
    EXPECT_EQ(labelOn("/etc/a"), httpdConfig);
}

TEST_F(LabelTest, MakesNoDifferenceBetweenNodes)
{
    auto other = *open().look("/etc/a");
    other.label = etc;
    EXPECT_EQ(other, *open().look("/etc/a"));
}

} // namespace
} // namespace opentalk::machine
