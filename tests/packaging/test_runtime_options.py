#!/usr/bin/env python3
"""The options that every AppImage has."""

import os
import re
import shutil
import signal
import subprocess
import unittest

import appimages
from appimages import RUNTIME, SANITIZED, Hidden, nothing_left, run
from private_machine import tree


def tree_below(folder):
    """As `tree`, with times, and without the folder's own name."""
    return {path[len(folder):]: about + (int(os.lstat(path).st_mtime),)
            for path, about in tree(folder).items()}


def write_section(image, name, text):
    line = re.search(rf"\s{re.escape(name)}\s+PROGBITS\s+\S+\s+(\S+)\s+(\S+)",
                     run("readelf", "-SW", image).stdout)
    with open(image, "r+b") as file:
        file.seek(int(line[1], 16))
        file.write(text)
    return int(line[2], 16)


class Options(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.toy = appimages.toy()

    def setUp(self):
        self.folder = f"/tmp/ours/{self.id().rsplit('.')[-1]}"
        os.mkdir(self.folder)
        os.chdir(self.folder)

    def tearDown(self):
        os.chdir("/tmp/ours")
        shutil.rmtree(self.folder)
        nothing_left(self)

    def test_the_file_is_marked_as_type_2(self):
        with open(self.toy, "rb") as file:
            self.assertEqual(file.read(11)[8:], b"AI\2")

    def test_offset_is_where_the_image_begins(self):
        offset = run(self.toy, "--appimage-offset").stdout
        self.assertEqual(offset, f"{os.path.getsize(RUNTIME)}\n")

    def test_extract_gives_what_unsquashfs_gives(self):
        offset = run(self.toy, "--appimage-offset").stdout.strip()
        run("unsquashfs", "-q", "-n", "-d", "theirs", "-o", offset, self.toy)
        for runtime in (RUNTIME, SANITIZED):
            image = appimages.join("/tmp/ours/toy.AppImage", runtime)
            ran = run(image, "--appimage-extract")
            self.assertEqual((ran.stdout, ran.stderr, ran.returncode), ("squashfs-root\n", "", 0))
            self.assertGreater(len(tree_below("squashfs-root")), 10)
            self.assertEqual(tree_below("squashfs-root"), tree_below("theirs"))
            shutil.rmtree("squashfs-root")
        appimages.join("/tmp/ours/toy.AppImage")

    def test_extract_overwrites_nothing(self):
        os.mkdir("squashfs-root")
        ran = run(self.toy, "--appimage-extract")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("squashfs-root cannot be made here: File exists. Rename or remove it.", ran.stderr)

    def files_of(self, pattern):
        ran = run(self.toy, "--appimage-extract", pattern)
        found = sorted(os.path.join(parent, name)[len("squashfs-root/"):]
                       for parent, _, names in os.walk("squashfs-root") for name in names)
        shutil.rmtree("squashfs-root", ignore_errors=True)
        return found, ran

    def test_extract_takes_a_pattern(self):
        deep = "usr/share/deep/deeper/last"
        for pattern, wanted in (("*.desktop", ["toy.desktop"]), ("usr/share", [deep, "usr/share/words"]),
                                ("usr/*/words", ["usr/share/words"]), ("/usr/link", ["usr/link"]),
                                ("./usr/share/de*", [deep]), ("usr/share/words", ["usr/share/words"])):
            self.assertEqual(self.files_of(pattern)[0], wanted, pattern)

    def test_a_pattern_that_fits_nothing_is_told(self):
        found, ran = self.files_of("usr/nothing*")
        self.assertEqual((found, ran.returncode, os.listdir(".")), ([], 1, []))
        self.assertIn('Nothing in the AppImage fits "usr/nothing*".', ran.stderr)
        ran = run(self.toy, "--appimage-extract", "usr", "AppRun")
        self.assertEqual((ran.returncode, os.listdir(".")), (1, []))
        self.assertIn('"AppRun" is a second', ran.stderr)

    def test_extract_keeps_to_the_umask(self):
        run(self.toy, "--appimage-extract", umask=0o077)
        self.assertEqual(os.stat("squashfs-root/AppRun").st_mode & 0o777, 0o700)

    def test_mount_shows_the_tree_until_it_is_ended(self):
        for number in appimages.ENDINGS:
            program = subprocess.Popen([self.toy, "--appimage-mount"], stdout=subprocess.PIPE, text=True)
            folder = program.stdout.readline().strip()
            self.assertEqual(sorted(os.listdir(folder)), ["AppRun", "toy.desktop", "usr"])
            self.assertEqual(appimages.end(program, number), -number)
            nothing_left(self)

    def test_mount_says_why_it_cannot(self):
        with Hidden("/dev/fuse"):
            ran = run(self.toy, "--appimage-mount")
        self.assertEqual((ran.stdout, ran.returncode), ("", 1))
        self.assertRegex(ran.stderr, r"mount.*--appimage-extract unpacks it")

    def test_update_information_and_signature_are_read_from_their_sections(self):
        image = shutil.copy(self.toy, "signed.AppImage")
        for option in ("--appimage-updateinfo", "--appimage-updateinformation", "--appimage-signature"):
            self.assertEqual(run(image and f"./{image}", option).stdout, "")
        self.assertEqual(write_section(image, ".upd_info", b"zsync|https://example.com/x"), 1024)
        self.assertEqual(write_section(image, ".sha256_sig", b"\n-----BEGIN\nx\n"), 1024)
        self.assertEqual(write_section(image, ".sig_key", b""), 8192)
        self.assertEqual(write_section(image, ".digest_md5", b""), 16)
        for option in ("--appimage-updateinfo", "--appimage-updateinformation"):
            self.assertEqual(run(f"./{image}", option).stdout, "zsync|https://example.com/x\n")
        self.assertEqual(run(f"./{image}", "--appimage-signature").stdout, "\n-----BEGIN\nx\n")

    def test_help_names_every_option(self):
        ran = run(self.toy, "--appimage-help")
        for option in ("extract", "extract-and-run", "mount", "offset", "updateinformation", "signature",
                       "portable-home", "portable-config", "version", "help"):
            self.assertIn("--appimage-" + option, ran.stdout)
        self.assertEqual(ran.returncode, 0)

    def test_version_is_the_projects(self):
        self.assertRegex(run(self.toy, "--appimage-version").stdout, r"runtime \d+\.\d+\.\d+\n$")

    def test_an_option_that_is_none_is_refused(self):
        ran = run(self.toy, "--appimage-nonsense")
        self.assertEqual((ran.returncode, ran.stdout), (1, ""))
        self.assertIn("There is no option --appimage-nonsense. --appimage-help lists all.", ran.stderr)

    def test_another_appimage_can_be_the_target(self):
        environment = dict(os.environ, TARGET_APPIMAGE=self.toy)
        self.assertEqual(run(RUNTIME, "--appimage-offset", env=environment).stdout,
                         run(self.toy, "--appimage-offset").stdout)
        self.assertEqual(run(RUNTIME, env=environment).stdout, "hello\n")
        self.assertEqual(run(RUNTIME, "--appimage-extract-and-run", env=environment).stdout, "hello\n")
        for target in ("/nowhere", "/etc/passwd"):
            ran = run(self.toy, env=dict(os.environ, TARGET_APPIMAGE=target))
            self.assertEqual((ran.returncode, ran.stdout), (127, ""))
            self.assertTrue(ran.stderr)

    def test_verbose_tells_what_is_tried(self):
        with Hidden("/dev/fuse"):
            ran = run(self.toy, env=dict(os.environ, VERBOSE="1"))
        self.assertEqual(ran.stdout, "hello\n")
        self.assertIn("It is unpacked instead.", ran.stderr)


if __name__ == "__main__":
    appimages.enter()
    unittest.main(verbosity=2)
