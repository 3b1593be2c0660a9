"""OpenTalk's services as they introduce themselves to a stranger, each with pages that a test may
change: what the checks ask, and nothing else. Everything takes WebSockets."""

import json
import threading

import backends
from backends import PORTS
from opentalk import HOSTS

FRONTEND, CONTROLLER, ACCOUNTS = (f"https://{HOSTS[name]}"
                                  for name in ("frontend", "controller", "keycloak"))
REALM = "/auth/realms/opentalk"
OPENID = REALM + "/.well-known/openid-configuration"
JSON, HEALTH, HTML, PLAIN = ("application/json", "application/health+json", "text/html",
                             "text/plain")


def page(body, kind=JSON, status=200, headers=()):
    return status, kind, body if isinstance(body, str) else json.dumps(body), list(headers)


NOT_FOUND = page("not found", PLAIN, 404)


def pages():
    """By service and path; `*` stands for all others."""
    config = (f'window.config = {{\n  controller: "{HOSTS["controller"]}",\n  insecure: false,\n'
              f'  oidcConfig: {{\n    authority: "{ACCOUNTS}{REALM}",\n  }}\n}}\n')
    return {
        "frontend": {"/.well-known/opentalk/client":
                     page({"opentalk_controller": {"base_url": CONTROLLER}}),
                     "/manifest.json": page({"short_name": "OpenTalk"}),
                     "/config.js": page(config, "application/javascript", 200,
                                        ["Cache-Control: no-cache"]),
                     "*": page("<!doctype html>", HTML)},
        "controller": {"/.well-known/opentalk/api":
                       page({"opentalk_api": {"v1": {"base_url": "v1"}}}),
                       "/v1/auth/login":
                       page({"oidc": {"name": "OtFrontend", "url": ACCOUNTS + REALM}},
                            headers=[f"Access-Control-Allow-Origin: {FRONTEND}"]),
                       "/signaling": page({"code": "missing_protocol"}, status=400)},
        "keycloak": {OPENID: page({"issuer": ACCOUNTS + REALM})},
        "livekit": {"/": page("OK", PLAIN), "/rtc/validate": page("no token", PLAIN, 401)},
        "roomserver": {"*": page("The requested path was not found", PLAIN, 404)},
        "whiteboard": {"/ping": page({"status": "ok"}), "*": page("<!doctype html>", HTML)},
        "pad": {"/health": page({"status": "pass", "releaseId": "2.2.7"}, HEALTH)},
    }


class Handler(backends.Handler):
    def _answer(self, method, target, headers, received):
        known = self.server.pages
        path = target.split("?")[0]
        status, kind, body, more = known.get(path, known.get("*", NOT_FOUND))
        lines = [f"HTTP/1.1 {status} Status", f"Content-Type: {kind}",
                 f"Content-Length: {len(body.encode())}", *more]
        self.wfile.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body.encode())


class Service(backends.Backend):
    """On `address`; what it answers is in `pages`."""

    def __init__(self, service, port=None, address="127.0.0.1"):
        self.service = service
        self.pages = pages()[service]
        backends.socketserver.ThreadingTCPServer.__init__(self, (address, port or PORTS[service]),
                                                          Handler)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()


class Services:
    """All of a profile's, by name."""

    def __init__(self, names=tuple(HOSTS)):
        self.running = {name: Service(name) for name in names}

    def __getitem__(self, name):
        return self.running[name]

    def stop(self, *names):
        for name in names or tuple(self.running):
            backends.stop([self.running.pop(name)])

    def start(self, name, **where):
        self.running[name] = Service(name, **where)

    def heal(self):
        """All are as they were at first."""
        for name in HOSTS:
            if name not in self.running:
                self.start(name)
            self.running[name].pages = pages()[name]
