// What name servers, services, containers and logs answer to the checks: the first letter says
// whose answer the rest is. Whatever it is, no more than a line or two of it is shown.
#include "checks/answertext.h"
#include "checks/caa.h"
#include "checks/containers.h"
#include "checks/csp.h"
#include "checks/doorjudge.h"
#include "checks/identity.h"
#include "checks/livekitports.h"
#include "checks/logjudge.h"
#include "checks/mask.h"
#include "checks/nameproblems.h"
#include "checks/release.h"
#include "expect.h"
#include "model/profilejson.h"

#include <cstdint>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

using opentalk::expectShort;

const Deployment &deployment()
{
    static const auto made
        = deploy(readProfile(
                     R"({"version": 1, "domain": "example.com", "release": "roomserver-external",
            "hsts": {"max_age": 300}, "embedders": ["https://intranet.example"],
            "services": {"whiteboard": {"enabled": true}, "pad": {"enabled": true}}})")
                     .value())
              .value();
    return made;
}

void expectShort(const Text &text)
{
    for (const auto &argument : text.arguments)
        expectShort(argument);
}

void expectShort(const Outcome &outcome)
{
    expect(!outcome.findings.empty());
    expectShort(outcome.asked);
    expectShort(outcome.answered);
    expectShort(outcome.findings);
}

void readDns(std::string_view text)
{
    const std::vector<unsigned char> packet(text.begin(), text.end());
    for (const auto type : {RecordType::A, RecordType::Aaaa, RecordType::Caa}) {
        const auto reply = readDnsReply(packet, type);
        expect((reply.state == DnsState::Records) == !reply.records.empty());
        expect(reply.records.size() <= 64);
        for (const auto &address : addressesIn(reply, type == RecordType::Aaaa))
            expect(Address::parse(address.text, {}).has_value());
        expectShort(judgeCaa({{"example.com", reply}}));
        expectShort(caaWords({{"example.com", reply}}));
    }
}

/// Who may issue by one record may issue, whatever stands beside it.
void readCaaRecord(std::string_view text)
{
    const auto record = readCaa(text);
    expect(!record || record->tag.size() + record->value.size() + 2 == text.size());
    const std::string allowed("\0\5issueletsencrypt.org", 22);
    const std::vector<CaaLevel> levels {
        {"example.com", {DnsState::Records, {std::string(text), allowed}}}};
    const auto problems = judgeCaa(levels);
    expectShort(problems);
    expectShort(caaWords(levels));
    for (const auto &problem : problems)
        expect(!problem.is(dnsCaaForbids) && !problem.is(dnsCaaMethod));
}

/// What is whole stays as it is when more comes.
void expectWhole(const QByteArray &received, const Reply &reply)
{
    const bool saysLength = reply.status != 101 && reply.status != 204 && reply.status != 304;
    if (reply.isWhole && saysLength)
        expect(readReply(received + 'x') == reply);
}

void readHttp(std::string_view text)
{
    const QByteArray received(text.data(), qsizetype(text.size()));
    const auto reply = readReply(received);
    if (!reply)
        return;
    expect(reply->status >= 100 && reply->status <= 999 && reply->body.size() < received.size());
    expectWhole(received, *reply);
    const Answer answer {
        .reached = Reached::Yes, .ended = Ended::Whole, .tls = Handshake {}, .reply = reply};
    expectShort(answeredText(answer));
    ByPath everywhere;
    for (const auto &path : identityPaths())
        everywhere[path] = answer;
    (void)serviceOf(everywhere);
    (void)realmOf(issuerIn(*reply));
    expect(judge({}, {reply, reply, reply, reply, reply}).version.size() <= 14);
    const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    for (const auto &site : deployment().sites)
        expectShort(
            judgeDoor({deployment(), site, "192.0.2.1", now}, {answer, answer, answer, answer}));
}

/// The line that a check proposes allows what was missing.
void readPolicy(std::string_view text)
{
    constexpr auto origin = "https://example.com";
    const std::string missing = "wss://room.example.com";
    for (const auto &policy : csp::read(text, origin)) {
        for (const auto *name : {"connect-src", "worker-src", "frame-ancestors"}) {
            const auto line = csp::completed(policy, name, {missing});
            const auto again = csp::read(line, origin);
            expect(again.size() == 1 && csp::allows(again.front(), name, missing + "/socket"));
        }
        (void)csp::allowsKeyword(policy, "style-src", "'unsafe-inline'");
    }
}

void readContainerList(std::string_view text)
{
    const auto all = readContainers(QByteArray(text.data(), qsizetype(text.size())));
    if (!all)
        return;
    expect(ofOpenTalk(*all).size() <= all->size());
    expectShort(judgeContainers("/run/docker.sock", *all, deployment().sites));
}

void readLivekit(std::string_view text)
{
    const auto ports = livekitPorts(std::string(text));
    if (!ports)
        return expectShort(ports.error());
    for (const auto *ranges : {&ports->media, &ports->turn})
        for (const auto &range : *ranges)
            expect(range.first > 0 && range.first <= range.last);
}

void readLogs(std::string_view text)
{
    const LogTime now {std::chrono::seconds(1'795'715'720)}; // 26 November 2026, 17:55:20
    LogFile log {"/var/log/nginx/opentalk-pad.log", true, false, {}};
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        log.lines.push_back(escaped(text.substr(start, end - start)));
        start = end + 1;
    }
    const auto judgement = judgeLogs({log, log}, now);
    expect(judgement.over >= 0 && (judgement.over == 0) == !judgement.lastOver);
    for (const bool answers : {false, true})
        expectShort(logOutcome({log, log}, judgement, answers));
}

/// What stands between blanks is masked, whatever came before it.
void maskText(std::string_view text)
{
    const Mask mask(deployment());
    const auto masked = mask(escaped(text) + " Meet.Example.com 203.0.113.77 [2001:db8::77]:443 "
                             + escaped(text));
    expect(isUtf8(masked));
    for (const auto *secret : {" Meet.Example.com ", " 203.0.113.77 ", "[2001:db8::77]"})
        expect(!masked.contains(secret));
}

void read(char whose, std::string_view text)
{
    switch (whose) {
    case 'd':
        return readDns(text);
    case 'a':
        return readCaaRecord(text);
    case 'h':
        return readHttp(text);
    case 'p':
        return readPolicy(text);
    case 'c':
        return readContainerList(text);
    case 'y':
        return readLivekit(text);
    case 'l':
        return readLogs(text);
    case 'm':
        return maskText(text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 0)
        read(static_cast<char>(data[0]), {reinterpret_cast<const char *>(data) + 1, size - 1});
    return 0;
}
