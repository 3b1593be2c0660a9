// What certbot writes down for a renewal (/etc/letsencrypt/renewal/NAME.conf): a file of Python's
// configobj. Its text may come from anybody.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

struct RenewalFile {
    std::string server; ///< Let's Encrypt's where the file names none, as certbot takes it
    std::string authenticator;
    std::map<std::string, std::string> webrootMap; ///< by name
    std::vector<std::string> webrootPath;
    bool autorenew = true;

    bool operator==(const RenewalFile &) const = default;
};

/// A larger file is none that certbot wrote.
inline constexpr std::size_t renewalFileLimit = std::size_t {256} << 10;

/// None where certbot would call the file broken: it is then not renewed.
std::optional<RenewalFile> readRenewalFile(std::string_view text);

} // namespace opentalk::machine
