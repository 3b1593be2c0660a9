// A tree in which an ordinary account stands for root, as in practice.
#include "machine/problems.h"
#include "roottest.h"

#include <functional>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace opentalk::machine {
namespace {

/// What `check` has to complain about as an ordinary account that owns the folder.
std::string asOrdinary(const std::string &folder, const std::function<std::string()> &check)
{
    if (::geteuid() != 0)
        return check();
    EXPECT_EQ(0, ::chown(folder.c_str(), 12345, 12345));
    int ends[2];
    EXPECT_EQ(0, ::pipe(ends));
    const auto child = ::fork();
    if (child == 0) {
        const auto isOrdinary
            = ::setgroups(0, nullptr) == 0 && ::setgid(12345) == 0 && ::setuid(12345) == 0;
        const auto complaint = isOrdinary ? check() : "still root";
        ::_exit(::write(ends[1], complaint.data(), complaint.size()) < 0 ? 1 : 0);
    }
    ::close(ends[1]);
    std::string complaint(256, '\0');
    const auto got = ::read(ends[0], complaint.data(), complaint.size());
    complaint.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? complaint : complaint + " (it failed)";
}

TEST_F(RootTest, AnAccountStandsForRootBelowItsOwnFolder)
{
    const auto check = [&]() -> std::string {
        auto root = Root::open(temp.path(), Trust::OwnOnly);
        if (!root || !root->isOurs())
            return "not opened: " + codeOf(root);
        const Node folder {NodeKind::Folder, 0700, 0, 0, {}};
        const Node file {NodeKind::File, 0600, 0, 0, "x"};
        const Node link {NodeKind::Link, 0777, 0, 0, "f"};
        if (auto put = root->put("/d", folder); !put)
            return "folder: " + codeOf(put);
        if (auto put = root->put("/d/f", file); !put)
            return "file: " + codeOf(put);
        if (auto put = root->put("/d/l", link); !put)
            return "link: " + codeOf(put);
        if (*root->look("/d") != folder || *root->look("/d/f") != file
            || *root->look("/d/l") != link)
            return "owners show as they are on disk";
        struct stat status { };
        ::stat(temp.at("/d/f").c_str(), &status);
        return status.st_uid == ::geteuid() ? "" : "somebody else owns it";
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

TEST_F(RootTest, WhereAnAccountStandsForRootNobodyElseMayWrite)
{
    const auto check = [&]() -> std::string {
        temp.folder("/shared", 0775);
        const auto root = Root::open(temp.path(), Trust::OwnOnly);
        const Node file {NodeKind::File, 0600, 0, 0, "x"};
        if (codeOf(root->put("/shared/f", file)) != folderWritable.code)
            return "written into a shared folder";
        temp.folder("/other", 0755);
        temp.link("/away", "/other");
        if (codeOf(root->put("/away/f", file)) != linkOnTheWay.code)
            return "a link was followed";
        return codeOf(Root::open(temp.at("/shared"), Trust::OwnOnly)) == folderWritable.code
            ? ""
            : "opened a shared folder";
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

TEST_F(RootTest, AForeignFolderIsNobodysOwn)
{
    const auto check = []() -> std::string {
        const auto code = codeOf(Root::open("/usr", Trust::OwnOnly));
        return code == folderNotRoots.code ? "" : code;
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

} // namespace
} // namespace opentalk::machine
