#include "command/options.h"

#include "command/arguments.h"
#include "command/problems.h"
#include "command/values.h"

#include <array>
#include <filesystem>

namespace opentalk::command {

namespace {

constexpr OptionShape json {"--json"};
constexpr OptionShape rootFolder {"--root", true};

constexpr std::array surveyShape {rootFolder, json};
constexpr std::array generateShape {
    OptionShape {"--survey", true},
    OptionShape {"--nginx", true},
    OptionShape {"--openssl", true},
    OptionShape {"--layout", true},
    rootFolder,
    OptionShape {"--output", true},
    OptionShape {"--archive", true},
    OptionShape {"--list"},
};
constexpr OptionShape takeOver {"--take-over", true, true};

constexpr std::array rootShape {rootFolder};
constexpr std::array planShape {rootFolder, takeOver};
constexpr std::array applyShape {rootFolder, OptionShape {"--expect", true}, takeOver,
                                 OptionShape {"--start"}};
constexpr std::array certificatesShape {json, OptionShape {"--expect", true}, takeOver,
                                        OptionShape {"--start"}};

/// What all readers of one command share.
class Reading {
public:
    explicit Reading(const Arguments &arguments)
        : m_arguments(arguments)
    { }

    const Arguments &arguments() const { return m_arguments; }
    void refuse(Problem problem) { m_problems.push_back(std::move(problem)); }

    void refuseAll(const Problems &more)
    {
        m_problems.insert(m_problems.end(), more.begin(), more.end());
    }

    std::string profile()
    {
        if (m_arguments.plain.empty())
            refuse(problem(problems::missingProfile, "PROFILE"));
        return m_arguments.plain.empty() ? std::string() : m_arguments.plain.front();
    }

    /// A value that may not be empty where the option is given.
    std::string filledValue(const char *option)
    {
        const auto value = m_arguments.value(option);
        if (m_arguments.has(option) && value.empty())
            refuse(problem(problems::emptyValue, option));
        return value;
    }

    std::string root()
    {
        const auto typed = filledValue("--root");
        if (typed.empty())
            return {};
        std::error_code error;
        auto whole = std::filesystem::absolute(typed, error).lexically_normal().string();
        while (whole.size() > 1 && whole.ends_with('/'))
            whole.pop_back();
        // The machine itself, however it was spelled.
        return whole == "/" ? std::string() : whole;
    }

    void excludeEachOther(const char *left, const char *right)
    {
        if (m_arguments.has(left) && m_arguments.has(right))
            refuse(problem(problems::optionsConflict, right, left, right));
    }

