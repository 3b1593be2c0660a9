#include "checks/policyneeds.h"

#include "checks/csp.h"
#include "checks/doorheaderproblems.h"
#include "model/text.h"

#include <algorithm>
#include <iterator>

namespace opentalk::checks {

namespace {

/// Something that the web application does, read in its sources: what is loaded, and the source
/// that would allow it.
struct Need {
    std::string directive;
    std::string what;
    std::string source;
};

/// REST and WebSockets: to a browser these are two.
void addCalls(std::vector<Need> &needs, const Site *site)
{
    if (!site)
        return;
    for (const auto *scheme : {"https://", "wss://"})
        needs.push_back(
            {"connect-src", scheme + site->host.text() + "/", scheme + site->host.text()});
}

void addServices(std::vector<Need> &needs, const Deployment &deployment)
{
    addCalls(needs, deployment.site(ServiceId::Controller));
    for (const auto id : {ServiceId::Livekit, ServiceId::Roomserver})
        if (isDefault(id, deployment.release))
            addCalls(needs, deployment.site(id));
    if (const auto *site = deployment.site(ServiceId::Keycloak))
        needs.push_back(
            {"connect-src", "https://" + site->host.text() + "/", "https://" + site->host.text()});
    for (const auto id : {ServiceId::Whiteboard, ServiceId::Pad})
        if (const auto *site = deployment.site(id))
            needs.push_back({"frame-src", "https://" + site->host.text() + "/",
                             "https://" + site->host.text()});
}

std::vector<Need> needsOf(const Deployment &deployment, const std::string &origin)
{
    const auto own = origin + "/assets/index.js";
    std::vector<Need> needs {{"script-src", own, "'self'"},
                             {"script-src", "'wasm-unsafe-eval'", "'wasm-unsafe-eval'"},
                             {"style-src", own, "'self'"},
                             {"style-src", "'unsafe-inline'", "'unsafe-inline'"},
                             {"connect-src", own, "'self'"}};
    addServices(needs, deployment);
    // Avatars come from wherever the sign-in service says.
    for (const auto &[directive, what, source] :
         {Need {"worker-src", own, "'self'"}, Need {"worker-src", "blob:", "blob:"},
          Need {"img-src", own, "'self'"}, Need {"img-src", "data:", "data:"},
          Need {"img-src", "blob:", "blob:"},
          Need {"img-src", "https://seccdn.libravatar.org/avatar/0", "https:"},
          Need {"media-src", "blob:", "blob:"}, Need {"font-src", own, "'self'"}})
        needs.push_back({directive, what, source});
    return needs;
}

bool isMet(const csp::Policy &policy, const Need &need)
{
    return need.what.starts_with('\'') ? csp::allowsKeyword(policy, need.directive, need.what)
                                       : csp::allows(policy, need.directive, need.what);
}

using Missing = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// In the order of the needs: what keeps a meeting from starting stands before avatars.
Missing missingIn(const csp::Policy &policy, const std::vector<Need> &needs)
{
    Missing missing;
    for (const auto &need : needs) {
        if (isMet(policy, need))
            continue;
        auto row = std::ranges::find(missing, need.directive, &Missing::value_type::first);
        if (row == missing.end())
            row = missing.insert(missing.end(), {need.directive, {}});
        row->second.push_back(need.source);
    }
    return missing;
}

std::vector<csp::Policy> policiesOf(const std::vector<std::string> &headers,
                                    const std::string &origin)
{
    return csp::read(joined(headers), origin);
}

/// The directive as it has to stand; of a long one only what is to be added.
std::string lineFor(const csp::Policy &policy, const std::string &directive,
                    const std::vector<std::string> &sources)
{
    constexpr std::size_t longest = 300;
    const auto whole = escaped(csp::completed(policy, directive, sources));
    return whole.size() <= longest ? whole : directive + " … " + joined(sources, " ");
}

Problems blockedBy(const std::vector<csp::Policy> &policies, const std::vector<Need> &needs,
                   bool isEnforced, const std::string &place)
{
    Problems problems;
    for (const auto &policy : policies)
        for (const auto &[directive, sources] : missingIn(policy, needs)) {
            const auto line = lineFor(policy, directive, sources);
            problems.push_back(
                isEnforced
                    ? problem(doorPolicyBlocks, place, directive, joined(sources), line)
                    : warning(doorPolicyWouldBlock, place, directive, joined(sources), line));
        }
    return problems;
}

bool isMissing(const PolicyHeaders &headers, CspMode mode)
{
    return (mode == CspMode::Enforce && headers.enforced.empty())
        || (mode == CspMode::ReportOnly && headers.enforced.empty() && headers.reported.empty());
}

/// Where the frontend is off, its pages are somebody else's.
std::string originOf(const Deployment &deployment)
{
    const auto *site = deployment.site(ServiceId::Frontend);
    return "https://" + (site ? site->host.text() : deployment.domain.text());
}

} // namespace

Problems judgePolicies(const PolicyHeaders &headers, const Deployment &deployment,
                       const std::string &place)
{
    const auto origin = originOf(deployment);
    const auto needs = needsOf(deployment, origin);
    auto problems = blockedBy(policiesOf(headers.enforced, origin), needs, true, place);
    if (deployment.csp == CspMode::ReportOnly)
        std::ranges::move(blockedBy(policiesOf(headers.reported, origin), needs, false, place),
                          std::back_inserter(problems));
    if (isMissing(headers, deployment.csp))
        problems.push_back(warning(doorPolicyMissing, place));
    return problems;
}

std::optional<bool> letsFrame(const PolicyHeaders &headers, const std::string &host,
                              const std::string &outer)
{
    std::optional<bool> lets;
    for (const auto &policy : policiesOf(headers.enforced, "https://" + host))
        if (policy.find("frame-ancestors"))
            lets = lets.value_or(true) && csp::allows(policy, "frame-ancestors", outer);
    return lets;
}

} // namespace opentalk::checks
