#!/usr/bin/env python3
"""The runtime where it unpacks, because it was told to or because nothing can be mounted."""

import os
import signal
import subprocess
import time
import unittest

import appimages
from appimages import ENDINGS, NOBODY, end, nothing_left, run, start

OPTION = "--appimage-extract-and-run"
PLACES = ("/tmp", "/var/tmp")


def remount(place, *options):
    subprocess.run(["mount", "-o", "remount," + ",".join(options), place], check=True)


class Unpacked(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.toy = appimages.toy()
        folder = appimages.app_folder("/tmp/ours/Large")
        os.truncate(f"{folder}/usr/bin/random", 350 << 20)
        cls.large = appimages.pack(folder, "/tmp/ours/large.AppImage")
        os.mkdir("/tmp/ours/tmp")
        os.chmod("/tmp/ours/tmp", 0o1777)
        cls.in_ours = dict(os.environ, TMPDIR="/tmp/ours/tmp")

    def tearDown(self):
        nothing_left(self)

    def test_by_option_and_by_variable(self):
        by_variable = dict(os.environ, APPIMAGE_EXTRACT_AND_RUN="1")
        for ran in (run(self.toy, OPTION, "mounted"), run(self.toy, "mounted", env=by_variable)):
            self.assertEqual((ran.stdout, ran.stderr, ran.returncode), ("unpacked\n700 0\n", "", 0))
        ran = run(self.toy, OPTION, "arguments", "a b", "", OPTION)
        self.assertEqual(ran.stdout.split("\0")[2:-1], ["arguments", "a b", "", OPTION])

    def test_status_and_signals_pass(self):
        self.assertEqual(run(self.toy, OPTION, "exit", "42").returncode, 42)
        program, _ = start(self.toy, OPTION, "trap")
        self.assertEqual(end(program, signal.SIGTERM), 7)

    def test_killed_while_it_runs_it_leaves_nothing(self):
        for account in ({}, NOBODY):
            for number in ENDINGS:
                program, folder = start(self.toy, OPTION, "wait", env=self.in_ours, **account)
                self.assertTrue(folder.startswith("/tmp/ours/tmp/.appimage-"))
                self.assertEqual(end(program, number), -number)
                nothing_left(self)

    def test_killed_while_it_unpacks_it_leaves_nothing(self):
        """On a slow disk: each write takes 5 ms, so that all of them would take a quarter of a minute."""
        for number in ENDINGS:
            tracer = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=write",
                                       "-e", "inject=write:delay_enter=5ms", self.large, OPTION],
                                      stdout=subprocess.PIPE, text=True)
            appimages.private_machine.wait_until(self._large_file_begun, "nothing is unpacked")
            self.assertEqual(run("pkill", f"-{number:d}", "-P", str(tracer.pid)).returncode, 0)
            self.assertEqual(tracer.communicate()[0], "", "it was unpacked already")
            nothing_left(self)

    def test_in_a_container_with_an_old_filter_nothing_is_left_either(self):
        ran = run(self.toy, OPTION, "exit", "5", preexec_fn=appimages.without_openat2)
        self.assertEqual(ran.returncode, 5)

    def test_killed_while_it_unpacks_it_stops_at_once(self):
        """On a slow disk: each write takes 20 ms, so that all of them would take a minute."""
        tracer = subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=write", "-e",
                                   "inject=write:delay_enter=20ms", self.large, OPTION])
        try:
            appimages.private_machine.wait_until(self._large_file_begun, "nothing is unpacked")
            self.assertEqual(run("pkill", "-KILL", "^large.AppImage").returncode, 0)
            tracer.wait(20)
            nothing_left(self)
        finally:
            tracer.kill()
            tracer.wait()

    def _large_file_begun(self):
        for name in os.listdir("/tmp"):
            if name.startswith(".appimage") and os.path.exists(f"/tmp/{name}/usr/bin/random"):
                return True
        return False

    def test_where_no_program_may_run_the_next_place_is_taken(self):
        remount("/tmp", "noexec")
        try:
            # The AppImage itself has to lie elsewhere then.
            toy = "/var/tmp/toy.AppImage"
            subprocess.run(["cp", self.toy, toy], check=True)
            program, folder = start(toy, OPTION, "wait", env=self.in_ours)
            self.assertTrue(folder.startswith("/var/tmp/.appimage-"), folder)
            end(program, signal.SIGKILL)
        finally:
            remount("/tmp", "exec")
            os.remove(toy)

    def test_the_last_place_is_the_accounts_own(self):
        home = "/dev/shm/home"  # neither /tmp nor /var/tmp
        os.makedirs(home)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "exec", "none", home], check=True)
        toy = f"{home}/toy.AppImage"
        subprocess.run(["cp", self.toy, toy], check=True)
        environment = dict(os.environ, HOME=home)
        for place in PLACES:
            remount(place, "noexec")
        try:
            os.chmod("/dev/shm/home", 0o755)
            program, folder = start(toy, OPTION, "wait", env=environment)
            where = os.path.dirname(folder)
            end(program, signal.SIGKILL)
            appimages.private_machine.wait_until(lambda: not appimages._processes(), "it runs on")
            os.rmdir(home + "/.cache")
            os.chown(home, 65534, 65534)
            others = run(toy, OPTION, env=environment)
            made_in_others = os.listdir(home)
            environment.pop("HOME")
            ran = run(toy, OPTION, env=environment)
        finally:
            for place in PLACES:
                remount(place, "exec")
            appimages.private_machine.wait_until(lambda: not appimages._processes(), "it runs on")
            subprocess.run(["umount", home], check=True)
            os.rmdir(home)
        self.assertEqual(where, home + "/.cache")
        self.assertEqual((others.returncode, made_in_others), (127, ["toy.AppImage"]))
        self.assertEqual(ran.returncode, 127)
        self.assertIn("can be written to and run programs from. Set TMPDIR", ran.stderr)

    def test_where_there_is_too_little_room_the_next_place_is_taken(self):
        os.makedirs("/tmp/ours/small", exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100m", "none", "/tmp/ours/small"], check=True)
        environment = dict(os.environ, TMPDIR="/tmp/ours/small", VERBOSE="1")
        try:
            ran = run(self.large, OPTION, env=environment)
            self.assertEqual(os.listdir("/tmp/ours/small"), [])
        finally:
            subprocess.run(["umount", "/tmp/ours/small"], check=True)
        self.assertEqual(ran.stdout, "hello\n")
        self.assertIn("Unpacking needs 351 MB, and /tmp/ours/small/.appimage-", ran.stderr)
        self.assertIn("has room for 100 MB. Set TMPDIR", ran.stderr)

    def test_it_can_be_kept(self):
        ran = run(self.toy, OPTION, "environment", env=dict(os.environ, NO_CLEANUP="1"))
        folder = [line for line in ran.stdout.split("\0") if line.startswith("APPDIR=")][0][7:]
        appimages.private_machine.wait_until(lambda: not appimages._processes(), "it runs on")
        self.assertTrue(os.path.exists(folder + "/AppRun"))
        subprocess.run(["rm", "-r", folder], check=True)

    def test_what_the_program_added_goes_too(self):
        for account in ({}, NOBODY):
            self.assertEqual(run(self.toy, OPTION, "scatter", **account).returncode, 0)
            nothing_left(self)

    def test_what_was_mounted_there_is_not_emptied(self):
        os.mkdir("/tmp/ours/precious")
        with open("/tmp/ours/precious/file", "w"):
            pass
        ran = run(self.toy, OPTION, "mount", "/tmp/ours/precious")
        self.assertEqual(ran.returncode, 0)
        appimages.private_machine.wait_until(lambda: not appimages._processes(), "it runs on")
        self.assertEqual(os.listdir("/tmp/ours/precious"), ["file"])
        with open("/proc/self/mounts") as mounts:
            lines = mounts.read().splitlines()
        for line in lines:
            if ".appimage" in line:
                folder = line.split()[1]
                subprocess.run(["umount", folder], check=True)
                subprocess.run(["rm", "-r", os.path.dirname(folder)], check=True)

    def test_a_narrow_umask_is_not_in_the_way(self):
        for mask in (0o077, 0o177, 0o777):
            self.assertEqual(run(self.toy, OPTION, **NOBODY, umask=mask).stdout, "hello\n")


if __name__ == "__main__":
    appimages.enter()
    unittest.main(verbosity=2)
