// What a try-out needs beside the tree on disk: a private folder, and what shows where inside.
#pragma once

#include "machine/assembledroot.h"
#include "machine/descriptor.h"
#include "machine/root.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::machine {

/// A folder of our own (0700), gone with the value. A lock says that it is in use: not by flock,
/// which a child that outlives us would go on holding.
class Scratch {
public:
    static Result<Scratch> make();
    Scratch(Scratch &&other) noexcept
        : m_folder(std::exchange(other.m_folder, {}))
        , m_lock(std::move(other.m_lock))
    { }
    Scratch &operator=(Scratch &&) = delete;
    ~Scratch();

    const std::string &folder() const { return m_folder; }

private:
    explicit Scratch(std::string folder);

    std::string m_folder;
    Descriptor m_lock;
};

/// Removes folders that processes of this account left which were killed. Those in use stay; not
/// for a process that has one itself.
void sweepScratch();

/// The root folder that nginx gets to see, as arguments of `enterAssembledRoot`.
struct Stage {
    std::string base;
    std::string mountPoint;
    std::vector<Replacement> replacements;
};

/// The tree of `root` after `puts` and `removals` inside of the configuration folder, with logs and
/// pid file of its own, and with `standIns` wherever they belong. Writes into `folder` only.
Result<Stage> setStage(const Root &root, const nginx::Survey &survey,
                       const std::vector<nginx::Entry> &puts,
                       const std::vector<std::string> &removals,
                       const std::vector<nginx::Entry> &standIns, const std::string &folder);

} // namespace opentalk::machine
