// Hosts and addresses taken out of a text that strangers will read. The same name becomes the same
// word throughout, so that the report still makes sense.
#pragma once

#include "model/deployment.h"

#include <map>
#include <string>
#include <vector>

namespace opentalk::checks {

class Mask {
public:
    /// Masks nothing.
    Mask() = default;
    /// The hosts of `deployment`, everything below its domain, and every address that is no
    /// loopback one.
    explicit Mask(const Deployment &deployment);

    std::string operator()(std::string text) const;

private:
    std::string withoutAddresses(const std::string &text) const;
    std::string wordFor(const std::string &address) const;

    bool m_masks = false;
    std::vector<std::pair<std::string, std::string>> m_names; ///< name and word, longest first
    mutable std::map<std::string, std::string> m_addresses;   ///< as they came up
};

} // namespace opentalk::checks
