"""Attacks by load: huge and slow input, requests without end, two runs at once. In the end the tree is
wholly the old or the new one."""

import contextlib
import json
import os
import resource
import select
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import attacker
import private_machine
from attacker import ROUNDS, STATE, Attacked, run, with_files
from opentalk import COMMAND, PROFILE, command

TEXT = json.dumps(PROFILE)
SITE = "/etc/nginx/sites-available/opentalk-pad.conf"
OTHER = dict(PROFILE, compression=False, services={"whiteboard": {"enabled": True}})
HUGE = 1 << 32


@contextlib.contextmanager
def huge(path):
    """Four gibibytes that take no room."""
    kept = None
    if os.path.exists(path):
        with open(path, "rb") as file:
            kept = file.read()
    with open(path, "ab") as file:
        file.truncate(HUGE)
    try:
        yield
    finally:
        if kept is None:
            os.remove(path)
        else:
            with open(path, "wb") as file:
                file.write(kept)


def most_memory(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(file.read().split("VmHWM:")[1].split()[0]) << 10


class HugeInput(Attacked):
    def test_profiles(self):
        with open("/dev/zero", "rb") as zeros:
            self.expect_refused(run("apply", "-", stdin=zeros, input=None), "1 MiB", statuses=(1,))
        self.expect_refused(run("apply", "/dev/zero"), "/dev/zero", statuses=(1,))
        self.expect_refused(run("apply", "-", input=TEXT + " " * (1 << 20)), "1 MiB", statuses=(1,))
        for deep in ("[" * 1000000, '{"services":' * 80000):
            self.expect_refused(run("apply", "-", input=deep), statuses=(1,))

    def test_files(self):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        for path in (SITE, STATE + "/checkpoints/1/record.json"):
            with huge(path):
                self.tree = private_machine.WholeTree()
                for arguments in (["apply", "-"], ["undo"], ["remove"]):
                    ran = run(*arguments, input=json.dumps(OTHER))
                    self.expect_refused(ran, path)
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(max(before, after), 400 << 10, "kilobytes")

    def test_a_certificate(self):
        os.mkdir("/etc/certificates")
        path = "/etc/certificates/both.pem"
        with huge(path):
            self.tree = private_machine.WholeTree()
            self.expect_refused(run("apply", "-", input=json.dumps(with_files(path, path))), path)
        os.rmdir("/etc/certificates")

    def test_a_neighbours_file(self):
        path = "/etc/nginx/conf.d/neighbour.conf"
        with huge(path):
            self.tree = private_machine.WholeTree()
            self.expect_refused(run("apply", "-", input=TEXT), path)

    def test_the_error_log_and_the_pid_file(self):
        nginx = private_machine.Nginx()
        try:
            with huge("/run/nginx.pid"):
                self.expect_refused(run("apply", "-", input=TEXT), "/run/nginx.pid")
            with huge("/var/log/nginx/error.log"):
                self.expect_harmless(run("apply", "-", input=TEXT), statuses=(0,))
        finally:
            nginx.stop()


class ManyRequests(Attacked):
    def setUp(self):
        super().setUp()
        self.helper = private_machine.Helper(COMMAND)

    def tearDown(self):
        self.helper.process.kill()
        self.helper.process.wait()
        super().tearDown()

    def flood(self, block):
        """Goes on until the helper takes no more."""
        with contextlib.suppress(BrokenPipeError, ValueError):
            while True:
                self.helper.process.stdin.write(block)

    def test_are_answered_one_after_the_other(self):
        count = 2000
        line = json.dumps({"version": 1, "id": 7, "request": "history"}).encode() + b"\n"
        writer = threading.Thread(target=lambda: (self.helper.process.stdin.write(line * count),
                                                  self.helper.process.stdin.flush()))
        writer.start()
        for _ in range(count):
            self.assertEqual(self.helper.receive(), {"id": 7, "result": {"history": []}})
        writer.join()
        self.assertLess(most_memory(self.helper.process.pid), 64 << 20)

    def test_during_a_change_do_not_hold_it_up(self):
        for block in (b"\n" * 65536, b'{"version": 1}\n' * 4096):
            digest = self.helper.ask(1, "plan", profile=PROFILE)["result"]["plan"]["digest"]
            self.helper.send(2, "apply", profile=PROFILE, digest=digest)
            threading.Thread(target=self.flood, args=(block,), daemon=True).start()
            deadline = time.monotonic() + 20
            answer = {}
            while answer.get("id") != 2 or "progress" in answer:
                ready, _, _ = select.select([self.helper.process.stdout], [], [], 20)
                self.assertTrue(ready and time.monotonic() < deadline, "the change is held up")
                answer = self.helper.receive()
            self.assertIn("result", answer)
            self.assertLess(most_memory(self.helper.process.pid), 128 << 20)
            self.helper.process.kill()
            self.helper.process.wait()
            self.assertEqual(command("remove").returncode, 0)
            self.helper = private_machine.Helper(COMMAND)

    def test_nested_without_end(self):
        for deep in ("[" * 500000, '{"profile":' * 50000):
            self.helper.say(deep)
            self.assertIn("problems", self.helper.answer())
        self.assertIn("result", self.helper.ask(3, "history"))


class Together(Attacked):
    """Two runs that begin in the same moment."""

    def both(self, *runs):
        started = [subprocess.Popen([COMMAND, *arguments], stdin=subprocess.PIPE, text=True,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                   for arguments, _ in runs]
        for process, (_, profile) in zip(started, runs):
            process.stdin.write(json.dumps(profile))
            process.stdin.flush()
        for process in started:
            process.stdin.close()
        return [(process.stderr.read(), process.wait(timeout=attacker.SECONDS))
                for process in started]

    def test_one_does_it_and_the_other_is_refused_or_comes_after(self):
        refused = 0
        for round in range(ROUNDS):
            runs = [(["apply", "-"], PROFILE), (["apply", "-"], OTHER)]
            if round % 3 == 1:
                runs[0] = (["undo"], PROFILE)
            if round % 3 == 2:
                runs[0] = (["remove"], PROFILE)
            for errors, status in self.both(*runs):
                self.assertIn(status, (0, 3), errors)
                if status == 3 and "history is empty" not in errors:
                    self.assertTrue("Another run is changing" in errors, errors)
                    refused += 1
            planned = [command("plan", "-", profile=profile) for profile in (PROFILE, OTHER)]
            whole = sum(plan.returncode == 0 for plan in planned)
            gone = not any(name.startswith("opentalk")
                           for name in os.listdir("/etc/nginx/sites-enabled"))
            self.assertEqual(whole + gone, 1, [plan.stdout + plan.stderr for plan in planned])
        self.assertGreater(refused, 0, "they never met")

    def test_a_helper_and_a_command(self):
        helper = private_machine.Helper(COMMAND)
        digest = helper.ask(1, "plan", profile=PROFILE)["result"]["plan"]["digest"]
        helper.send(2, "apply", profile=PROFILE, digest=digest)
        while helper.receive()["progress"]["step"] != "try-out":
            pass
        second = private_machine.Helper(COMMAND)
        for ran in (run("apply", "-", input=json.dumps(OTHER)), run("undo"), run("remove")):
            self.assertEqual((ran.returncode, "Another run" in ran.stderr), (3, True), ran.stderr)
        self.assertIn("result", helper.answer())
        self.assertEqual(second.end(), 0)
        self.assertEqual(helper.end(), 0)


class SilentPipe:
    """A profile whose writer says nothing: others could keep root waiting there. It is begun at
    once and looked at in the end, since it may wait for half a minute."""

    path = "/run/silent.json"

    def __init__(self):
        os.mkfifo(self.path)
        self._writer = os.open(self.path, os.O_RDWR)
        self._process = subprocess.Popen([COMMAND, "apply", self.path], text=True,
                                         stderr=subprocess.PIPE)

    def end(self):
        _, errors = self._process.communicate(timeout=attacker.SECONDS)
        os.close(self._writer)
        return self._process.returncode, errors


class SlowInput(Attacked):
    def test_a_request_byte_by_byte_hinders_nobody(self):
        helper = private_machine.Helper(COMMAND)
        for byte in '{"version": 1, "id": 1, "request": "hist':
            helper.process.stdin.write(byte.encode())
            helper.process.stdin.flush()
            time.sleep(0.01)
        self.expect_harmless(run("apply", "-", input=TEXT), statuses=(0,))
        helper.say('ory"}')
        self.assertEqual(len(helper.answer()["result"]["history"]), 1)
        self.assertEqual(helper.end(), 0)


class Waiting(Attacked):
    def test_a_pipe_that_is_silent(self):
        status, errors = silent.end()
        self.assertEqual(status, 1, errors)
        self.assertIn(SilentPipe.path, errors)
        self.assertEqual(self.outside(), [])


if __name__ == "__main__":
    private_machine.enter()
    silent = SilentPipe()
    unittest.main(verbosity=2)
