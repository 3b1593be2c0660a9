#!/usr/bin/env python3
"""Damaged and hostile images: told exactly, and never anything written outside, under the sanitizers."""

import os
import random
import shutil
import signal
import stat
import struct
import subprocess
import unittest

import appimages
from appimages import SANITIZED, nothing_left
from private_machine import tree

PLAIN = ("-noI", "-noD", "-noF", "-no-fragments")  # so that bytes can be exchanged by hand
JUDGES = {"ASAN_OPTIONS": "exitcode=99", "UBSAN_OPTIONS": "exitcode=99"}


def run(*command):
    return appimages.run(*command, env=dict(os.environ, **JUDGES))


class Hostile(unittest.TestCase):
    def setUp(self):
        shutil.rmtree("/tmp/ours/hostile", ignore_errors=True)
        os.makedirs("/tmp/ours/hostile/here")
        os.chdir("/tmp/ours/hostile/here")
        os.mkdir("../outside")
        with open("../outside/file", "w") as file:
            file.write("as it was")
        self.folder = appimages.app_folder("/tmp/ours/HostileDir")

    def tearDown(self):
        os.chdir("/tmp/ours")
        nothing_left(self)

    def image(self, *options, by="zstd"):
        return appimages.pack(self.folder, "/tmp/ours/hostile/x.AppImage", *options, runtime=SANITIZED, by=by)

    def patched(self, change, *options):
        """With `change` done to the bytes of the image."""
        image = self.image(*PLAIN, *options)
        with open(image + ".sq", "rb") as file:
            data = bytearray(file.read())
        change(data)
        with open(image + ".sq", "wb") as file:
            file.write(data)
        return appimages.join(image, SANITIZED)

    def refused(self, image, words):
        """By both ways of unpacking it; and nothing outside was touched."""
        before = tree("../outside")
        for option in ("--appimage-extract", "--appimage-extract-and-run"):
            ran = run(image, option)
            self.assertIn(ran.returncode, (1, 127), ran.stderr)
            self.assertIn(words, ran.stderr)
            self.assertEqual(ran.stdout, "")
            self.assertEqual(tree("../outside"), before)
        self.assertEqual(sorted(os.listdir("..")), ["here", "outside", "x.AppImage", "x.AppImage.sq"])

    def test_a_name_that_leads_upwards(self):
        with open(f"{self.folder}/up_evil", "w") as file:
            file.write("evil")
        for name in (b"../evil", b"usr/evi", b"a\0evil2"):
            image = self.patched(lambda data, name=name: self.exchange(data, b"up_evil", name))
            self.refused(image, "a name in it is no file's name")
            self.assertEqual(os.listdir("."), [])

    def exchange(self, data, old, new):
        self.assertEqual((data.count(old), len(old)), (1, len(new)))
        at = data.index(old)
        data[at:at + len(old)] = new

    def test_a_folder_with_the_name_of_a_link(self):
        os.symlink("/tmp/ours/hostile/outside", f"{self.folder}/same1")
        os.mkdir(f"{self.folder}/same2")
        with open(f"{self.folder}/same2/file", "w") as file:
            file.write("evil")
        image = self.patched(lambda data: self.exchange(data, b"same2", b"same1"))
        self.refused(image, '"same1" cannot be unpacked: File exists')

    def test_a_file_with_the_name_of_a_link(self):
        os.symlink("/tmp/ours/hostile/outside/file", f"{self.folder}/same1")
        with open(f"{self.folder}/same2", "w") as file:
            file.write("evil")
        image = self.patched(lambda data: self.exchange(data, b"same2", b"same1"))
        self.refused(image, '"same1" cannot be unpacked: File exists')

    def test_a_folder_that_contains_itself(self):
        os.mkdir(f"{self.folder}/loop")
        def to_root(data):
            at = data.index(b"loop") - 8  # before the name: where its inode is
            data[at:at + 2] = data[32:34]  # the superblock's root
        self.refused(self.patched(to_root), "too deep")
        self.assertEqual(os.listdir("."), [])

    def test_an_entry_that_points_behind_its_block(self):
        os.mkdir(f"{self.folder}/astray")
        def mislead(data):
            at = data.index(b"astray") - 8
            data[at:at + 2] = b"\xf0\xff"
        self.refused(self.patched(mislead), "an entry leads nowhere")

    def test_a_size_that_no_disk_has(self):
        def enlarge(data):
            self.exchange(data, struct.pack("<I", 700001), struct.pack("<I", 0xFFFFFFF0))
        image = self.patched(enlarge)
        ran = run(image, "--appimage-extract-and-run")
        self.assertEqual(ran.returncode, 127)
        self.assertIn("Unpacking needs 4", ran.stderr)
        ran = run(image, "--appimage-extract")
        self.assertEqual(ran.returncode, 1)
        self.assertIn('"usr/bin/random" cannot be unpacked: its data is damaged', ran.stderr)

    def test_no_setuid_and_no_devices(self):
        os.chmod(f"{self.folder}/usr/share/words", 0o6755)
        os.chmod(f"{self.folder}/usr/bin", 0o7755)
        os.mkfifo(f"{self.folder}/pipe")
        image = self.image("-p", "device c 666 0 0 1 3", "-p", "disk b 666 0 0 8 0")
        self.assertEqual(run(image, "--appimage-extract").returncode, 0)
        for parent, names, files in os.walk("squashfs-root"):
            for name in names + files:
                mode = os.lstat(os.path.join(parent, name)).st_mode
                self.assertIn(stat.S_IFMT(mode), (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK), name)
                self.assertEqual(mode & 0o7000, 0, name)
        ran = run(image, "--appimage-extract-and-run")
        self.assertEqual(ran.stdout, "hello\n")

    def test_an_image_that_was_cut_off(self):
        whole = self.image()
        size = os.path.getsize(whole)
        image_size = os.path.getsize(whole + ".sq")
        for cut, words in ((4096, f"{image_size - 4096} bytes of its image are here, "),
                           (image_size - 50, "there is no squashfs image at byte"),
                           (image_size, "has no filesystem image behind its first"),
                           (image_size + 64, "its table of sections is not in it")):
            shutil.copy(whole, "cut")
            os.truncate("cut", size - cut)
            for option in ([], ["--appimage-extract"], ["--appimage-mount"]):
                ran = run("./cut", *option)
                self.assertEqual((ran.returncode, ran.stdout), (127, ""))
                self.assertIn(words, ran.stderr)
            os.remove("cut")

    def test_an_image_packed_otherwise(self):
        image = self.image(by="gzip")
        self.assertIn("is not packed by zstd", run(image).stderr)

    def test_without_an_apprun(self):
        os.remove(f"{self.folder}/AppRun")
        ran = run(self.image())
        self.assertEqual(ran.returncode, 127)
        self.assertIn("AppRun in /tmp/ours/hostile/x.AppImage cannot be started: No such file", ran.stderr)

    def scrambler(self):
        chance = random.Random(7)
        os.truncate(f"{self.folder}/usr/bin/random", 5000)
        def scramble(data):
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(len(data)) if chance.random() < .3 else
                     chance.randrange(len(data) - 1500, len(data))] = chance.randrange(256)
        return scramble

    def test_a_block_that_says_it_is_larger_than_blocks_are(self):
        def enlarge(data):
            at = data.index(struct.pack("<I", 4096 | 1 << 24))  # of a block that is not packed
            data[at:at + 4] = struct.pack("<I", 100000 | 1 << 24)
        image = self.patched(enlarge, "-b", "4K")
        with open("../said", "w+") as said:
            program = subprocess.Popen([image, "--appimage-mount"], stdout=subprocess.PIPE, stderr=said, text=True,
                                       env=dict(os.environ, **JUDGES, VERBOSE="1"))
            folder = program.stdout.readline().strip()
            self.assertIn("Input/output error", appimages.run("cat", f"{folder}/usr/bin/random", text=False).stderr.decode())
            self.assertEqual(appimages.run("cat", f"{folder}/usr/share/words").stdout, "Grüße\n")
            appimages.end(program, signal.SIGTERM)
            said.seek(0)
            self.assertNotIn("Sanitizer", said.read())

    def test_mounted_too_they_are_no_fault_of_memory(self):
        """All that can be read of it is read, here and there; what the server says is heard."""
        scramble, mounted = self.scrambler(), 0
        for _ in range(int(os.environ.get("OPENTALK_SCRAMBLES", "40"))):
            with open("../said", "w+") as said:
                program = subprocess.Popen([self.patched(scramble), "--appimage-mount"], stdout=subprocess.PIPE,
                                           stderr=said, text=True, env=dict(os.environ, **JUDGES, VERBOSE="1"))
                if folder := program.stdout.readline().strip():
                    mounted += 1
                    appimages.run("sh", "-c", 'find "$1" -type f -exec tail -c 900 {} + >/dev/null; cat "$1"/*/*/*',
                                  "sh", folder, text=False)
                appimages.end(program, signal.SIGTERM)
                nothing_left(self)
                said.seek(0)
                self.assertNotRegex(said.read(), "Sanitizer|runtime error")
        self.assertGreater(mounted, 10)

    def test_bytes_that_changed_at_random(self):
        """Whatever comes of it: no fault of memory, and nothing outside."""
        scramble = self.scrambler()
        before = tree("../outside")
        for _ in range(int(os.environ.get("OPENTALK_SCRAMBLES", "60"))):
            ran = run(self.patched(scramble), "--appimage-extract")
            self.assertIn(ran.returncode, (0, 1, 127), ran.stderr)
            self.assertNotIn("Sanitizer", ran.stderr)
            self.assertNotIn("runtime error", ran.stderr)
            self.assertEqual(tree("../outside"), before)
            shutil.rmtree("squashfs-root", ignore_errors=True)


if __name__ == "__main__":
    appimages.enter()
    unittest.main(verbosity=2)
