// What the preview says of lines that are not ours: of an nginx.conf to which one line is added,
// of certbot's script, of a certificate authority's file.
#include "nginx/generate.h"
#include "nginx/includeline.h"
#include "wizard/languages.h"
#include "wizard/preview/explanation.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr auto mainText = "# the distribution's\n"
                          "user www-data;\n"
                          "events {\n"
                          "}\n"
                          "stream {\n"
                          "    server {\n"
                          "        listen 9000;\n"
                          "    }\n"
                          "}\n"
                          "http {\n"
                          "    gzip on;\n"
                          "    include /etc/nginx/conf.d/opentalk-*.conf; # OpenTalk Proxy Wizard\n"
                          "}\n";

nginx::Entry mainFile()
{
    nginx::Entry entry;
    entry.path = "/etc/nginx/nginx.conf";
    entry.content = mainText;
    for (const auto line : nginx::linesOf(entry.content))
        entry.reasons.push_back(nginx::isIncludeLine(line) ? nginx::Reason {"By this line …"}
                                                           : nginx::Reason {});
    return entry;
}

class ForeignFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::English)); }
    void linesOfAnotherAreSaidToStay();
    void theOneLineOfOursHasItsReason();
    void otherProtocolsAreNotExplainedAsHttp();
    void certbotsScriptIsExplained();
    void theAuthoritysFileIsExplained();
};

void ForeignFiles::linesOfAnotherAreSaidToStay()
{
    for (int line = 0; line < 13; ++line) {
        const auto said = explanationOf(mainFile(), line);
        QVERIFY2(line == 11 || said.file.contains(QStringLiteral("stays as it is")),
                 qPrintable(QString::number(line)));
        QVERIFY(richText(said, {}).contains(line == 11 ? QStringLiteral("By this line")
                                                       : QStringLiteral("stays as it is")));
    }
    const auto gzip = explanationOf(mainFile(), 10);
    QCOMPARE(gzip.name, QStringLiteral("gzip"));
    QVERIFY(gzip.reference.contains(QStringLiteral("compressed")));
    QVERIFY2(gzip.guide.isEmpty(), "the guide is no judge of it");
}

void ForeignFiles::theOneLineOfOursHasItsReason()
{
    const auto said = explanationOf(mainFile(), 11);
    QCOMPARE(said.reason, QStringLiteral("By this line …"));
    QVERIFY(said.file.isEmpty());
    QVERIFY(!said.guide.isEmpty());
}

void ForeignFiles::otherProtocolsAreNotExplainedAsHttp()
{
    const auto listen = explanationOf(mainFile(), 6);
    QCOMPARE(listen.name, QStringLiteral("listen"));
    QVERIFY(listen.reference.isEmpty());
}

void ForeignFiles::certbotsScriptIsExplained()
{
    nginx::Entry hook;
    hook.path = nginx::deployHook;
    hook.content = "#!/bin/sh\nnginx -t -q || exit 1\n";
    hook.reasons = {{}, {"A configuration …"}};
    QVERIFY(explanationOf(hook, 0).file.contains(QStringLiteral("after each renewal")));
    QVERIFY(explanationOf(hook, 1).file.isEmpty());
    QCOMPARE(explanationOf(hook, 1).reason, QStringLiteral("A configuration …"));
}

void ForeignFiles::theAuthoritysFileIsExplained()
{
    nginx::Entry anchor;
    anchor.path = "/usr/local/share/ca-certificates/opentalk-proxy-directory.crt";
    anchor.content = "-----BEGIN CERTIFICATE-----\n";
    QVERIFY(nginx::isTrustAnchor(anchor.path));
    QVERIFY(explanationOf(anchor, 0).file.contains(QStringLiteral("root certificate")));
}

} // namespace

QTEST_MAIN(ForeignFiles)
#include "foreignfiles.moc"
