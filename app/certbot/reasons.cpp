#include "certbot/reasons.h"

#include "certbot/detailaddress.h"
#include "certbot/nameproblems.h"
#include "certbot/problems.h"
#include "certbot/rules.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::certbot {

namespace {

constexpr std::size_t wordLimit = 500;
constexpr std::string_view defaultHost = "acme-v02.api.letsencrypt.org";

/// Between `open` and `close`, behind the first of the former.
std::string_view between(std::string_view text, std::string_view open, char close)
{
    const auto at = text.find(open);
    if (at == text.npos)
        return {};
    text.remove_prefix(at + open.size());
    const auto end = text.find(close);
    return end == text.npos ? std::string_view() : text.substr(0, end);
}

std::string hostOf(std::string_view server)
{
    const auto at = server.find("://");
    if (at == server.npos)
        return std::string(defaultHost);
    server.remove_prefix(at + 3);
    return shortened(server.substr(0, server.find_first_of("/?#")), 253);
}

Problem problemOf(const FailedName &failed, const Circumstances &circumstances)
{
    auto detail = failed;
    const auto said = shortened(failed.detail, wordLimit);
    const auto secondary = isSecondary(failed.detail);
    if (secondary)
        detail.detail
            = failed.detail.substr(std::min(failed.detail.size(), failed.detail.find(':') + 1));
    detail.detail.erase(0, detail.detail.find_first_not_of(' '));
    const auto &cause = causeOf(detail);
    const auto address = addressIn(detail.detail);
    const auto mayMislead = &cause != &caaForbids && &cause != &caaLookupFailed;
    if (address && mayMislead && isElsewhere(*address, circumstances.own))
        return problem(address->isV6 ? aaaaWrong : resolvesElsewhere, failed.name, failed.name,
                       address->text, said);
    if (&cause == &caFailed)
        return problem(cause, "", hostOf(circumstances.server), said);
    if (secondary && &cause != &caaForbids)
        return problem(secondaryFails, failed.name, failed.name, said);
    return problem(cause, failed.name, failed.name, said);
}

bool isName(std::string_view word)
{
    return word.find('.') != word.npos && word.size() <= 253
        && std::ranges::all_of(word, [](char c) {
               return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '*';
           });
}

/// The name that a line is about: quoted, or behind one of certbot's own beginnings.
std::string nameIn(std::string_view line)
{
    for (const auto &[open, close] : {std::pair<std::string_view, char> {"Problem for ", ':'},
                                      {"issue for \"", '"'},
                                      {"CAA for \"", '"'},
                                      {"CAA for ", ':'},
                                      {"CAA record for ", ' '},
                                      {"policy: \"", '"'},
                                      {"Requested domain ", ' '},
                                      {"Requested name ", ' '},
                                      {"\"", '"'}}) {
        auto word = between(line, open, close);
        if (word.ends_with('.'))
            word.remove_suffix(1);
        if (isName(word))
            return std::string(word);
    }
    return {};
}

/// "retry after 2025-07-02 04:04:50 UTC"
std::string timeIn(std::string_view line)
{
    const auto low = lowered(line);
    const auto at = low.find("retry after ");
    if (at == low.npos)
        return {};
    auto time = line.substr(at + 12);
    time = time.substr(0, std::min(time.find(": see"), time.find_first_of(",\n")));
    const auto end = time.find("UTC");
    if (end != time.npos)
        time = time.substr(0, end + 3);
    else if (const auto zulu = time.find("Z"); zulu != time.npos)
        time = time.substr(0, zulu + 1);
    return !time.empty() && isDigit(time.front()) ? shortened(time, 40) : std::string();
}

Problem limitReached(const ProblemType &type, std::string_view line)
{
    const auto time = timeIn(line);
    auto made = problem(type, "", time, shortened(line, wordLimit));
    if (time.empty() && made.remedyText.find("%1") != made.remedyText.npos)
        made.remedyText = tryMuchLater;
    return made;
}

/// The profile's key that may be at fault.
std::string placeOf(const ProblemType &type)
{
    if (&type == &caUntrusted)
        return "certificates.directory_ca";
    if (&type == &noDirectory || &type == &caWrongName)
        return "certificates.directory_url";
    return &type == &emailRefused ? "certificates.email" : "";
}

Problem problemOf(const ProblemType &type, std::string_view line,
                  const Circumstances &circumstances)
{
    if (isLimit(type))
        return limitReached(type, line);
    const auto said = shortened(line, wordLimit);
    if (isAboutName(type)) {
        const auto name = nameIn(line);
        return problem(type, name,
                       name.empty() ? QT_TRANSLATE_NOOP("Argument", "one of the names") : name,
                       said);
    }
    const auto named = between(line, "host='", '\'');
    const auto host = isName(named) && circumstances.server.find(named) == std::string::npos
        ? std::string(named)
        : hostOf(circumstances.server);
    const bool isPrivate = !host.ends_with(".letsencrypt.org");
    return &type == &caUntrusted && isPrivate && !circumstances.program.empty()
        ? problem(caUntrustedByCertbot, placeOf(type), host, circumstances.program, said)
        : problem(type, placeOf(type), host, said);
}

/// One problem for each cause; what is said of it in several lines is told together.
void add(Problems &problems, Problem found)
{
    const auto same = std::ranges::find_if(problems, [&](const Problem &other) {
        return other.code == found.code && other.place == found.place
            && other.arguments.front() == found.arguments.front();
    });
    if (same == problems.end()) {
        problems.push_back(std::move(found));
        return;
    }
    auto &said = same->arguments.back();
    if (said.find(found.arguments.back()) == said.npos)
        said = shortened(said + ' ' + found.arguments.back(), wordLimit);
}

/// The last lines of those that nobody could place.
std::string lastWords(const std::vector<std::string> &lines)
{
    std::string last;
    for (auto line = lines.rbegin(); line != lines.rend() && last.size() + line->size() < 300;
         ++line)
        last = last.empty() ? *line : *line + ' ' + last;
    if (last.empty() && !lines.empty())
        last = lines.back();
    return shortened(last, 300);
}

Problem unknown(const Words &words)
{
    const auto last = lastWords(words.lines);
    std::string all;
    for (const auto &line : words.lines)
        all += (all.empty() ? "" : " ") + line;
    const auto tail = all.substr(all.size() - std::min(all.size(), wordLimit));
    return problem(certbotFailed, "",
                   last.empty() ? QT_TRANSLATE_NOOP("Argument", "it gave no reason.") : last,
                   shortened(tail, wordLimit));
}

/// What is known, and apart from it what counts only where nothing is.
struct Found {
    Problems known;
    Problems vague;
};

Found causesIn(const Words &words, const Circumstances &circumstances)
{
    Found found;
    for (const auto &failed : words.names)
        add(found.known, problemOf(failed, circumstances));
    for (const auto &line : words.lines)
        if (const auto cause = causeOfLine(line); cause.type)
            add(cause.isVague ? found.vague : found.known,
                problemOf(*cause.type, line, circumstances));
    return found;
}

/// In place of the problem that certbot hides the reason, the reason.
void unhide(Problems &problems, const Circumstances &circumstances, std::string_view log)
{
    const auto hidden
        = std::ranges::find_if(problems, [](const Problem &p) { return p.is(certbotHides); });
    if (hidden == problems.end())
        return;
    auto refused = causesIn(wordsOf(refusalsIn(log)), circumstances).known;
    if (refused.empty())
        return;
    problems.erase(hidden);
    for (auto &problem : refused)
        add(problems, std::move(problem));
}

} // namespace

Problems reasonsOf(std::string_view text, const Circumstances &circumstances, std::string_view log)
{
    const auto words = wordsOf(text);
    auto [problems, vague] = causesIn(words, circumstances);
    unhide(problems, circumstances, log);
    if (problems.empty() && !vague.empty()) {
        vague.front().arguments.back() = lastWords(words.lines);
        return vague;
    }
    if (problems.empty())
        problems.push_back(unknown(words));
    return problems;
}

} // namespace opentalk::certbot
