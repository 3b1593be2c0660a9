#!/usr/bin/env python3
"""The runtime where it can mount: what the program is given, and that nothing stays behind."""

import os
import shutil
import signal
import subprocess
import unittest

import appimages
from appimages import ENDINGS, HELPER, NOBODY, Hidden, end, nothing_left, run, start
from private_machine import wait_until


class Mounted(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.toy = appimages.toy()

    def tearDown(self):
        nothing_left(self)

    def assert_mounted(self, said, owner):
        self.assertNotIn("unpacked", said)
        self.assertRegex(said, r" ro,nosuid,nodev[, ]")
        self.assertTrue(said.endswith(f"755 {owner}\n") or f" {owner}\n" in said, said)

    def test_root_mounts_by_itself(self):
        with Hidden(HELPER):
            self.assert_mounted(run(self.toy, "mounted").stdout, 0)

    def test_an_ordinary_account_mounts_by_fusermount3(self):
        self.assert_mounted(run(self.toy, "mounted", **NOBODY).stdout, 0)

    def test_an_ordinary_account_mounts_by_fusermount(self):
        os.mkdir("/tmp/ours/bin")
        shutil.copy(HELPER, "/tmp/ours/bin/fusermount")
        os.chmod("/tmp/ours/bin/fusermount", 0o4711)  # as Gentoo has it
        environment = dict(os.environ, PATH="/tmp/ours/bin:" + os.environ["PATH"])
        with Hidden(HELPER):
            self.assert_mounted(run(self.toy, "mounted", env=environment, **NOBODY).stdout, 0)
            for number in ENDINGS:
                program, _ = start(self.toy, "wait", env=environment, **NOBODY)
                self.assertEqual(end(program, number), -number)
                nothing_left(self)

    def test_a_helper_that_is_not_setuid_is_no_helper(self):
        os.mkdir("/tmp/ours/bin2")
        with open("/tmp/ours/bin2/fusermount3", "w") as file:
            file.write("#!/bin/sh\ntouch /tmp/ours/tmp2/called\n")
        os.chmod("/tmp/ours/bin2/fusermount3", 0o755)
        os.mkdir("/tmp/ours/tmp2")
        os.chmod("/tmp/ours/tmp2", 0o777)
        environment = dict(os.environ, PATH="/tmp/ours/bin2:" + os.environ["PATH"])
        self.assert_mounted(run(self.toy, "mounted", env=environment, **NOBODY).stdout, 0)
        self.assertEqual(os.listdir("/tmp/ours/tmp2"), [])

    def test_without_fuse_it_is_unpacked_silently(self):
        with Hidden("/dev/fuse"):
            for account in ({}, NOBODY):
                ran = run(self.toy, "mounted", **account)
                self.assertIn("unpacked", ran.stdout)
                self.assertEqual((ran.stderr, ran.returncode), ("", 0))
        with Hidden(HELPER):
            self.assertIn("unpacked", run(self.toy, "mounted", **NOBODY).stdout)

    def test_only_this_account_gets_into_what_is_mounted(self):
        program, folder = start(self.toy, "wait")
        self.assertEqual(run("ls", folder, **NOBODY).returncode, 2)
        end(program, signal.SIGTERM)

    def test_the_program_is_the_process_that_was_started(self):
        program, _ = start(self.toy, "trap")
        self.assertEqual(end(program, signal.SIGTERM), 7)
        for status in (0, 1, 42, 255):
            self.assertEqual(run(self.toy, "exit", str(status)).returncode, status)

    def test_killed_it_leaves_nothing(self):
        for account in ({}, NOBODY):
            for number in ENDINGS:
                program, folder = start(self.toy, "wait", **account)
                self.assertTrue(os.path.ismount(folder) if not account else folder)
                self.assertEqual(end(program, number), -number)
                nothing_left(self)

    def test_on_kernels_without_pidfd_too(self):
        for number in ENDINGS:
            program, _ = start(self.toy, "wait", preexec_fn=appimages.without_pidfd)
            self.assertEqual(end(program, number), -number)
            nothing_left(self)
        self.assertEqual(run(self.toy, "exit", "5", preexec_fn=appimages.without_pidfd).returncode, 5)

    def test_arguments_arrive_byte_for_byte(self):
        words = [b"arguments", b"", b" a  b ", b"\xff\xfe\n", "ž".encode(), b"--appimage-offset", b"-", b"*"]
        ran = run(self.toy.encode(), *words, text=False)
        self.assertEqual(ran.stdout.split(b"\0")[2:-1], words)

    def test_the_environment_has_what_it_should(self):
        environment = {"PATH": os.environ["PATH"], "KEPT": "as it is\nž", "TARGET_APPIMAGE": self.toy}
        ran = run("./toy.AppImage", "environment", env=environment)
        found = dict(entry.split("=", 1) for entry in ran.stdout.split("\0")[:-1])
        self.assertEqual(found.pop("APPDIR")[:15], "/tmp/.appimage-")
        self.assertEqual(found, {"PATH": os.environ["PATH"], "KEPT": "as it is\nž", "APPIMAGE": self.toy,
                                 "ARGV0": "./toy.AppImage", "OWD": "/tmp/ours"})

    def test_descriptors_and_signals_are_those_of_the_caller(self):
        def prepare():
            signal.signal(signal.SIGCHLD, signal.SIG_IGN)
            signal.signal(signal.SIGUSR1, signal.SIG_IGN)
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
        def masks(text):
            return [line for line in text.splitlines() if line.startswith(("SigIgn", "SigBlk"))]
        # sh opens its script as 10.
        self.assertEqual(set(run(self.toy, "descriptors").stdout.split()), {"0", "1", "2", "10"})
        cat = appimages.app_folder("/tmp/ours/CatDir")
        os.remove(cat + "/AppRun")
        os.symlink("/bin/cat", cat + "/AppRun")
        both = [run(program, "/proc/self/status", preexec_fn=prepare, restore_signals=False).stdout
                for program in ("/bin/cat", appimages.pack(cat, "/tmp/ours/cat.AppImage"))]
        self.assertEqual(masks(both[1]), masks(both[0]))
        self.assertIn("SigBlk:\t0000000000000800", both[1])
        self.assertEqual(run("sh", "-c", f"{self.toy} exit 3 <&- >&- 2>&-").returncode, 3)

    def test_nothing_but_the_program_holds_its_output(self):
        for option in ([], ["--appimage-extract-and-run"]):
            program = subprocess.Popen([self.toy, *option, "silent"], stdout=subprocess.PIPE)
            self.assertEqual(program.stdout.read(), b"")
            self.assertIsNone(program.poll(), "its output was open until its end")
            end(program, signal.SIGTERM)

    def test_a_logout_does_not_take_the_folder_away(self):
        for option in ([], ["--appimage-extract-and-run"]):
            program, folder = start(self.toy, *option, "wait")
            for number in ("HUP", "TERM", "INT"):
                self.assertEqual(run("pkill", f"-{number}", "^appimage-").returncode, 0)
            self.assertIn("AppRun", os.listdir(folder))
            end(program, signal.SIGTERM)
            nothing_left(self)

    def test_what_the_program_leaves_running_can_go_on(self):
        ran = run(self.toy, "leave")  # the child holds standard output: this returns after it
        self.assertEqual(ran.stdout, "Grüße\n")

    def test_a_path_with_spaces_and_letters(self):
        os.makedirs("/tmp/ours/ž ů/t m p", exist_ok=True)
        name = shutil.copy(self.toy, "/tmp/ours/ž ů/the toy ß.AppImage")
        os.symlink(name, "/tmp/ours/link")
        environment = dict(os.environ, TMPDIR="/tmp/ours/ž ů/t m p")
        found = run("/tmp/ours/link", "environment", env=environment).stdout.split("\0")
        self.assertIn("APPIMAGE=" + name, found)
        self.assertTrue([entry for entry in found if entry.startswith("APPDIR=/tmp/ours/ž ů/t m p/.app")])
        wait_until(lambda: not os.listdir("/tmp/ours/ž ů/t m p"), "left in TMPDIR")

    def test_root_uses_no_folder_that_another_can_change(self):
        os.mkdir("/tmp/ours/theirs")
        os.chown("/tmp/ours/theirs", 65534, 65534)
        os.mkdir("/tmp/ours/theirs/below")
        for folder in ("/tmp/ours/theirs", "/tmp/ours/theirs/below"):
            environment = dict(os.environ, TMPDIR=folder)
            for option in ([], ["--appimage-extract-and-run"]):
                _, where = program = start(self.toy, *option, "wait", env=environment)
                self.assertTrue(where.startswith("/tmp/.appimage-"), where)
                end(program[0], signal.SIGTERM)

    def test_portable_folders_take_the_place_of_the_accounts_own(self):
        for kind, variable in (("home", "HOME"), ("config", "XDG_CONFIG_HOME")):
            made = run(self.toy, "--appimage-portable-" + kind).stdout.strip()
            self.assertEqual(made, f"{self.toy}.{kind}")
            self.assertIn(f"{variable}={made}", run(self.toy, "environment").stdout.split("\0"))
            os.chown(made, 65534, 65534)
            self.assertNotIn(made, run(self.toy, "environment").stdout)
            os.rmdir(made)

    def test_no_setuid_runtime(self):
        name = shutil.copy(self.toy, "/tmp/ours/setuid.AppImage")
        os.chmod(name, 0o4755)
        ran = run(name, "exit", "0", **NOBODY)
        self.assertEqual(ran.returncode, 127)
        self.assertIn("must not be setuid", ran.stderr)


if __name__ == "__main__":
    appimages.enter()
    unittest.main(verbosity=2)
