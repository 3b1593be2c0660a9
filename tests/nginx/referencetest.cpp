// The texts of the reference: complete for all that the generator writes, and true where the nginx
// of this machine can tell.
#include "deployments.h"
#include "nginx/dialect.h"
#include "nginx/parse.h"
#include "nginx/reference/article.h"
#include "nginx/reference/spot.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include <unistd.h>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

/// A line that is written, and for which nginx.
struct Line {
    std::string within;
    std::string name;
    std::vector<std::string> arguments;
    Version nginx;

    auto operator<=>(const Line &) const = default;
};

void collect(const Directives &directives, const std::string &within, const Version &nginx,
             std::set<Line> &lines)
{
    for (const auto &directive : directives) {
        lines.insert({within, directive.name, directive.arguments, nginx});
        if (directive.block)
            collect(*directive.block, directive.name, nginx, lines);
    }
}

Survey withModules(Survey survey)
{
    survey.dialect.modules = {"http_v2", "http_v3", "http_realip", "http_ssl"};
    return survey;
}

/// The dialects that differ, from the oldest to the newest.
std::vector<Survey> machines()
{
    std::vector<Survey> all {withModules(machine("1.22.1", "1.1.0", Layout::ConfD))};
    for (const auto *version :
         {"1.14.1", "1.18.0", "1.19.7", "1.22.1", "1.23.2", "1.25.0", "1.26.3", "1.27.3", "1.31.4"})
        all.push_back(withModules(machine(version, "3.5.0")));
    return all;
}

/// Beside the usual ones: what only few profiles write.
std::vector<Deployment> allDeployments()
{
    auto all = deployments();
    all.push_back(example(R"("release":"classic","http3":true,
        "services":{"pad":{"enabled":true,"backends":["127.0.0.1:9001","127.0.0.1:9002"],
                           "balance":"sticky"},
                    "whiteboard":{"enabled":true,"backends":["board.internal:9666"]}})"));
    return all;
}

CertificateFacts factsFor(const Deployment &deployment)
{
    CertificateFacts facts;
    for (const auto &site : deployment.sites)
        facts.withResponder.push_back(certificateOf(deployment, site).certificate);
    return facts;
}

/// All that differ, of every deployment on every machine.
const std::set<Line> &everythingWritten()
{
    static const auto all = [] {
        std::set<Line> lines;
        for (const auto &survey : machines())
            for (const auto &deployment : allDeployments()) {
                const auto files = generate(deployment, survey, factsFor(deployment));
                for (const auto &entry : files ? files->entries : std::vector<Entry>())
                    if (entry.kind == EntryKind::File && entry.path.ends_with(".conf"))
                        collect(*parse(entry.content, entry.path), {}, survey.dialect.nginx, lines);
            }
        return lines;
    }();
    return all;
}

TEST(Reference, hasAnArticleForEveryDirectiveThatIsWritten)
{
    std::set<std::string> missing;
    std::set<const Article *> used;
    for (const auto &line : everythingWritten()) {
        const auto *article = articleOf(line.name, line.within);
        if (!article)
            missing.insert(line.within + " " + line.name);
        used.insert(article);
    }
    EXPECT_EQ(missing, std::set<std::string>());
    for (const auto articles : {directiveArticles(), proxyArticles()})
        for (const auto &article : articles)
            EXPECT_TRUE(used.contains(&article))
                << "nobody writes " << article.within << ' ' << article.name;
}

TEST(Reference, hasAnArticleForEveryVariableThatIsWritten)
{
    std::set<std::string> missing;
    std::set<const Article *> used;
    for (const auto &line : everythingWritten())
        for (const auto &argument : line.arguments)
            for (const auto &name : variablesIn(argument)) {
                const auto *article = articleOfVariable(name);
                if (!article)
                    missing.insert(name);
                used.insert(article);
            }
    EXPECT_EQ(missing, std::set<std::string>());
    for (const auto &article : variableArticles())
        EXPECT_TRUE(used.contains(&article)) << "nobody writes " << article.name;
}

TEST(Reference, everyArticleIsWhole)
{
    std::set<std::pair<std::string, std::string>> names;
    for (const auto articles : {directiveArticles(), proxyArticles(), variableArticles()})
        for (const auto &article : articles) {
            EXPECT_TRUE(names.emplace(article.name, article.within).second) << article.name;
            EXPECT_GT(std::string(article.text).size(), 10u) << article.name;
            if (*article.since) {
                EXPECT_TRUE(Version::parse(article.since, article.name)) << article.name;
            }
            const bool isLine = std::string(article.within) == "map"
                || std::string(article.within) == "geo" || *article.name == '$';
            EXPECT_EQ(*article.contexts == 0, isLine) << article.name;
        }
}

TEST(Reference, nothingIsWrittenForAnNginxThatHasItNot)
{
    std::set<std::string> tooYoung;
    for (const auto &line : everythingWritten()) {
        const auto *article = articleOf(line.name, line.within);
        if (article && *article->since && *Version::parse(article->since, {}) > line.nginx)
            tooYoung.insert(line.name + " for " + line.nginx.text());
        for (const auto &young : youngerParameters(line.name, line.within, line.arguments))
            if (*Version::parse(young.since, {}) > line.nginx)
                tooYoung.insert(line.name + ' ' + young.parameter + " for " + line.nginx.text());
    }
    EXPECT_EQ(tooYoung, std::set<std::string>());
}

TEST(Reference, findsVariables)
{
    EXPECT_EQ(variablesIn("https://${host}x$request_uri$host"),
              (std::vector<std::string> {"host", "request_uri"}));
    EXPECT_TRUE(variablesIn("^/a$").empty());
    EXPECT_EQ(articleOf("keepalive_timeout", "server"), nullptr);
    EXPECT_NE(articleOf("server", ""), articleOf("server", "upstream"));
    EXPECT_NE(articleOf("~x", "map"), articleOf("default", "map"));
}

/// Each kind of block, and where in a configuration it stands.
const std::map<std::string, std::string> wrappings {
    {"main", "% http {}"},
    {"http", "http { % }"},
    {"upstream", "http { upstream u { % } }"},
    {"server", "http { server { % } }"},
    {"location", "http { server { location / { % } } }"},
    {"if in server", "http { server { if ($host) { % } } }"},
    {"if in location", "http { server { location / { if ($host) { % } } } }"},
    {"limit_except", "http { server { location / { limit_except GET { % } } } }"},
};

/// What nginx says of `line` in this block.
std::string answerTo(const std::string &line, const std::string &block)
{
    std::string folder = (std::filesystem::temp_directory_path() / "referenceXXXXXX").string();
    const std::filesystem::path here = ::mkdtemp(folder.data());
    std::string inside = wrappings.at(block);
    inside.replace(inside.find('%'), 1, line);
    std::ofstream(here / "nginx.conf") << "pid " << (here / "pid").string() << ";\nevents {}\n"
                                       << inside << '\n';
    std::string said;
    const auto command = "/usr/sbin/nginx -t -e " + (here / "log").string() + " -c "
        + (here / "nginx.conf").string() + " 2>&1";
    FILE *pipe = ::popen(command.c_str(), "r");
    char buffer[4096];
    while (pipe && ::fgets(buffer, sizeof buffer, pipe))
        said += buffer;
    if (pipe)
        ::pclose(pipe);
    std::error_code ignored;
    std::filesystem::remove_all(here, ignored);
    return said;
}

Version installed()
{
    FILE *pipe = ::popen("/usr/sbin/nginx -v 2>&1", "r");
    char buffer[256] {};
    if (!pipe || !::fgets(buffer, sizeof buffer, pipe))
        return {};
    ::pclose(pipe);
    std::string said = buffer;
    said.erase(0, said.find('/') + 1);
    return Version::parse(said.substr(0, said.find_first_of(" \n")), "nginx").value_or(Version {});
}

/// Whether an article names this block; a mere "if" is one of both kinds.
bool names(const Article &article, const std::string &block)
{
    const std::string contexts = ", " + std::string(article.contexts) + ',';
    return contexts == ", any," || contexts.contains(", " + block + ',')
        || (block.starts_with("if ") && contexts.contains(", if,"));
}

/// Directives of this name that mean something else in other blocks, each with its own article.
bool isShared(const Article &article, const std::string &block)
{
    return *article.within != 0 ? block != article.within
                                : articleOf(article.name, block) != &article;
}

class RealReference : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists("/usr/sbin/nginx"))
            GTEST_SKIP() << "nginx is not installed";
    }
};

