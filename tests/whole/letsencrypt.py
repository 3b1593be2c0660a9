"""Let's Encrypt as a machine of ours plays it: a network of its own beside the private machine's,
with a pebble each for the real directory and for staging, reached under their true names."""

import http.client
import http.server
import os
import shutil
import ssl
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine

NETWORK = "letsencrypt"
OURS = "198.51.100.1"
REAL = ("acme-v02.api.letsencrypt.org", "198.51.100.2", 14000)
STAGING = ("acme-staging-v02.api.letsencrypt.org", "198.51.100.3", 14100)
ANCHOR = "/usr/local/share/ca-certificates/test-letsencrypt.crt"


class LetsEncrypt:
    def __init__(self, hosts):
        self._join_networks()
        self.doors = []
        self.folder = tempfile.mkdtemp(prefix="letsencrypt-", dir="/run")
        acme.make_certificates(self.folder, REAL[0], STAGING[0])
        shutil.copy(f"{self.folder}/root.pem", ANCHOR)
        subprocess.run(["update-ca-certificates"], check=True, capture_output=True)
        for host in hosts:
            acme.add_host(host, OURS)
        self.real, self.staging = (self._play(*who) for who in (REAL, STAGING))

    def _join_networks(self):
        for command in (f"ip netns add {NETWORK}",
                        f"ip link add toward type veth peer name back netns {NETWORK}",
                        f"ip address add {OURS}/24 dev toward", "ip link set toward up",
                        f"ip -n {NETWORK} address add {REAL[1]}/24 dev back",
                        f"ip -n {NETWORK} address add {STAGING[1]}/24 dev back",
                        f"ip -n {NETWORK} link set back up", f"ip -n {NETWORK} link set lo up"):
            subprocess.run(command.split(), check=True)

    def _play(self, name, address, port):
        inside = ("ip", "netns", "exec", NETWORK)
        pebble = acme.Pebble(port=port, name=f"pebble-{port}.test", inside=inside)
        acme.add_host(name, address)
        door = subprocess.Popen([*inside, sys.executable, os.path.abspath(__file__), address,
                                 str(port), self.folder, pebble.root, pebble.name],
                                stdout=subprocess.PIPE, text=True)
        door.stdout.readline()
        self.doors.append(door)
        return pebble

    def stop(self):
        for door in self.doors:
            door.kill()
            door.wait()
            door.stdout.close()
        for pebble in (self.real, self.staging):
            pebble.stop()
        subprocess.run(["ip", "link", "delete", "toward"], check=True)
        subprocess.run(["ip", "netns", "delete", NETWORK], check=True)
        os.remove(ANCHOR)
        subprocess.run(["update-ca-certificates"], check=True, capture_output=True)


def serve(address, port, folder, root, pebble):
    """Passes every request on; only the directory has another name there."""
    trusting = ssl.create_default_context(cafile=root)

    class Door(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_any(self):
            path = "/dir" if self.path == "/directory" else self.path
            length = int(self.headers.get("Content-Length", 0))
            connection = http.client.HTTPSConnection(pebble, int(port), context=trusting)
            connection.request(self.command, path, self.rfile.read(length), dict(self.headers))
            answer = connection.getresponse()
            body = answer.read()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)
            connection.close()

        do_GET = do_HEAD = do_POST = do_any

        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer((address, 443), Door)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/own.pem", f"{folder}/own.key")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve(*sys.argv[1:])
