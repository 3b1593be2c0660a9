// Content Security Policies as a browser reads them.
#include "checks/csp.h"
#include "checks/policyneeds.h"

#include <QTest>

using namespace opentalk::checks;

namespace {

constexpr auto page = "https://example.com";

class CspTest final : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void keywords();
    void aHeaderMayHoldSeveralPolicies();
    void theLineToAddKeepsWhatIsThere();
    void theLineToAddIsShort();
};

void row(const char *policy, const char *directive, const char *url, bool isAllowed)
{
    QTest::addRow("%s | %s | %s", policy, directive, url)
        << QByteArray(policy) << QByteArray(directive) << QByteArray(url) << isAllowed;
}

void addSchemes()
{
    // schemes
    row("connect-src https://c.example.com", "connect-src", "https://c.example.com/v1", true);
    row("connect-src https://c.example.com", "connect-src", "wss://c.example.com/v1", false);
    row("connect-src wss://c.example.com", "connect-src", "wss://c.example.com/v1", true);
    row("connect-src wss://c.example.com", "connect-src", "https://c.example.com/v1", false);
    row("connect-src ws://c.example.com", "connect-src", "wss://c.example.com/v1", true);
    row("connect-src http://c.example.com", "connect-src", "https://c.example.com/", true);
    row("connect-src http://c.example.com", "connect-src", "wss://c.example.com/", false);
    row("connect-src https://c.example.com", "connect-src", "http://c.example.com/", false);
    row("connect-src https:", "connect-src", "https://any.example/", true);
    row("connect-src https:", "connect-src", "wss://any.example/", false);
    row("connect-src wss:", "connect-src", "wss://any.example/", true);
    row("connect-src HTTPS://C.Example.COM", "connect-src", "https://c.example.com/", true);
    row("img-src data:", "img-src", "data:", true);
    row("img-src data:", "img-src", "blob:", false);
    row("img-src blob:", "img-src", "https://example.com/", false);
    row("img-src *", "img-src", "data:", false);
    row("img-src *", "img-src", "https://any.example/", true);
    row("connect-src *", "connect-src", "wss://any.example/", true);
    // no scheme: that of the page
    row("connect-src c.example.com", "connect-src", "https://c.example.com/", true);
    row("connect-src c.example.com", "connect-src", "wss://c.example.com/", false);
    row("connect-src c.example.com", "connect-src", "http://c.example.com/", false);
    // 'self'
    row("connect-src 'self'", "connect-src", "https://example.com/config.js", true);
    row("connect-src 'self'", "connect-src", "wss://example.com/socket", true);
    row("connect-src 'SELF'", "connect-src", "https://example.com/", true);
    row("connect-src 'self'", "connect-src", "https://c.example.com/", false);
    row("connect-src 'self'", "connect-src", "https://example.com:8443/", false);
    row("connect-src 'self'", "connect-src", "http://example.com/", false);
    row("connect-src 'none'", "connect-src", "https://example.com/", false);
    row("connect-src", "connect-src", "https://example.com/", false);
    row("connect-src 'none' https://example.com", "connect-src", "https://example.com/", true);
    row("connect-src https://example.com", "connect-src", "https://c.example.com/", false);
}

void addPlaces()
{
    // wildcards
    row("connect-src https://*.example.com", "connect-src", "https://c.example.com/", true);
    row("connect-src https://*.example.com", "connect-src", "https://a.c.example.com/", true);
    row("connect-src https://*.example.com", "connect-src", "https://example.com/", false);
    row("connect-src https://*.example.com", "connect-src", "https://badexample.com/", false);
    row("connect-src https://*.example.com", "connect-src", "wss://c.example.com/", false);
    row("connect-src https://*:8443", "connect-src", "https://any.example:8443/", true);
    // ports
    row("connect-src https://c.example.com:443", "connect-src", "https://c.example.com/", true);
    row("connect-src https://c.example.com:8443", "connect-src", "https://c.example.com/", false);
    row("connect-src https://c.example.com:8443", "connect-src", "https://c.example.com:8443/",
        true);
    row("connect-src https://c.example.com", "connect-src", "https://c.example.com:8443/", false);
    row("connect-src https://c.example.com:*", "connect-src", "https://c.example.com:8443/", true);
    row("connect-src http://c.example.com:80", "connect-src", "https://c.example.com/", true);
    row("connect-src https://c.example.com:80", "connect-src", "https://c.example.com/", false);
    // paths
    row("connect-src https://c.example.com/v1/", "connect-src", "https://c.example.com/v1/x", true);
    row("connect-src https://c.example.com/v1/", "connect-src", "https://c.example.com/v2", false);
    row("connect-src https://c.example.com/v1", "connect-src", "https://c.example.com/v1/x", false);
    row("connect-src https://c.example.com/", "connect-src", "https://c.example.com/v2", true);
    // fallbacks
    row("default-src 'self'", "connect-src", "https://c.example.com/", false);
    row("default-src https:", "connect-src", "https://c.example.com/", true);
    row("default-src https:; connect-src 'self'", "connect-src", "https://c.example.com/", false);
    row("script-src 'self'", "worker-src", "blob:", false);
    row("script-src 'self'; child-src blob:", "worker-src", "blob:", true);
    row("script-src 'self' blob:; worker-src 'self'", "worker-src", "blob:", false);
    row("child-src https://pad.example.com", "frame-src", "https://pad.example.com/", true);
    row("default-src 'none'", "frame-ancestors", "https://example.com/", true);
    row("script-src 'self'", "connect-src", "https://c.example.com/", true);
    row("script-src 'self' 'strict-dynamic'", "script-src", "https://example.com/a.js", false);
    // of two with one name, the first
    row("img-src 'self'; img-src https:", "img-src", "https://any.example/", false);
    row(" ;; IMG-SRC\t'self'  https: ;", "img-src", "https://any.example/", true);
}

