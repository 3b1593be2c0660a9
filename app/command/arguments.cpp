#include "command/arguments.h"

#include "command/problems.h"

#include <numeric>

namespace opentalk::command {

namespace {

std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t {0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const auto above = row[j + 1];
            const auto replaced = diagonal + (left[i] == right[j] ? 0u : 1u);
            row[j + 1] = std::min({above + 1, row[j] + 1, replaced});
            diagonal = above;
        }
    }
    return row.back();
}

const OptionShape *shapeOf(const CommandShape &command, std::string_view name)
{
    const auto found = std::ranges::find(command.options, name, &OptionShape::name);
    return found == command.options.end() ? nullptr : &*found;
}

Problem unknownOption(const CommandShape &command, const std::string &name)
{
    std::vector<const char *> names;
    for (const auto &option : command.options)
        names.push_back(option.name);
    const auto meant = nearest(name, names);
    if (meant.empty())
        return problem(problems::unknownOption, name, name, command.name);
    return problem(problems::unknownOptionLike, name, name, command.name, meant);
}

/// Walks over the arguments once and collects every problem.
class Reader {
public:
    Reader(const CommandShape &shape, std::span<const std::string> arguments)
        : m_shape(shape)
        , m_arguments(arguments)
    { }

    Result<Arguments> read()
    {
        for (; m_next < m_arguments.size(); ++m_next)
            readOne(m_arguments[m_next]);
        if (!m_problems.empty())
            return std::unexpected(std::move(m_problems));
        return std::move(m_read);
    }

private:
    void readOne(const std::string &argument)
    {
        if (m_optionsEnded || argument == "-" || !argument.starts_with('-'))
            readPlain(argument);
        else if (argument == "--")
            m_optionsEnded = true;
        else if (argument == "--help" || argument == "-h")
            m_read.help = true;
        else
            readOption(argument);
    }

    void readPlain(const std::string &argument)
    {
        if (m_read.plain.size() < m_shape.maxArguments)
            m_read.plain.push_back(argument);
        else
            m_problems.push_back(
                problem(problems::unexpectedArgument, argument, argument, m_shape.name));
    }

    void readOption(const std::string &argument)
    {
        const auto equals = argument.find('=');
        const auto name = argument.substr(0, equals);
        const auto *shape = shapeOf(m_shape, name);
        if (!shape) {
            m_problems.push_back(unknownOption(m_shape, name));
            return;
        }
        auto &values = m_read.options[name];
        if (!values.empty() && !shape->repeats)
            m_problems.push_back(problem(problems::givenTwice, name));
        if (equals != std::string::npos && !shape->takesValue)
            m_problems.push_back(problem(problems::unexpectedValue, name));
        else if (equals != std::string::npos)
            values.push_back(argument.substr(equals + 1));
        else if (!shape->takesValue)
            values.emplace_back();
        else
            readValue(name, values);
    }

    void readValue(const std::string &name, std::vector<std::string> &values)
    {
        const bool there = m_next + 1 < m_arguments.size();
        if (there && !m_arguments[m_next + 1].starts_with("--"))
            values.push_back(m_arguments[++m_next]);
        else
            m_problems.push_back(problem(problems::missingValue, name, name));
    }

    const CommandShape &m_shape;
    std::span<const std::string> m_arguments;
    std::size_t m_next = 0;
    bool m_optionsEnded = false;
    Arguments m_read;
    Problems m_problems;
};

} // namespace

std::string Arguments::value(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? std::string() : found->second.front();
}

Result<Arguments> readArguments(const CommandShape &shape, std::span<const std::string> arguments)
{
    return Reader(shape, arguments).read();
}

std::string nearest(std::string_view typed, std::span<const char *const> candidates)
{
    // A slip of the fingers, not a guess: at most a third of what was typed.
    auto best = std::max<std::size_t>(1, std::min<std::size_t>(typed.size(), 30) / 3) + 1;
    std::string meant;
    for (const char *candidate : candidates) {
        if (typed.size() > 60)
            break;
        const auto now = distance(typed, candidate);
        if (now < best) {
            best = now;
            meant = candidate;
        }
    }
    return meant;
}

} // namespace opentalk::command
