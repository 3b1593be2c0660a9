"""The whole job in practice where the kernel refuses namespaces: beside a running nginx of the
machine's own, which must not notice."""

import hashlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import private_machine
import refusal
from practising import (COMMAND, HOSTS, PROFILE, BesideTheMachine, listeners, ordinary,
                        ordinary_with_apparmor)

WINDOW = os.environ.get("OPENTALK_WHOLE_JOB")
LOOKS = ("OPENTALK_SHOTS", "OPENTALK_LANGUAGE", "OPENTALK_DARK", "QT_SCALE_FACTOR")


class Loopback(BesideTheMachine):
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
