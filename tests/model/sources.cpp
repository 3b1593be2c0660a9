#include "model/sources.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;

namespace {

TEST(Sources, OriginsAreHttpsAndNothingMore)
{
    EXPECT_EQ(parseOrigin("https://Cloud.example.com", "").value(), "https://cloud.example.com");
    EXPECT_EQ(parseOrigin("https://cloud.example.com:8443", "").value(),
              "https://cloud.example.com:8443");
    for (const auto &typed :
         {""s, "cloud.example.com"s, "http://cloud.example.com"s, "https://"s,
          "https://cloud.example.com/"s, "https://*.example.com"s, "https://user@example.com"s,
          "https://example.com:0"s, "https://example.com:"s, "https://example.com;"s,
          "https://$host"s, "https://192.0.2.1"s, "https://[::1]"s, "*"s, "'self'"s,
          "https://example.com https://b.example.com"s, "https://ex\u0430mple.com"s})
        EXPECT_THAT(found(parseOrigin(typed, "e")), testing::ElementsAre("embedder-syntax at e"))
            << typed;
}

TEST(Sources, OfThePolicyAreTaken)
{
    for (const auto *typed :
         {"https://stats.example.com", "wss://ndt.example.com:4443", "https://*.example.com",
          "https://stats.example.com/js/a-b_c.js", "data:", "blob:", "https:", "wss:"})
        EXPECT_EQ(parseCspSource(typed, "").value_or("refused"), typed);
}

TEST(Sources, OfThePolicyAreRefused)
{
    for (const auto &typed : {""s,
                              "*"s,
                              "'unsafe-eval'"s,
                              "'unsafe-inline'"s,
                              "'self'"s,
                              "'none'"s,
                              "none"s,
                              "stats.example.com"s,
                              "http://stats.example.com"s,
                              "ws://stats.example.com"s,
                              "javascript:"s,
                              "DATA:"s,
                              "https://stats.example.com; script-src *"s,
                              "https://stats.example.com;"s,
                              "https://$host"s,
                              "https://stats.example.com/$uri"s,
                              "https://stats.example.com/\""s,
                              "https://stats.example.com/'"s,
                              "https://stats.example.com/a b"s,
                              "https://stats.example.com/a,b"s,
                              "https://stats.example.com/a\\b"s,
                              "https://stats.example.com/{a}"s,
                              "https://stats.example.com/\n"s,
                              "https://stats.example.com/\0"s,
                              "https://*"s,
                              "https://*.com"s,
                              "https://a.*.example.com"s,
                              "https://stats.example.com:*"s,
                              "https://stats.example.com?x"s,
                              "https://" + std::string(3000, 'a')})
        EXPECT_THAT(found(parseCspSource(typed, "s")), testing::ElementsAre("csp-source at s"))
            << escaped(typed);
}

TEST(Sources, DirectoryUrlsAreHttpsWithHostAndPath)
{
    for (const auto *typed :
         {"https://acme.example.com/directory", "https://ca:9000/acme/acme/directory",
          "https://192.0.2.1/dir", "https://[2001:db8::1]:14000/dir", "https://localhost/dir"})
        EXPECT_EQ(parseDirectoryUrl(typed, "").value_or("refused"), typed);
    for (const auto &typed :
         {""s, "http://acme.example.com/directory"s, "acme.example.com"s, "https:///directory"s,
          "https://user:word@acme.example.com/"s, "https://acme.example.com/?a=b"s,
          "https://acme.example.com/#x"s, "https://acme.example.com/a b"s, "https://[::1/dir"s,
          "https://2001:db8::1/dir"s, "https://[name]/dir"s, "https://acme.example.com\n/"s,
          "--server=https://acme.example.com/"s, "https://-a/"s})
        EXPECT_THAT(found(parseDirectoryUrl(typed, "d")),
                    testing::ElementsAre("directory-url at d"))
            << escaped(typed);
}

} // namespace
