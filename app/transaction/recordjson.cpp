#include "transaction/recordjson.h"

#include "machine/wire.h"
#include "model/json.h"
#include "nginx/fileset.h"
#include "nginx/includeline.h"
#include "transaction/mainfile.h"
#include "transaction/problems.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace opentalk::transaction {

namespace {

using machine::Node;
using machine::NodeKind;

constexpr std::array kinds {std::pair {NodeKind::Absent, "absent"},
                            std::pair {NodeKind::Folder, "folder"},
                            std::pair {NodeKind::File, "file"}, std::pair {NodeKind::Link, "link"}};

constexpr std::array phases {
    std::pair {Phase::Preparing, "preparing"}, std::pair {Phase::Placing, "placing"},
    std::pair {Phase::Committed, "committed"}, std::pair {Phase::Done, "done"}};

template <class Table, class Value> const char *nameIn(const Table &table, Value value)
{
    const auto *found = std::ranges::find(table, value, [](const auto &row) { return row.first; });
    return found == table.end() ? "" : found->second;
}

template <class Table> auto valueIn(const Table &table, const std::string &name)
{
    const auto *found
        = std::ranges::find_if(table, [&](const auto &row) { return name == row.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

std::string encoded(const std::string &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const auto length = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                                        reinterpret_cast<const unsigned char *>(bytes.data()),
                                        static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::optional<std::string> decoded(const std::string &text)
{
    if (text.size() % 4 != 0)
        return {};
    std::string bytes(text.size() / 4 * 3 + 1, '\0');
    const auto length = EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()),
                                        reinterpret_cast<const unsigned char *>(text.data()),
                                        static_cast<int>(text.size()));
    if (length < 0)
        return {};
    const auto padding = text.ends_with("==") ? 2U : text.ends_with('=') ? 1U : 0U;
    bytes.resize(static_cast<std::size_t>(length) - padding);
    return bytes;
}

Json nodeJson(const Node &node)
{
    Json json = {{"kind", nameIn(kinds, node.kind)}};
    if (node.kind == NodeKind::Absent)
        return json;
    json["mode"] = node.mode;
    json["owner"] = std::to_string(node.uid) + ':' + std::to_string(node.gid);
    json["content"] = encoded(node.content);
    if (!node.label.empty())
        json["label"] = encoded(node.label);
    return json;
}

std::unexpected<Problems> damaged(const std::string &place, const std::string &what)
{
    return refuse(journalUnreadable, place, what);
}

/// "uid:gid"; as text, since an id may be larger than any int.
std::optional<std::pair<unsigned, unsigned>> idsOf(const std::string &owner)
{
    std::pair<unsigned, unsigned> ids;
    const auto *end = owner.data() + owner.size();
    const auto user = std::from_chars(owner.data(), end, ids.first);
    if (user.ec != std::errc {} || user.ptr == end || *user.ptr != ':')
        return {};
    const auto group = std::from_chars(user.ptr + 1, end, ids.second);
    return group.ec == std::errc {} && group.ptr == end ? std::optional(ids) : std::nullopt;
}

Result<Node> nodeFrom(const Json *json, const std::string &place)
{
    Problems problems;
    if (!json)
        return damaged(place, "a step is incomplete");
    ObjectReader reader(*json, place, problems);
    std::string kindName;
    std::string content;
    std::string label;
    int mode = 0;
    std::string owner = "0:0";
    reader.read("kind", kindName);
    reader.read("mode", mode);
    reader.read("owner", owner);
    reader.read("content", content);
    reader.read("label", label);
    reader.finish();
    if (hasErrors(problems))
        return std::unexpected(problems);
    const auto kind = valueIn(kinds, kindName);
    const auto bytes = decoded(content);
    const auto labelBytes = decoded(label);
    const auto ids = idsOf(owner);
    if (!kind || !bytes || !labelBytes || !ids || mode < 0 || mode > 07777)
        return damaged(place, "a step has a value out of its range");
    return Node {*kind, static_cast<unsigned>(mode), ids->first, ids->second, *bytes, *labelBytes};
}

Result<Kept> keptFrom(const Json &json, const std::string &place)
{
    Problems problems;
    ObjectReader reader(json, place, problems);
    Kept kept;
    reader.read("path", kept.path);
    auto before = nodeFrom(reader.member("before"), place);
    auto after = nodeFrom(reader.member("after"), place);
    reader.finish();
    if (hasErrors(problems))
        return std::unexpected(problems);
    if (!before)
        return std::unexpected(before.error());
    if (!after)
        return std::unexpected(after.error());
    kept.before = *before;
    kept.after = *after;
    return kept;
}

Result<void> readSteps(const Json *steps, const std::string &place, Record &record)
{
    if (!steps || !steps->is_array())
        return damaged(place, "its steps are missing");
    for (const auto &step : *steps) {
        auto kept = keptFrom(step, place);
        if (!kept)
            return std::unexpected(kept.error());
        record.kept.push_back(*kept);
    }
    return {};
}

} // namespace

Result<void> requireAnnounced(const Record &record, const std::string &place)
{
    const auto main = nginx::mainFile(record.configFolder);
    for (const auto &kept : record.kept)
        if (!(kept.path == main && isIncludeLine(kept))
            && !nginx::isAnnounced(kept.path, record.configFolder))
            return refuse(journalForeign, place, escaped(kept.path));
    return {};
}

std::string toText(const Record &record)
{
    Json json = {{"version", 1},
                 {"phase", nameIn(phases, record.phase)},
                 {"config_folder", record.configFolder},
                 {"checkpoint", machine::toJson(record.checkpoint)},
                 {"steps", Json::array()}};
    if (record.folded > 0)
        json["folded"] = record.folded;
    for (const auto &kept : record.kept)
        json["steps"].push_back({{"path", kept.path},
                                 {"before", nodeJson(kept.before)},
                                 {"after", nodeJson(kept.after)}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Record> recordFromText(const std::string &text, const std::string &place)
{
    const auto json = parseJson(text, place, {.bytes = recordLimit});
    if (!json)
        return std::unexpected(json.error());
    Problems problems;
    ObjectReader reader(*json, "", problems);
    Record record;
    int version = 0;
    std::string phaseName;
    reader.read("version", version);
    reader.read("phase", phaseName);
    reader.read("config_folder", record.configFolder);
    reader.read("folded", record.folded);
    const auto *checkpoint = reader.member("checkpoint");
    const auto *steps = reader.member("steps");
    reader.finish();
    if (hasErrors(problems))
        return std::unexpected(problems);
    const auto phase = valueIn(phases, phaseName);
    if (version != 1 || !phase || !checkpoint)
        return damaged(place, "it is not a record of version 1");
    auto read = machine::checkpointFromJson(*checkpoint);
    if (!read)
        return std::unexpected(read.error());
    record.phase = *phase;
    record.checkpoint = *read;
    if (auto done = readSteps(steps, place, record); !done)
        return std::unexpected(done.error());
    if (auto ours = requireAnnounced(record, place); !ours)
        return std::unexpected(ours.error());
    return record;
}

} // namespace opentalk::transaction
