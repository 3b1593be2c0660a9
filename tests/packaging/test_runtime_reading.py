#!/usr/bin/env python3
"""What is read in a mounted image: that it is what was packed, whoever asks for how much in which order;
and that what the image names is read ahead. Under the sanitizers."""

import contextlib
import ctypes
import errno
import hashlib
import mmap
import os
import random
import re
import shutil
import signal
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor

import appimages
from appimages import RUNTIME, SANITIZED, end, nothing_left, start
from private_machine import wait_until

FOLDER = "/tmp/ours/ReadDir"
IMAGE = "/tmp/ours/read.AppImage"
LAYOUTS = (("-b", "4K"), ("-b", "128K"), ("-b", "1M"), ("-b", "128K", "-no-fragments"), ("-b", "64K", "-noD", "-noF"),
           ("-b", "128K", "-always-use-fragments"))


def furnish():
    """Files of every length around a block's, of text and of noise, with holes, and one of nothing."""
    appimages.app_folder(FOLDER)
    dice = random.Random(1)
    for size in (0, 1, 4095, 4096, 4097, 65535, 131072, 131073, 300000, 1048576, 2500001):
        for kind, data in (("noise", dice.randbytes(size)), ("text", (b"server_name meet;\n" * (size // 18 + 1))[:size])):
            with open(f"{FOLDER}/usr/{kind}{size}", "wb") as file:
                file.write(data)
    with open(f"{FOLDER}/usr/holes", "wb") as file:
        file.write(b"begin")
        file.seek(3 << 20)
        file.write(b"middle")
        file.truncate(5 << 20)


def files(folder):
    return sorted(f"{parent[len(folder):]}/{name}" for parent, _, names in os.walk(folder) for name in names
                  if not os.path.islink(f"{parent}/{name}"))


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def resident(path):
    """Bytes of the file that are in memory."""
    size = os.path.getsize(path)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = (ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long)
    with open(path, "rb") as file:
        begin = libc.mmap(None, size, mmap.PROT_READ, mmap.MAP_SHARED, file.fileno(), 0)
    pages = ctypes.create_string_buffer(-(-size // mmap.PAGESIZE))
    if libc.mincore(ctypes.c_void_p(begin), ctypes.c_size_t(size), pages) != 0:
        raise OSError(ctypes.get_errno(), "mincore")
    libc.munmap(ctypes.c_void_p(begin), ctypes.c_size_t(size))
    return sum(page & 1 for page in pages.raw) * mmap.PAGESIZE


class Mounted:
    """The image's folder, as --appimage-mount gives it, until it is left."""

    def __init__(self, image):
        self._image = image

    def __enter__(self):
        self._program = subprocess.Popen([self._image, "--appimage-mount"], stdout=subprocess.PIPE, text=True)
        return self._program.stdout.readline().strip()

    def __exit__(self, *_):
        end(self._program, signal.SIGTERM)


class Reading(unittest.TestCase):
    def setUp(self):
        furnish()

    def tearDown(self):
        nothing_left(self)

    def test_many_readers_at_once_get_what_was_packed(self):
        packed = {path: digest(FOLDER + path) for path in files(FOLDER)}
        for layout in LAYOUTS:
            with Mounted(appimages.pack(FOLDER, IMAGE, *layout, runtime=SANITIZED)) as folder:
                wanted = list(packed) * 3
                random.Random(2).shuffle(wanted)
                with ThreadPoolExecutor(8) as readers:
                    read = list(readers.map(lambda path: digest(folder + path), wanted))
                self.assertEqual([path for path, found in zip(wanted, read) if packed[path] != found], [], layout)

    def test_parts_across_the_borders_of_blocks(self):
        appimages.pack(FOLDER, IMAGE, "-b", "128K", runtime=SANITIZED)
        with Mounted(IMAGE) as folder:
            for name in ("noise2500001", "holes", "text300000"):
                with open(f"{FOLDER}/usr/{name}", "rb") as file:
                    whole = file.read()
                for place in (131071, 262143, 299999, len(whole) - 3, len(whole), len(whole) + 9):
                    file = os.open(f"{folder}/usr/{name}", os.O_RDONLY)
                    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_RANDOM)
                    self.assertEqual(os.pread(file, 140000, place), whole[place:place + 140000], (name, place))
                    os.close(file)

    def test_a_damaged_block_fails_alone(self):
        image = appimages.pack(FOLDER, IMAGE, "-b", "128K", "-no-fragments", runtime=SANITIZED)
        with open(f"{FOLDER}/usr/noise131072", "rb") as file:
            noise = file.read()
        with open(image + ".sq", "rb") as file:
            data = file.read()
        self.assertEqual(data.count(noise), 1)  # stored as it is
        text = re.search(rb"\x28\xb5\x2f\xfd", data)  # where zstd's first block begins
        damaged = bytearray(data)
        damaged[text.start():text.start() + 4] = b"nope"
        with open(image + ".sq", "wb") as file:
            file.write(damaged)
        with Mounted(appimages.join(image, SANITIZED)) as folder:
            broken = [path for path in files(FOLDER) if not self.is_whole(folder, path)]
            self.assertEqual(len(broken), 1, broken)
            self.assertTrue(self.is_whole(folder, "/usr/noise131072"))

    def is_whole(self, folder, path):
        try:
            self.assertEqual(digest(folder + path), digest(FOLDER + path), "other bytes than were packed, as if they were right")
        except OSError as error:
            self.assertEqual(error.errno, errno.EIO)
            return False
        return True

    def test_what_the_image_names_is_in_memory_before_it_is_asked_for(self):
        with open(f"{FOLDER}/.read-ahead", "w") as file:
            file.write("0 2560 usr/noise2500001\n128 128 usr/noise1048576\n0 64 usr/text65535\n")
        for runtime in (RUNTIME, SANITIZED):
            program, folder = start(appimages.pack(FOLDER, IMAGE, "-b", "128K", runtime=runtime), "wait")
            wait_until(lambda: resident(f"{folder}/usr/noise2500001") >= 2500001, "it was not read ahead", 10)
            wait_until(lambda: resident(f"{folder}/usr/noise1048576") >= 131072, "a part was not read ahead", 10)
            self.assertEqual(resident(f"{folder}/usr/noise1048576"), 131072)
            self.assertEqual(resident(f"{folder}/usr/text2500001"), 0)
            end(program, signal.SIGTERM)
            nothing_left(self)

    def test_a_list_of_nonsense_does_no_harm(self):
        os.mkfifo("/tmp/ours/fifo")
        os.symlink("/tmp/ours/fifo", f"{FOLDER}/usr/fifo")
        for text in ("", "usr/words", "1 x usr/noise4096\n", "0 4294967295 usr/noise2500001\n",
                     "4294967295 4294967295 usr/noise2500001\n0 1 usr\n0 1 usr/fifo\n0 1 no/such/file\n", "-5 -5 usr/noise1\n",
                     "0 1 " + "x" * 9000 + "\n"):
            with open(f"{FOLDER}/.read-ahead", "w") as file:
                file.write(text)
            appimages.pack(FOLDER, IMAGE, runtime=SANITIZED)
            self.assertEqual(appimages.run(IMAGE, "hello").stdout, "hello\n", text)
            nothing_left(self)
        os.remove("/tmp/ours/fifo")

    def test_a_list_that_is_a_pipe_keeps_nobody(self):
        with contextlib.suppress(FileNotFoundError):  # of another test
            os.remove(f"{FOLDER}/.read-ahead")
        os.mkfifo(f"{FOLDER}/.read-ahead")
        appimages.pack(FOLDER, IMAGE, runtime=SANITIZED)
        self.assertEqual(appimages.run(IMAGE, "hello").stdout, "hello\n")
        nothing_left(self)
        os.remove(f"{FOLDER}/.read-ahead")


if __name__ == "__main__":
    appimages.enter()
    shutil.rmtree(FOLDER, ignore_errors=True)
    unittest.main(verbosity=2)
