// survey from end to end, with the built program: what an admin reads, and what other programs do.
#include "runner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace opentalk::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr auto configuration = R"(events { }
stream { server { listen 127.0.0.1:9443; } }
http {
    server_tokens off;
    geo $inside { default 0; }
    proxy_cache_path /var/cache/x keys_zone=pages:10m;
    server { listen 80 default_server; server_name a.example; }
}
)";

/// A tree as root's must be: nobody else may write above it.
class SurveyCommand : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = ::geteuid() == 0 ? "/run/opentalk-test-XXXXXX" : "/tmp/opentalk-XXXXXX";
        ASSERT_TRUE(::mkdtemp(name.data()));
        m_tree = name;
        ::chmod(name.c_str(), 0755);
        if (!nlohmann::json::parse(survey({"--json"}).output).at("installed"))
            GTEST_SKIP() << "no nginx on this machine";
        write("/etc/nginx/nginx.conf", configuration);
        write("/run/systemd/container", "lxc\n");
        write("/sys/fs/selinux/enforce", "1");
        write("/sys/fs/selinux/booleans/httpd_can_network_connect", "0 0");
    }
    void TearDown() override { std::filesystem::remove_all(m_tree); }

    void write(const std::string &path, const std::string &text) const
    {
        std::filesystem::create_directories(std::filesystem::path(m_tree + path).parent_path());
        writeTo(m_tree + path, text);
    }
    Ran survey(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"survey", "--root", m_tree});
        return proxy(more);
    }

    std::string m_tree;
};

TEST_F(SurveyCommand, TellsAnAdminWhatIsThereWithFileAndLine)
{
    const auto ran = survey();
    ASSERT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(ran.errors, "");
    for (const auto *line :
         {"layout          none; the http block needs “include /etc/nginx/conf.d/opentalk-*.conf;” "
          "above its end (/etc/nginx/nginx.conf:8); apply can add it\n",
          "container       lxc\n",
          "SELinux         enforcing, keeps nginx from its backends (httpd_can_network_connect is "
          "off)\n",
          "listens on      0.0.0.0:80\n", "their names     a.example\n",
          "default server  0.0.0.0:80 in /etc/nginx/nginx.conf:7\n",
          "stream          127.0.0.1:9443 in /etc/nginx/nginx.conf:2\n",
          "geo             $inside in /etc/nginx/nginx.conf:5\n",
          "cache_zone      pages in /etc/nginx/nginx.conf:6\n",
          "setting         server_tokens off in /etc/nginx/nginx.conf:4\n"})
        EXPECT_THAT(ran.output, HasSubstr(std::string("\n") + line));
}

TEST_F(SurveyCommand, OfAPlainMachineSaysNo)
{
    std::filesystem::remove_all(m_tree + "/sys");
    std::filesystem::remove_all(m_tree + "/run");
    write("/etc/nginx/nginx.conf", "events { }\nhttp { include conf.d/*.conf; }\n");
    const auto ran = survey();
    EXPECT_THAT(ran.output, HasSubstr("\nlayout          conf.d\n"));
    EXPECT_THAT(ran.output, HasSubstr("\ncontainer       no\nSELinux         off\n"));
    EXPECT_THAT(ran.output, HasSubstr(", not running\n"));
    EXPECT_THAT(ran.output, ContainsRegex("\nmodules         .*http_ssl"));
    EXPECT_THAT(ran.output, Not(HasSubstr("\nstream ")));
}

TEST_F(SurveyCommand, AsJsonIsTakenByGenerate)
{
    write("/etc/nginx/nginx.conf",
          "events { }\nhttp { include conf.d/*.conf; }\n"
          "stream { server { listen 443; } }\n");
    const auto told = survey({"--json"});
    ASSERT_EQ(told.status, 0) << told.errors;
    writeTo(m_tree + "/survey.json", told.output);
    const auto ran = proxy({"generate", "-", "--survey", m_tree + "/survey.json", "--list"},
                           R"({"version":1,"domain":"example.com","release":"classic"})");
    EXPECT_EQ(ran.status, 3);
    EXPECT_THAT(ran.errors,
                HasSubstr("/etc/nginx/nginx.conf:3: NGINX listens on 0.0.0.0:443 here"));
}

} // namespace
} // namespace opentalk::test
