"""Reloads that pass `nginx -t` and fail: each is noticed, everything is as before, old workers go on,
and the reason is nginx's own."""

import os
import resource
import signal
import socket
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import client
import private_machine
from opentalk import HOSTS, PROFILE, TREES, command

SITE = "/etc/nginx/conf.d/neighbour.conf"
PID_FILE = "/run/nginx.pid"


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


class Reload(unittest.TestCase):
    def setUp(self):
        write(SITE, self.neighbour("$binary_remote_addr"))
        self.nginx = private_machine.Nginx()
        self.assertEqual(self.neighbour_says(), b"neighbour")

    def tearDown(self):
        command("remove")
        self.nginx.stop()
        os.remove(SITE)

    @staticmethod
    def neighbour(key):
        return (f"limit_req_zone {key} zone=theirs:1m rate=10r/s;\nserver {{\n    listen 80;\n"
                "    server_name other.example.net;\n    limit_req zone=theirs burst=50;\n"
                "    return 200 neighbour;\n}\n")

    @staticmethod
    def neighbour_says():
        return client.ask("other.example.net", tls=False).body

    def expect_refused(self, *words, status=3):
        before = private_machine.tree(*TREES)
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, status, applied.stdout + applied.stderr)
        for word in words:
            self.assertIn(word, applied.stderr)
        after = private_machine.tree(*TREES)
        self.assertEqual({path for path in after if "opentalk" in path and path not in before},
                         {path for path in after if path.startswith("/var/lib/opentalk-proxy")}
                         - set(before))
        self.assertEqual(self.nginx.test().returncode, 0)
        self.assertEqual(self.neighbour_says(), b"neighbour")
        self.assertTrue(self.nginx.workers())

    def test_a_port_that_another_program_holds(self):
        with socket.create_server(("127.0.0.1", 443)):
            self.expect_refused("bind() to 0.0.0.0:443 failed (98: Address already in use)")

    def test_a_key_that_changed_under_the_same_name(self):
        """By a neighbour, edited and not yet reloaded: nginx goes on with what it has, and cannot be
        given the old files either."""
        write(SITE, self.neighbour("$server_name"))
        self.expect_refused("uses the \"$server_name\" key while previously it used",
                            "All files are as before", status=5)

    def test_too_few_open_files(self):
        pid = self.nginx.pid()
        _, most = resource.prlimit(pid, resource.RLIMIT_NOFILE)
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (20, most))
        self.expect_refused("Too many open files")
        resource.prlimit(pid, resource.RLIMIT_NOFILE, (most, most))

    def test_a_master_that_ends_meanwhile(self):
        """Stopped it does not take the signal; then it is killed."""
        pid = self.nginx.pid()
        os.kill(pid, signal.SIGSTOP)
        killer = subprocess.Popen(["sh", "-c", f"sleep 2; kill -9 {pid}"])
        before = private_machine.tree("/etc/nginx")
        applied = command("apply", "-")
        killer.wait()
        self.assertEqual(applied.returncode, 5, applied.stdout + applied.stderr)
        self.assertIn("All files are as before", applied.stderr)
        self.assertIn("nginx does not run any more", applied.stderr)
        self.assertEqual(private_machine.tree("/etc/nginx"), before)
        for worker in subprocess.run(["pgrep", "-x", "nginx"], capture_output=True,
                                     text=True).stdout.split():
            os.kill(int(worker), signal.SIGKILL)
        os.remove(PID_FILE)
        self.nginx = private_machine.Nginx()

    def test_an_empty_pid_file_of_a_running_nginx(self):
        """`nginx -t` leaves one where there was none. Then nginx could not be asked to reload."""
        pid = self.nginx.pid()
        write(PID_FILE, "")
        before = private_machine.tree("/etc/nginx")
        applied = command("apply", "-")
        write(PID_FILE, str(pid))
        self.assertEqual(applied.returncode, 3, applied.stderr)
        self.assertIn(f"/run/nginx.pid: NGINX runs as process {pid}", applied.stderr)
        self.assertEqual(private_machine.tree("/etc/nginx"), before)

    def test_a_second_nginx_is_not_started_beside_one_without_a_pid_file(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        pid = self.nginx.pid()
        os.remove(PID_FILE)
        again = command("apply", "-", "--start")
        write(PID_FILE, str(pid))
        self.assertEqual(again.returncode, 3, again.stdout + again.stderr)
        self.assertIn(f"NGINX runs as process {pid}", again.stderr)

    def test_an_nginx_that_does_not_run(self):
        self.nginx.stop()
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertIn("Nothing was reloaded, because nginx does not run.", applied.stderr)
        self.nginx = private_machine.Nginx()
        self.assertEqual(client.ask(HOSTS["frontend"], "/").status, 502)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
