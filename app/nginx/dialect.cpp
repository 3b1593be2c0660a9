#include "nginx/dialect.h"

#include "nginx/problems.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace opentalk::nginx {

namespace {

/// Takes a number of at most four digits from the front.
std::optional<int> takeNumber(std::string_view &text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 4)
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool takeDot(std::string_view &text)
{
    if (!text.starts_with('.'))
        return false;
    text.remove_prefix(1);
    return true;
}

/// `n`, `zb`, `-fips`, `-beta1`: letters and digits that do not begin with a digit or a dot.
bool isSuffix(std::string_view text)
{
    return text.size() <= 16
        && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == text.npos;
}

std::optional<Version> read(std::string_view text)
{
    const auto major = takeNumber(text);
    if (!major || !takeDot(text))
        return std::nullopt;
    const auto minor = takeNumber(text);
    if (!minor || !takeDot(text))
        return std::nullopt;
    const auto patch = takeNumber(text);
    if (!patch || !isSuffix(text))
        return std::nullopt;
    return Version {*major, *minor, *patch, std::string(text)};
}

} // namespace

Result<Version> Version::parse(std::string_view text, const std::string &place)
{
    if (auto version = read(text))
        return *std::move(version);
    return refuse(versionUnreadable, place, std::string(text));
}

std::string Version::text() const
{
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch)
        + suffix;
}

bool Dialect::has(std::string_view module) const
{
    return std::ranges::find(modules, module) != modules.end();
}

bool Dialect::http2Directive() const
{
    return nginx >= Version {1, 25, 1, {}};
}

bool Dialect::http3() const
{
    return nginx >= Version {1, 25, 0, {}} && has("http_v3") && tls13();
}

bool Dialect::rejectsHandshake() const
{
    return nginx >= Version {1, 19, 4, {}};
}

bool Dialect::keepsUpstreams() const
{
    return nginx >= Version {1, 15, 3, {}};
}

bool Dialect::triesLimits() const
{
    return nginx >= Version {1, 17, 1, {}};
}

bool Dialect::resolvesUpstreams() const
{
    return nginx >= Version {1, 27, 3, {}};
}

bool Dialect::rotatesTickets() const
{
    return nginx >= Version {1, 23, 2, {}};
}

bool Dialect::tls13() const
{
    return openssl >= Version {1, 1, 1, {}};
}

bool Dialect::postQuantum() const
{
    return openssl >= Version {3, 5, 0, {}};
}

} // namespace opentalk::nginx
