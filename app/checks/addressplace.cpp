#include "checks/addressplace.h"

#include "model/contains.h"

#include <QHostAddress>

namespace opentalk::checks {

namespace {

QHostAddress hostAddress(const Address &address)
{
    return QHostAddress(QString::fromStdString(address.text));
}

bool isWithin(const Address &address, const Address &network, int prefix)
{
    return address.isV6 == network.isV6
        && hostAddress(address).isInSubnet(hostAddress(network), prefix);
}

bool isLocal(const Address &address)
{
    return address.isLoopback() || address.isUnspecified() || address.isLinkLocal()
        || address.isMulticast();
}

/// Nobody out there can reach it by this address.
bool isInner(const Address &address)
{
    return address.isPrivate() || address.isShared();
}

bool isTrusted(const Deployment &deployment, const Address &address)
{
    return std::ranges::any_of(deployment.trustedProxies, [&address](const Network &network) {
        return isWithin(address, network.address, network.prefix);
    });
}

bool hasIpv6(const Deployment &deployment)
{
    const auto isV6 = [](const Address &address) { return address.isV6; };
    return deployment.ipv6.value_or(true)
        && (deployment.listen.empty() || std::ranges::any_of(deployment.listen, isV6));
}

/// A router's address is not one of those that nginx listens on; a proxy before nginx may share
/// the machine with it.
bool isListened(const Context &context, const Address &address)
{
    const auto &listen = context.deployment.listen;
    return listen.empty() || !context.deployment.trustedProxies.empty()
        || !contains(context.ownAddresses, address)
        || std::ranges::any_of(listen, [&address](const Address &one) {
               return one == address || (one.isV6 == address.isV6 && one.isUnspecified());
           });
}

Place placeHere(const Context &context, const Address &address)
{
    if (address.isV6 && !hasIpv6(context.deployment))
        return Place::Ipv6Off;
    return isListened(context, address) ? Place::Here : Place::NotListened;
}

bool hasPublicOwn(const Context &context, bool isV6)
{
    return std::ranges::any_of(context.ownAddresses, [isV6](const Address &address) {
        return address.isV6 == isV6 && !isLocal(address) && !isInner(address);
    });
}

/// Nobody has said which address the world sees, and the machine itself cannot know.
bool mayBeRouter(const Context &context, const Address &address)
{
    return context.publicAddresses.empty() && !address.isV6 && !isInner(address)
        && !hasPublicOwn(context, false);
}

} // namespace

bool isByLetsEncrypt(const Deployment &deployment)
{
    return deployment.certificates.source == CertificateSource::LetsEncrypt
        && deployment.certificates.directoryUrl.empty();
}

std::string wantedRecord(const Context &context, bool isV6)
{
    const std::string type = isV6 ? "AAAA " : "A ";
    for (const auto *addresses : {&context.publicAddresses, &context.ownAddresses}) {
        for (const auto &address : *addresses) {
            if (address.isV6 == isV6 && !isLocal(address) && !isInner(address))
                return type + address.text;
        }
    }
    return type + "…";
}

std::optional<Place> knownPlace(const Context &context, const Address &address)
{
    if (isLocal(address))
        return Place::Local;
    if (isInner(address) && isByLetsEncrypt(context.deployment))
        return Place::Private;
    if (contains(context.publicAddresses, address) || contains(context.ownAddresses, address))
        return placeHere(context, address);
    if (isTrusted(context.deployment, address))
        return Place::ByProxy;
    return {};
}

Place placeOf(const Context &context, const Address &address, const Evidence &evidence)
{
    if (const auto known = knownPlace(context, address))
        return *known;
    const bool hasProxies = !context.deployment.trustedProxies.empty();
    const bool isOpen = mayBeRouter(context, address);
    switch (evidence.answerer) {
    case Answerer::Proxy:
        return hasProxies ? Place::ByProxy : Place::BehindProxy;
    case Answerer::SameLeaf:
        return context.publicAddresses.empty() && !hasPublicOwn(context, address.isV6)
            ? Place::ByRouter
            : Place::SameCertificate;
    case Answerer::ForThisName:
        return hasProxies ? Place::ProxyNotTold : Place::Elsewhere;
    case Answerer::Somebody:
        return isOpen ? Place::OtherAnswers : Place::Elsewhere;
    case Answerer::Nobody:
        break;
    }
    return isOpen ? Place::NotTold : Place::Elsewhere;
}

} // namespace opentalk::checks
