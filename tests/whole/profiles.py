"""A broad set of profiles: every release with every option at least once."""

DOMAIN = {"version": 1, "domain": "example.com"}
RELEASES = ("classic", "classic-livekit-proxied", "roomserver-internal", "roomserver-external")
PLACEHOLDER = {"source": "placeholder"}

EVERYTHING = dict(
    DOMAIN, release="roomserver-external", csp="enforce", tls="modern",
    hsts={"max_age": 31536000, "include_subdomains": True, "preload": True},
    embedders=["https://cloud.example.org"],
    csp_extra=[{"directive": "connect-src", "source": "https://stats.example.com"}],
    rate_limit={"enabled": True, "dry_run": True}, trusted_proxies=["10.0.0.0/8", "fd00::/8"],
    admin_networks=["192.0.2.0/24", "2001:db8::/32"],
    extra=[{"id": "my-app", "host": "app.example.com", "backends": ["127.0.0.1:3000"],
            "websocket": True}],
    services={"whiteboard": {"enabled": True},
              "pad": {"enabled": True, "backends": ["127.0.0.1:9001", "127.0.0.1:9002"],
                      "balance": "sticky"},
              "keycloak": {"backends": ["127.0.0.1:8087", "127.0.0.1:8088"], "balance": "sticky"},
              "controller": {"backends": ["127.0.0.1:8090", "[::1]:8091"],
                             "balance": "least-connections"}})

NOTHING = dict(
    DOMAIN, release="roomserver-internal", csp="off", security_headers=False, caching=False,
    compression=False, hsts={"max_age": 0}, ipv6=False,
    keep_open=["controller-metrics", "controller-openapi", "keycloak-metrics", "keycloak-health",
               "keycloak-admin"])

LONG = {"controller": {"host": "controller.meetings.faculty.university-x.example"},
        "keycloak": {"host": "accounts.meetings.faculty.university-xy.example"}}

VARIANTS = {
    "plain": {},
    "modern, rate limit": {"tls": "modern", "rate_limit": {"enabled": True}},
    "placeholder, CSP": {"certificates": PLACEHOLDER, "csp": "enforce"},
    "per host, proxies": {"certificates": {"lineage": "per-host"},
                          "trusted_proxies": ["10.0.0.0/8"]},
    "long names": {"services": LONG},
    "one address": {"keep_open": ["keycloak-metrics", "roomserver-api"], "listen": ["127.0.0.1"]},
    "pad, whiteboard": {"services": {"pad": {"enabled": True}, "whiteboard": {"enabled": True}},
                        "certificates": PLACEHOLDER},
    "HTTP/3": {"http3": True, "certificates": PLACEHOLDER},
}


def all_profiles():
    """By a name for people."""
    found = {"everything": EVERYTHING, "everything, placeholder": dict(EVERYTHING,
                                                                       certificates=PLACEHOLDER),
             "nothing": NOTHING}
    for release in RELEASES:
        for name, more in VARIANTS.items():
            found[f"{release}: {name}"] = dict(DOMAIN, release=release, **more)
    return found
