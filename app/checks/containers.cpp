#include "checks/containers.h"

#include "checks/containerproblems.h"
#include "model/contains.h"
#include "model/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace opentalk::checks {

namespace {

constexpr std::size_t longestName = 60;

std::string textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

std::string shown(const std::string &text)
{
    return escaped(text.substr(0, longestName));
}

/// Of several names the first; links give it others.
std::string nameOf(const QJsonObject &object)
{
    auto name = object.value(QLatin1String("Names")).toArray().at(0).toString().toStdString();
    return name.starts_with('/') ? name.substr(1) : name;
}

std::vector<std::uint16_t> portsOf(const QJsonArray &array)
{
    std::set<std::uint16_t> ports;
    for (const auto &value : array) {
        const auto object = value.toObject();
        const int port = object.value(QLatin1String("PublicPort")).toInt();
        if (port > 0 && port <= 65535 && textAt(object, "Type") != "udp")
            ports.insert(static_cast<std::uint16_t>(port));
    }
    return {ports.begin(), ports.end()};
}

Container containerFrom(const QJsonObject &object)
{
    const auto labels = object.value(QLatin1String("Labels")).toObject();
    const auto host = object.value(QLatin1String("HostConfig")).toObject();
    return {nameOf(object),
            textAt(object, "Image"),
            textAt(labels, "com.docker.compose.service"),
            textAt(labels, "com.docker.compose.project"),
            lowered(textAt(object, "State")),
            textAt(object, "Status"),
            textAt(host, "NetworkMode") == "host",
            portsOf(object.value(QLatin1String("Ports")).toArray())};
}

bool isImageOfOpenTalk(const Container &container)
{
    return lowered(container.image).find("opentalk") != std::string::npos;
}

/// What its image or its compose service is called.
std::string_view wordFor(ServiceId service)
{
    switch (service) {
    case ServiceId::Frontend:
        return "frontend";
    case ServiceId::Controller:
        return "controller";
    case ServiceId::Keycloak:
        return "keycloak";
    case ServiceId::Livekit:
        return "livekit";
    case ServiceId::Roomserver:
        return "roomserver";
    case ServiceId::Whiteboard:
        return "spacedeck";
    case ServiceId::Pad:
        return "etherpad";
    }
    return {};
}

bool isOf(const Container &container, ServiceId service)
{
    const auto word = wordFor(service);
    return lowered(container.service).find(word) != std::string::npos
        || lowered(container.image).find(word) != std::string::npos;
}

/// Those that prepare something and are done end without a fault.
bool endedWell(const Container &container)
{
    return container.status.starts_with("Exited (0)");
}

std::optional<Problem> faultOf(const Container &container)
{
    const auto name = shown(container.name);
    const auto status = shown(container.status);
    if (container.state == "restarting")
        return problem(containerRestarting, {}, name);
    if ((container.state == "exited" || container.state == "dead") && !endedWell(container))
        return problem(containerExited, {}, name, status);
    if (container.state == "paused")
        return problem(containerPaused, {}, name);
    if (container.status.find("(unhealthy)") != std::string::npos)
        return problem(containerUnhealthy, {}, name, status);
    return std::nullopt;
}

/// A container of this service publishes ports, and none of them is the profile's.
std::optional<Problem> wrongPort(const Site &site, const std::vector<Container> &containers)
{
    const Container *other = nullptr;
    for (const auto &container : containers) {
        if (!site.service || !isOf(container, *site.service) || container.state != "running"
            || container.isOnHost)
            continue;
        for (const auto &backend : site.backends)
            if (contains(container.ports, backend.port))
                return std::nullopt;
        if (!container.ports.empty())
            other = &container;
    }
    if (!other)
        return std::nullopt;
    return warning(containerPortOther, {}, site.id, std::to_string(site.backends.front().port),
                   shown(other->name), std::to_string(other->ports.front()));
}

} // namespace

std::optional<std::vector<Container>> readContainers(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    std::vector<Container> containers;
    for (const auto &value : document.array()) {
        if (!value.isObject())
            return std::nullopt;
        containers.push_back(containerFrom(value.toObject()));
    }
    return containers;
}

std::vector<Container> ofOpenTalk(const std::vector<Container> &all)
{
    std::set<std::string> projects;
    for (const auto &container : all)
        if (isImageOfOpenTalk(container) && !container.project.empty())
            projects.insert(container.project);
    std::vector<Container> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Container &container) {
        return isImageOfOpenTalk(container) || projects.contains(container.project);
    });
    return found;
}

Outcome judgeContainers(const std::string &socket, const std::vector<Container> &all,
                        const std::vector<Site> &here)
{
    const auto asked = said(QT_TRANSLATE_NOOP("Check", "GET /containers/json?all=1 at %1"), socket);
    const auto ours = ofOpenTalk(all);
    if (ours.empty())
        return skipped(asked, problem(containersNone, {}));
    Problems findings;
    for (const auto &container : ours)
        if (const auto fault = faultOf(container))
            findings.push_back(*fault);
    for (const auto &site : here)
        if (const auto wrong = wrongPort(site, ours))
            findings.push_back(*wrong);
    const auto running = std::ranges::count(ours, "running", &Container::state);
    const auto answered = said(QT_TRANSLATE_NOOP("Check", "%1 of %2 containers run"),
                               std::to_string(running), std::to_string(ours.size()));
    if (findings.empty())
        return good(asked, answered, problem(containersRun, {}, std::to_string(running)));
    return outcome(asked, answered, std::move(findings));
}

} // namespace opentalk::checks
