#include "wizard/addresses.h"

#include <QNetworkInterface>

namespace opentalk::wizard {

std::vector<Address> addressesHere()
{
    std::vector<Address> addresses;
    for (const auto &each : QNetworkInterface::allAddresses()) {
        auto parsed = Address::parse(each.toString().toStdString(), {});
        if (parsed && !parsed->isLoopback() && !parsed->isLinkLocal())
            addresses.push_back(std::move(*parsed));
    }
    return addresses;
}

} // namespace opentalk::wizard
