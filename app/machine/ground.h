// How nginx gets to see a tree that is worked on, and where it is reached. As a rule by mounts and
// at its own addresses; where the kernel refuses both, practice stands on another ground.
#pragma once

#include "machine/sandbox.h"

#include <string>
#include <vector>

namespace opentalk::machine {

class Ground {
public:
    Ground() = default;
    Ground(const Ground &) = delete;
    Ground &operator=(const Ground &) = delete;
    virtual ~Ground() = default;

    /// What `tryOut` promises.
    virtual Result<Verdict> test(const Root &root, const nginx::Survey &survey,
                                 const std::vector<nginx::Entry> &puts,
                                 const std::vector<std::string> &removals)
        = 0;

    /// Brings what nginx reads up to the tree on disk: before each start and reload.
    virtual Result<void> show(const Root &root, const nginx::Survey &survey) = 0;

    /// What nginx is started with.
    virtual std::vector<std::string> arguments(const nginx::Survey &survey) const = 0;

    /// The port of 127.0.0.1 that stands for `port` of `address`; a closed one where none does.
    virtual int door(const std::string &address, int port) = 0;
};

} // namespace opentalk::machine
