#include "inspectiontest.h"
#include "machine/truststore.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

/// What is said about a chain whose root is not looked for by hash.
std::vector<std::string> saidOn(const Tree &tree)
{
    tree.file(certificatePath, chainOf());
    tree.file(keyPath, pem(ecKey("leaf")), 0600);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto inspection = inspect(tree.root(), {certificatePath, keyPath}, now);
    std::vector<std::string> codes;
    for (const auto &problem : inspection.findings)
        codes.push_back(problem.code);
    return codes;
}

std::string bundle()
{
    const auto &all = authorities();
    return "# Roots\n" + pem(all.privateRoot.get()) + trustedPem(all.privateIntermediate.get())
        + pem(all.root.get());
}

} // namespace

TEST(TrustStore, findsARootInTheBundleOfAnySystem)
{
    for (const auto *path :
         {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
          "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        const Tree tree;
        tree.file(path, bundle());
        EXPECT_THAT(saidOn(tree), IsEmpty()) << path;
    }
}

TEST(TrustStore, doesNotKnowWhatIsInNoBundle)
{
    const Tree tree;
    tree.file("/etc/ssl/cert.pem", pem(authorities().privateRoot.get()));
    EXPECT_THAT(saidOn(tree), ElementsAre("chain-private"));
}

TEST(TrustStore, isNoReasonToCallAChainPrivateWhereThereIsNone)
{
    const Tree tree;
    EXPECT_THAT(saidOn(tree), IsEmpty());
}

TEST(TrustStore, ofHashesIsNotReadWhole)
{
    const Tree tree;
    tree.file("/etc/ssl/certs/0123abcd.0", pem(authorities().privateRoot.get()));
    tree.file("/etc/ssl/certs/ca-certificates.crt", bundle());
    EXPECT_THAT(saidOn(tree), ElementsAre("chain-private")) << "hashes are all there is then";
}

TEST(TrustStore, takesNoRootForAnotherOfItsName)
{
    const Tree tree;
    const auto impostor
        = make({.subject = "Root", .names = "", .key = ecKey("impostor"), .isAuthority = true});
    tree.file("/etc/ssl/cert.pem", pem(impostor.get()));
    const auto root = tree.root();
    const TrustStore store(root);
    EXPECT_TRUE(store.isThere());
    EXPECT_TRUE(store.holds(impostor.get()));
    EXPECT_FALSE(store.holds(authorities().root.get()));
    EXPECT_FALSE(store.hasIssuerOf(authorities().intermediate.get()));
}

} // namespace opentalk::machine