    Result<Options> end(Options options)
    {
        if (!m_problems.empty())
            return std::unexpected(std::move(m_problems));
        return options;
    }

private:
    const Arguments &m_arguments;
    Problems m_problems;
};

Result<Options> readSurveyOptions(Reading reading)
{
    return reading.end(SurveyOptions {reading.root(), reading.arguments().has("--json")});
}

Described readDescribed(Reading &reading)
{
    Described described;
    const auto &arguments = reading.arguments();
    if (!arguments.has("--nginx") || !arguments.has("--openssl") || !arguments.has("--layout"))
        reading.refuse(problem(problems::incompleteTarget, "--nginx, --openssl, --layout"));
    for (const auto &[option, version] :
         {std::pair {"--nginx", &described.nginx}, std::pair {"--openssl", &described.openssl}}) {
        if (!arguments.has(option))
            continue;
        if (auto parsed = nginx::Version::parse(arguments.value(option), option))
            *version = *parsed;
        else
            reading.refuseAll(parsed.error());
    }
    const auto layoutName = arguments.value("--layout");
    const auto layout = nginx::layoutByName(layoutName);
    if (layout && *layout != nginx::Layout::None)
        described.layout = *layout;
    else if (arguments.has("--layout"))
        reading.refuse(problem(problems::unknownLayout, "--layout", layoutName));
    return described;
}

Target readTarget(Reading &reading)
{
    const auto &arguments = reading.arguments();
    for (const char *option : {"--nginx", "--openssl", "--layout"}) {
        reading.excludeEachOther("--survey", option);
        reading.excludeEachOther("--root", option);
    }
    reading.excludeEachOther("--survey", "--root");
    if (arguments.has("--survey"))
        return SurveyFile {reading.filledValue("--survey")};
    if (arguments.has("--nginx") || arguments.has("--openssl") || arguments.has("--layout"))
        return readDescribed(reading);
    return AtHand {reading.root()};
}

Destination readDestination(Reading &reading)
{
    const auto &arguments = reading.arguments();
    reading.excludeEachOther("--output", "--archive");
    reading.excludeEachOther("--output", "--list");
    reading.excludeEachOther("--archive", "--list");
    if (arguments.has("--output"))
        return ToFolder {reading.filledValue("--output")};
    if (arguments.has("--archive"))
        return ToArchive {reading.filledValue("--archive")};
    if (!arguments.has("--list"))
        reading.refuse(problem(problems::missingOutput, "generate"));
    return ToList {};
}

Result<Options> readGenerateOptions(Reading reading)
{
    GenerateOptions options;
    options.profile = reading.profile();
    options.target = readTarget(reading);
    options.destination = readDestination(reading);
    const auto *file = std::get_if<SurveyFile>(&options.target);
    if (file && file->path == "-" && options.profile == "-")
        reading.refuse(problem(problems::optionsConflict, "--survey", "PROFILE -", "--survey -"));
    return reading.end(std::move(options));
}

std::vector<std::string> readTakeOver(Reading &reading)
{
    const auto named = reading.arguments().options.find("--take-over");
    if (named == reading.arguments().options.end())
        return {};
    for (const auto &path : named->second)
        if (!isCleanPath(path))
            reading.refuse(problem(problems::notAPath, "--take-over", path));
    return named->second;
}

Result<Options> readPlanOptions(Reading reading)
{
    PlanOptions options;
    options.profile = reading.profile();
    options.root = reading.root();
    options.takeOver = readTakeOver(reading);
    return reading.end(std::move(options));
}

Consent readConsent(Reading &reading)
{
    const auto &arguments = reading.arguments();
    Consent consent;
    consent.start = arguments.has("--start");
    if (arguments.has("--expect"))
        consent.expect = arguments.value("--expect");
    if (consent.expect && !isDigest(*consent.expect))
        reading.refuse(problem(problems::notADigest, "--expect"));
    consent.takeOver = readTakeOver(reading);
    return consent;
}

Result<Options> readApplyOptions(Reading reading)
{
    ApplyOptions options;
    options.profile = reading.profile();
    options.root = reading.root();
    options.consent = readConsent(reading);
    return reading.end(std::move(options));
}

Result<Options> readHistoryOptions(Reading reading)
{
    return reading.end(HistoryOptions {reading.root(), reading.arguments().has("--json")});
}

Result<Options> readUndoOptions(Reading reading)
{
    UndoOptions options;
    options.root = reading.root();
    const auto &plain = reading.arguments().plain;
    if (plain.empty())
        return reading.end(std::move(options));
    options.number = checkpointNumber(plain.front());
    if (!options.number)
        reading.refuse(problem(problems::notANumber, "NUMBER", plain.front()));
    return reading.end(std::move(options));
}

Result<Options> readRemoveOptions(Reading reading)
{
    return reading.end(RemoveOptions {reading.root()});
}

Result<Options> readCertificatesOptions(Reading reading)
{
    CertificatesOptions options;
    options.json = reading.arguments().has("--json");
    auto plain = reading.arguments().plain;
    constexpr std::array actions {std::pair {"list", CertificatesAction::List},
                                  std::pair {"obtain", CertificatesAction::Obtain},
                                  std::pair {"renew-test", CertificatesAction::RenewTest}};
    for (const auto &[name, action] : actions) {
        if (!plain.empty() && plain.front() == name) {
            options.action = action;
            plain.erase(plain.begin());
            break;
        }
    }
    if (plain.size() > 1)
        reading.refuse(problem(problems::unexpectedArgument, plain[1], plain[1], "certificates"));
    options.consent = readConsent(reading);
    for (const auto *option : {"--expect", "--take-over", "--start"})
        if (options.action != CertificatesAction::Obtain && reading.arguments().has(option))
            reading.refuse(problem(problems::onlyToObtain, option, option));
    if (!plain.empty())
        options.profile = plain.front();
    return reading.end(std::move(options));
}

Result<Options> readServeOptions(Reading reading)
{
    return reading.end(ServeOptions {});
}

Result<Options> readPracticeOptions(Reading reading)
{
    return reading.end(PracticeOptions {});
}

Result<Options> readJudgeOptions(Reading reading)
{
    return reading.end(JudgeOptions {});
}

struct Command {
    CommandShape shape;
    Result<Options> (*read)(Reading);
};

constexpr std::array commands {
    Command {{"survey", surveyShape, 0}, readSurveyOptions},
    Command {{"generate", generateShape, 1}, readGenerateOptions},
    Command {{"plan", planShape, 1}, readPlanOptions},
    Command {{"apply", applyShape, 1}, readApplyOptions},
    Command {{"history", surveyShape, 0}, readHistoryOptions},
    Command {{"undo", rootShape, 1}, readUndoOptions},
    Command {{"remove", rootShape, 0}, readRemoveOptions},
    Command {{"certificates", certificatesShape, 2}, readCertificatesOptions},
    Command {{"serve", {}, 0}, readServeOptions},
    Command {{"practice", {}, 0}, readPracticeOptions},
    Command {{"judge", {}, 0}, readJudgeOptions},
};

std::unexpected<Problems> unknownCommand(const std::string &typed)
{
    std::vector<const char *> names;
    for (const auto &command : commands)
        names.push_back(command.shape.name);
    const auto meant = nearest(typed, names);
    if (meant.empty())
        return refuse(problems::unknownCommand, typed, typed);
    return refuse(problems::unknownCommandLike, typed, typed, meant);
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string> &arguments)
{
    if (arguments.empty())
        return refuse(problems::missingCommand, "opentalk-proxy");
    const auto &first = arguments.front();
    if (first == "--help" || first == "-h" || first == "--version") {
        if (arguments.size() > 1)
            return refuse(problems::unexpectedArgument, arguments[1], arguments[1], "");
        return first == "--version" ? Options(ShowVersion {}) : Options(ShowHelp {});
    }
    if (first.starts_with('-'))
        return refuse(problems::unknownOption, first, first, "");
    const auto command = std::ranges::find_if(
        commands, [&](const Command &candidate) { return first == candidate.shape.name; });
    if (command == commands.end())
        return unknownCommand(first);
    const auto read = readArguments(command->shape, std::span(arguments).subspan(1));
    if (!read)
        return std::unexpected(read.error());
    if (read->help)
        return ShowHelp {first};
    return command->read(Reading(*read));
}

} // namespace opentalk::command
