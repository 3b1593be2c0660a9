// nginx's configuration as it is on a tree: nginx.conf with everything it includes, our files only
// where they are asked for.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"
#include "nginx/visitor.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace opentalk::machine {

/// A directive, or the front of a block, where it stands. Lives as long as the call.
struct Heard {
    nginx::Words words;
    const std::string &file;
    int line;

    std::string_view name() const { return words.front(); }
    nginx::Words arguments() const { return words.subspan(1); }
    nginx::Place place() const { return {file, line}; }
};

/// Who hears the directives of all files in nginx's order, as if they stood in one.
class ConfigurationVisitor {
public:
    virtual ~ConfigurationVisitor() = default;

    /// An `include` is heard, then what it includes.
    virtual void directive(const Heard &heard) = 0;

    /// Whether what stands in the block, and what that includes, is to be heard; then `end`
    /// follows.
    virtual bool begin(const Heard &heard) = 0;
    virtual void end(const std::string &file, int line) = 0;
};

/// Reads each file once from disk and keeps its text. What cannot be read becomes a warning in
/// `unseen`, and the rest is heard.
class Configuration {
public:
    enum class Ours { Not, Too };

    /// How much is read: a bound for what includes itself over and over without a circle.
    struct Limits {
        std::size_t file = 64u << 20;
        std::size_t all = 256u << 20; ///< a snippet counts each time it is included
        std::size_t depth = 64;       ///< files that include each other
    };

    Configuration(const Root &root, std::string mainFile, Problems &unseen, Ours ours = Ours::Not);

    void setLimits(const Limits &limits) { m_limits = limits; }

    /// nginx.conf from top to bottom.
    void visit(ConfigurationVisitor &visitor);

    /// Of a file that was read; empty where it was left out, or could not be read.
    const std::string &text(const std::string &file) { return load(file); }

    /// Adds to `unseen` what is not there yet, however often it is found.
    void warn(Problems problems);

    /// An include's argument as an absolute, clean pattern.
    std::string absolute(std::string_view pattern) const;

private:
    class Reading;

    void include(const Heard &heard, ConfigurationVisitor &visitor);
    void read(const std::string &file, const std::string &place, ConfigurationVisitor &visitor);
    const std::string &load(const std::string &file);
    bool isLeftOut(const std::string &file, const std::string &text) const;
    const std::vector<std::string> &matching(std::string_view pattern);
    std::vector<std::string> filesOf(const std::string &pattern);

    const Root &m_root;
    std::string m_mainFile;
    std::string m_folder;
    Problems &m_unseen;
    Ours m_ours;
    Limits m_limits;
    std::size_t m_read = 0; ///< bytes so far
    bool m_isFull = false;  ///< of which no more are read
    std::unordered_map<std::string, std::string> m_texts;
    std::unordered_map<std::string, std::vector<std::string>> m_matches; ///< by include's argument
    std::vector<const std::string *> m_chain; ///< files being read, the innermost last
    std::unordered_set<std::string> m_warned;
};

} // namespace opentalk::machine
