#include "inspectiontest.h"

namespace opentalk::machine {

namespace {

X509Pointer authority(const std::string &subject, Signer by = {})
{
    return make({.subject = subject,
                 .names = "",
                 .key = ecKey(subject),
                 .by = by,
                 .from = -300,
                 .until = 3000,
                 .isAuthority = true});
}

} // namespace

Authorities::Authorities()
    : root(authority("Root"))
    , privateRoot(authority("Private Root"))
{
    byRoot = {root.get(), ecKey("Root")};
    byPrivateRoot = {privateRoot.get(), ecKey("Private Root")};
    intermediate = authority("Intermediate", byRoot);
    privateIntermediate = authority("Private Intermediate", byPrivateRoot);
    byIntermediate = {intermediate.get(), ecKey("Intermediate")};
    byPrivateIntermediate = {privateIntermediate.get(), ecKey("Private Intermediate")};
}

const Authorities &authorities()
{
    static const Authorities made;
    return made;
}

X509Pointer leafOf(Recipe recipe)
{
    if (!recipe.by.certificate)
        recipe.by = authorities().byIntermediate;
    return make(recipe);
}

std::string chainOf(Recipe recipe)
{
    return pem(leafOf(std::move(recipe)).get()) + pem(authorities().intermediate.get());
}

Row row(std::string name, std::string certificate, std::string key, std::set<std::string> codes,
        bool usable, Says nginx, Says client)
{
    auto prepare = [certificate = std::move(certificate), key = std::move(key)](const Tree &tree) {
        tree.file(certificatePath, certificate);
        tree.file(keyPath, key, 0600);
    };
    return {std::move(name), std::move(prepare), std::move(codes), usable, nginx, client};
}

} // namespace opentalk::machine
