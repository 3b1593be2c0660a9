"""The whole job in practice where the kernel refuses namespaces: beside a running nginx of the
machine's own, which must not notice."""

import array
import hashlib
import http.client
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import private_machine
import refusal

COMMAND = os.path.abspath(os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy"))

WINDOW = os.environ.get("OPENTALK_WHOLE_JOB")
LOOKS = ("OPENTALK_SHOTS", "OPENTALK_LANGUAGE", "OPENTALK_DARK", "QT_SCALE_FACTOR")

PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
           "certificates": {"source": "placeholder"}}
HOSTS = {"frontend": "example.com", "controller": "controller.example.com",
         "keycloak": "accounts.example.com", "livekit": "livekit.example.com",
         "whiteboard": "whiteboard.example.com", "pad": "pad.example.com"}
MACHINE = ("/etc", "/var/www", "/var/log", "/var/lib/nginx", "/var/lib/opentalk-proxy",
           "/run", "/tmp")


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

    def ask(self, request, **more):
        self.number += 1
        self.process.stdin.write(json.dumps({"version": 1, "id": self.number, "request": request,
                                             **more}) + "\n")
        self.process.stdin.flush()
        self.progress = []
        while True:
            answer = self._line()
            if "progress" not in answer:
                return answer
            self.progress.append(answer["progress"])

    def plan(self, profile=PROFILE):
        return self.ask("plan", profile=profile)["result"]["plan"]

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


