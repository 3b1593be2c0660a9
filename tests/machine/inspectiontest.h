// A row of the table: two files, what is said about them, and what nginx and a client make of them.
#pragma once

#include "certificatemaker.h"
#include "machine/inspection.h"
#include "tree.h"

#include <functional>
#include <optional>
#include <set>

namespace opentalk::machine {

inline constexpr auto certificatePath = "/tls/certificate.pem";
inline constexpr auto keyPath = "/tls/key.pem";
inline constexpr auto host = "pad.example.com";

/// An authority with its root in the tree's trust store, one that is not, and leaves of both.
struct Authorities {
    Authorities();

    X509Pointer root, intermediate;
    X509Pointer privateRoot, privateIntermediate;
    Signer byRoot, byIntermediate, byPrivateRoot, byPrivateIntermediate;
};
const Authorities &authorities();

/// A leaf of the known authority, and with the certificate that has signed it.
X509Pointer leafOf(Recipe recipe = {});
std::string chainOf(Recipe recipe = {});

enum class Says { Yes, No, NotAsked };

struct Row {
    std::string name;
    std::function<void(const Tree &)> prepare; ///< puts the two files there
    std::set<std::string> codes;               ///< all that is found for `host`
    bool usable = true;
    Says nginx = Says::Yes;  ///< takes the two files
    Says client = Says::Yes; ///< that trusts all roots here, and `host` it is
    std::optional<CertificateFiles> files = {};
};

/// For rows that are only text.
Row row(std::string name, std::string certificate, std::string key,
        std::set<std::string> codes = {}, bool usable = true, Says nginx = Says::Yes,
        Says client = Says::Yes);

std::vector<Row> rowsOfFiles();
std::vector<Row> rowsOfLeaves();
std::vector<Row> rowsOfChains();

inline void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

} // namespace opentalk::machine
