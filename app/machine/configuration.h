// nginx's configuration as it is on a tree: nginx.conf with everything it includes, our files only
// where they are asked for.
#pragma once

#include "machine/root.h"
#include "nginx/tree.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace opentalk::machine {

/// Reads each file once and keeps it, so the directives that a visitor sees live as long as this.
/// What cannot be read becomes a warning in `unseen`, and the rest is visited.
class Configuration {
public:
    using Visit = std::function<void(const nginx::Directive &, const std::string &file)>;

    enum class Ours { Not, Too };

    Configuration(const Root &root, std::string mainFile, Problems &unseen, Ours ours = Ours::Not);

    /// The directives of nginx.conf's outermost level, in nginx's order. An `include` is visited,
    /// then what it includes.
    void visit(const Visit &visitor);

    /// The same for the block of `directive`, which stands in `file`.
    void visit(const nginx::Directive &directive, const std::string &file, const Visit &visitor);

    const std::string &folder() const { return m_folder; }

    /// An include's argument as an absolute, clean pattern.
    std::string absolute(const std::string &pattern) const;

private:
    void each(const nginx::Directives &directives, const std::string &file, const Visit &visitor);
    void include(const nginx::Directive &directive, const std::string &file, const Visit &visitor);
    const nginx::Directives &load(const std::string &file);
    bool isLeftOut(const std::string &file, const std::string &text) const;
    std::vector<std::string> matching(const std::string &pattern);
    void warn(Problems problems);

    const Root &m_root;
    std::string m_mainFile;
    std::string m_folder;
    Problems &m_unseen;
    Ours m_ours;
    std::map<std::string, nginx::Directives> m_files;
    std::size_t m_includes = 0;
    std::vector<std::string> m_chain; ///< files being visited, the innermost last
};

} // namespace opentalk::machine
