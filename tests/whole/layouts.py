"""nginx.conf as it stands in the field, and awkward neighbours to put beside OpenTalk."""

HEAD = """user www-data;
worker_processes 1;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
events {
    worker_connections 768;
}
"""

# nginx.org, Red Hat: conf.d alone, and a server in nginx.conf itself after it.
CONF_D = HEAD + """http {
    log_format main '$remote_addr - $remote_user [$time_local] "$request" '
                    '$status $body_bytes_sent "$http_referer"';
    access_log /var/log/nginx/access.log main;
    sendfile on;
    tcp_nopush on;
    keepalive_timeout 65;
    types_hash_max_size 4096;
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    include /etc/nginx/conf.d/*.conf;
    server {
        listen 80;
        listen [::]:80;
        server_name _;
        root /usr/share/nginx/html;
        include /etc/nginx/default.d/*.conf;
        error_page 404 /404.html;
        location = /404.html {
        }
    }
}
"""

# openSUSE: conf.d for settings, a server in between, vhosts.d for sites.
VHOSTS_D = HEAD + """http {
    include mime.types;
    default_type application/octet-stream;
    sendfile on;
    include conf.d/*.conf;
    server {
        listen 80;
        server_name localhost;
        location / {
            root /srv/www/htdocs/;
            index index.html index.htm;
        }
    }
    include vhosts.d/*.conf;
}
"""

# Alpine: http.d for sites; conf.d stands in the main context. Names that many sites use are taken.
HTTP_D = HEAD + """include /etc/nginx/conf.d/*.conf;
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    server_tokens off;
    client_max_body_size 1m;
    sendfile on;
    tcp_nopush on;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_prefer_server_ciphers on;
    ssl_session_cache shared:SSL:2m;
    ssl_session_timeout 1h;
    ssl_session_tickets off;
    gzip_vary on;
    map $http_upgrade $connection_upgrade {
        default upgrade;
        '' close;
    }
    log_format main '$remote_addr - $remote_user [$time_local] "$request"';
    access_log /var/log/nginx/access.log main;
    include /etc/nginx/http.d/*.conf;
}
"""

# Arch: no folder of sites; an admin added one that is not ours.
NONE = HEAD + """http {
    include mime.types;
    default_type application/octet-stream;
    sendfile on;
    keepalive_timeout 65;
    include /etc/nginx/sites-enabled/*;
    server {
        listen 80;
        server_name localhost;
        location / {
            root /usr/share/nginx/html;
            index index.html index.htm;
        }
    }
}
"""

# nginx.conf, and where its sites stand. Debian's own is kept as its package has it.
LAYOUTS = {"sites": (None, "/etc/nginx/sites-enabled/"),
           "conf.d": (CONF_D, "/etc/nginx/conf.d/"),
           "vhosts.d": (VHOSTS_D, "/etc/nginx/vhosts.d/"),
           "http.d": (HTTP_D, "/etc/nginx/http.d/"),
           "none": (NONE, "/etc/nginx/sites-enabled/")}

OTHER = """ssl_certificate /etc/ssl/test/other.pem;
    ssl_certificate_key /etc/ssl/test/other.key;
    location / { return 200 neighbour; }
"""

# Each is a file among the sites, read before ours and after it.
NEIGHBOURS = {
    "none": {},
    "default servers": {"aa-default.conf": """server {
    listen 80 default_server;
    listen [::]:80 default_server;
    server_name nobody.example.net;
    return 404;
}
server {
    listen 443 ssl default_server;
    listen [::]:443 ssl default_server;
    server_name other.example.net;
    """ + OTHER + "}\n"},
    "one address": {"zz-address.conf": """server {
    listen 203.0.113.5:80;
    listen 203.0.113.5:443 ssl;
    listen [2001:db8::5]:443 ssl;
    server_name other.example.net;
    """ + OTHER + "}\n"},
    "names taken": {"aa-names.conf": """map $http_upgrade $connection_upgrade {
    default upgrade;
    '' "";
}
limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;
limit_req_zone $binary_remote_addr zone=opentalk_controller:1m rate=10r/s;
log_format proxied '$remote_addr $status';
upstream frontend { server 127.0.0.1:9; }
upstream controller { server 127.0.0.1:9; }
upstream opentalk-controller { server 127.0.0.1:9; }
upstream opentalk_controller { server 127.0.0.1:9; }
server {
    listen 80;
    server_name other.example.net;
    location / { proxy_pass http://frontend; }
}
"""},
    "settings": {"aa-settings.conf": """server_names_hash_bucket_size 128;
proxy_buffer_size 4k;
proxy_http_version 1.1;
add_header X-Neighbour yes;
limit_req_status 503;
""", "zz-https.conf": """server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name other.example.net *.example.org;
    """ + OTHER + "}\n"},
}
