// What the server's own certificate says, and which key is beside it.
#include "inspectiontest.h"

namespace opentalk::machine {

namespace {

constexpr auto No = Says::No;
constexpr auto Yes = Says::Yes;
constexpr auto NotAsked = Says::NotAsked;

/// With its chain and its own key.
Row good(std::string name, const Recipe &recipe, std::set<std::string> codes = {},
         Says client = Yes)
{
    return row(std::move(name), chainOf(recipe), pem(recipe.key), std::move(codes), true, Yes,
               client);
}

Row bad(std::string name, const Recipe &recipe, std::set<std::string> codes, Says nginx = Yes,
        Says client = No)
{
    return row(std::move(name), chainOf(recipe), pem(recipe.key), std::move(codes), false, nginx,
               client);
}

Row alone(std::string name, const Recipe &recipe, std::set<std::string> codes)
{
    return row(std::move(name), pem(make(recipe).get()), pem(recipe.key), std::move(codes), true,
               Yes, No);
}

/// With a key of an elliptic curve nothing can be signed with MD5.
Row md5()
{
    auto *key = rsaKey("other");
    const auto issuer = make({.subject = "Rsa Intermediate",
                              .names = "",
                              .key = key,
                              .by = authorities().byRoot,
                              .isAuthority = true});
    const auto leaf = leafOf({.by = {issuer.get(), key}, .digest = EVP_md5()});
    return row("Md5", pem(leaf.get()) + pem(issuer.get()), pem(ecKey("leaf")),
               {"certificate-weak-signature"}, false, No, No);
}

std::vector<Row> names()
{
    return {
        good("AmongOthers", {.names = "DNS:example.com,DNS:PAD.Example.com,IP:127.0.0.1"}),
        good("Wildcard", {.names = "DNS:*.example.com"}),
        good("WithALabel", {.names = "DNS:xn--bcher-kva.example,DNS:pad.example.com"}),
        bad("OtherName", {.names = "DNS:pad.example.org"}, {"certificate-wrong-name"}),
        bad("OtherWildcard", {.names = "DNS:*.example.org"}, {"certificate-wrong-name"}),
        bad("WildcardTooHigh", {.names = "DNS:*.com"}, {"certificate-wildcard-level"}),
        bad("WildcardTooLow", {.names = "DNS:*.pad.example.com"}, {"certificate-wildcard-level"}),
        bad("PartialWildcard", {.names = "DNS:p*.example.com"}, {"certificate-wrong-name"}, Yes,
            NotAsked),
        bad("CommonNameOnly", {.subject = host, .names = ""}, {"certificate-without-names"}),
        bad("AddressOnly", {.subject = host, .names = "IP:127.0.0.1"},
            {"certificate-without-names"}),
    };
}

std::vector<Row> dates()
{
    const std::set<std::string> soon {"certificate-expiring"};
    return {
        bad("Expired", {.from = -90, .until = -1}, {"certificate-expired"}),
        bad("NotYetValid", {.from = 1, .until = 90}, {"certificate-not-yet-valid"}),
        good("OfNinetyDays", {.from = -58, .until = 32}),
        good("EndOfNinetyDays", {.from = -62, .until = 28}, soon),
        good("OfFortyFiveDays", {.from = -29, .until = 16}),
        good("EndOfFortyFiveDays", {.from = -31, .until = 14}, soon),
        good("OfSixDays", {.from = -3, .until = 3}),
        good("EndOfSixDays", {.from = -5, .until = 1}, soon),
    };
}

std::vector<Row> keys()
{
    const auto *otherType = "key-other-type";
    return {
        good("Rsa", {.key = rsaKey("leaf")}),
        good("P384", {.key = ecKey("leaf", "P-384")}),
        good("P521", {.key = ecKey("leaf", "P-521")}, {"certificate-unusual-key"}),
        good("P224", {.key = ecKey("leaf", "P-224")}, {"certificate-unusual-key"}, NotAsked),
        good("Ed25519", {.key = ed25519Key()}, {"certificate-unusual-key"}),
        row("OtherKey", chainOf(), pem(ecKey("other")), {"key-mismatch"}, false, No, No),
        row("OtherRsaKey", chainOf({.key = rsaKey("leaf")}), pem(rsaKey("other")), {"key-mismatch"},
            false, No, No),
        row("OtherCurve", chainOf(), pem(ecKey("leaf", "P-384")), {"key-mismatch"}, false, No, No),
        row("RsaKeyForEc", chainOf(), pem(rsaKey("leaf")), {otherType}, false, Yes, No),
        row("EcKeyForRsa", chainOf({.key = rsaKey("leaf")}), pem(ecKey("leaf")), {otherType}, false,
            Yes, No),
        bad("Rsa1024", {.key = rsaKey("leaf", 1024)}, {"certificate-weak-key"}, No),
        bad("P192", {.key = ecKey("leaf", "P-192")},
            {"certificate-weak-key", "certificate-unusual-key"}, No),
        bad("Sha1", {.digest = EVP_sha1()}, {"certificate-weak-signature"}, No),
        md5(),
    };
}

std::vector<Row> uses()
{
    const std::pair responder {NID_info_access, "OCSP;URI:http://ocsp.example/"};
    const std::pair mustStaple {NID_tlsfeature, "status_request"};
    const auto usage = [](const char *value) {
        return std::vector<std::pair<int, std::string>> {{NID_ext_key_usage, value}};
    };
    return {
        good("Responder", {.extensions = {responder}}),
        good("MustStaple", {.extensions = {responder, mustStaple}}, {"certificate-must-staple"}),
        bad("NothingToStaple", {.extensions = {mustStaple}}, {"certificate-nothing-to-staple"}, Yes,
            NotAsked),
        good("ForServers", {.extensions = usage("serverAuth,clientAuth")}),
        bad("ForClients", {.extensions = usage("clientAuth")}, {"certificate-not-for-servers"}),
        bad("ForAnything", {.extensions = usage("anyExtendedKeyUsage")},
            {"certificate-not-for-servers"}),
        good("Authority", {.isAuthority = true}, {"certificate-of-authority"}),
        alone("SelfSigned", {}, {"certificate-self-signed"}),
        alone("SelfSignedSha1", {.digest = EVP_sha1()}, {"certificate-self-signed"}),
        alone("SelfSignedAuthority", {.isAuthority = true},
              {"certificate-self-signed", "certificate-of-authority"}),
    };
}

} // namespace

std::vector<Row> rowsOfLeaves()
{
    auto all = names();
    for (const auto &more : {dates(), keys(), uses()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace opentalk::machine
