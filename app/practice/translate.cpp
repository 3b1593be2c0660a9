#include "practice/translate.h"

#include "machine/lookparts.h"

#include <algorithm>
#include <string_view>

namespace opentalk::practice {

namespace {

using nginx::Directive;
using nginx::Directives;
using Words = std::vector<std::string>;

std::string onLoopback(std::uint16_t port)
{
    return "127.0.0.1:" + std::to_string(port);
}

class Translator {
public:
    explicit Translator(const Translation &how)
        : m_how(how)
    { }

    Directives all(const Directives &directives, const std::string &block) const
    {
        Directives made;
        for (const auto &directive : directives) {
            if (directive.name == "user" && m_how.dropsUser)
                continue;
            if (directive.name == "listen")
                std::ranges::move(listens(directive), std::back_inserter(made));
            else
                made.push_back(one(directive, block));
        }
        return made;
    }

private:
    Directive one(Directive directive, const std::string &block) const
    {
        if (block == "upstream" && directive.name == "server")
            directive.arguments = backend(directive.arguments);
        else if (directive.name == "proxy_pass" && !directive.arguments.empty())
            directive.arguments.front() = target(directive.arguments.front());
        else if (directive.name != "location") // which is about paths of addresses
            for (auto &argument : directive.arguments)
                argument = path(argument);
        if (directive.block)
            directive.block = all(*directive.block, directive.name);
        return directive;
    }

    /// A line for each address and port, as nginx counts them. What is no listener over the network
    /// is left to nginx: a socket file lies below the folder, and nonsense is refused.
    Directives listens(const Directive &directive) const
    {
        auto plain = directive;
        const bool isQuic = std::erase(plain.arguments, "quic") > 0;
        const auto listeners = machine::readListen(plain, {});
        if (!listeners || listeners->empty())
            return {one(directive, {})};
        std::erase_if(plain.arguments,
                      [](const auto &word) { return word.starts_with("ipv6only="); });
        if (isQuic)
            plain.arguments.emplace_back("quic");
        Directives made;
        for (const auto &listener : *listeners) {
            plain.arguments.front()
                = onLoopback(m_how.listening({listener.address, listener.port}));
            made.push_back(plain);
        }
        return made;
    }

    /// Names are not looked up here: nobody answers behind them.
    Words backend(Words words) const
    {
        if (words.empty())
            return words;
        if (const auto parsed = Backend::parse(words.front(), {}))
            words.front() = onLoopback(m_how.serving(*parsed));
        std::erase(words, "resolve");
        return words;
    }

    /// `http://127.0.0.1:8080/path`; a name without a port is an upstream's.
    std::string target(const std::string &url) const
    {
        const auto start = url.find("://");
        if (start == url.npos)
            return url;
        const auto end = std::min(url.find_first_of("/?$", start + 3), url.size());
        const auto parsed = Backend::parse(url.substr(start + 3, end - start - 3), {});
        if (!parsed)
            return path(url);
        return url.substr(0, start + 3) + onLoopback(m_how.serving(*parsed)) + url.substr(end);
    }

    std::string path(const std::string &argument) const
    {
        const auto at = argument.find("unix:/");
        if (at == argument.npos)
            return shifted(argument, m_how.shifts);
        return argument.substr(0, at + 5) + shifted(argument.substr(at + 5), m_how.shifts);
    }

    const Translation &m_how;
};

/// `line` is the next one to be written; returns the one after all.
int pad(Directives &directives, int line)
{
    for (auto &directive : directives) {
        for (; line < directive.line; ++line)
            directive.comment += directive.comment.empty() ? "#" : "\n#";
        ++line;
        if (directive.block)
            line = pad(*directive.block, line) + 1;
    }
    return line;
}

} // namespace

Directives onTheirLines(Directives directives)
{
    pad(directives, 1);
    return directives;
}

Directives translated(const Directives &directives, const Translation &translation)
{
    return Translator(translation).all(directives, {});
}

std::string shifted(const std::string &path, const std::vector<Shift> &shifts)
{
    for (const auto &[from, to] : shifts)
        if (path == from || path.starts_with(from + '/'))
            return to + path.substr(from.size());
    return path;
}

std::string shiftedBack(std::string text, const std::vector<Shift> &shifts)
{
    for (const auto &[from, to] : shifts)
        for (auto at = text.find(to); at != text.npos; at = text.find(to, at + from.size()))
            text.replace(at, to.size(), from);
    return text;
}

} // namespace opentalk::practice
