"""Practice as the window starts it, and a running nginx of the machine's own beside it, which must
not notice."""

import array
import http.client
import json
import os
import socket
import ssl
import subprocess
import unittest

import private_machine
import refusal

COMMAND = os.path.abspath(os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy"))

PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
           "certificates": {"source": "placeholder"}}
HOSTS = {"frontend": "example.com", "controller": "controller.example.com",
         "keycloak": "accounts.example.com", "livekit": "livekit.example.com",
         "whiteboard": "whiteboard.example.com", "pad": "pad.example.com"}

def ordinary():
    refusal.become_ordinary()
    refusal.refuse_user_namespaces()


def ordinary_with_apparmor():
    refusal.become_ordinary()
    refusal.refuse_mounts()


def processes():
    return {int(name) for name in os.listdir("/proc") if name.isdigit()}


def listeners():
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with open(table) as lines:
            for line in list(lines)[1:]:
                address, state = line.split()[1], line.split()[3]
                if state == "0A":
                    host, port = address.rsplit(":", 1)
                    found.add((host, int(port, 16)))
    return found


class Practice:
    """The helper as the window starts it."""

    def __init__(self, become):
        self.process = subprocess.Popen([COMMAND, "practice"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                        preexec_fn=become, cwd="/")
        self.about = self._line()["practice"]
        self.hello = self._line()["hello"]
        self.folder = os.path.dirname(self.about["dial"])
        self.number = 0
        self.progress = []

    def _line(self):
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("it ended: " + self.process.stderr.read())
        return json.loads(line)

    def send(self, request, **more):
        self.number += 1
        self.process.stdin.write(json.dumps({"version": 1, "id": self.number, "request": request,
                                             **more}) + "\n")
        self.process.stdin.flush()
        self.progress = []

    def answer(self, until=lambda progress: False):
        """Without one, where progress was made that the caller waits for."""
        while True:
            answer = self._line()
            if "progress" not in answer:
                return answer
            self.progress.append(answer["progress"])
            if until(answer["progress"]):
                return None

    def ask(self, request, **more):
        self.send(request, **more)
        return self.answer()

    def plan(self, profile=PROFILE, **more):
        return self.ask("plan", profile=profile, **more)["result"]["plan"]

    def apply(self, profile=PROFILE):
        return self.ask("apply", profile=profile, digest=self.plan(profile)["digest"])

    def dial(self, address):
        """A connected socket, or the words that say why there is none."""
        with socket.socket(socket.AF_UNIX) as door:
            door.connect(self.about["dial"])
            door.sendall(address.encode() + b"\n")
            words, ancillary, _, _ = door.recvmsg(256, socket.CMSG_SPACE(4))
        if not ancillary:
            return words.decode().strip()
        return socket.socket(fileno=array.array("i", ancillary[0][2])[0])

    def connect(self, host, address="127.0.0.1:443"):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context.wrap_socket(self.dial(address), server_hostname=host)

    def get(self, host, path="/", tls=True):
        connection = http.client.HTTPConnection(host)
        connection.sock = self.connect(host) if tls else self.dial("127.0.0.1:80")
        connection.sock.settimeout(20)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response, response.read()
        finally:
            connection.close()

    def tree(self):
        top = self.folder + "/tree"
        found = private_machine.tree(top + "/etc", top + "/var/www", top + "/var/lib")
        return {path[len(top):]: node for path, node in found.items()}

    def stop(self):
        """After a test that failed."""
        if self.process.poll() is None:
            self.process.terminate()
            self.reap()

    def end(self):
        self.process.stdin.close()
        return self.reap()

    def reap(self):
        status = self.process.wait(timeout=20)
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.stderr.close()
        return status


class BesideTheMachine(unittest.TestCase):
    """Whatever a test practises: nothing of it is left, and nothing else has changed."""

    @classmethod
    def setUpClass(cls):
        cls.nginx = private_machine.Nginx()

    @classmethod
    def tearDownClass(cls):
        cls.nginx.stop()

    def setUp(self):
        self.machine = private_machine.WholeTree()
        self.rest = private_machine.tree("/run", "/tmp")
        self.own = (self.nginx.pid(), self.nginx.workers())
        self.processes = processes()
        self.listeners = listeners()
        self.started = []

    def tearDown(self):
        for practice in self.started:
            practice.stop()
        self.check_traces()

    def practice(self, become=ordinary):
        self.started.append(Practice(become))
        return self.started[-1]

    def check_traces(self):
        private_machine.wait_until(lambda: private_machine.reaped(processes()) <= self.processes,
                                   "processes are left")
        private_machine.wait_until(lambda: listeners() == self.listeners, "ports are left")
        self.assertEqual(self.machine.difference(), set())
        now = private_machine.tree("/run", "/tmp").items()
        self.assertEqual(sorted(path for path, _ in now ^ self.rest.items()), [])
        self.assertEqual((self.nginx.pid(), self.nginx.workers()), self.own)
