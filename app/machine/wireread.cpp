#include "machine/wire.h"
#include "machine/wirereader.h"

namespace opentalk::machine {

namespace {

using namespace wire;

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::optional<std::string> bytesOf(const std::string &hexadecimal)
{
    if (hexadecimal.size() % 2)
        return {};
    std::string bytes;
    for (std::size_t i = 0; i < hexadecimal.size(); i += 2) {
        const int high = digitOf(hexadecimal[i]);
        const int low = digitOf(hexadecimal[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

void readContent(Reader &reader, std::string &content)
{
    if (!reader.has("content_hex"))
        return reader.read("content", content);
    std::string digits;
    reader.maybe("content_hex", digits);
    auto bytes = bytesOf(digits);
    if (!bytes || reader.has("content"))
        return reader.refuse("content_hex");
    content = std::move(*bytes);
}

nginx::Entry entryOf(const Json &json, const std::string &place, Problems &problems)
{
    nginx::Entry entry;
    Reader reader(json, place, problems);
    reader.word("kind", entryNames, entry.kind);
    reader.read("path", entry.path);
    reader.number("mode", entry.mode);
    readContent(reader, entry.content);
    reader.finish();
    return entry;
}

Node nodeOf(const Json &json, const std::string &place, Problems &problems)
{
    Node node;
    Reader reader(json, place, problems);
    reader.word("kind", nodeNames, node.kind);
    reader.number("mode", node.mode);
    reader.number("uid", node.uid);
    reader.number("gid", node.gid);
    readContent(reader, node.content);
    reader.finish();
    return node;
}

Change changeOf(const Json &json, const std::string &place, Problems &problems)
{
    Change change;
    Reader reader(json, place, problems);
    reader.word("action", actionNames, change.action);
    reader.word("owner", ownerNames, change.owner);
    reader.read("taken_over", change.takenOver);
    if (const Json *wanted = reader.member("wanted"))
        change.wanted = entryOf(*wanted, reader.placeOf("wanted"), problems);
    if (const Json *before = reader.member("before"))
        change.before = nodeOf(*before, reader.placeOf("before"), problems);
    reader.finish();
    return change;
}

Proof proofOf(const Json &json, const std::string &place, Problems &problems)
{
    Proof proof;
    Reader reader(json, place, problems);
    reader.read("host", proof.host);
    reader.read("address", proof.address);
    reader.number("port", proof.port);
    reader.read("fingerprint", proof.fingerprint);
    reader.number("status", proof.status);
    reader.finish();
    return proof;
}

} // namespace

Result<Plan> planFromJson(const Json &json)
{
    Plan plan;
    Problems problems;
    Reader reader(json, "plan", problems);
    reader.read("changes", plan.changes, changeOf);
    reader.read("commands", plan.commands);
    reader.read("digest", plan.digest);
    reader.problems("problems", plan.problems);
    reader.finish();
    return valueOr(std::move(plan), std::move(problems));
}

Result<Progress> progressFromJson(const Json &json)
{
    Progress progress;
    Problems problems;
    Reader reader(json, "progress", problems);
    std::string step;
    reader.read("step", step);
    if (const auto known = stepByName(step))
        progress.step = *known;
    else
        problems.push_back(problem(wireValueUnknown, "progress.step"));
    reader.word("state", stateNames, progress.state);
    reader.read("detail", progress.detail);
    reader.maybeProblem("problem", progress.problem);
    reader.finish();
    return valueOr(std::move(progress), std::move(problems));
}

Result<Outcome> outcomeFromJson(const Json &json)
{
    Outcome outcome;
    Problems problems;
    Reader reader(json, "outcome", problems);
    reader.word("did", didNames, outcome.did);
    reader.number("checkpoint", outcome.checkpoint);
    reader.read("digest", outcome.digest);
    reader.read("reloaded", outcome.reloaded);
    reader.read("started", outcome.started);
    reader.read("changed", outcome.changed);
    reader.read("proofs", outcome.proofs, proofOf);
    reader.read("obtained", outcome.obtained);
    reader.problems("notes", outcome.notes);
    reader.finish();
    return valueOr(std::move(outcome), std::move(problems));
}

Result<Checkpoint> checkpointFromJson(const Json &json)
{
    Checkpoint checkpoint;
    Problems problems;
    Reader reader(json, "checkpoint", problems);
    reader.number("number", checkpoint.number);
    reader.number("time", checkpoint.time);
    reader.word("did", didNames, checkpoint.did);
    reader.read("digest", checkpoint.digest);
    reader.read("changed", checkpoint.changed);
    reader.finish();
    return valueOr(std::move(checkpoint), std::move(problems));
}

} // namespace opentalk::machine
