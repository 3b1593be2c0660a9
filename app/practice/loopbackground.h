// The ground of practice without namespaces: nginx runs as this account, reads a translated copy of
// the tree, and listens on free ports of 127.0.0.1. Everything lies in one folder.
#pragma once

#include "machine/ground.h"
#include "practice/doors.h"
#include "practice/translate.h"

#include <string>

namespace opentalk::practice {

class LoopbackGround : public machine::Ground {
public:
    /// `folder` is ours; the tree is `tree` in it.
    explicit LoopbackGround(std::string folder);

    Result<machine::Verdict> test(const machine::Root &root, const nginx::Survey &survey,
                                  const std::vector<nginx::Entry> &puts,
                                  const std::vector<std::string> &removals) override;
    Result<void> show(const machine::Root &root, const nginx::Survey &survey) override;
    std::vector<std::string> arguments(const nginx::Survey &survey) const override;
    int door(const std::string &address, int port) override;

    Doors &doors() { return m_doors; }
    std::string treeFolder() const { return m_folder + "/tree"; }
    std::string doorsFile() const { return m_folder + "/doors"; }

private:
    std::vector<Shift> shiftsTo(const std::string &copy, const nginx::Survey &survey) const;
    Result<void> write(const std::string &copy, const machine::Root &root,
                       const nginx::Survey &survey, const std::vector<nginx::Entry> &puts,
                       const std::vector<std::string> &removals);
    nginx::Directives temporaryFoldersIn(const std::string &copy) const;
    Translation translationTo(std::vector<Shift> shifts);

    std::string m_folder;
    Doors m_doors;
    std::vector<std::string> m_temporary;
};

} // namespace opentalk::practice
