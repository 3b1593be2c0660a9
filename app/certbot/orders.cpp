#include "certbot/orders.h"

#include "certbot/problems.h"
#include "model/json.h"
#include "transaction/journal.h"
#include "transaction/problems.h"

#include <algorithm>

namespace opentalk::certbot {

namespace {

using machine::Node;
using machine::NodeKind;
using machine::Root;
using std::chrono::sys_seconds;

constexpr std::size_t orderLimit = 500;
constexpr std::size_t fileLimit = std::size_t {4} << 20;
constexpr auto age = std::chrono::days(8);
constexpr Node privateFolder {NodeKind::Folder, 0700, 0, 0, {}};

/// Nobody but root may have written it.
Result<NodeKind> verified(const Root &root, const std::string &path, NodeKind kind, unsigned mode)
{
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind != NodeKind::Absent
        && (node->kind != kind || node->uid != 0 || node->mode != mode))
        return refuse(transaction::stateUnsafe, path);
    return node->kind;
}

Json jsonOf(const Order &order)
{
    return {{"time", order.time.time_since_epoch().count()},
            {"server", order.server},
            {"names", order.names},
            {"issued", order.ended == Ended::Issued},
            {"failed", order.failed}};
}

Order orderFrom(const Json &json, const std::string &place, Problems &problems)
{
    Order order;
    ObjectReader reader(json, place, problems);
    bool issued = false;
    reader.read("server", order.server);
    reader.read("names", order.names);
    reader.read("issued", issued);
    reader.read("failed", order.failed);
    const auto *time = reader.member("time");
    reader.finish();
    order.ended = issued ? Ended::Issued : Ended::Failed;
    if (time && time->is_number_integer())
        order.time = sys_seconds(std::chrono::seconds(time->get<std::int64_t>()));
    else
        problems.push_back(problem(ordersUnreadable, place,
                                   QT_TRANSLATE_NOOP("Argument", "an order has no time")));
    return order;
}

Result<std::vector<Order>> ordersFrom(const std::string &text)
{
    const auto damaged = [](const Problems &problems) {
        return refuse(ordersUnreadable, transaction::ordersFile, sentence(problems.front()));
    };
    const auto json = parseJson(text, transaction::ordersFile, {.bytes = fileLimit});
    if (!json)
        return damaged(json.error());
    Problems problems;
    ObjectReader reader(*json, "", problems);
    int version = 0;
    std::vector<Order> read;
    reader.read("version", version);
    reader.read("orders", read, orderFrom);
    reader.finish();
    if (hasErrors(problems))
        return damaged(problems);
    if (version != 1)
        return refuse(ordersUnreadable, transaction::ordersFile,
                      QT_TRANSLATE_NOOP("Argument", "it is not of version 1"));
    return read;
}

/// Without those before `since`, and of these the newest.
std::vector<Order> recent(std::vector<Order> all, sys_seconds since)
{
    std::erase_if(all, [&](const Order &order) { return order.time < since; });
    std::ranges::stable_sort(all, {}, &Order::time);
    if (all.size() > orderLimit)
        all.erase(all.begin(), all.end() - orderLimit);
    return all;
}

} // namespace

Result<std::vector<Order>> orders(const Root &root)
{
    const auto folder = verified(root, transaction::stateFolder, NodeKind::Folder, 0700);
    if (!folder)
        return std::unexpected(folder.error());
    const auto file = *folder == NodeKind::Absent
        ? Result<NodeKind>(NodeKind::Absent)
        : verified(root, transaction::ordersFile, NodeKind::File, 0600);
    if (!file)
        return std::unexpected(file.error());
    if (*file == NodeKind::Absent)
        return std::vector<Order> {};
    const auto text = root.read(transaction::ordersFile, fileLimit);
    if (!text)
        return std::unexpected(text.error());
    auto read = ordersFrom(*text);
    if (!read)
        return read;
    const auto now
        = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return recent(std::move(*read), now - age);
}

Result<void> note(const Root &root, const Order &order)
{
    auto all = orders(root);
    if (!all)
        return std::unexpected(all.error());
    all->push_back(order);
    Json json {{"version", 1}, {"orders", Json::array()}};
    for (const auto &kept : recent(std::move(*all), order.time - age))
        json["orders"].push_back(jsonOf(kept));
    const auto folder = root.glance(transaction::stateFolder);
    if (folder && folder->kind == NodeKind::Absent)
        if (auto made = root.put(transaction::stateFolder, privateFolder); !made)
            return made;
    return root.put(transaction::ordersFile,
                    {NodeKind::File, 0600, 0, 0,
                     json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n'});
}

} // namespace opentalk::certbot
