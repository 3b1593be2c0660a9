// Our count of orders, so that nobody uses up what Let's Encrypt gives: its limits cannot be asked
// for, and nothing resets them.
#pragma once

#include "machine/root.h"
#include "model/problem.h"

#include <chrono>
#include <string>
#include <vector>

namespace opentalk::certbot {

enum class Ended { Issued, Failed };

struct Order {
    std::chrono::sys_seconds time;
    std::string server; ///< its ACME directory
    std::vector<std::string> names;
    Ended ended = Ended::Issued;
    std::vector<std::string> failed; ///< names whose validation failed

    bool operator==(const Order &) const = default;
};

/// Of the last eight days, oldest first. A file that is not root's alone is not believed.
Result<std::vector<Order>> orders(const machine::Root &root);

/// Adds one; for whoever holds the transaction's lock. The newest 500 are kept.
Result<void> note(const machine::Root &root, const Order &order);

/// What lies in certbot's archive and is at most eight days old: it counts too, although made by
/// hand. What cannot be read is left out. Let's Encrypt's certificates alone have a server.
std::vector<Order> ordersInArchive(const machine::Root &root);

/// Both together, what stands in both once.
std::vector<Order> together(std::vector<Order> noted, const std::vector<Order> &archived);

/// Refuses an order that would use up the last one of Let's Encrypt's limits: five certificates
/// for the same names in seven days, five failed validations of a name in an hour. For other
/// directories, do not ask.
Problems overLimit(const std::vector<Order> &all, const std::vector<std::string> &names,
                   std::chrono::sys_seconds now);

} // namespace opentalk::certbot
