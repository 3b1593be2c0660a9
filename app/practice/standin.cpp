#include "practice/standin.h"

#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::practice {

namespace {

/// From headers that anybody may send into JSON and pages: only what a host name consists of.
std::string hostOf(const Request &request)
{
    auto host = lowered(request.header("host"));
    host.resize(std::min(host.find(':'), host.size()));
    std::erase_if(host, [](char c) { return !isLetterOrDigit(c) && c != '-' && c != '.'; });
    return host.empty() ? "localhost" : host;
}

std::string domainOf(ServiceId id, const Request &request)
{
    auto host = hostOf(request);
    const std::string prefix = std::string(service(id).hostPrefix) + ".";
    if (prefix.size() > 1 && host.starts_with(prefix))
        host.erase(0, prefix.size());
    return host;
}

Response json(std::string body)
{
    return {200, "application/json", std::move(body)};
}

std::string page(ServiceId id)
{
    const std::string title = service(id).title;
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
        + " (practice)</title></head>\n<body><h1>Stand-in for " + title
        + "</h1>\n<p>This is practice: no OpenTalk runs here.</p></body></html>\n";
}

Response notFound(std::string body)
{
    return {404, "text/plain", std::move(body)};
}

Response frontend(const Request &request)
{
    const auto domain = domainOf(ServiceId::Frontend, request);
    if (request.path == "/.well-known/opentalk/client")
        return json(R"({"opentalk_controller":{"base_url":"https://controller.)" + domain + "\"}}");
    if (request.path == "/manifest.json")
        return json(R"({"short_name":"OpenTalk","name":"OpenTalk stand-in"})");
    if (request.path == "/config.js")
        return {200, "text/javascript", "window.config = { standIn: true };\n"};
    return {200, "text/html; charset=utf-8", page(ServiceId::Frontend)};
}

Response controller(const Request &request)
{
    const auto domain = domainOf(ServiceId::Controller, request);
    if (request.path == "/.well-known/opentalk/api")
        return json(R"({"opentalk_api":{"v1":{"base_url":"v1"}}})");
    if (request.path == "/v1/auth/login")
        return json(R"({"oidc":{"name":"default","url":"https://accounts.)" + domain
                    + R"(/auth/realms/opentalk"}})");
    // A classic controller: meetings are here, and LiveKit has a name of its own.
    if (request.path == "/signaling")
        return {400, "application/json", R"({"code":"missing_protocol","message":"stand-in"})"};
    if (request.path == "/")
        return {200, "text/html; charset=utf-8", page(ServiceId::Controller)};
    return notFound("stand-in for the controller\n");
}

Response keycloak(const Request &request)
{
    if (request.path == "/auth/realms/opentalk/.well-known/openid-configuration") {
        const std::string scheme
            = request.header("x-forwarded-proto") == "https" ? "https" : "http";
        return json("{\"issuer\":\"" + scheme + "://" + hostOf(request)
                    + "/auth/realms/opentalk\"}");
    }
    return {200, "text/html; charset=utf-8", page(ServiceId::Keycloak)};
}

Response livekit(const Request &request)
{
    if (request.path == "/")
        return {200, "text/plain", "OK"};
    if (request.path == "/rtc/validate")
        return {401, "text/plain", "permission denied: stand-in for LiveKit"};
    return notFound("stand-in for LiveKit\n");
}

Response whiteboard(const Request &request)
{
    if (request.path == "/ping")
        return json(R"({"status":"ok"})");
    return {200, "text/html; charset=utf-8", page(ServiceId::Whiteboard)};
}

Response pad(const Request &request)
{
    if (request.path == "/health")
        return {200, "application/health+json", R"({"status":"pass","releaseId":"stand-in"})"};
    return {200, "text/html; charset=utf-8", page(ServiceId::Pad)};
}

const char *reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    default:
        return "Not Found";
    }
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

std::string_view takeLine(std::string_view &text)
{
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return trimmed(line);
}

} // namespace

std::string Request::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::optional<Request> readRequest(std::string_view text)
{
    const auto start = takeLine(text);
    const auto first = start.find(' ');
    const auto second = start.find(' ', first + 1);
    if (first == start.npos || second == start.npos
        || !start.substr(second + 1).starts_with("HTTP/1."))
        return {};
    Request request;
    request.method = start.substr(0, first);
    request.path = start.substr(first + 1, second - first - 1);
    request.path.resize(std::min(request.path.find('?'), request.path.size()));
    while (!text.empty()) {
        const auto line = takeLine(text);
        const auto colon = line.find(':');
        if (colon != line.npos)
            request.headers[lowered(line.substr(0, colon))] = trimmed(line.substr(colon + 1));
    }
    return request;
}

Response answer(ServiceId service, const Request &request)
{
    switch (service) {
    case ServiceId::Frontend:
        return frontend(request);
    case ServiceId::Controller:
        return controller(request);
    case ServiceId::Keycloak:
        return keycloak(request);
    case ServiceId::Livekit:
        return livekit(request);
    case ServiceId::Whiteboard:
        return whiteboard(request);
    case ServiceId::Pad:
        return pad(request);
    case ServiceId::Roomserver:
        break;
    }
    return notFound("requested path was not found");
}

std::string written(ServiceId id, const Response &response, bool withBody, bool keepAlive)
{
    return "HTTP/1.1 " + std::to_string(response.status) + " " + reasonOf(response.status)
        + "\r\nContent-Type: " + response.type + "\r\nContent-Length: "
        + std::to_string(response.body.size()) + "\r\nX-Stand-In: " + service(id).name
        + "\r\nCache-Control: no-cache\r\nConnection: " + (keepAlive ? "keep-alive" : "close")
        + "\r\n\r\n" + (withBody ? response.body : "");
}

} // namespace opentalk::practice
