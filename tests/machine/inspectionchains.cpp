// The certificates behind the server's own.
#include "inspectiontest.h"

namespace opentalk::machine {

namespace {

constexpr auto No = Says::No;
constexpr auto Yes = Says::Yes;

/// An authority signed by `by`, with a key of its own unless the recipe has one.
X509Pointer authority(const std::string &subject, Signer by, Recipe recipe = {})
{
    recipe.subject = subject;
    recipe.names = "";
    recipe.by = by;
    recipe.from = -300;
    recipe.isAuthority = true;
    return make(recipe);
}

std::string leaf(Signer by = authorities().byIntermediate)
{
    return pem(leafOf({.by = by}).get());
}

Row chain(std::string name, const std::string &text, std::set<std::string> codes = {},
          Says client = Yes)
{
    return row(std::move(name), text, pem(ecKey("leaf")), std::move(codes), true, Yes, client);
}

Row broken(std::string name, const std::string &text, std::set<std::string> codes, Says nginx,
           EVP_PKEY *key = ecKey("leaf"))
{
    return row(std::move(name), text, pem(key), std::move(codes), false, nginx, No);
}

std::vector<Row> complete()
{
    const auto &all = authorities();
    const auto intermediate = pem(all.intermediate.get());
    auto *crossKey = ecKey("Cross");
    const auto lower = authority("Lower", all.byIntermediate, {.key = crossKey, .until = 99});
    const auto leafOfLower = leaf({lower.get(), crossKey});
    // The known root once more, signed by one that has expired since: it was served for years.
    const auto crossed = authority("Root", all.byPrivateRoot, {.key = ecKey("Root"), .until = -1});
    const auto sha1Root = authority("Root", {}, {.key = ecKey("Root"), .digest = EVP_sha1()});
    return {
        chain("ByARoot", leaf(all.byRoot)),
        chain("OfThree", leafOfLower + pem(lower.get()) + intermediate),
        chain("IntermediatesReversed", leafOfLower + intermediate + pem(lower.get()),
              {"chain-disordered"}),
        chain("RootIncluded", leaf() + intermediate + pem(all.root.get()), {"chain-root-included"}),
        chain("Sha1RootIncluded", leaf() + intermediate + pem(sha1Root.get()),
              {"chain-root-included"}),
        chain("ExpiredBehindTheRoot", leaf() + intermediate + pem(crossed.get()),
              {"chain-expired"}),
        chain("Stranger", leaf() + intermediate + pem(all.privateIntermediate.get()),
              {"chain-foreign"}),
        chain("StrangerBetween", leaf() + pem(all.privateIntermediate.get()) + intermediate,
              {"chain-foreign"}),
        chain("LeafTwice", leaf() + intermediate + leaf(), {"chain-foreign"}),
        chain("IssuerTwice", leaf() + intermediate + intermediate, {"chain-foreign"}),
    };
}

std::vector<Row> openEnded()
{
    const auto &all = authorities();
    const auto privateIntermediate = pem(all.privateIntermediate.get());
    const auto impostor = authority("Intermediate", all.byRoot, {.key = ecKey("impostor")});
    const auto staging = authority("(STAGING) Pretend", all.byPrivateRoot, {.key = ecKey("Cross")});
    return {
        chain("Missing", leaf(), {"chain-missing"}, No),
        chain("OtherKeyOfThatName", leaf() + pem(impostor.get()), {"chain-missing"}, No),
        chain("ByAPrivateRoot", leaf(all.byPrivateRoot), {"chain-missing"}),
        chain("Private", leaf(all.byPrivateIntermediate) + privateIntermediate, {"chain-private"}),
        chain("PrivateWithRoot",
              leaf(all.byPrivateIntermediate) + privateIntermediate + pem(all.privateRoot.get()),
              {"chain-private", "chain-root-included"}),
        chain("Staging", leaf({staging.get(), ecKey("Cross")}) + pem(staging.get()),
              {"certificate-staging"}),
    };
}

std::vector<Row> refused()
{
    const auto &all = authorities();
    const auto intermediate = pem(all.intermediate.get());
    const auto rsaLeaf = pem(leafOf({.key = rsaKey("leaf")}).get());
    const auto with = [&](EVP_PKEY *key, const Recipe &recipe) {
        const auto made = authority("Weak", all.byRoot, recipe);
        return leaf({made.get(), key}) + pem(made.get());
    };
    auto *crossKey = ecKey("Cross");
    auto *weakKey = rsaKey("weak", 1024);
    return {
        broken("Reversed", intermediate + leaf(), {"chain-leaf-not-first"}, No),
        broken("ReversedOfTwoTypes", intermediate + rsaLeaf, {"chain-leaf-not-first"}, Yes,
               rsaKey("leaf")),
        broken("IntermediateExpired", with(crossKey, {.key = crossKey, .until = -1}),
               {"chain-expired"}, Yes),
        broken("IntermediateSha1", with(crossKey, {.key = crossKey, .digest = EVP_sha1()}),
               {"certificate-weak-signature"}, No),
        broken("IntermediateRsa1024", with(weakKey, {.key = weakKey}), {"certificate-weak-key"},
               No),
    };
}

} // namespace

std::vector<Row> rowsOfChains()
{
    auto all = complete();
    for (const auto &more : {openEnded(), refused()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace opentalk::machine
