#include "command/archive.h"

#include "command/problems.h"
#include "command/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <numeric>
#include <zlib.h>

namespace opentalk::command {

namespace {

constexpr std::size_t blockSize = 512;

struct Member {
    std::string name;
    char type = '0'; ///< 0 file, 2 link, 5 folder, x extended header
    unsigned mode = 0644;
    std::string link;
    std::string content;
};

void padToBlock(std::string &tar)
{
    tar.append((blockSize - tar.size() % blockSize) % blockSize, '\0');
}

using Block = std::array<char, blockSize>;

void put(Block &block, std::size_t offset, std::string_view text)
{
    std::memcpy(block.data() + offset, text.data(), text.size());
}

/// The 155 + 100 bytes of name that ustar has, split at a slash.
bool putName(Block &block, std::string_view name)
{
    if (name.size() <= 100) {
        put(block, 0, name);
        return true;
    }
    const auto slash = name.find('/', name.size() - 101);
    if (slash == std::string_view::npos || slash > 155)
        return false;
    put(block, 345, name.substr(0, slash));
    put(block, 0, name.substr(slash + 1));
    return true;
}

void append(std::string &tar, const Member &member);

/// What does not fit into the old header goes before it, as POSIX.1-2001 has it.
void appendExtended(std::string &tar, std::string_view key, std::string_view value)
{
    const auto body = " " + std::string(key) + "=" + std::string(value) + "\n";
    auto size = body.size() + 1;
    while (std::to_string(size).size() + body.size() != size)
        ++size;
    append(tar, {"PaxHeaders/entry", 'x', 0644, "", std::to_string(size) + body});
}

void append(std::string &tar, const Member &member)
{
    Block block {};
    if (!putName(block, member.name)) {
        appendExtended(tar, "path", member.name);
        put(block, 0, std::string_view(member.name).substr(0, 100));
    }
    if (member.link.size() > 100)
        appendExtended(tar, "linkpath", member.link);
    put(block, 157, std::string_view(member.link).substr(0, 100));
    put(block, 100, octal(member.mode, 7));
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    put(block, 124, octal(member.content.size(), 11));
    put(block, 136, "00000000000");
    put(block, 148, "        ");
    block[156] = member.type;
    put(block, 257, std::string_view("ustar\00000", 8));
    put(block, 265, "root");
    put(block, 297, "root");
    const auto sum = std::accumulate(block.begin(), block.end(), 0u, [](unsigned total, char c) {
        return total + static_cast<unsigned char>(c);
    });
    put(block, 148, std::string_view(octal(sum, 6) + '\0' + ' '));
    tar.append(block.data(), block.size());
    tar += member.content;
    padToBlock(tar);
}

Member memberOf(const nginx::Entry &entry)
{
    const auto name = entry.path.substr(1);
    switch (entry.kind) {
    case nginx::EntryKind::Folder:
        return {name + "/", '5', entry.mode, "", ""};
    case nginx::EntryKind::Link:
        return {name, '2', 0777, entry.content, ""};
    default:
        return {name, '0', entry.mode, "", entry.content};
    }
}

/// For a shell: as it stands where that is safe, else quoted.
std::string shellWord(const std::string &text)
{
    const auto plain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || std::strchr("/._-", c);
    };
    if (!text.empty() && text.find('\0') == std::string::npos && std::ranges::all_of(text, plain))
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

std::string commandFor(const nginx::Entry &entry)
{
    switch (entry.kind) {
    case nginx::EntryKind::Folder:
        return "install -d -m " + octal(entry.mode, 4) + " " + shellWord(entry.path);
    case nginx::EntryKind::Placeholder:
        return placeholderCommand(entry);
    case nginx::EntryKind::Link:
        return "ln -s " + shellWord(entry.content) + " " + shellWord(entry.path);
    case nginx::EntryKind::File:
        return "install -D -m " + octal(entry.mode, 4) + " " + shellWord(entry.path.substr(1)) + " "
            + shellWord(entry.path);
    }
    return {};
}

} // namespace

std::string placeholderCommand(const nginx::Entry &placeholder)
{
    std::string names;
    for (std::size_t start = 0; start < placeholder.content.size();) {
        const auto end
            = std::min(placeholder.content.find('\n', start), placeholder.content.size());
        if (end > start)
            names += (names.empty() ? "DNS:" : ",DNS:")
                + placeholder.content.substr(start, end - start);
        start = end + 1;
    }
    return filled(
        "install -d -m 0700 %1 && (umask 077 && openssl req -x509 -newkey ec -pkeyopt "
        "ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj \"/CN=%2\" -addext "
        "\"subjectAltName=%3\" -keyout %1/key.pem -out %1/certificate.pem)",
        {shellWord(placeholder.path), firstLine(placeholder.content).substr(0, 64), names});
}

std::string instructions(const nginx::FileSet &files)
{
    std::string text
        = "NGINX in front of OpenTalk\n"
          "==========================\n"
          "\n"
          "These files were generated for one kind of machine: the NGINX version, OpenSSL and\n"
          "layout that were named. Put them in place as root, from the folder into which this\n"
          "archive was unpacked, in this order; NGINX accepts its configuration after every line.\n"
          "\n"
          "Where opentalk-proxy itself runs on that machine, \"opentalk-proxy apply\" with the\n"
          "profile does all of this, tests it, and can take it back.\n"
          "\n"
          "Before: keep a copy of what is there.\n"
          "\n"
          "    cp -a /etc/nginx /root/nginx-before-opentalk\n"
          "\n"
          "Put in place:\n"
          "\n";
    for (const auto &entry : files.entries)
        text += "    " + commandFor(entry) + "\n";
    text += "\n"
            "The certificates that the files name must exist by then. Test, then reload; a\n"
            "restart would cut running meetings:\n"
            "\n"
            "    nginx -t\n"
            "    nginx -s reload\n"
            "\n"
            "To take it back: delete in reverse order what was put in place, test, reload.\n";
    return text;
}

std::string tarOf(const nginx::FileSet &files)
{
    std::string tar;
    append(tar, {"README.txt", '0', 0644, "", instructions(files)});
    for (const auto &entry : files.entries)
        if (entry.kind != nginx::EntryKind::Placeholder)
            append(tar, memberOf(entry));
    tar.append(2 * blockSize, '\0');
    return tar;
}

Result<std::string> gzip(std::string_view bytes)
{
    z_stream stream = {};
    constexpr int gzipWindow = 15 + 16; // writes gzip's header, with no time in it
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return refuse(problems::programFault, "gzip", "zlib cannot start");
    std::string input(bytes);
    std::string output(deflateBound(&stream, input.size()), '\0');
    void *in = input.data();
    void *out = output.data();
    stream.next_in = static_cast<Bytef *>(in);
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = static_cast<Bytef *>(out);
    stream.avail_out = static_cast<uInt>(output.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    output.resize(stream.total_out);
    deflateEnd(&stream);
    if (!whole)
        return refuse(problems::programFault, "gzip", "zlib did not finish");
    return output;
}

} // namespace opentalk::command
