"""The line drops under the real window over a real `ssh -X -C`, by the keyboard of the admin's own
screen: at each step of an apply, while typing, and without a word. The machine has the old or the new
configuration, nothing of the window goes on, and its next start says which, with the answers. A plain
run takes some of the steps, with OPENTALK_ALL=1 all."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import private_machine
import ssh
from opentalk import PROFILE, command
from private_machine import wait_until
from servedtree import ServedTree, served
from test_window import add_user, processes_naming

COMMAND = os.path.abspath(os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy"))
WIZARD = os.path.abspath(os.environ.get("OPENTALK_WIZARD",
                                        "build/release/bin/opentalk-proxy-wizard"))
NEXT_START = os.path.abspath(os.environ.get("OPENTALK_NEXT_START",
                                            "build/release/bin/wizard_nextstart"))
OLD = dict(PROFILE, services={}, hsts={"max_age": 600})
STEPS = ("prepare", "try-out", "back-up", "place", "test", "reload", "verify", "record")
SOME = (("place", "done"), ("record", "done"))
ALL = os.environ.get("OPENTALK_ALL") == "1"
HOLD = 300000  # microseconds that the helper waits after each report of progress
TRACE = "/run/trace"
PASSWORD = "correct-horse"
TITLE = "OpenTalk Proxy Wizard"


def helpers():
    return [pid for pid, words in processes_naming(COMMAND + " serve").items()
            if words.startswith(COMMAND)]


def what_runs():
    return processes_naming("sudo ", "opentalk-askpass", COMMAND + " serve", WIZARD + " ")


def written(pid):
    with open(f"/proc/{pid}/io") as file:
        return int(re.search(r"wchar: (\d+)", file.read()).group(1))


class Held:
    """The helper, which waits a moment after each report of progress that it has made."""

    def __init__(self):
        wait_until(helpers, "no helper starts", 60)
        self._wait_for_plan()
        pid = max(helpers())
        open(TRACE, "w").close()
        self._strace = subprocess.Popen(
            ["strace", "-qq", "-s", "160", "-o", TRACE, "-P", os.readlink(f"/proc/{pid}/fd/1"),
             "-e", "trace=write", "-e", f"inject=write:delay_exit={HOLD}", "-p", str(pid)],
            stderr=subprocess.DEVNULL)
        wait_until(lambda: self._is_traced(pid), "strace is not attached")

    @staticmethod
    def _is_traced(pid):
        with open(f"/proc/{pid}/status") as file:
            return "TracerPid:\t0" not in file.read()

    @staticmethod
    def _wait_for_plan():
        """A plan is far larger than all that comes before it."""
        seen, since, deadline = 0, time.monotonic(), time.monotonic() + 60
        while seen < 20000 or time.monotonic() < since + 0.5:
            if time.monotonic() > deadline:
                raise AssertionError(f"no plan comes: {seen} bytes were written")
            time.sleep(0.05)
            now = sum(map(written, helpers()))
            if now != seen:
                seen, since = now, time.monotonic()

    def said(self):
        """Pairs of step and state."""
        with open(TRACE, errors="replace") as file:
            return re.findall(r'\\"step\\":\\"([a-z-]+)\\",\\"state\\":\\"([a-z]+)\\"', file.read())

    def has_answered(self):
        with open(TRACE, errors="replace") as file:
            return '\\"outcome\\"' in file.read()

    def wait_for(self, step):
        deadline = time.monotonic() + 60
        while step not in self.said():
            if time.monotonic() > deadline:
                raise AssertionError(f"{step} never came: {self.said()}")
            time.sleep(0.003)

    def end(self):
        self._strace.wait(60)


class LostLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        add_user("eve", "not-needed", "NOPASSWD: ALL")
        add_user("ada", PASSWORD, "ALL")
        with open("/etc/sudoers.d/ada", "a") as file:  # sudo stands between helper and window then
            file.write("Defaults:ada log_input, log_output\n")
        cls.backends = backends.start()
        cls.nginx = private_machine.Nginx()
        cls.old = cls.after_applying("old", OLD)
        cls.new = cls.after_applying("new", PROFILE)
        cls.old.put_back()
        cls.sshd = ssh.Sshd("/run/ssh")
        cls.screen = ssh.Screen()
        cls.write("/run/typed.json", PROFILE)
        cls.write("/run/profile.json", dict(PROFILE, domain="example.org"))

    @classmethod
    def after_applying(cls, name, profile):
        done = command("apply", "-", profile=profile)
        if done.returncode != 0:
            raise AssertionError(done.stderr)
        return ServedTree(name, cls.nginx)

    @staticmethod
    def write(path, profile):
        with open(path, "w") as file:
            json.dump(profile, file)

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()
        cls.sshd.close()
        command("remove")
        cls.nginx.stop()
        backends.stop(cls.backends)

    def tearDown(self):
        self.old.put_back()
        for user in ("eve", "ada"):
            shutil.rmtree(f"/home/{user}/.local", ignore_errors=True)

    @staticmethod
    def kept(user="eve"):
        """The answers as they lie on the disk, or none."""
        try:
            with open(f"/home/{user}/.local/state/opentalk-proxy-wizard/answers.json") as file:
                return json.load(file)
        except FileNotFoundError:
            return None

    def connect(self, user="eve", terminal=False):
        line = ssh.Line(self.sshd, self.screen, user, [WIZARD, "/run/profile.json"], terminal)
        self.addCleanup(line.kill)  # unless it has been
        self.screen.focus(TITLE)
        return line

    def show_services(self):
        """The domain has the focus then. A button that its letter presses is down for a moment."""
        for key in ("alt+s", "alt+n", "ctrl+a"):
            self.screen.do("key", key)
            time.sleep(0.5)

    def type_domain(self, user="eve"):
        def is_kept():
            return (self.kept(user) or {}).get("profile", {}).get("domain") == "example.com"
        for _ in range(3):
            self.show_services()
            self.screen.do("type", "--delay", "20", "example.com")
            deadline = time.monotonic() + 5
            while time.monotonic() < deadline:
                if is_kept():
                    return
                time.sleep(0.05)
            self.screen.do("key", "alt+b")
        self.fail("what was typed is not kept")

    def go_to_review(self, reached=helpers):
        for _ in range(60):
            self.screen.do("key", "alt+n")
            time.sleep(0.3)
            if reached():
                return
        self.fail("Review is not reached")

    def apply(self, user="eve"):
        """The helper is in the first step then."""
        held = Held()
        for _ in range(20):
            self.screen.do("key", "alt+a")
            time.sleep(0.1)
            if held.said():
                return held
            time.sleep(0.4)
        self.fail("nothing is applied")

    def start_applying(self, **way):
        line = self.connect(**way)
        self.type_domain(way.get("user", "eve"))
        self.go_to_review()
        return line, self.apply()

    def expect_wholly_one(self):
        """Which of the two is there and served, when all has ended."""
        wait_until(lambda: private_machine.reaped(what_runs()) == set(),
                   "something goes on", 20)
        found = "before" if self.old.is_there() else "after"
        if found == "after":
            self.assertTrue(self.new.is_made_again(), self.new.difference())
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertEqual(served(), (self.old if found == "before" else self.new).served)
        self.assertEqual(command("history").stderr, "", "something was left to be finished")
        return found

    def expect_next_start(self, standing, user="eve"):
        ran = subprocess.run(
            ["runuser", "-u", user, "--", "env", "-i", f"HOME=/home/{user}",
             f"TMPDIR=/home/{user}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
             "QT_QPA_PLATFORM=offscreen", f"OPENTALK_HELPER={COMMAND}", "OPENTALK_WAY=sudo",
             "OPENTALK_PROFILE=/run/typed.json", f"OPENTALK_STANDING={standing}", NEXT_START],
            capture_output=True, text=True, timeout=120)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def lose_at(self, step, terminal):
        line, held = self.start_applying(terminal=terminal)
        held.wait_for(step)
        line.kill()
        found = self.expect_wholly_one()
        held.end()
        self.expect_next_start(found)
        return found

    def test_killed_at_each_step_of_an_apply(self):
        steps = [(step, state) for step in STEPS for state in ("running", "done")]
        for number, step in enumerate(steps if ALL else SOME):
            with self.subTest(step=step):
                found = self.lose_at(step, terminal=number % 2 == 1)
                print("lost at", *step, "-", found, flush=True)
                self.assertEqual(found, "after" if step == ("record", "done") else "before")
            self.doCleanups()
            self.tearDown()

    def undo_and_lose_at(self, step):
        """The change from old to new."""
        self.assertEqual(command("apply", "-", profile=PROFILE).returncode, 0)
        line = self.connect()
        self.screen.do("key", "alt+u")
        self.go_to_review()
        held = self.apply()
        held.wait_for(step)
        line.kill()
        wait_until(lambda: private_machine.reaped(what_runs()) == set(),
                   "something goes on", 20)
        held.end()
        self.assertEqual(command("history").stderr, "", "something was left to be finished")

    def test_killed_in_the_midst_of_an_undo(self):
        """It is told as one, and nothing was typed that could be offered."""
        self.undo_and_lose_at(("place", "done"))
        self.assertEqual(served(), self.new.served)
        self.expect_next_start("undo-before")

    def test_killed_at_the_end_of_an_undo(self):
        self.undo_and_lose_at(("record", "done"))
        self.assertEqual(served(), self.old.served)
        self.expect_next_start("undo-after")

    def test_gone_dead_in_the_midst_of_an_apply(self):
        """The helper goes on: nothing tells it. Whoever connects anew meanwhile is told, too."""
        line, held = self.start_applying()
        held.wait_for(("place", "running"))
        line.go_dead()
        wait_until(held.has_answered, "the helper does not finish", 30)
        self.expect_next_start("another")
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "after")
        held.end()
        self.expect_next_start("after")

    def test_killed_while_typing(self):
        line = self.connect(terminal=True)
        self.type_domain()
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "before")
        self.expect_next_start("typed")

    def test_killed_while_typing_without_a_pause(self):
        """All but the last letters are there: what is older than 300 ms."""
        name, pace = "a-long-name-that-is-typed-without-a-pause.example.com", 0.1
        line = self.connect()
        self.show_services()
        self.screen.do("type", "--delay", str(int(1000 * pace)), name)
        line.kill()
        self.expect_wholly_one()
        self.assertIsNotNone(self.kept())
        domain = self.kept()["profile"]["domain"]
        self.assertEqual(name[:len(domain)], domain)
        self.assertGreater(len(domain), len(name) - 10)

    def test_a_password_is_never_kept(self):
        line = self.connect(user="ada")
        self.type_domain("ada")
        self.go_to_review(lambda: processes_naming("opentalk-askpass") or self.ask_for_rights())
        self.screen.do("type", "--delay", "20", PASSWORD)
        self.screen.do("key", "Return")
        held = self.apply()
        held.wait_for(("place", "running"))
        self.assert_no_password()
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "before")
        held.end()
        self.assert_no_password()

    def ask_for_rights(self):
        self.screen.do("key", "alt+g")
        time.sleep(0.3)
        return processes_naming("opentalk-askpass")

    def assert_no_password(self):
        self.assertEqual(self.kept("ada")["profile"]["domain"], "example.com")
        found = subprocess.run(["grep", "-rl", PASSWORD, "/home/ada"], capture_output=True)
        self.assertEqual(found.stdout, b"")


if __name__ == "__main__":
    if missing := [program for program in ssh.NEEDS if not shutil.which(program)]:
        print("... skipped: there is no " + ", no ".join(missing))
        sys.exit(77)
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    unittest.main(verbosity=2)
