#include "machine/wire.h"

#include "machine/wirenames.h"
#include "model/json.h"
#include "model/problemjson.h"
#include "model/text.h"

namespace opentalk::machine {

namespace {

using namespace wire;

std::string hex(const std::string &bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 15];
    }
    return text;
}

/// A file on disk may hold any bytes; what is not UTF-8 travels as hexadecimal digits.
void writeContent(Json &json, const std::string &content)
{
    if (isUtf8(content))
        json["content"] = content;
    else
        json["content_hex"] = hex(content);
}

Json toJson(const nginx::Entry &entry)
{
    Json json;
    json["kind"] = nameOf(entryNames, entry.kind);
    json["path"] = entry.path;
    json["mode"] = entry.mode;
    writeContent(json, entry.content);
    return json;
}

Json toJson(const Node &node)
{
    Json json;
    json["kind"] = nameOf(nodeNames, node.kind);
    json["mode"] = node.mode;
    json["uid"] = node.uid;
    json["gid"] = node.gid;
    writeContent(json, node.content);
    return json;
}

Json toJson(const Change &change)
{
    Json json;
    json["action"] = nameOf(actionNames, change.action);
    json["owner"] = nameOf(ownerNames, change.owner);
    json["taken_over"] = change.takenOver;
    json["wanted"] = toJson(change.wanted);
    json["before"] = toJson(change.before);
    return json;
}

Json toJson(const Proof &proof)
{
    Json json;
    json["host"] = proof.host;
    json["address"] = proof.address;
    json["port"] = proof.port;
    json["fingerprint"] = proof.fingerprint;
    json["status"] = proof.status;
    return json;
}

} // namespace

Json toJson(const Plan &plan)
{
    Json json;
    json["changes"] = Json::array();
    for (const Change &change : plan.changes)
        json["changes"].push_back(toJson(change));
    json["commands"] = plan.commands;
    json["digest"] = plan.digest;
    json["problems"] = opentalk::toJson(plan.problems);
    return json;
}

Json toJson(const Progress &progress)
{
    Json json;
    json["step"] = name(progress.step);
    json["state"] = nameOf(stateNames, progress.state);
    json["detail"] = validUtf8(progress.detail);
    if (progress.problem)
        json["problem"] = opentalk::toJson(*progress.problem);
    return json;
}

Json toJson(const Outcome &outcome)
{
    Json json;
    json["did"] = nameOf(didNames, outcome.did);
    json["checkpoint"] = outcome.checkpoint;
    json["digest"] = outcome.digest;
    json["reloaded"] = outcome.reloaded;
    json["started"] = outcome.started;
    json["changed"] = outcome.changed;
    json["proofs"] = Json::array();
    for (const Proof &proof : outcome.proofs)
        json["proofs"].push_back(toJson(proof));
    json["obtained"] = outcome.obtained;
    json["notes"] = opentalk::toJson(outcome.notes);
    return json;
}

Json toJson(const Checkpoint &checkpoint)
{
    Json json;
    json["number"] = checkpoint.number;
    json["time"] = checkpoint.time;
    json["did"] = nameOf(didNames, checkpoint.did);
    json["digest"] = checkpoint.digest;
    json["changed"] = checkpoint.changed;
    return json;
}

} // namespace opentalk::machine
