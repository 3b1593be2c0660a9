// Directives that hand a request on, and the groups of backends they hand it to.
#include "model/translatable.h"
#include "nginx/reference/article.h"

#include <array>

namespace opentalk::nginx {

std::span<const Article> proxyArticles()
{
    static constexpr std::array articles {
        Article {"upstream", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A group of backends under one name. They take turns, unless a "
                                   "line inside says otherwise."),
                 "http", "", ""},
        Article {"server", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A backend of the group. With “resolve” its name is looked up "
                                   "again and again while NGINX runs."),
                 "upstream", "", ""},
        Article {"resolver", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The name servers that are asked for the backends of this "
                                   "group."),
                 "upstream", "", "1.27.3"},
        Article {"zone", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Memory in which all workers share the group and what they "
                                   "know of its state."),
                 "upstream", "", "1.9.0"},
        Article {"least_conn", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The backend with the fewest connections gets the next "
                                   "request."),
                 "upstream", "", "1.3.1"},
        Article {"ip_hash", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A client's address decides on the backend: of IPv4 its first "
                                   "three numbers, of IPv6 all of it."),
                 "upstream", "", ""},
        Article {"hash", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A text decides on the backend. With “consistent” few clients "
                                   "change theirs when a backend comes or goes."),
                 "upstream", "", "1.7.2"},
        Article {"keepalive", "upstream",
                 QT_TRANSLATE_NOOP("Reference",
                                   "So many idle connections to backends each worker keeps open. "
                                   "Without it: none, and 32 from NGINX 1.29.7 on."),
                 "upstream", "", "1.1.4"},
        Article {"keepalive_timeout", "upstream",
                 QT_TRANSLATE_NOOP("Reference", "How long an idle connection to a backend stays."),
                 "upstream", "60s", "1.15.3"},
        Article {"proxy_pass", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Hands requests on to a server or a group. Without a path "
                                   "behind the name, the client's path stays as it is."),
                 "location, if in location, limit_except", "", ""},
        Article {"proxy_http_version", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The version of HTTP in which backends are spoken to. Without "
                                   "it: 1.0, and 1.1 from NGINX 1.29.7 on."),
                 "http, server, location", "", "1.1.4"},
        Article {"proxy_set_header", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A header of the request to the backend, made or replaced; an "
                                   "empty one is not sent. A block with one such line inherits "
                                   "none from outside."),
                 "http, server, location", "", ""},
        Article {"proxy_hide_header", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A header of the backend's answer that clients do not get."),
                 "http, server, location", "", ""},
        Article {"proxy_buffer_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The room for the first part of an answer. All its headers "
                                   "must fit in, else clients get a 502."),
                 "http, server, location", "4k|8k", ""},
        Article {"proxy_buffers", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Number and size of the buffers for an answer, for each "
                                   "connection."),
                 "http, server, location", "8 4k|8k", ""},
        Article {"proxy_busy_buffers_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "How much of the buffers may be on its way to the client while "
                                   "the answer still arrives."),
                 "http, server, location", "8k|16k", ""},
        Article {"proxy_read_timeout", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "How long a backend may be silent between two reads before the "
                                   "connection is closed."),
                 "http, server, location", "60s", ""},
        Article {"proxy_send_timeout", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "How long a backend may take nothing between two writes before "
                                   "the connection is closed."),
                 "http, server, location", "60s", ""},
        Article {"proxy_request_buffering", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether the whole body of a request is read before the backend "
                                   "gets it."),
                 "http, server, location", "on", "1.7.11"},
        Article {"proxy_max_temp_file_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "How much of an answer that does not fit into the buffers may "
                                   "be stored on disk; 0 stores nothing."),
                 "http, server, location", "1024m", ""},
    };
    return articles;
}

} // namespace opentalk::nginx
