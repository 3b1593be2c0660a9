#include "model/problems.h"
#include "model/rules.h"
#include "model/sources.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::rules {

namespace {

bool hasEmptyOrDotPart(std::string_view path)
{
    for (std::size_t start = 1; start <= path.size();) {
        const auto end = std::min(path.find('/', start), path.size());
        const auto part = path.substr(start, end - start);
        if (part.empty() || part == "." || part == "..")
            return true;
        start = end + 1;
    }
    return false;
}

const ProblemType *flawOfPath(std::string_view path)
{
    if (path.empty())
        return &problems::pathEmpty;
    if (path.size() > 4095)
        return &problems::pathTooLong;
    if (!isUtf8(path) || hasControlCharacters(path) || path.find('$') != path.npos)
        return &problems::pathCharacter;
    if (path[0] != '/')
        return &problems::pathNotAbsolute;
    return hasEmptyOrDotPart(path) ? &problems::pathNotClean : nullptr;
}

void checkPath(const std::string &path, const std::string &place, Problems &problems)
{
    if (const auto *flaw = flawOfPath(path))
        problems.push_back(problem(*flaw, place, path));
}

// Narrower than RFC 5321: the address becomes an argument of another program.
bool isEmail(std::string_view text)
{
    static constexpr std::string_view others = "._%+-";
    const auto at = text.find('@');
    if (at == text.npos || at == 0 || at > 64 || !isLetterOrDigit(text[0]))
        return false;
    const auto isPart = [](char c) { return isLetterOrDigit(c) || others.find(c) != others.npos; };
    return std::ranges::all_of(text.substr(0, at), isPart)
        && HostName::parse(text.substr(at + 1), "").has_value();
}

bool isPublished(const std::string &host, const std::vector<Site> &sites)
{
    return std::ranges::any_of(sites, [&](const Site &site) { return site.host.text() == host; });
}

std::optional<std::string> fileKey(const std::string &typed, const std::string &place,
                                   const std::vector<Site> &sites, Problems &problems)
{
    if (typed == "*")
        return typed;
    const auto host = take(HostName::parse(typed, place), problems);
    if (!host)
        return std::nullopt;
    if (!isPublished(host->text(), sites))
        problems.push_back(warning(problems::certificateUnused, place, host->text()));
    return host->text();
}

void checkEverySite(const std::map<std::string, CertificateFiles> &files,
                    const std::vector<Site> &sites, Problems &problems)
{
    if (files.contains("*"))
        return;
    for (const auto &site : sites) {
        const auto &host = site.host.text();
        if (!files.contains(host))
            problems.push_back(
                problem(problems::certificateMissing, "certificates.files." + host, host));
    }
}

std::map<std::string, CertificateFiles>
certificateFiles(const std::map<std::string, CertificateFiles> &typed,
                 const std::vector<Site> &sites, Problems &problems)
{
    std::map<std::string, CertificateFiles> result;
    for (const auto &[host, files] : typed) {
        const auto place = "certificates.files." + host;
        checkPath(files.certificate, place + ".certificate", problems);
        checkPath(files.key, place + ".key", problems);
        const auto key = fileKey(host, place, sites, problems);
        if (key && !result.try_emplace(*key, files).second)
            problems.push_back(problem(problems::listedTwice, place, *key));
    }
    checkEverySite(result, sites, problems);
    return result;
}

} // namespace

CertificateChoice certificates(const CertificateChoice &choice, const std::vector<Site> &sites,
                               Problems &problems)
{
    auto result = choice;
    if (!choice.email.empty() && !isEmail(choice.email))
        problems.push_back(problem(problems::emailSyntax, "certificates.email", choice.email));
    if (!choice.directoryUrl.empty())
        result.directoryUrl
            = take(parseDirectoryUrl(choice.directoryUrl, "certificates.directory_url"), problems)
                  .value_or("");
    if (!choice.directoryCa.empty())
        checkPath(choice.directoryCa, "certificates.directory_ca", problems);
    result.files.clear();
    if (choice.source == CertificateSource::Files)
        result.files = certificateFiles(choice.files, sites, problems);
    return result;
}

} // namespace opentalk::rules
