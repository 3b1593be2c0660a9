"""A change and its undo, killed at their system calls, and with calls that fail: right after a kill
nginx accepts the tree, and after the next start the tree is wholly the old or the new one, served,
without a trace of the killed run. A plain run takes some points of each kind, with OPENTALK_ALL=1
every one."""

import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine
import sweep
from opentalk import COMMAND, PROFILE, command
from servedtree import ServedTree, served, strays

BASE = dict(PROFILE, services={})
CHANGED = dict(PROFILE, compression=False, hsts={"max_age": 600})
POINTS = int(os.environ.get("OPENTALK_POINTS", "40"))
ALL = os.environ.get("OPENTALK_ALL") == "1"


class Sweep(unittest.TestCase):
    """From `old` to `new`; the subclasses say by what."""

    profile = None
    words = None

    @classmethod
    def setUpClass(cls):
        subprocess.run(["mount", "-t", "tmpfs", "none", "/tmp"], check=True)
        os.mkdir("/run/sweep")
        cls.nginx = private_machine.Nginx()
        cls.prepare()
        cls.old = ServedTree("old", cls.nginx)
        cls.command = [COMMAND, *cls.words]
        cls.calls = sweep.calls_of(cls.command, cls.profile)
        cls.new = ServedTree("new", cls.nginx)
        cls.old.put_back()
        cls.strays = strays()

    @classmethod
    def tearDownClass(cls):
        command("remove")
        cls.nginx.stop()

    def expect_wholly_one(self, allowed=("old", "new")):
        """Which of the two trees is there, and served."""
        found = "old" if self.old.is_there() else "new" if self.new.is_made_again() else None
        self.assertIn(found, allowed, self.old.difference())
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertEqual(served(), getattr(self, found).served, "what nginx serves")
        return found

    def expect_no_trace(self):
        self.assertEqual(strays() - self.strays, set())

    def sweep(self, kind, calls, count, check):
        """`check` says whether the command came as far as the call: how often it waits differs from
        run to run. In a sample, the call before stands in for one that was not reached."""
        chosen = range(len(calls)) if ALL else sweep.spread(range(len(calls)), count)
        reached = 0
        for at in chosen:
            reached += self.visit(calls[at], check) or (
                not ALL and at > 0 and self.visit(calls[at - 1], check))
        print(f"{kind}: {reached} of {len(calls)} points of {self.words[0]}", flush=True)
        self.assertGreaterEqual(reached, 0.9 * len(chosen))

    def visit(self, call, check):
        reached = False
        with self.subTest(call=call.text[:150], number=call.number):
            try:
                reached = check(call)
            finally:
                self.start_again()
        return reached

    def start_again(self):
        for path in strays() - self.strays:
            if os.path.isdir(path):
                shutil.rmtree(path, ignore_errors=True)
        self.old.put_back()

    def test_killed(self):
        calls = [call for call in self.calls if ALL or sweep.may_be_last(call)]
        self.sweep("SIGKILL", calls, POINTS, self.check_kill)

    def check_kill(self, call):
        if not sweep.kill_at(call, self.command, self.profile):
            self.expect_wholly_one(("new",))
            return False
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertIn(served()[1], (self.old.served[1], self.new.served[1]), "old or new")
        recovered = command("history")
        self.assertEqual(recovered.returncode, 0, recovered.stderr)
        self.expect_wholly_one()
        self.expect_no_trace()
        return True

    def failing(self, error):
        """Half of a plain run's points at calls that change something; most calls only open."""
        for kind, chosen in ((error, sweep.changes), (error + " when opening", sweep.only_opens)):
            calls = [call for call in self.calls if chosen(call)]
            self.sweep(kind, calls, POINTS // 4, lambda call: self.check_failure(call, error))

    def check_failure(self, call, error):
        ran, failed = sweep.fail_at(call, error, self.command, self.profile)
        told = ran.stdout + ran.stderr
        self.assertIn(ran.returncode, (0, 3, 5), told)
        self.assertEqual(self.nginx.test().returncode, 0, told)
        if ran.returncode == 3:
            self.expect_wholly_one(("old",))
        if ran.returncode != 0:
            self.assertIsNotNone(failed, told)
            self.assertTrue(sweep.is_named(failed, ran.stderr), ran.stderr)
        self.assertEqual(command("history").returncode, 0, told)
        self.expect_wholly_one({0: ("new",), 3: ("old",), 5: ("old", "new")}[ran.returncode])
        self.expect_no_trace()
        return failed is not None

    def test_no_space(self):
        self.failing("ENOSPC")

    def test_broken_disk(self):
        self.failing("EIO")

    def test_access_denied(self):
        self.failing("EACCES")

    def test_read_only(self):
        self.failing("EROFS")


class OfApply(Sweep):
    profile = json.dumps(CHANGED)
    words = ("apply", "-")

    @classmethod
    def prepare(cls):
        applied(BASE)


class OfUndo(Sweep):
    words = ("undo",)

    @classmethod
    def prepare(cls):
        applied(BASE)
        applied(CHANGED)


def applied(profile):
    ran = command("apply", "-", profile=profile)
    if ran.returncode != 0:
        raise AssertionError(ran.stderr)


del Sweep  # not a test of its own


def main():
    """Both at once, each on a machine of its own."""
    if sys.argv[1:]:
        private_machine.enter()
        unittest.main(verbosity=2)
    running = [subprocess.Popen([sys.executable, __file__, name]) for name in ("OfApply", "OfUndo")]
    sys.exit(max(process.wait() for process in running))


if __name__ == "__main__":
    main()
