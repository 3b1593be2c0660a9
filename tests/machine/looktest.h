// A tree with an nginx configuration, and what is seen of it.
#pragma once

#include "machine/lookparts.h"
#include "temproot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace opentalk::machine {

inline constexpr auto debianConf = R"(user www-data;
pid /run/other.pid;
error_log /var/log/web/error.log;
load_module modules/ngx_http_brotli_filter_module.so;
events { }
http {
    server_tokens off;
    server_names_hash_bucket_size 128;
    log_format mine '$remote_addr';
    limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;
    ssl_session_cache shared:SSL:10m;
    proxy_cache_path /var/cache/x levels=1:2 keys_zone=pages:10m;
    map $http_upgrade $connection_upgrade { default upgrade; '' close; }
    include /etc/nginx/conf.d/*.conf;
    include sites-enabled/*;
}
)";

class LookTest : public ::testing::Test {
protected:
    nginx::Survey neighbours(const Configuration::Limits &limits = {})
    {
        auto root = Root::open(temp.path(), Trust::Anyone);
        EXPECT_TRUE(root);
        nginx::Survey survey;
        Build build;
        build.prefix = "/usr/share/nginx";
        Configuration configuration(*root, "/etc/nginx/nginx.conf", survey.unseen);
        configuration.setLimits(limits);
        lookAtConfiguration(configuration, build, survey);
        lookAtMainFile(*root, survey);
        return survey;
    }
    void conf(const std::string &http) const
    {
        temp.file("/etc/nginx/nginx.conf", "events { }\nhttp {\n" + http + "\n}\n");
    }
    static std::vector<std::string> namesOf(const nginx::Survey &survey)
    {
        std::vector<std::string> names;
        for (const auto &each : survey.serverNames)
            names.push_back(each.name);
        return names;
    }
    static std::vector<std::string> codesOf(const nginx::Survey &survey)
    {
        std::vector<std::string> codes;
        for (const auto &each : survey.unseen)
            codes.push_back(each.code);
        return codes;
    }

    TempRoot temp;
};

} // namespace opentalk::machine
