#include "checks/caa.h"

#include "checks/dnswords.h"
#include "checks/nameproblems.h"
#include "checks/shortened.h"
#include "model/text.h"

#include <QString>
#include <QStringList>

namespace opentalk::checks {

namespace {

constexpr unsigned char criticalFlag = 0x80;
constexpr std::size_t mostOfRecord = 120;
constexpr auto issuer = "letsencrypt.org";

/// Let's Encrypt knows these, and heeds `issue` where no wildcard is asked for.
bool isKnown(const std::string &tag)
{
    return tag == "issue" || tag == "issuewild" || tag == "iodef" || tag == "issuemail";
}

enum class Allows { No, NotByHttp, Yes };

/// `http-01, dns-01`
bool namesHttp(const QString &methods)
{
    const auto all = methods.split(QLatin1Char(','));
    return std::ranges::any_of(
        all, [](const QString &method) { return method.trimmed() == QLatin1String("http-01"); });
}

/// `letsencrypt.org; validationmethods=http-01; accounturi=…`
Allows allows(const CaaRecord &record)
{
    auto parts = QString::fromStdString(record.value).split(QLatin1Char(';'));
    if (parts.takeFirst().trimmed().compare(QLatin1String(issuer), Qt::CaseInsensitive) != 0)
        return Allows::No;
    for (const auto &part : parts) {
        const auto tag = part.section(QLatin1Char('='), 0, 0).trimmed();
        if (tag.compare(QLatin1String("validationmethods"), Qt::CaseInsensitive) == 0
            && !namesHttp(part.section(QLatin1Char('='), 1)))
            return Allows::NotByHttp;
    }
    return Allows::Yes;
}

const CaaLevel *nearest(const std::vector<CaaLevel> &levels)
{
    const auto found = std::ranges::find_if(levels, [](const CaaLevel &level) {
        return level.reply.state != DnsState::NoRecords
            && level.reply.state != DnsState::NoSuchName;
    });
    return found == levels.end() ? nullptr : &*found;
}

/// None: one of them cannot be read.
std::optional<std::vector<CaaRecord>> readAll(const DnsReply &reply)
{
    std::vector<CaaRecord> records;
    for (const auto &data : reply.records) {
        auto record = readCaa(data);
        if (!record)
            return {};
        records.push_back(std::move(*record));
    }
    return records;
}

std::string words(const std::vector<CaaRecord> &records)
{
    std::vector<std::string> all;
    for (const auto &record : records)
        all.push_back(shortened(escaped(record.tag + " \"" + record.value + "\""), mostOfRecord));
    return shortened(joined(all));
}

Problems judgeRecords(const std::string &domain, const std::vector<CaaRecord> &records)
{
    for (const auto &record : records) {
        if (record.isCritical && !isKnown(record.tag))
            return {
                problem(dnsCaaCritical, {}, domain, shortened(escaped(record.tag), mostOfRecord))};
    }
    std::vector<CaaRecord> issuers;
    std::ranges::copy_if(records, std::back_inserter(issuers),
                         [](const CaaRecord &record) { return record.tag == "issue"; });
    if (issuers.empty())
        return {};
    const auto best = std::ranges::max(issuers, {}, allows);
    if (allows(best) == Allows::Yes)
        return {};
    const auto &type = allows(best) == Allows::No ? dnsCaaForbids : dnsCaaMethod;
    return {problem(type, {}, domain, words(issuers))};
}

} // namespace

std::optional<CaaRecord> readCaa(std::string_view data)
{
    if (data.size() < 2)
        return {};
    const auto length = static_cast<unsigned char>(data[1]);
    if (length == 0 || data.size() < 2U + length)
        return {};
    return CaaRecord {(static_cast<unsigned char>(data[0]) & criticalFlag) != 0,
                      lowered(data.substr(2, length)), std::string(data.substr(2U + length))};
}

std::vector<CaaLevel> caaLevels(const std::string &host)
{
    std::vector<CaaLevel> levels;
    for (std::size_t at = 0; at != std::string::npos;) {
        levels.push_back({host.substr(at)});
        const auto dot = host.find('.', at);
        at = dot == std::string::npos ? dot : dot + 1;
    }
    return levels;
}

Problems judgeCaa(const std::vector<CaaLevel> &levels)
{
    const auto *level = nearest(levels);
    if (!level)
        return {};
    const auto records = readAll(level->reply);
    if (level->reply.state != DnsState::Records || !records)
        return {warning(dnsCaaUnanswered, {}, level->domain)};
    return judgeRecords(level->domain, *records);
}

std::string caaWords(const std::vector<CaaLevel> &levels)
{
    const auto *level = nearest(levels);
    if (!level)
        return stateWord(DnsState::NoRecords);
    if (level->reply.state != DnsState::Records)
        return stateWord(level->reply.state);
    return level->domain + " " + words(readAll(level->reply).value_or(std::vector<CaaRecord> {}));
}

} // namespace opentalk::checks
