#include "machine/problems.h"
#include "machine/wire.h"
#include "machine/wirenames.h"
#include "model/json.h"
#include "model/problemjson.h"

#include <limits>

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

/// One object of the wire, read member by member; but for one, all of them are required.
class Reader {
public:
    Reader(const Json &json, std::string place, Problems &problems)
        : m_reader(json, std::move(place), problems)
        , m_problems(problems)
    { }

    template <class T> void read(const char *key, T &value)
    {
        m_reader.require(key);
        m_reader.read(key, value);
    }

    template <class Names, class E> void read(const char *key, const Names &names, E &value)
    {
        std::string text;
        read(key, text);
        for (const auto &named : names)
            if (text == named.name) {
                value = named.value;
                return;
            }
        refuse(key);
    }

    template <class T> void readNumber(const char *key, T &value)
    {
        const Json *member = required(key);
        if (!member || !member->is_number_integer())
            return refuse(key);
        const auto number = member->get<long long>();
        if (number < 0
            || static_cast<unsigned long long>(number)
                > static_cast<unsigned long long>(std::numeric_limits<T>::max()))
            return refuse(key);
        value = static_cast<T>(number);
    }

    void readContent(std::string &content)
    {
        if (!m_reader.has("content_hex"))
            return read("content", content);
        std::string digits;
        m_reader.read("content_hex", digits);
        auto bytes = bytesOf(digits);
        if (!bytes || m_reader.has("content"))
            return refuse("content_hex");
        content = std::move(*bytes);
    }

    void readProblems(const char *key, Problems &problems)
    {
        const Json *member = required(key);
        if (!member)
            return;
        auto read = problemsFromJson(*member);
        if (read)
            problems = std::move(*read);
        else
            m_problems.insert(m_problems.end(), read.error().begin(), read.error().end());
    }

    /// The one member that may be missing.
    void readProblem(const char *key, std::optional<Problem> &problem)
    {
        const Json *member = m_reader.member(key);
        if (!member)
            return;
        auto read = problemFromJson(*member);
        if (read)
            problem = std::move(*read);
        else
            m_problems.insert(m_problems.end(), read.error().begin(), read.error().end());
    }

    /// `one` reads an element into a value of the list.
    template <class T, class One> void readList(const char *key, std::vector<T> &list, One one)
    {
        m_reader.require(key);
        m_reader.read(key, list, one);
    }

    const Json *required(const char *key)
    {
        m_reader.require(key);
        return m_reader.member(key);
    }

    std::string placeOf(const char *key) const { return m_reader.placeOf(key); }
    void finish() { m_reader.finish(); }

private:
    void refuse(const char *key) { m_problems.push_back(problem(wireValueUnknown, placeOf(key))); }

    ObjectReader m_reader;
    Problems &m_problems;
};

nginx::Entry entryOf(const Json &json, const std::string &place, Problems &problems)
{
    nginx::Entry entry;
    Reader reader(json, place, problems);
    reader.read("kind", entryNames, entry.kind);
    reader.read("path", entry.path);
    reader.readNumber("mode", entry.mode);
    reader.readContent(entry.content);
    reader.finish();
    return entry;
}

Node nodeOf(const Json &json, const std::string &place, Problems &problems)
{
    Node node;
    Reader reader(json, place, problems);
    reader.read("kind", nodeNames, node.kind);
    reader.readNumber("mode", node.mode);
    reader.readNumber("uid", node.uid);
    reader.readNumber("gid", node.gid);
    reader.readContent(node.content);
    reader.finish();
    return node;
}

Change changeOf(const Json &json, const std::string &place, Problems &problems)
{
    Change change;
    Reader reader(json, place, problems);
    reader.read("action", actionNames, change.action);
    reader.read("owner", ownerNames, change.owner);
    reader.read("taken_over", change.takenOver);
    if (const Json *wanted = reader.required("wanted"))
        change.wanted = entryOf(*wanted, reader.placeOf("wanted"), problems);
    if (const Json *before = reader.required("before"))
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
    reader.readNumber("port", proof.port);
    reader.read("fingerprint", proof.fingerprint);
    reader.readNumber("status", proof.status);
    reader.finish();
    return proof;
}

template <class T> Result<T> valueOr(T value, Problems problems)
{
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return value;
}

} // namespace

Result<Plan> planFromJson(const Json &json)
{
    Plan plan;
    Problems problems;
    Reader reader(json, "plan", problems);
    reader.readList("changes", plan.changes, changeOf);
    reader.read("commands", plan.commands);
    reader.read("digest", plan.digest);
    reader.readProblems("problems", plan.problems);
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
    reader.read("state", stateNames, progress.state);
    reader.read("detail", progress.detail);
    reader.readProblem("problem", progress.problem);
    reader.finish();
    return valueOr(std::move(progress), std::move(problems));
}

Result<Outcome> outcomeFromJson(const Json &json)
{
    Outcome outcome;
    Problems problems;
    Reader reader(json, "outcome", problems);
    reader.read("did", didNames, outcome.did);
    reader.readNumber("checkpoint", outcome.checkpoint);
    reader.read("digest", outcome.digest);
    reader.read("reloaded", outcome.reloaded);
    reader.read("started", outcome.started);
    reader.read("changed", outcome.changed);
    reader.readList("proofs", outcome.proofs, proofOf);
    reader.read("obtained", outcome.obtained);
    reader.readProblems("notes", outcome.notes);
    reader.finish();
    return valueOr(std::move(outcome), std::move(problems));
}

Result<Checkpoint> checkpointFromJson(const Json &json)
{
    Checkpoint checkpoint;
    Problems problems;
    Reader reader(json, "checkpoint", problems);
    reader.readNumber("number", checkpoint.number);
    reader.readNumber("time", checkpoint.time);
    reader.read("did", didNames, checkpoint.did);
    reader.read("digest", checkpoint.digest);
    reader.read("changed", checkpoint.changed);
    reader.finish();
    return valueOr(std::move(checkpoint), std::move(problems));
}

} // namespace opentalk::machine
