// The directives of servers, TLS, compression, limits and backends; those that hand a request on
// are in proxies.cpp.
#include "model/translatable.h"
#include "nginx/reference/article.h"

#include <array>

namespace opentalk::nginx {

std::span<const Article> directiveArticles()
{
    static constexpr std::array articles {
        Article {"server", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A virtual server: the addresses on which it listens, its "
                                   "names, and what it does with their requests."),
                 "http", "", ""},
        Article {"listen", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "An address and port on which the server takes connections. "
                                   "“ssl” is for TLS, “default_server” for names that no server "
                                   "has."),
                 "server", "*:80", ""},
        Article {"server_name", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The host names of this server. NGINX compares them with the "
                                   "name that the client asks for."),
                 "server", "\"\"", ""},
        Article {"server_tokens", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether error pages and the header Server tell the version "
                                   "of NGINX."),
                 "http, server, location", "on", ""},
        Article {"server_names_hash_bucket_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The room for one entry in the table of host names. The "
                                   "default is one line of the processor's cache."),
                 "http", "32|64|128", ""},
        Article {"location", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Settings for paths. “=” stands for exactly this path, “^~” "
                                   "for paths that begin so and win over patterns, “~” for a "
                                   "pattern; without a sign the longest beginning counts, after "
                                   "the patterns."),
                 "server, location", "", ""},
        Article {"root", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The folder of the files; the path of the request is appended "
                                   "to it."),
                 "http, server, location, if in location", "html", ""},
        Article {"default_type", "",
                 QT_TRANSLATE_NOOP("Reference", "The type of files whose ending tells none."),
                 "http, server, location", "text/plain", ""},
        Article {"return", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Ends the request with this status, and with an address for "
                                   "redirects. 444 is NGINX's own: it closes the connection "
                                   "without an answer."),
                 "server, location, if", "", ""},
        Article {"include", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Reads another file, or all files that a pattern fits, as if "
                                   "their text stood here."),
                 "any", "", ""},
        Article {"access_log", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The file in which each request is written down, and the name "
                                   "of the format."),
                 "http, server, location, if in location, limit_except", "logs/access.log combined",
                 ""},
        Article {"error_log", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The file for errors, and how grave they must be to be written "
                                   "down: without a level, “error”."),
                 "main, http, server, location", "logs/error.log error", ""},
        Article {"log_format", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Names a format for access logs and says what a line holds. Its "
                                   "parts are joined."),
                 "http", "combined", ""},
        Article {"map", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Makes the second variable out of the first by a table. It is "
                                   "looked up only when something uses the variable."),
                 "http", "", ""},
        Article {"default", "map",
                 QT_TRANSLATE_NOOP("Reference", "The value where no other line of the map fits."),
                 "", "\"\"", ""},
        Article {"*", "map",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A line of the map: where the left side is equal, or the "
                                   "pattern behind ~ fits, the variable has the right value."),
                 "", "", ""},
        Article {"geo", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Makes the second variable by an address: the smallest network "
                                   "that holds it counts."),
                 "http", "", ""},
        Article {"default", "geo",
                 QT_TRANSLATE_NOOP("Reference", "The value for addresses in none of the networks."),
                 "", "\"\"", ""},
        Article {"*", "geo",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A line of the table: a network, and the value for addresses "
                                   "in it."),
                 "", "", ""},
        Article {"allow", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Lets an address or network in. Of all such lines the first "
                                   "that fits decides."),
                 "http, server, location, limit_except", "", ""},
        Article {"deny", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Answers an address, a network or all with 403. Of all such "
                                   "lines the first that fits decides."),
                 "http, server, location, limit_except", "", ""},
        Article {"add_header", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Adds a header to answers, with “always” to errors too. A block "
                                   "with one such line inherits none from outside."),
                 "http, server, location, if in location", "", ""},
        Article {"client_max_body_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The largest body of a request. Larger ones are answered with "
                                   "413; 0 checks nothing."),
                 "http, server, location", "1m", ""},
        Article {"large_client_header_buffers", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Number and size of the buffers for long request lines and "
                                   "headers. No line may be longer than one of them: 414 or 400."),
                 "http, server", "4 8k", ""},
        Article {"gzip", "",
                 QT_TRANSLATE_NOOP("Reference", "Whether answers are compressed on their way."),
                 "http, server, location, if in location", "off", ""},
        Article {"gzip_comp_level", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "How hard to compress, from 1 to 9: more effort, less to send."),
                 "http, server, location", "1", ""},
        Article {"gzip_min_length", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Answers below this many bytes stay as they are; their header "
                                   "Content-Length tells."),
                 "http, server, location", "20", ""},
        Article {"gzip_proxied", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether requests that came through another proxy, which the "
                                   "header Via tells, get compressed answers too."),
                 "http, server, location", "off", ""},
        Article {"gzip_vary", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Adds “Vary: Accept-Encoding”, by which caches tell the two "
                                   "forms of an answer apart."),
                 "http, server, location", "off", ""},
        Article {"gzip_types", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The types that are compressed beside text/html, which always "
                                   "is."),
                 "http, server, location", "text/html", ""},
        Article {"ssl_certificate", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The file with the server's certificate, followed by the "
                                   "certificates between it and the root."),
                 "http, server", "", ""},
        Article {"ssl_certificate_key", "",
                 QT_TRANSLATE_NOOP("Reference", "The file with the certificate's private key."),
                 "http, server", "", ""},
        Article {"ssl_protocols", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The versions of TLS that are spoken. Without it: TLS 1 to 1.2, "
                                   "with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from "
                                   "1.27.3 on."),
                 "http, server", "", ""},
        Article {"ssl_ciphers", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The ciphers for TLS up to 1.2, as OpenSSL names them. Those of "
                                   "TLS 1.3 are always on."),
                 "http, server", "HIGH:!aNULL:!MD5", ""},
        Article {"ssl_prefer_server_ciphers", "",
                 QT_TRANSLATE_NOOP(
                     "Reference", "Whether the server's order of ciphers counts, or the client's."),
                 "http, server", "off", ""},
        Article {"ssl_session_cache", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Where sessions are kept that clients may resume: “shared” with "
                                   "a name and a size is one place for all workers."),
                 "http, server", "none", ""},
        Article {"ssl_session_timeout", "",
                 QT_TRANSLATE_NOOP("Reference", "How long a session may be resumed."),
                 "http, server", "5m", ""},
        Article {"ssl_session_tickets", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether clients keep the state of their session themselves, "
                                   "encrypted with a key of the server."),
                 "http, server", "on", "1.5.9"},
        Article {"ssl_stapling", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether the server fetches proof that its certificate is not "
                                   "revoked (OCSP), and sends it along."),
                 "http, server", "off", "1.3.7"},
        Article {"ssl_reject_handshake", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether TLS handshakes that reach this server are refused."),
                 "http, server", "off", "1.19.4"},
        Article {"http2", "", QT_TRANSLATE_NOOP("Reference", "Whether HTTP/2 is offered."),
                 "http, server", "off", "1.25.1"},
        Article {"http2_max_field_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The longest compressed header over HTTP/2. From NGINX 1.19.7 "
                                   "on it no longer counts."),
                 "http, server", "4k", "1.9.5"},
        Article {"http2_max_header_size", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The longest list of headers over HTTP/2, unpacked. From NGINX "
                                   "1.19.7 on it no longer counts."),
                 "http, server", "16k", "1.9.5"},
        Article {
            "http3", "",
            QT_TRANSLATE_NOOP("Reference", "Whether HTTP/3 is spoken where “listen” says quic."),
            "http, server", "on", "1.25.0"},
        Article {"limit_req_zone", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Memory, shared by all workers, in which requests are counted "
                                   "by a key, and the rate that each key may have. An empty key is "
                                   "not counted."),
                 "http", "", "0.7.21"},
        Article {"limit_req", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Applies a zone's rate. So many as “burst” says may come too "
                                   "early; with “nodelay” they need not wait."),
                 "http, server, location", "", "0.7.21"},
        Article {"limit_req_status", "",
                 QT_TRANSLATE_NOOP("Reference", "The status of requests that are refused."),
                 "http, server, location", "503", "1.3.15"},
        Article {"limit_req_dry_run", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether requests are only counted and none is refused."),
                 "http, server, location", "off", "1.17.1"},
        Article {"set_real_ip_from", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "A proxy that is believed when it says which client it speaks "
                                   "for."),
                 "http, server, location", "", ""},
        Article {"real_ip_header", "",
                 QT_TRANSLATE_NOOP("Reference", "The header in which trusted proxies say so."),
                 "http, server, location", "X-Real-IP", ""},
        Article {"real_ip_recursive", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "Whether the last address in the header counts, or the last "
                                   "that is no trusted proxy."),
                 "http, server, location", "off", "1.3.0"},
        Article {"resolver", "",
                 QT_TRANSLATE_NOOP("Reference",
                                   "The name servers that NGINX asks while it runs; it keeps "
                                   "answers as long as they say."),
                 "http, server, location", "", ""},
    };
    return articles;
}

} // namespace opentalk::nginx
