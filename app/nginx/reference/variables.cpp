// The variables in our output.
#include "model/translatable.h"
#include "nginx/reference/article.h"

#include <array>

namespace opentalk::nginx {

std::span<const Article> variableArticles()
{
    static constexpr std::array articles {
        Article {"$opentalk*", "",
                 QT_TRANSLATE_NOOP("Reference", "made by a map or geo of OpenTalk's own files"), "",
                 "", ""},
        Article {"$remote_addr", "", QT_TRANSLATE_NOOP("Reference", "the client's address"), "", "",
                 ""},
        Article {"$binary_remote_addr", "",
                 QT_TRANSLATE_NOOP("Reference", "the client's address in 4 or 16 bytes"), "", "",
                 ""},
        Article {"$realip_remote_addr", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "the address that the connection comes from, whatever a "
                                   "trusted proxy says"),
                 "", "", "1.9.7"},
        Article {"$remote_user", "",
                 QT_TRANSLATE_NOOP("Reference", "the name from a sign-in by HTTP"), "", "", ""},
        Article {"$host", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "the name that the client asked for, in small letters and "
                                   "without the port"),
                 "", "", ""},
        Article {"$scheme", "", QT_TRANSLATE_NOOP("Reference", "“http” or “https”"), "", "", ""},
        Article {"$request_uri", "",
                 QT_TRANSLATE_NOOP("Reference", "path and query as the client sent them"), "", "",
                 ""},
        Article {"$uri", "",
                 QT_TRANSLATE_NOOP("Reference", "the path, decoded and without the query"), "", "",
                 ""},
        Article {"$request_method", "",
                 QT_TRANSLATE_NOOP("Reference", "the method, such as GET or POST"), "", "", ""},
        Article {"$server_protocol", "",
                 QT_TRANSLATE_NOOP("Reference", "the version of HTTP that the client speaks"), "",
                 "", ""},
        Article {"$status", "", QT_TRANSLATE_NOOP("Reference", "the status of the answer"), "", "",
                 "1.3.2"},
        Article {"$body_bytes_sent", "",
                 QT_TRANSLATE_NOOP("Reference", "the bytes sent, without headers"), "", "", ""},
        Article {"$time_local", "", QT_TRANSLATE_NOOP("Reference", "the time, as logs write it"),
                 "", "", "1.3.12"},
        Article {"$http_*", "",
                 QT_TRANSLATE_NOOP("Reference", "the header of this name in the request"), "", "",
                 ""},
        Article {"$sent_http_*", "",
                 QT_TRANSLATE_NOOP("Reference", "the header of this name in the answer"), "", "",
                 ""},
        Article {"$upstream_http_*", "",
                 QT_TRANSLATE_NOOP("Reference", "the header of this name in the backend's answer"),
                 "", "", ""},
        Article {"$cookie_*", "",
                 QT_TRANSLATE_NOOP("Reference", "the cookie of this name in the request"), "", "",
                 ""},
    };
    return articles;
}

} // namespace opentalk::nginx
