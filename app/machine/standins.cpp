#include "machine/standins.h"

#include "machine/certificates.h"
#include "machine/privatespace.h"
#include "machine/run.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <sstream>

namespace opentalk::machine {

namespace {

using Clock = std::chrono::steady_clock;
using nginx::EntryKind;

constexpr std::chrono::seconds longestLookUp {2}; // of all hosts together
constexpr auto nowhere = "192.0.2.1";             // kept free for examples (RFC 5737)

enum class Sight { Readable, Hidden, Missing };

Sight sightOf(const Root &root, const std::string &path)
{
    const auto file = root.openFile(path);
    if (file)
        return Sight::Readable;
    return file.error().front().kind == ProblemKind::Permission ? Sight::Hidden : Sight::Missing;
}

class Maker {
public:
    explicit Maker(const Root &root)
        : m_root(root)
    { }

    Result<void> makeFiles(const std::vector<Need> &needs)
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        auto pair = makePlaceholder({"localhost"}, now);
        if (!pair)
            return std::unexpected(pair.error());
        const bool pairs = std::ranges::any_of(
            needs, [&](const Need &need) { return isOfPair(need) && isWanted(need); });
        for (const auto &need : needs)
            if (isOfPair(need) ? pairs && !isTheirsMissing(need) : isWanted(need))
                make(need, *pair);
        return {};
    }

    void makeHosts(const std::vector<Need> &needs);

    StandIns made() { return std::move(m_made); }

private:
    static bool isOfPair(const Need &need)
    {
        return need.kind == NeedKind::Certificate || need.kind == NeedKind::Key;
    }

    bool isTheirsMissing(const Need &need) const
    {
        return !need.ours && sightOf(m_root, need.name) == Sight::Missing;
    }

    /// A folder that is there is left alone where everything is put together.
    bool isWanted(const Need &need) const
    {
        if (need.kind == NeedKind::Folder)
            return true;
        const auto sight = sightOf(m_root, need.name);
        return sight == Sight::Hidden || (sight == Sight::Missing && need.ours);
    }

    void make(const Need &need, const PemPair &pair)
    {
        constexpr std::size_t ticketKeySize = 80;
        switch (need.kind) {
        case NeedKind::Certificate:
        case NeedKind::Trust:
            return show(need.name, pair.certificate);
        case NeedKind::Key:
            return show(need.name, pair.key);
        case NeedKind::TicketKey:
            return show(need.name, std::string(ticketKeySize, 'k'));
        case NeedKind::Password:
            return show(need.name, "none\n");
        case NeedKind::Folder:
            m_made.entries.push_back({EntryKind::Folder, need.name, 0700, {}, {}});
            return;
        case NeedKind::Host:
            return;
        }
    }

    void show(const std::string &path, const std::string &content)
    {
        m_made.entries.push_back({EntryKind::File, path, 0600, content, {}});
    }

    const Root &m_root;
    StandIns m_made;
};

std::set<std::string> addressesOf(const std::string &host, std::chrono::seconds limit)
{
    RunOptions options;
    options.limit = limit;
    options.outputLimit = 1u << 16;
    options.prepare = endWithThisProcess();
    std::set<std::string> addresses;
    const auto ran = run(Tool::Getent, {"ahosts", host}, options);
    std::istringstream lines(ran && ran->status == 0 ? ran->output : std::string());
    for (std::string line; std::getline(lines, line);)
        if (const auto address = Address::parse(line.substr(0, line.find(' ')), {}))
            addresses.insert(address->text);
    return addresses;
}

/// What a table of hosts says of others than `names`: said twice, an address is listened on twice.
std::string without(const std::set<std::string> &names, const std::string &table)
{
    std::string kept;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string address;
        words >> address;
        for (std::string name; words >> name;)
            if (!names.contains(name))
                kept += address + ' ' + name + '\n';
    }
    return kept;
}

/// A host of ours that is not known stays so: nginx names the line.
void Maker::makeHosts(const std::vector<Need> &needs)
{
    const auto deadline = Clock::now() + longestLookUp;
    std::set<std::string> seen;
    std::string table;
    for (const auto &need : needs) {
        if (need.kind != NeedKind::Host || !seen.insert(need.name).second)
            continue;
        const auto left = std::chrono::ceil<std::chrono::seconds>(deadline - Clock::now());
        const auto addresses
            = left.count() > 0 ? addressesOf(need.name, left) : std::set<std::string>();
        for (const auto &address : addresses)
            table += address + ' ' + need.name + '\n';
        if (!addresses.empty() || need.ours)
            continue;
        table += std::string(nowhere) + ' ' + need.name + '\n';
        m_made.unknownHosts.push_back(need);
    }
    show("/etc/hosts", table + without(seen, m_root.read("/etc/hosts", 1u << 20).value_or("")));
    show("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n");
}

} // namespace

Result<StandIns> standInsFor(const Root &root, const std::vector<Need> &needs)
{
    Maker maker(root);
    if (auto made = maker.makeFiles(needs); !made)
        return std::unexpected(made.error());
    maker.makeHosts(needs);
    return maker.made();
}

} // namespace opentalk::machine
