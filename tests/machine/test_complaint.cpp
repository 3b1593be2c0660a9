#include "machine/complaint.h"
#include "machine/problems.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

constexpr auto frame = "nginx: configuration file /etc/nginx/nginx.conf test failed\n";

Complaint complaint(const std::string &line)
{
    const auto read = complaintIn("nginx: [warn] nothing in /x:1\n" + line + '\n' + frame);
    EXPECT_TRUE(read) << line;
    return read.value_or(Complaint {});
}

/// Words of nginx 1.22.1 to 1.30, and what an admin is told of them.
struct Said {
    const char *name;
    std::string words;
    const ProblemType *meaning; ///< none: not among the well-known ones
    std::string argument = {};

    friend void PrintTo(const Said &said, std::ostream *out) { *out << said.name; }
};

class ComplaintTest : public TestWithParam<Said> { };

} // namespace

TEST(Complaint, isReadWithFileAndLine)
{
    EXPECT_EQ(complaint("nginx: [emerg] unknown directive \"x\" in /etc/nginx/a b.conf:12"),
              (Complaint {"unknown directive \"x\"", "/etc/nginx/a b.conf", 12}));
    EXPECT_EQ(complaint("2026/11/26 07:15:14 [emerg] 30346#30346: invalid port in /etc/nginx/a:3"),
              (Complaint {"invalid port", "/etc/nginx/a", 3}));
    EXPECT_EQ(complaint("nginx: [emerg] unknown directive \"in /x:7\" in /etc/nginx/a:1"),
              (Complaint {"unknown directive \"in /x:7\"", "/etc/nginx/a", 1}));
}

TEST(Complaint, mayNameNoPlace)
{
    EXPECT_EQ(complaint("nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)"),
              (Complaint {"bind() to 0.0.0.0:80 failed (13: Permission denied)", {}, 0}));
    EXPECT_EQ(complaint("nginx: [emerg] open() \"/x\" failed in /etc/nginx/a:"),
              (Complaint {"open() \"/x\" failed in /etc/nginx/a:", {}, 0}));
    EXPECT_EQ(complaint("nginx: [emerg] "), (Complaint {"", {}, 0}));
    EXPECT_EQ(complaintIn(""), std::nullopt);
    EXPECT_EQ(complaintIn("nginx: [warn] only this\n"), std::nullopt);
    EXPECT_EQ((Complaint {"x", {}, 0}).place(), "");
    EXPECT_EQ((Complaint {"x", "/a", 4}).place(), "/a:4");
}

TEST(Complaint, theFirstOneCounts)
{
    EXPECT_EQ(complaint("nginx: [emerg] one in /a:1\nnginx: [emerg] two in /b:2").words, "one");
}

TEST_P(ComplaintTest, isExplained)
{
    const auto explanation = explanationOf(complaint("nginx: [emerg] " + GetParam().words));
    if (!GetParam().meaning) {
        EXPECT_FALSE(explanation);
        return;
    }
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->code, GetParam().meaning->code);
    EXPECT_THAT(explanation->arguments, ElementsAre(GetParam().argument));
    EXPECT_THAT(reason(*explanation), Not(HasSubstr("%1")));
}

INSTANTIATE_TEST_SUITE_P(
    Known, ComplaintTest,
    Values(Said {"Directive", "unknown directive \"http2\" in /etc/nginx/a:4", &directiveUnknown,
                 "http2"},
           Said {"Repeated", "\"gzip\" directive is duplicate in /a:1", &directiveRepeated, "gzip"},
           Said {"Misplaced", "\"listen\" directive is not allowed here in /a:1",
                 &directiveMisplaced, "listen"},
           Said {"Upstream", "duplicate upstream \"api\" in /a:1", &nameTaken, "api"},
           Said {"LogFormat", "duplicate \"log_format\" name \"long\" in /a:1", &nameTaken, "long"},
           Said {"ZoneSize",
                 "the size 10485760 of shared memory zone \"SSL\" conflicts with already declared "
                 "size 52428800 in /a:1",
                 &nameTaken, "SSL"},
           Said {"ZoneUse",
                 "the shared memory zone \"api\" is already declared for a different use in /a:1",
                 &nameTaken, "api"},
           Said {"ZoneKey",
                 "limit_req_zone \"api\" is already bound to key \"$binary_remote_addr\" in /a:1",
                 &nameTaken, "api"},
           Said {"Variable", "the duplicate \"opentalk_x\" variable in /a:1", &nameTaken,
                 "opentalk_x"},
           Said {"Default", "a duplicate default server for 0.0.0.0:80 in /a:22",
                 &defaultServerTaken, "0.0.0.0:80"},
           Said {"Name", "conflicting server name \"a.example\" on 0.0.0.0:443, ignored",
                 &serverNameIgnored, "a.example"},
           Said {"Listen", "duplicate listen options for 0.0.0.0:443 in /a:1", &listenOptionsTwice,
                 "0.0.0.0:443"},
           Said {"Hash",
                 "could not build server_names_hash, you should increase "
                 "server_names_hash_bucket_size: 64",
                 &hashTooSmall, "server_names_hash_bucket_size"},
           Said {"Host", "host not found in upstream \"app.internal\" in /a:1", &hostUnknown,
                 "app.internal"},
           Said {"Listener", "host not found in \"app:80\" of the \"listen\" directive in /a:1",
                 &hostUnknown, "app:80"},
           Said {"Certificate",
                 "cannot load certificate \"/c.pem\": BIO_new_file() failed (SSL: error:80000002:"
                 "system library::No such file or directory:calling fopen(/c.pem, r))",
                 &certificateNotLoaded, "/c.pem"},
           Said {"Key", "cannot load certificate key \"/k.pem\": PEM_read_bio_PrivateKey() failed",
                 &certificateNotLoaded, "/k.pem"},
           Said {"Mismatch", "SSL_CTX_use_PrivateKey(\"/k.pem\") failed (SSL: other)",
                 &certificateNotLoaded, "/k.pem"},
           Said {"Include", "open() \"/x.conf\" failed (2: No such file or directory) in /a:1",
                 &fileNotThere, "/x.conf"},
           Said {"UnknownVariable", "unknown \"hots\" variable", &variableUnknown, "hots"},
           Said {"Parameter", "invalid parameter \"quic\" in /a:1", &valueNotTaken, "quic"},
           Said {"Arguments", "invalid number of arguments in \"listen\" directive in /a:1",
                 &valueNotTaken, "listen"},
           Said {"Brace", "unexpected \"}\" in /a:1", &lineNotRead, "}"},
           Said {"Semicolon", "directive \"listen\" is not terminated by \";\" in /a:1",
                 &lineNotRead, "listen"},
           Said {"Other", "something that nobody has seen yet in /a:1", nullptr}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Complaint, ofTheSandboxIsTold)
{
    for (const char *words : {"open() \"/etc/nginx/x\" failed (13: Permission denied) in /a:1",
                              "mkdir() \"/var/lib/nginx/body\" failed (13: Permission denied)",
                              "bind() to 203.0.113.5:80 failed (99: Cannot assign requested "
                              "address)",
                              "SSL_CTX_use_PrivateKey(\"/k\") failed (SSL: error:05800074:x509 "
                              "certificate routines::key values mismatch)"})
        EXPECT_TRUE(comesOfTheSandbox({words, {}, 0})) << words;
    for (const char *words : {"unknown directive \"x\"", "duplicate upstream \"x\"",
                              "open() \"/x\" failed (2: No such file or directory)"})
        EXPECT_FALSE(comesOfTheSandbox({words, {}, 0})) << words;
}

} // namespace opentalk::machine
