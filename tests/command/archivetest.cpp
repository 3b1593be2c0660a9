#include "command/archive.h"

#include "runner.h"

#include <gtest/gtest.h>

namespace opentalk::command {
namespace {

using nginx::Entry;
using nginx::EntryKind;

const std::string longName
    = "/etc/nginx/sites-available/opentalk-" + std::string(63, 'x') + ".conf";

nginx::FileSet someFiles()
{
    nginx::FileSet files;
    files.entries.push_back({EntryKind::Folder, "/var/www/letsencrypt", 0755, "", {}});
    files.entries.push_back({EntryKind::Placeholder,
                             "/etc/opentalk-proxy/placeholder/ab",
                             0700,
                             "example.com\naccounts.example.com\n",
                             {}});
    files.entries.push_back({EntryKind::File, longName, 0644, "server { }\n", {}});
    files.entries.push_back({EntryKind::File, "/etc/nginx/a", 0640, std::string(1500, 'z'), {}});
    files.entries.push_back(
        {EntryKind::Link, "/etc/nginx/sites-enabled/opentalk-x.conf", 0, longName, {}});
    return files;
}

class Archive : public testing::Test {
protected:
    void SetUp() override
    {
        const auto packed = gzip(tarOf(someFiles()));
        ASSERT_TRUE(packed.has_value());
        test::writeTo(m_archive, *packed);
    }

    test::TempFolder m_folder;
    std::string m_archive = m_folder.path("x.tar.gz");
};

TEST_F(Archive, IsListedByTarInTheOrderOfPuttingInPlace)
{
    const auto listed = test::run("tar", {"--numeric-owner", "--utc", "-tvzf", m_archive});
    ASSERT_EQ(listed.status, 0) << listed.errors;
    EXPECT_EQ(listed.errors, "");
    std::vector<std::string> expected {"README.txt",
                                       "drwxr-xr-x 0/0",
                                       "var/www/letsencrypt/",
                                       longName.substr(1),
                                       "-rw-r-----",
                                       "etc/nginx/a",
                                       "etc/nginx/sites-enabled/opentalk-x.conf -> " + longName};
    std::size_t from = 0;
    for (const auto &part : expected) {
        const auto at = listed.output.find(part, from);
        EXPECT_NE(at, std::string::npos) << part << "\nin\n" << listed.output;
        from = at == std::string::npos ? from : at;
    }
    EXPECT_EQ(listed.output.find("placeholder"), std::string::npos);
    EXPECT_NE(listed.output.find("1970-01-01"), std::string::npos);
}

TEST_F(Archive, UnpacksToTheSameContent)
{
    const auto unpacked = test::run("tar", {"-xzf", m_archive, "-C", m_folder.path()});
    ASSERT_EQ(unpacked.status, 0) << unpacked.errors;
    EXPECT_EQ(test::contentOf(m_folder.path(longName.substr(1))), "server { }\n");
    EXPECT_EQ(test::contentOf(m_folder.path("etc/nginx/a")), std::string(1500, 'z'));
    EXPECT_EQ(
        std::filesystem::read_symlink(m_folder.path("etc/nginx/sites-enabled/opentalk-x.conf")),
        longName);
}

TEST_F(Archive, IsTheSameEveryTime)
{
    EXPECT_EQ(*gzip(tarOf(someFiles())), test::contentOf(m_archive));
}

TEST(Instructions, FollowTheOrderAndMakeThePlaceholderOnTheSpot)
{
    const auto text = instructions(someFiles());
    const auto folder = text.find("install -d -m 0755 /var/www/letsencrypt");
    const auto placeholder = text.find("DNS:example.com,DNS:accounts.example.com");
    const auto file = text.find("install -D -m 0640 etc/nginx/a /etc/nginx/a");
    const auto link = text.find("ln -s " + longName);
    const auto reload = text.find("nginx -s reload");
    EXPECT_LT(folder, placeholder);
    EXPECT_LT(placeholder, file);
    EXPECT_LT(file, link);
    EXPECT_LT(link, reload);
    EXPECT_NE(reload, std::string::npos);
}

TEST(Instructions, QuoteWhatAShellWouldUnderstand)
{
    nginx::FileSet files;
    files.entries.push_back({EntryKind::File, "/etc/n;id>'x/a", 0644, "", {}});
    EXPECT_NE(instructions(files).find(R"('/etc/n;id>'\''x/a')"), std::string::npos);
}

TEST(Instructions, ThePlaceholderCommandIsOneThatOpensslTakes)
{
    const test::TempFolder folder;
    const Entry placeholder {
        EntryKind::Placeholder, folder.path("p"), 0700, "example.com\nb.example.com\n", {}};
    const auto made = test::run("sh", {"-c", placeholderCommand(placeholder)});
    if (made.status == 127)
        GTEST_SKIP() << "no openssl program here";
    ASSERT_EQ(made.status, 0) << made.errors;
    const auto shown = test::run(
        "openssl",
        {"x509", "-in", folder.path("p/certificate.pem"), "-noout", "-ext", "subjectAltName"});
    EXPECT_NE(shown.output.find("DNS:b.example.com"), std::string::npos) << shown.output;
    const auto mode = std::filesystem::status(folder.path("p/key.pem")).permissions();
    EXPECT_EQ(static_cast<unsigned>(mode), 0600u);
}

} // namespace
} // namespace opentalk::command
