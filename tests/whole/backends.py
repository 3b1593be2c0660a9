"""Stand-in backends that tell what they were sent: any path answers with the request's headers as
JSON, some paths misbehave on purpose, and WebSocket requests are echoed."""

import base64
import hashlib
import json
import socket
import socketserver
import struct
import threading

PORTS = {"frontend": 8080, "controller": 8090, "keycloak": 8087, "livekit": 7880,
         "roomserver": 11333, "whiteboard": 9666, "pad": 9001}

ARRIVED = []  # requests whose headers have arrived: service, target, headers by lower-case name

REFUSALS = {"/missing": "404 Not Found", "/forbidden": "403 Forbidden",
            "/broken": "500 Internal Server Error", "/assets/gone-0123abcd.js": "404 Not Found"}

COMPRESSIBLE = "<!doctype html><title>OpenTalk</title>" + "<p>many words</p>" * 500


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        while self._one_request():
            pass

    def _one_request(self):
        line = self.rfile.readline().decode("latin-1")
        if not line.strip():
            return False
        method, target, _ = line.split(" ", 2)
        headers = []
        while True:
            header = self.rfile.readline().decode("latin-1").rstrip("\r\n")
            if not header:
                break
            name, value = header.split(":", 1)
            headers.append((name, value.strip()))
        lower = {name.lower(): value for name, value in headers}
        ARRIVED.append((self.server.service, target, lower))
        if lower.get("upgrade", "").lower() == "websocket":
            self._echo(lower)
            return False
        received = self._body(lower)
        self._answer(method, target, headers, received)
        return lower.get("connection", "").lower() != "close"

    def _body(self, headers):
        left = received = 0
        if headers.get("transfer-encoding", "").lower() == "chunked":
            while size := int(self.rfile.readline().split(b";")[0], 16):
                received += len(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return received
        left = int(headers.get("content-length", 0))
        while left > 0:
            block = self.rfile.read1(min(left, 1 << 20))
            if not block:
                break
            received += len(block)
            left -= len(block)
        return received

    def _answer(self, method, target, headers, received):
        path = target.split("?")[0].removeprefix("/rtc")  # all that is open of LiveKit
        more, kind = [], "application/json"
        body = json.dumps({"service": self.server.service, "method": method, "target": target,
                           "headers": headers, "received": received})
        status = "200 OK"
        if path in REFUSALS:
            status = REFUSALS[path]
        elif path == "/page" or path == "/assets/missing-0123abcd.js":
            kind, body = "text/html", COMPRESSIBLE
        elif path.startswith("/assets/") or path.endswith(".js"):
            kind, body = "application/javascript", "let words = 1;\n" * 500
            more.append(("Cache-Control", "no-cache"))
        elif path == "/big-header":
            more.append(("Set-Cookie", "KC_RESTART=" + "x" * 9000))
        elif path == "/secure":
            more += [("Strict-Transport-Security", "max-age=1"), ("X-Powered-By", "stand-in")]
        elif path == "/moved":
            status = "301 Moved Permanently"
            more.append(("Location", "/elsewhere"))
        data = body.encode()
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(data)}"]
        lines += [f"{name}: {value}" for name, value in more]
        self.wfile.write("\r\n".join(lines).encode() + b"\r\n\r\n" + data)

    def _echo(self, headers):
        accept = base64.b64encode(hashlib.sha1(
            (headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode())
            .digest()).decode()
        self.wfile.write((f"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                          f"Connection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n").encode())
        while True:
            head = self.rfile.read(2)
            if len(head) < 2:
                return
            size = head[1] & 127
            if size == 126:
                size = struct.unpack(">H", self.rfile.read(2))[0]
            mask = self.rfile.read(4)
            data = bytes(byte ^ mask[i % 4] for i, byte in enumerate(self.rfile.read(size)))
            self.wfile.write(frame(head[0], data, masked=False))


def frame(first, data, masked=True):
    mask = b"\x12\x34\x56\x78"
    flag = 128 if masked else 0
    size = bytes([flag | len(data)]) if len(data) < 126 else \
        bytes([flag | 126]) + struct.pack(">H", len(data))
    if masked:
        return bytes([first]) + size + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(data))
    return bytes([first]) + size + data


class Backend(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, service, port):
        self.service = service
        super().__init__(("127.0.0.1", port), Handler)
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()


def start(services=PORTS):
    return [Backend(name, PORTS[name]) for name in services]


def stop(started):
    for backend in started:
        backend.shutdown()
        backend.server_close()


def arrived(service, target):
    """The headers of the last such request, or None."""
    for request in reversed(ARRIVED):
        if request[:2] == (service, target):
            return request[2]
    return None


class WebSocket:
    """The client's side, over an already connected (TLS) socket."""

    def __init__(self, connection, host, path, headers=None):
        self.connection = connection
        more = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        self.connection.sendall(
            (f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\n"
             "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{more}\r\n").encode())
        head = b""
        while b"\r\n\r\n" not in head:
            block = connection.recv(4096)
            if not block:
                break
            head += block
        self.status = head.split(b" ", 2)[1].decode() if head else "closed"
        self.head = head.decode("latin-1").lower().split("\r\n")

    def echo(self, text):
        self.connection.sendall(frame(0x81, text.encode()))
        head = self._exactly(2)
        return self._exactly(head[1] & 127).decode()

    def _exactly(self, count):
        data = b""
        while len(data) < count:
            block = self.connection.recv(count - len(data))
            if not block:
                raise AssertionError("the WebSocket was closed")
            data += block
        return data

    def close(self):
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.connection.close()
