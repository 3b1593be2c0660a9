#include "checks/livekitports.h"

#include "checks/portproblems.h"

#include <yaml-cpp/yaml.h>

namespace opentalk::checks {

namespace {

constexpr std::size_t longest = 64 * 1024;

int numberAt(const YAML::Node &section, const char *key, int otherwise)
{
    const auto value = section.IsMap() ? section[key] : YAML::Node(YAML::NodeType::Undefined);
    const int number = value && value.IsScalar() ? value.as<int>() : otherwise;
    if (number < 0 || number > 65535)
        throw YAML::RepresentationException(value.Mark(), std::string(key) + ": no port");
    return number;
}

void add(std::vector<PortRange> &ranges, Transport transport, int first, int last)
{
    if (first > 0 && last >= first)
        ranges.push_back(
            {transport, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
}

/// `7882`, or `7882-7892`: all media through these.
std::optional<PortRange> muxIn(const YAML::Node &rtc)
{
    const auto value = rtc.IsMap() ? rtc["udp_port"] : YAML::Node(YAML::NodeType::Undefined);
    if (!value || !value.IsScalar() || value.Scalar() == "0")
        return std::nullopt;
    const auto range = PortRange::parse(value.Scalar() + "/udp", {});
    if (!range)
        throw YAML::RepresentationException(value.Mark(), "udp_port: no port");
    return *range;
}

void readMedia(const YAML::Node &rtc, LivekitPorts &ports)
{
    const int tcp = numberAt(rtc, "tcp_port", 7881);
    add(ports.media, Transport::Tcp, tcp, tcp);
    if (const auto mux = muxIn(rtc))
        ports.media.push_back(*mux);
    else
        add(ports.media, Transport::Udp, numberAt(rtc, "port_range_start", 50000),
            numberAt(rtc, "port_range_end", 60000));
}

void readTurn(const YAML::Node &turn, LivekitPorts &ports)
{
    if (!turn.IsMap() || !turn["enabled"] || !turn["enabled"].as<bool>())
        return;
    const int tls = numberAt(turn, "tls_port", 0);
    const int udp = numberAt(turn, "udp_port", 0);
    add(ports.turn, Transport::Tcp, tls, tls);
    add(ports.turn, Transport::Udp, udp, udp);
}

LivekitPorts readAll(const YAML::Node &root)
{
    LivekitPorts ports;
    if (!root.IsMap())
        throw YAML::RepresentationException(root.Mark(), "no settings");
    if (const int signalling = numberAt(root, "port", 7880))
        ports.signalling = static_cast<std::uint16_t>(signalling);
    readMedia(root["rtc"] ? root["rtc"] : YAML::Node(YAML::NodeType::Map), ports);
    if (root["turn"])
        readTurn(root["turn"], ports);
    return ports;
}

} // namespace

LivekitPorts usualLivekitPorts()
{
    return {7880, {{Transport::Tcp, 7881, 7881}, {Transport::Udp, 20000, 39999}}, {}};
}

Result<LivekitPorts> livekitPorts(const std::string &yaml)
{
    if (yaml.empty())
        return usualLivekitPorts();
    if (yaml.size() > longest)
        return refuse(livekitFileUnreadable, "livekit.yaml",
                      QT_TRANSLATE_NOOP("Argument", "more than 64 KiB"));
    try {
        return readAll(YAML::Load(yaml));
    } catch (const std::exception &error) {
        return refuse(livekitFileUnreadable, "livekit.yaml",
                      escaped(std::string_view(error.what()).substr(0, 120)));
    }
}

} // namespace opentalk::checks