void CspTest::addresses_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("directive");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isAllowed");
    addSchemes();
    addPlaces();
}

void CspTest::addresses()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, directive);
    QFETCH(QByteArray, url);
    QFETCH(bool, isAllowed);
    const auto policies = csp::read(policy.toStdString(), page);
    QCOMPARE(policies.size(), std::size_t(1));
    QCOMPARE(csp::allows(policies[0], directive.toStdString(), url.toStdString()), isAllowed);
}

void CspTest::keywords()
{
    struct Row {
        const char *policy;
        const char *directive;
        const char *keyword;
        bool isAllowed;
    };
    static constexpr Row rows[] = {
        {"style-src 'unsafe-inline'", "style-src", "'unsafe-inline'", true},
        {"default-src 'self' 'unsafe-inline'", "style-src", "'unsafe-inline'", true},
        {"style-src 'self'", "style-src", "'unsafe-inline'", false},
        {"style-src 'unsafe-inline' 'nonce-abc'", "style-src", "'unsafe-inline'", false},
        {"style-src 'unsafe-inline' 'sha256-abc='", "style-src", "'unsafe-inline'", false},
        {"script-src 'wasm-unsafe-eval'", "script-src", "'wasm-unsafe-eval'", true},
        {"script-src 'unsafe-eval'", "script-src", "'wasm-unsafe-eval'", true},
        {"script-src 'self'", "script-src", "'wasm-unsafe-eval'", false},
        {"img-src 'self'", "script-src", "'wasm-unsafe-eval'", true},
    };
    for (const auto &row : rows)
        QVERIFY2(csp::allowsKeyword(csp::read(row.policy, page)[0], row.directive, row.keyword)
                     == row.isAllowed,
                 row.policy);
}

void CspTest::aHeaderMayHoldSeveralPolicies()
{
    const auto policies = csp::read("img-src 'self', connect-src https://a.example ; , ", page);
    QCOMPARE(policies.size(), std::size_t(2));
    QVERIFY(!csp::allows(policies[1], "connect-src", "https://b.example/"));
    QVERIFY(csp::allows(policies[0], "connect-src", "https://b.example/"));
    QVERIFY(csp::read("", page).empty());
    QVERIFY(csp::read(" ; ,;", page).empty());
}

void CspTest::theLineToAddKeepsWhatIsThere()
{
    const auto own = csp::read("connect-src 'self' https://a.example", page)[0];
    QCOMPARE(csp::completed(own, "connect-src", {"wss://b.example"}),
             std::string("connect-src 'self' https://a.example wss://b.example"));
    const auto fallback = csp::read("default-src 'none'", page)[0];
    QCOMPARE(csp::completed(fallback, "img-src", {"data:"}), std::string("img-src data:"));
}

void CspTest::theLineToAddIsShort()
{
    opentalk::Profile profile;
    profile.domain = "example.com";
    const auto deployment = *opentalk::examine(profile).deployment;
    const auto policy = "font-src https://" + std::string(200, '\1');
    const auto problems = judgePolicies({{policy}, {}}, deployment, "192.0.2.1");
    QVERIFY(!problems.empty());
    for (const auto &problem : problems)
        QVERIFY(problem.arguments.back().size() < 300);
}

} // namespace

QTEST_GUILESS_MAIN(CspTest)
#include "csp.moc"