class Loopback(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.nginx = private_machine.Nginx()

    @classmethod
    def tearDownClass(cls):
        cls.nginx.stop()

    def setUp(self):
        self.machine = private_machine.tree(*MACHINE)
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
        now = private_machine.tree(*MACHINE).items()
        self.assertEqual(sorted(path for path, _ in now ^ self.machine.items()), [])
        self.assertEqual((self.nginx.pid(), self.nginx.workers()), self.own)

    def applied(self, practice):
        answer = practice.apply()
        self.assertIn("result", answer, answer)
        return answer["result"]["outcome"]

    def check_hosts(self, practice, outcome):
        for service, host in HOSTS.items():
            proofs = [proof for proof in outcome["proofs"] if proof["host"] == host]
            self.assertIn(("127.0.0.1", 443), [(p["address"], p["port"]) for p in proofs])
            with practice.connect(host) as connection:
                leaf = hashlib.sha256(connection.getpeercert(binary_form=True)).hexdigest()
            self.assertEqual({proof["fingerprint"] for proof in proofs}, {leaf})
            response, _ = practice.get(host)
            self.assertEqual((response.status, response.getheader("X-Stand-In")), (200, service))
            response, _ = practice.get(host, "/room?a=b", tls=False)
            self.assertEqual(response.getheader("Location"), f"https://{host}/room?a=b")

    def check_socket(self, practice):
        echo = backends.WebSocket(practice.connect(HOSTS["controller"]), HOSTS["controller"],
                                  "/signaling")
        self.assertEqual((echo.status, echo.echo("hello")), ("101", "hello"))
        echo.close()

    def check_places(self):
        """Nothing but high ports of 127.0.0.1."""
        for host, port in listeners() - self.listeners:
            self.assertEqual(host, "0100007F")
            self.assertGreater(port, 1023)

    def whole_job(self, practice):
        self.assertEqual(practice.about["warnings"][0]["code"], "namespaces-refused")
        self.assertEqual(practice.hello["uid"], 0)
        first = practice.tree()
        self.assertTrue(any(change["action"] == "create" for change in practice.plan()["changes"]))
        outcome = self.applied(practice)
        self.assertTrue(outcome["reloaded"])
        done = {step["step"] for step in practice.progress if step["state"] == "done"}
        self.assertLessEqual({"try-out", "test", "reload", "verify"}, done)
        self.check_hosts(practice, outcome)
        self.check_socket(practice)
        self.check_places()
        second = practice.tree()
        self.assertEqual(self.applied(practice)["did"], "nothing")
        self.assertEqual(practice.tree(), second)
        smaller = dict(PROFILE, services={})
        self.assertTrue(practice.apply(smaller)["result"]["outcome"]["reloaded"])
        self.assertNotEqual(practice.tree(), second)
        self.assertEqual(practice.ask("undo")["result"]["outcome"]["did"], "undone")
        self.assertEqual(self.without_state(practice.tree()), self.without_state(second))
        self.check_hosts(practice, outcome)
        self.assertEqual(practice.ask("remove")["result"]["outcome"]["did"], "removed")
        self.assertEqual(practice.tree(), first)
        self.assertEqual(practice.dial("127.0.0.1:443"), "Connection refused")
        self.assertEqual(practice.end(), 0)

    @staticmethod
    def without_state(tree):
        return {path: node for path, node in tree.items() if "/var/lib/opentalk-proxy" not in path}

    def test_the_whole_job(self):
        self.whole_job(self.practice())

    def test_the_whole_job_where_namespaces_cannot_be_used(self):
        self.whole_job(self.practice(ordinary_with_apparmor))

    def test_the_whole_job_as_root_of_a_container(self):
        self.whole_job(self.practice(refusal.refuse_user_namespaces))

    @unittest.skipUnless(WINDOW, "no wizard was built")
    def test_the_window_does_it_and_says_what_is_different(self):
        with tempfile.TemporaryDirectory(dir="/run") as runtime:
            os.chown(runtime, refusal.ORDINARY, refusal.ORDINARY)
            environment = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen",
                           "XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8",
                           "OPENTALK_HELPER": COMMAND, "OPENTALK_WARNINGS": "namespaces-refused",
                           **{name: os.environ[name] for name in LOOKS if name in os.environ}}
            ran = subprocess.run([WINDOW], env=environment, preexec_fn=ordinary, cwd="/",
                                 capture_output=True, text=True, timeout=120)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def test_a_configuration_that_nginx_refuses_is_never_placed(self):
        practice = self.practice()
        with open(practice.folder + "/tree/etc/nginx/conf.d/broken.conf", "w") as file:
            file.write("\n\nnonsense on;\n")
        before = practice.tree()
        problem = practice.apply()["problems"][0]
        self.assertIn('unknown directive "nonsense" in /etc/nginx/conf.d/broken.conf:3',
                      json.dumps(problem).replace('\\"', '"'))
        self.assertEqual(practice.progress[-1]["step"], "put-back")
        self.assertEqual(practice.tree(), before)
        practice.end()

    def test_nginx_names_the_line_of_the_file_itself(self):
        practice = self.practice()
        with open(practice.folder + "/tree/etc/nginx/conf.d/broken.conf", "w") as file:
            file.write("# one\n\nserver {\n    # four\n    listen 80;\n\n    root;\n}\n")
        problem = practice.apply()["problems"][0]
        self.assertIn("in /etc/nginx/conf.d/broken.conf:7", problem["arguments"][0])
        practice.end()

    def test_a_reload_that_fails_is_put_back(self):
        """Somebody else listens where nginx is about to: the test passes, the reload does not."""
        practice = self.practice()
        first = practice.tree()
        self.applied(practice)
        practice.ask("remove")
        with open(practice.folder + "/doors") as file:
            doors = {line.split()[0] + ":" + line.split()[1]: int(line.split()[2]) for line in file}
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            private_machine.wait_until(lambda: self.bound(other, doors["0.0.0.0:443"]),
                                       "the old workers keep the port")
            other.listen()
            answer = practice.apply()
        self.assertIn("Address already in use", json.dumps(answer["problems"]))
        steps = [step["step"] for step in practice.progress]
        self.assertLess(steps.index("reload"), steps.index("put-back"))
        self.assertEqual(practice.tree(), first)
        self.check_hosts(practice, self.applied(practice))
        practice.end()

    @staticmethod
    def bound(other, port):
        try:
            other.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False

    def test_the_door_leads_where_the_address_would(self):
        practice = self.practice()
        self.applied(practice)
        self.assertEqual(practice.dial("127.0.0.1:1"), "Connection refused")
        self.assertEqual(practice.dial("example.com:80"), "no address and port")
        for address in ["127.0.0.1:443", "127.0.0.1:8080"] \
                + (["[::1]:443"] if os.path.exists("/proc/net/if_inet6") else []):
            connection = practice.dial(address)
            self.assertNotIsInstance(connection, str, address)
            connection.close()
        practice.end()

    def test_a_backend_elsewhere_is_not_reached(self):
        """No request of practice goes to a service that really runs on this machine."""
        real = backends.Backend("frontend", 8080)
        profile = dict(PROFILE, services={"controller": {"backends": ["127.0.0.1:18099"]}})
        other = backends.Backend("controller", 18099)
        practice = self.practice()
        self.assertIn("result", practice.apply(profile))
        self.assertEqual(practice.get("example.com")[0].getheader("X-Stand-In"), "frontend")
        self.assertEqual(practice.get("controller.example.com")[0].status, 502)
        practice.end()
        for server in (real, other):
            server.shutdown()
            server.server_close()

    def test_all_ends_with_any_of_its_processes(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            practice = self.practice()
            self.applied(practice)
            practice.process.send_signal(number)
            practice.reap()
            self.check_traces()
        practice = self.practice()
        self.applied(practice)
        with open(f"/proc/{practice.process.pid}/task/{practice.process.pid}/children") as file:
            os.kill(int(file.read()), signal.SIGKILL)
        practice.reap()


if __name__ == "__main__":
    if not refusal.supported():
        print("skipped: no filter for this kind of machine")
        sys.exit(77)
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    unittest.main(verbosity=2)
