// How certbot is called: fixed options, and typed values only as `--option=value` (rule 3 of the
// border). Tried with certbot 2.1, 4 and 5.
#pragma once

#include "machine/choice.h"
#include "model/profile.h"

#include <string>
#include <vector>

namespace opentalk::certbot {

/// A real order, or a dry run of it. A dry run for Let's Encrypt goes to its staging directory.
enum class Kind { Real, Rehearsal };

std::vector<std::string> orderArguments(const CertificateChoice &choice,
                                        const machine::WantedLineage &lineage, Kind kind);

/// What the timer will do, without keeping what it gets. The lineage's own directory is named: left
/// to itself, certbot would tell Let's Encrypt's staging the names of a private one.
std::vector<std::string> renewalTestArguments(const std::string &lineage,
                                              const std::string &directory);

/// For people: as an admin would type it.
std::string asTyped(const std::vector<std::string> &arguments);

bool isLetsEncrypt(const std::string &directory); ///< the real one, whose orders are limited

} // namespace opentalk::certbot
