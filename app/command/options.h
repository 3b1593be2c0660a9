// The command line as typed values. Strict: whatever is not understood is refused with a hint.
#pragma once

#include "model/problem.h"
#include "nginx/survey.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opentalk::command {

struct ShowHelp {
    std::string subject; ///< a command's name; empty for the whole usage
};
struct ShowVersion { };

struct SurveyOptions {
    std::string root; ///< absolute; empty for the machine itself
    bool json = false;
};

/// The machine to generate for.
struct SurveyFile {
    std::string path;
};
struct Described {
    nginx::Version nginx;
    nginx::Version openssl;
    nginx::Layout layout = nginx::Layout::Sites;
};
struct AtHand {
    std::string root;
};
using Target = std::variant<AtHand, SurveyFile, Described>;

struct ToFolder {
    std::string path;
};
struct ToArchive {
    std::string path;
};
struct ToList { };
using Destination = std::variant<ToList, ToFolder, ToArchive>;

struct GenerateOptions {
    std::string profile; ///< a file, or `-`
    Target target;
    Destination destination;
};

struct PlanOptions {
    std::string profile;
    std::string root;
    std::vector<std::string> takeOver; ///< as apply would be given
};

/// What a command that applies may and may not do.
struct Consent {
    std::optional<std::string> expect; ///< the digest of the plan that was seen
    std::vector<std::string> takeOver;
    bool start = false;
};

struct ApplyOptions {
    std::string profile;
    std::string root;
    Consent consent;
};

struct HistoryOptions {
    std::string root;
    bool json = false;
};

struct UndoOptions {
    std::optional<int> number;
    std::string root;
};

struct RemoveOptions {
    std::string root;
};

enum class CertificatesAction { List, Obtain, RenewTest };

struct CertificatesOptions {
    CertificatesAction action = CertificatesAction::List;
    std::optional<std::string> profile;
    bool json = false;
    Consent consent; ///< to obtain
};

struct ServeOptions { };
struct PracticeOptions { };
struct JudgeOptions { };

using Options = std::variant<ShowHelp, ShowVersion, SurveyOptions, GenerateOptions, PlanOptions,
                             ApplyOptions, HistoryOptions, UndoOptions, RemoveOptions,
                             CertificatesOptions, ServeOptions, PracticeOptions, JudgeOptions>;

/// `arguments` without the program's name.
Result<Options> parseOptions(const std::vector<std::string> &arguments);

} // namespace opentalk::command
