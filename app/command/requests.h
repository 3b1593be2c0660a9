// The wizard's requests as typed values (rule 1 of the border): versioned, at most 1 MiB, nothing
// unknown in them. What is read here is well-formed; what it means is judged again by the engine.
#pragma once

#include "model/portfacts.h"
#include "model/problem.h"
#include "model/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace opentalk::command {

inline constexpr int protocolVersion = 1;
inline constexpr std::size_t requestLimit = std::size_t {1} << 20;

struct SurveyRequest {
    bool operator==(const SurveyRequest &) const = default;
};
struct PlanRequest {
    Profile profile;
    std::vector<std::string> takeOver;
    bool obtain = false; ///< certificates that are missing will be obtained first
    bool operator==(const PlanRequest &) const = default;
};
struct ApplyRequest {
    Profile profile;
    std::string digest; ///< of the plan that was shown
    std::vector<std::string> takeOver;
    bool startNginx = false;
    bool operator==(const ApplyRequest &) const = default;
};
/// As an apply, with the certificates that are missing obtained on the way.
struct ObtainRequest {
    ApplyRequest apply;
    bool operator==(const ObtainRequest &) const = default;
};
/// Every certificate on the machine, and what the hosts of the profile have.
struct CertificatesRequest {
    std::optional<Profile> profile;
    bool operator==(const CertificatesRequest &) const = default;
};
struct TestRenewalRequest {
    Profile profile;
    bool operator==(const TestRenewalRequest &) const = default;
};
/// Who listens at these ports, and whether a firewall lets packets to them in.
struct PortsRequest {
    std::vector<PortRange> ports;
    bool operator==(const PortsRequest &) const = default;
};
/// The end of one site's logs. Its id is all that names the files.
struct LogsRequest {
    std::string site;
    bool operator==(const LogsRequest &) const = default;
};
struct PlanUndoRequest {
    std::optional<int> number;
    bool operator==(const PlanUndoRequest &) const = default;
};
struct PlanRemoveRequest {
    bool operator==(const PlanRemoveRequest &) const = default;
};
struct UndoRequest {
    std::optional<int> number;
    std::optional<std::string> digest; ///< of the plan that was shown
    bool operator==(const UndoRequest &) const = default;
};
struct RemoveRequest {
    std::optional<std::string> digest; ///< of the plan that was shown
    bool operator==(const RemoveRequest &) const = default;
};
struct HistoryRequest {
    bool operator==(const HistoryRequest &) const = default;
};
struct StartRequest {
    bool operator==(const StartRequest &) const = default;
};
/// Asks the running request to put everything back; has no answer of its own.
struct CancelRequest {
    bool operator==(const CancelRequest &) const = default;
};

using AnyRequest = std::variant<SurveyRequest, PlanRequest, PlanUndoRequest, PlanRemoveRequest,
                                ApplyRequest, UndoRequest, RemoveRequest, HistoryRequest,
                                StartRequest, ObtainRequest, CertificatesRequest,
                                TestRenewalRequest, PortsRequest, LogsRequest, CancelRequest>;

struct Request {
    int id = 0;
    AnyRequest what;

    bool operator==(const Request &) const = default;
};

struct BadRequest {
    int id = 0;       ///< 0 where it could not be read
    std::string name; ///< of the request, where it is a known one
    Problems problems;
};

std::expected<Request, BadRequest> readRequest(std::string_view line);

const char *name(const AnyRequest &request);

/// Whether only root may ask it.
bool changesMachine(const AnyRequest &request);

} // namespace opentalk::command
