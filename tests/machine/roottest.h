// A root folder of the test's own, and nodes to put there.
#pragma once

#include "machine/root.h"
#include "temproot.h"

#include <gtest/gtest.h>

namespace opentalk::machine {

#define REQUIRE_ROOT()                                                                             \
    if (::geteuid() != 0)                                                                          \
    GTEST_SKIP() << "only root may give files away"

template <class T> std::string codeOf(const Result<T> &result)
{
    return result ? "none" : result.error().front().code;
}

inline Node file(const std::string &content, unsigned mode = 0644)
{
    return {NodeKind::File, mode, ::geteuid(), ::getegid(), content};
}

inline Node link(const std::string &target)
{
    return {NodeKind::Link, 0777, ::geteuid(), ::getegid(), target};
}

inline Node folder(unsigned mode = 0755)
{
    return {NodeKind::Folder, mode, ::geteuid(), ::getegid(), ""};
}

inline Trust strictest()
{
    return ::geteuid() == 0 ? Trust::RootOnly : Trust::Anyone;
}

class RootTest : public ::testing::Test {
protected:
    Root open(Trust trust = strictest()) const
    {
        auto root = Root::open(temp.path(), trust);
        EXPECT_TRUE(root) << codeOf(root);
        return std::move(*root);
    }
    void give(const std::string &path, uid_t user) const
    {
        ASSERT_EQ(0, ::lchown(temp.at(path).c_str(), user, 0));
    }
    static std::string status(const Node &node) { return std::to_string(node.mode); }

    TempRoot temp;
};

} // namespace opentalk::machine
