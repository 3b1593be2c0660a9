"""An HTTPS client that names any host and connects to loopback, as a browser would over DNS."""

import http.client
import json
import socket
import ssl


def connect(host, address="127.0.0.1", port=443):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(socket.create_connection((address, port), timeout=20),
                               server_hostname=host)


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = [(name.lower(), value) for name, value in response.getheaders()]
        self.body = response.read()

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


def ask(host, path="/", method="GET", headers=None, body=None, tls=True, address="127.0.0.1"):
    connection = http.client.HTTPConnection(host)
    connection.sock = connect(host, address) if tls else \
        socket.create_connection((address, 80), timeout=20)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        return Answer(connection.getresponse())
    finally:
        connection.close()


def ask_blocks(host, path, count):
    """POSTs `count` zero bytes without holding them in memory."""
    connection = http.client.HTTPConnection(host)
    connection.sock = connect(host)
    try:
        connection.putrequest("POST", path)
        connection.putheader("Content-Length", str(count))
        connection.endheaders()
        block = bytes(1 << 20)
        try:
            while count > 0:
                connection.send(block[:min(count, len(block))])
                count -= min(count, len(block))
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            pass
        return Answer(connection.getresponse())
    finally:
        connection.close()
