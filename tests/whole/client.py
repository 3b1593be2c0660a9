"""Clients that name any host and connect to an address of this machine, as a browser would over
DNS: Python's own for HTTP/1.1, curl for HTTP/2."""

import http.client
import json
import socket
import ssl
import subprocess


def connect_plain(address="127.0.0.1", port=80, source=None):
    return socket.create_connection((address, port), timeout=20,
                                    source_address=(source, 0) if source else None)


def connect(host, address="127.0.0.1", source=None):
    """Over TLS, offering only HTTP/1.1; `host` None sends no server name."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    return context.wrap_socket(connect_plain(address, 443, source), server_hostname=host)


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = [(name.lower(), value) for name, value in headers]
        self.body = body

    @classmethod
    def of(cls, response):
        return cls(response.status, response.getheaders(), response.read())

    def all(self, name):
        return [value for key, value in self.headers if key == name]

    def one(self, name):
        values = self.all(name)
        if len(values) > 1:
            raise AssertionError(f"{name} stands {len(values)} times")
        return values[0] if values else None

    def seen(self):
        """The request as the backend saw it: header names in lower case."""
        request = json.loads(self.body)
        request["headers"] = {name.lower(): value for name, value in request["headers"]}
        return request


def ask(host, path="/", method="GET", headers=None, body=None, tls=True, name=..., **way):
    """`name` is the server name in the handshake, where it is not the host; `way` is `address` and
    `source`."""
    connection = http.client.HTTPConnection(host)
    connection.sock = connect(host if name is ... else name, **way) if tls else \
        connect_plain(**way)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        return Answer.of(connection.getresponse())
    finally:
        connection.close()


def ask_blocks(host, path, count, announced=None, **way):
    """POSTs `count` zero bytes without holding them in memory."""
    connection = http.client.HTTPConnection(host)
    connection.sock = connect(host, **way)
    try:
        connection.putrequest("POST", path)
        connection.putheader("Content-Length", str(announced or count))
        connection.endheaders()
        block = bytes(1 << 20)
        try:
            while count > 0:
                connection.send(block[:min(count, len(block))])
                count -= min(count, len(block))
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            pass
        return Answer.of(connection.getresponse())
    finally:
        connection.close()


class Curl:
    """One transfer by curl to `host` at `address`; what it ended with is in `error`, 0 if well."""

    def __init__(self, host, path="/", *options, address="127.0.0.1", scheme="https"):
        port = 443 if scheme == "https" else 80
        at = f"[{address}]" if ":" in address else address
        ran = subprocess.run(
            ["curl", "--silent", "--noproxy", "*", "--max-time", "20", "--include",
             "--resolve", f"{host}:{port}:{at}", "--write-out", r"\n%{http_version} %{remote_ip}",
             *options, f"{scheme}://{host}{path}"], capture_output=True)
        self.error = ran.returncode
        rest, _, told = ran.stdout.rpartition(b"\n")
        self.version, self.address = told.decode().split(" ")
        head, _, body = rest.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = [line.split(": ", 1) for line in lines]
        self.answer = Answer(int(first.split()[1]), headers, body) if first else None
