"""Attacks by surroundings: a closed terminal, what whoever starts the program leaves to it, and another
account's nginx. In the end the tree is wholly the old or the new one."""

import contextlib
import json
import os
import pty
import resource
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import attacker
import private_machine
from attacker import HOME, STATE, Attacked, run, write
from opentalk import COMMAND, PROFILE, TREES, command
from refusal import ORDINARY, become_ordinary
from servedtree import comparable

TEXT = json.dumps(PROFILE)
OTHER = dict(PROFILE, compression=False, services={"whiteboard": {"enabled": True}})


class ClosedTerminal(Attacked):
    """Cut off at each step: wholly old, or wholly new."""

    def setUp(self):
        super().setUp()
        write(HOME + "/profile.json", json.dumps(OTHER))
        self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        self.before = comparable(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"))

    def expect_whole(self, status):
        now = comparable(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"))
        planned = command("plan", "-", profile=OTHER)
        self.assertIn((planned.returncode, now == self.before), ((0, False), (2, True)), status)
        self.assertNotIn("interrupted", planned.stderr)
        if planned.returncode == 0:
            undone = run("undo")
            self.assertEqual(undone.returncode, 0, undone.stderr)
        return planned.returncode == 0

    def on_terminal(self, word, cut):
        """Applies on a terminal of its own and calls `cut(pid, terminal)` when it says the word."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(COMMAND, [COMMAND, "apply", HOME + "/profile.json"])
        said = b""
        while word not in said:
            said += os.read(terminal, 4096)
        cut(pid, terminal)
        _, status = os.waitpid(pid, 0)
        with contextlib.suppress(OSError):
            os.close(terminal)
        return os.waitstatus_to_exitcode(status)

    def test_hung_up(self):
        for word in (b"prepare", b"try-out", b"back-up", b"place", b"test", b"reload"):
            with self.subTest(word):
                status = self.on_terminal(word, lambda _, terminal: os.close(terminal))
                done = self.expect_whole(status)
                self.assertIn(status, (0, 5) if done else (3,))

    def test_interrupted(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for word in (b"try-out", b"place"):
                with self.subTest((number, word)):
                    status = self.on_terminal(word, lambda pid, _: os.kill(pid, number))
                    done = self.expect_whole(status)
                    self.assertEqual(status, 0 if done else 3)

    def test_stopped_and_continued(self):
        def stop(pid, _):
            os.kill(pid, signal.SIGSTOP)
            private_machine.wait_until(lambda: is_stopped(pid), "it goes on")
            ran = run("apply", "-", input=TEXT)
            self.assertEqual((ran.returncode, "Another run" in ran.stderr), (3, True), ran.stderr)
            os.kill(pid, signal.SIGCONT)
        status = self.on_terminal(b"prepare", stop)
        self.assertEqual(status, 0)
        self.assertTrue(self.expect_whole(status))

    def test_nobody_reads_what_it_says(self):
        """Closed pipes: the run goes on, and its status tells the truth."""
        for stream, statuses in (("stdout", (5,)), ("stderr", (0,))):
            reading, writing = os.pipe()
            os.close(reading)
            streams = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, stream: writing}
            ran = subprocess.run([COMMAND, "apply", HOME + "/profile.json"], **streams,
                                 timeout=attacker.SECONDS)
            os.close(writing)
            with self.subTest(stream):
                self.assertIn(ran.returncode, statuses)
                self.assertTrue(self.expect_whole(ran.returncode))


def is_stopped(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0] == "T"


def close(*numbers):
    return lambda: [os.close(number) for number in numbers]


def limit(kind, most):
    return lambda: resource.setrlimit(kind, (most, most))


class Surroundings(Attacked):
    """Whatever it is started with, the same tree comes out or none."""

    def setUp(self):
        super().setUp()
        self.before = private_machine.tree(*TREES)
        write(HOME + "/profile.json", TEXT)

    def apply(self, preexec=None, **more):
        return run("apply", HOME + "/profile.json", preexec_fn=preexec, stdin=subprocess.DEVNULL,
                   **more)

    @staticmethod
    def without_state(tree):
        return {path: node for path, node in tree.items() if not path.startswith(STATE)}

    def usual(self):
        self.assertEqual(run("apply", HOME + "/profile.json").returncode, 0)
        tree = comparable(private_machine.tree(*TREES))
        self.assertEqual(command("remove").returncode, 0)
        return tree

    def expect_same(self, *prepared, environment=None):
        usual = self.usual()
        for prepare in prepared:
            ran = self.apply(prepare, env=environment)
            self.assertEqual(ran.returncode, 0, ran.stderr)
            self.assertEqual(comparable(private_machine.tree(*TREES)), usual)
            removed = run("remove", preexec_fn=prepare, env=environment)
            self.assertEqual(removed.returncode, 0, removed.stderr)
            self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_variables(self):
        """Who opens the pipe waits there."""
        os.mkfifo(HOME + "/pipe")
        os.mkdir(HOME + "/bin")
        for name in ("nginx", "getent", "systemctl"):
            write(f"{HOME}/bin/{name}", f"#!/bin/sh\n> {attacker.VICTIM}/run\n", 0o755)
        pipe, folder = HOME + "/pipe", HOME + "/bin"
        hostile = {"PATH": folder, "TMPDIR": HOME, "NGINX": "3;4;5;", "OPENSSL_CONF": pipe,
                   "OPENSSL_MODULES": folder, "OPENSSL_ENGINES": folder, "SSL_CERT_FILE": pipe,
                   "SSL_CERT_DIR": folder, "LOCPATH": folder, "LC_ALL": "de_DE.UTF-8",
                   "GCONV_PATH": folder, "HOME": HOME, "IFS": "/", "TZ": ":" + pipe,
                   "HOSTALIASES": pipe, "LD_LIBRARY_PATH": folder}
        self.expect_same(None, environment=hostile)
        self.assertEqual(self.outside(), [])

    def test_masks(self):
        self.expect_same(lambda: os.umask(0), lambda: os.umask(0o777))

    def test_a_folder_that_is_gone(self):
        def stand_nowhere():
            os.mkdir(HOME + "/gone")
            os.chdir(HOME + "/gone")
            os.rmdir(HOME + "/gone")
        self.expect_same(stand_nowhere)

    def test_closed_descriptors(self):
        self.expect_same(close(0), close(2), close(0, 2))
        usual = self.usual()
        for numbers in ((1,), (0, 1, 2)):
            with self.subTest(numbers):
                ran = self.apply(close(*numbers))
                self.assertEqual(ran.returncode, 5, "the result cannot be said")
                self.assertEqual(comparable(private_machine.tree(*TREES)), usual)
                self.assertEqual(command("remove").returncode, 0)
                self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_children_that_nobody_waits_for(self):
        """nginx's refusal must not be lost."""
        path = "/etc/nginx/conf.d/broken.conf"
        write(path, "no such directive;\n")
        self.addCleanup(os.remove, path)
        self.before = private_machine.tree(*TREES)
        refused = self.apply(lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN))
        self.assertEqual(refused.returncode, 3, refused.stderr)
        self.assertIn(path, refused.stderr)
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_limits(self):
        """As before, or done; nothing is half. Too few descriptors may leave the state folder to
        the next run."""
        limits = [(resource.RLIMIT_FSIZE, most) for most in (0, 512, 4096, 1 << 16)]
        limits += [(resource.RLIMIT_NOFILE, most) for most in (4, 5, 6, 7, 8, 9, 10, 12, 16)]
        done = 0
        for kind, most in limits:
            with self.subTest((kind, most)):
                ran = self.apply(limit(kind, most))
                self.assertIn(ran.returncode, (0, 3), ran.stderr)
                done += ran.returncode == 0
                if ran.returncode == 3:
                    self.assertEqual(self.without_state(private_machine.tree(*TREES)),
                                     self.without_state(self.before))
                self.assertEqual(command("remove").returncode, 0)
                self.assertEqual(private_machine.tree(*TREES), self.before)
        self.assertGreater(done, 0)


class AnotherNginx(Attacked):
    def test_of_the_user_keeps_nobody_from_an_apply(self):
        """It calls itself a master, and no pid file names it."""
        write(HOME + "/nginx.conf", f"pid {HOME}/pid; error_log {HOME}/log;\nevents {{ }}\n"
              f"http {{ access_log off; client_body_temp_path {HOME}/a; proxy_temp_path {HOME}/b;\n"
              f"fastcgi_temp_path {HOME}/c; uwsgi_temp_path {HOME}/d; scgi_temp_path {HOME}/e;\n"
              "server { listen 127.0.0.1:8099; } }\n")
        subprocess.run([private_machine.NGINX, f"-c{HOME}/nginx.conf"], check=True,
                       preexec_fn=become_ordinary, stderr=subprocess.DEVNULL)
        with open(HOME + "/pid") as file:
            pid = int(file.read())
        try:
            self.assertEqual(os.stat(f"/proc/{pid}").st_uid, ORDINARY)
            self.expect_harmless(run("apply", "-", input=TEXT), statuses=(0,))
        finally:
            os.kill(pid, signal.SIGTERM)
            private_machine.wait_until(lambda: private_machine.has_ended(pid), "nginx goes on")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