TEST_F(RealReference, agreesOnVersionsAndBlocks)
{
    const auto here = installed();
    ASSERT_GT(here.major, 0);
    for (const auto articles : {directiveArticles(), proxyArticles()})
        for (const auto &article : articles) {
            if (!*article.contexts || std::string(article.name) == "http2")
                continue;
            const bool isHere = !*article.since || *Version::parse(article.since, {}) <= here;
            for (const auto &[block, wrapping] : wrappings) {
                if (isShared(article, block))
                    continue;
                // A directive that is known, and allowed here, is refused for its arguments.
                const auto said = answerTo(std::string(article.name) + ";", block);
                const bool isKnown
                    = !said.contains("unknown directive") && !said.contains("is not allowed here");
                EXPECT_EQ(isKnown, isHere && names(article, block))
                    << article.name << " in " << block << ": " << said;
            }
        }
}

TEST_F(RealReference, agreesOnYoungParameters)
{
    const std::map<std::string, std::pair<std::string, std::string>> samples {
        {"quic", {"listen 127.0.0.1:8443 quic;", "server"}},
        {"http2", {"listen 127.0.0.1:8443 http2;", "server"}},
        {"reuseport", {"listen 127.0.0.1:8443 reuseport;", "server"}},
        {"resolve", {"zone u 64k; resolver 127.0.0.1; server a.example resolve;", "upstream"}},
        {"always", {"add_header A b always;", "server"}},
        {"TLSv1.3", {"ssl_protocols TLSv1.3;", "server"}},
    };
    const auto here = installed();
    for (const auto &young : youngParameters()) {
        const auto &[line, block] = samples.at(young.parameter);
        const auto said = answerTo(line, block);
        EXPECT_EQ(said.contains("[emerg]"), *Version::parse(young.since, {}) > here)
            << line << ": " << said;
    }
}

} // namespace
