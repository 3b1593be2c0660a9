// Stand-ins for OpenTalk's services: they answer as far as checks and a first look need, and say on
// every page that they are no more than that.
#pragma once

#include "model/catalogue.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace opentalk::practice {

/// The head of a request; header names in lower case.
struct Request {
    std::string method;
    std::string path; ///< without query
    std::map<std::string, std::string> headers;

    std::string header(const std::string &name) const;
};

/// None: the text is no complete head of an HTTP/1 request.
std::optional<Request> readRequest(std::string_view text);

struct Response {
    int status = 200;
    std::string type = "text/html; charset=utf-8";
    std::string body;
};

/// What the service would answer.
Response answer(ServiceId service, const Request &request);

/// As it goes over the wire, with a header that names the stand-in.
std::string written(ServiceId service, const Response &response, bool withBody, bool keepAlive);

} // namespace opentalk::practice
