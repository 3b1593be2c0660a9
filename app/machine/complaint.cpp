#include "machine/complaint.h"

#include "machine/problems.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace opentalk::machine {

namespace {

/// A complaint has all three pieces; the argument of the explanation is what it quotes, or what
/// stands between `argument` and the next blank.
struct Known {
    std::string_view piece;
    std::string_view other;
    const ProblemType &meaning;
    std::string_view argument = {};
};

const std::array known {
    Known {"unknown directive ", "", directiveUnknown},
    Known {"directive is duplicate", "", directiveRepeated},
    Known {"directive is not allowed here", "", directiveMisplaced},
    Known {"duplicate upstream ", "", nameTaken},
    Known {"duplicate \"log_format\" name ", "", nameTaken, "name \""},
    Known {"the size ", " of shared memory zone ", nameTaken},
    Known {"shared memory zone ", "already declared", nameTaken},
    Known {" is already bound to ", "", nameTaken, "zone \""},
    Known {"the duplicate ", " variable", nameTaken},
    Known {"a duplicate default server for ", "", defaultServerTaken, "server for "},
    Known {"conflicting server name ", "", serverNameIgnored},
    Known {"duplicate listen options for ", "", listenOptionsTwice, "options for "},
    Known {"could not build ", "hash", hashTooSmall, "should increase "},
    Known {"host not found in ", "", hostUnknown},
    Known {"cannot load certificate", "", certificateNotLoaded},
    Known {"PrivateKey", "failed", certificateNotLoaded},
    Known {"failed (2: No such file or directory)", "", fileNotThere},
    Known {"unknown \"", "\" variable", variableUnknown},
    Known {"invalid ", "", valueNotTaken},
    Known {"unexpected ", "", lineNotRead},
    Known {"is not terminated by ", "", lineNotRead},
    Known {"has no opening ", "", lineNotRead},
};

/// What the kernel says to a process that may not or cannot; at apply root asks it, on the real
/// network.
constexpr std::string_view limits[]
    = {"Operation not permitted", "Permission denied",      "Read-only file system",
       "No space left on device", "Cannot allocate memory", "Cannot assign requested address",
       "Network is unreachable",  "key values mismatch"};

std::string_view withoutProcess(std::string_view text)
{
    const auto end = text.find_first_not_of("0123456789#*");
    if (end != text.npos && end > 0 && text.substr(end).starts_with(": "))
        text.remove_prefix(end + 2);
    return text;
}

std::string between(std::string_view words, std::string_view front, std::string_view ends)
{
    const auto found = words.find(front);
    if (found == words.npos)
        return {};
    const auto start = found + front.size();
    return std::string(words.substr(start, words.find_first_of(ends, start) - start));
}

} // namespace

std::string Complaint::place() const
{
    return file.empty() ? std::string() : file + ':' + std::to_string(line);
}

std::string Complaint::text() const
{
    return file.empty() ? words : words + " in " + place();
}

bool isGrave(std::string_view line)
{
    return line.contains("[emerg]") || line.contains("[alert]") || line.contains("[crit]");
}

std::string quotedIn(std::string_view words)
{
    return between(words, "\"", "\"");
}

/// "… in /etc/nginx/x.conf:12"
Complaint readComplaint(std::string_view line)
{
    if (const auto level = line.find("] "); level != line.npos)
        line = withoutProcess(line.substr(level + 2));
    static constexpr std::string_view in = " in /";
    const auto start = line.rfind(in);
    const auto colon = line.rfind(':');
    int number = 0;
    if (start == line.npos || colon == line.npos || colon < start)
        return {std::string(line), {}, 0};
    const auto *end = line.data() + line.size();
    const auto read = std::from_chars(line.data() + colon + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end)
        return {std::string(line), {}, 0};
    const auto file = start + in.size() - 1;
    return {std::string(line.substr(0, start)), std::string(line.substr(file, colon - file)),
            number};
}

std::optional<Complaint> complaintIn(std::string_view output)
{
    while (!output.empty()) {
        const auto line = output.substr(0, output.find('\n'));
        output.remove_prefix(std::min(line.size() + 1, output.size()));
        if (isGrave(line))
            return readComplaint(line);
    }
    return {};
}

std::optional<Problem> explanationOf(const Complaint &complaint)
{
    const auto &words = complaint.words;
    for (const auto &entry : known) {
        if (!words.contains(entry.piece) || !words.contains(entry.other))
            continue;
        auto argument
            = entry.argument.empty() ? quotedIn(words) : between(words, entry.argument, "\" ,");
        if (argument.ends_with(':'))
            argument.pop_back();
        return problem(entry.meaning, complaint.place(), std::move(argument));
    }
    return {};
}

bool comesOfTheSandbox(const Complaint &complaint)
{
    return std::ranges::any_of(
        limits, [&](std::string_view limit) { return complaint.words.contains(limit); });
}

} // namespace opentalk::machine
