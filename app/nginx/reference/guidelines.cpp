// The guide's configuration, line by line.
#include "model/translatable.h"
#include "nginx/reference/guide.h"

#include <array>

namespace opentalk::nginx {

namespace {

constexpr auto tls = "Shared SSL Configuration";
constexpr auto compression = "Enable Compression";
constexpr auto caching = "Add Browser Caching";
constexpr auto headers = "Adding Security Headers";
constexpr auto limiting = "IP-Based Rate Limiting";
constexpr auto webSockets = "frontend controller livekit whiteboard pad";

constexpr auto certificate
    = QT_TRANSLATE_NOOP("Guide", "Which certificate serves a name follows from the profile.");
constexpr auto uploads = QT_TRANSLATE_NOOP("Guide", "The limit is the profile's.");
constexpr auto silence = QT_TRANSLATE_NOOP(
    "Guide", "With the guide's line a connection is closed after five silent minutes.");

} // namespace

std::span<const GuideLine> guideLines()
{
    static constexpr std::array lines {
        GuideLine {"", 80, "80", "server", ""},
        GuideLine {"", 80, "", "listen 80", ""},
        GuideLine {"", 80, "", "server_name %host", ""},
        GuideLine {"", 80, "/", "location /", ""},
        GuideLine {"", 80, "", "return 301 https://$host$request_uri", ""},
        GuideLine {"", 80, "/.well-known/acme-challenge/", "location /.well-known/acme-challenge/",
                   ""},
        GuideLine {"", 80, "", "root /var/www/letsencrypt", ""},
        GuideLine {"", 443, "443", "server", ""},
        GuideLine {"", 443, "", "listen 443 ssl http2", "",
                   QT_TRANSLATE_NOOP("Guide",
                                     "From NGINX 1.25.1 on, HTTP/2 has a line of its own below.")},
        GuideLine {"", 443, "", "server_name %host", ""},
        GuideLine {"", 443, "", "ssl_certificate /etc/letsencrypt/live/%host/fullchain.pem", "",
                   certificate},
        GuideLine {"", 443, "", "ssl_certificate_key /etc/letsencrypt/live/%host/privkey.pem", "",
                   certificate},
        GuideLine {"", 443, "", "include /etc/nginx/snippets/ssl-settings.conf", ""},
        GuideLine {"", 0, "", "access_log /var/log/nginx/opentalk-%site-access.log", ""},
        GuideLine {"", 0, "", "error_log /var/log/nginx/opentalk-%site-error.log", ""},
        GuideLine {"controller", 443, "", "client_max_body_size 1G", "", uploads},
        GuideLine {"livekit", 443, "", "client_max_body_size 100M", "", uploads},
        GuideLine {"", 443, "/", "location /", ""},
        GuideLine {"", 443, "", "proxy_pass http://localhost:%port", ""},
        GuideLine {"", 443, "Host", "proxy_set_header Host $host", ""},
        GuideLine {"", 443, "X-Real-IP", "proxy_set_header X-Real-IP $remote_addr", ""},
        GuideLine {"", 443, "X-Forwarded-For",
                   "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for", ""},
        GuideLine {
            "", 443, "X-Forwarded-Proto", "proxy_set_header X-Forwarded-Proto $scheme", "",
            QT_TRANSLATE_NOOP("Guide", "Here trusted proxies in front say how the client came.")},
        GuideLine {webSockets, 443, "", "proxy_http_version 1.1", ""},
        GuideLine {
            webSockets, 443, "Upgrade", "proxy_set_header Upgrade $http_upgrade", "",
            QT_TRANSLATE_NOOP("Guide", "The guide passes on any protocol that a client asks for.")},
        GuideLine {webSockets, 443, "Connection", "proxy_set_header Connection \"upgrade\"", ""},
        GuideLine {"", 443, "", "proxy_buffer_size 8k", ""},
        GuideLine {"", 443, "", "proxy_buffers 8 8k", ""},
        GuideLine {"", 443, "", "proxy_busy_buffers_size 16k", ""},
        GuideLine {"livekit", 443, "", "proxy_read_timeout 300s", "", silence},
        GuideLine {"livekit", 443, "", "proxy_send_timeout 300s", "", silence},
        GuideLine {"", 0, "", "ssl_session_timeout 1d", tls},
        GuideLine {"", 0, "", "ssl_session_cache shared:SSL:50m", tls},
        GuideLine {"", 0, "", "ssl_session_tickets off", tls},
        GuideLine {
            "", 0, "", "ssl_protocols TLSv1.2 TLSv1.3", tls,
            QT_TRANSLATE_NOOP("Guide", "This is what the profile asks for and OpenSSL can do.")},
        GuideLine {"", 0, "",
                   "ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                   "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                   "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:"
                   "DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384",
                   tls},
        GuideLine {"", 0, "", "ssl_prefer_server_ciphers off", tls},
        GuideLine {"", 0, "Strict-Transport-Security",
                   "add_header Strict-Transport-Security \"max-age=63072000\" always", tls,
                   QT_TRANSLATE_NOOP("Guide", "The value is the profile's.")},
        GuideLine {"", 0, "", "ssl_stapling on", tls},
        GuideLine {"", 0, "", "ssl_stapling_verify on", tls},
        GuideLine {"", 0, "", "gzip on", compression},
        GuideLine {"", 0, "", "gzip_comp_level 5", compression},
        GuideLine {"", 0, "", "gzip_min_length 256", compression},
        GuideLine {"", 0, "", "gzip_proxied any", compression},
        GuideLine {"", 0, "",
                   "gzip_types application/javascript application/json application/x-javascript "
                   "application/xml application/xml+rss text/css text/javascript text/plain "
                   "text/xml",
                   compression},
        GuideLine {"", 443, "assets", "location ~* \\.(jpg|jpeg|png|gif|ico|css|js)$", caching},
        GuideLine {"", 443, "", "expires 7d", caching},
        GuideLine {"", 443, "Cache-Control", "add_header Cache-Control \"public\"", caching,
                   QT_TRANSLATE_NOOP(
                       "Guide",
                       "The guide's line is for every script and picture, also for those that "
                       "change under the same name.")},
        GuideLine {"", 443, "X-Content-Type-Options", "add_header X-Content-Type-Options nosniff",
                   headers},
        GuideLine {"", 443, "X-Frame-Options", "add_header X-Frame-Options SAMEORIGIN", headers,
                   QT_TRANSLATE_NOOP("Guide", "With “always”, errors carry it too.")},
        GuideLine {"", 443, "X-XSS-Protection", "add_header X-XSS-Protection \"1; mode=block\"",
                   headers},
        GuideLine {"", 443, "Content-Security-Policy",
                   "add_header Content-Security-Policy \"default-src 'self'; script-src 'self' "
                   "'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src "
                   "'self' data:; connect-src 'self' wss://$host https://*.example.com; font-src "
                   "'self'; frame-src 'self'; frame-ancestors 'self'; media-src 'self' blob:;\"",
                   headers},
        GuideLine {"controller", 0, "",
                   "limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s", limiting,
                   QT_TRANSLATE_NOOP("Guide", "The rate is the profile's.")},
        GuideLine {"controller", 443, "", "limit_req zone=api burst=20 nodelay", limiting},
    };
    return lines;
}

} // namespace opentalk::nginx
