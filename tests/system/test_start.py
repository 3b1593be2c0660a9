#!/usr/bin/env python3
"""The AppImage's start: what it loads, and how long it takes to show its window, against what cmake has just
built, each in turn on the same screen. Prints `START: …`, which is where figures in the README come from."""

import contextlib
import os
import signal
import statistics
import subprocess
import threading
import time
import unittest

import made

made.need("Xvfb", "xev", "stdbuf", "fusermount3")
IMAGE = made.appimage()

import private_machine  # noqa: E402

private_machine.enter()

import screen  # noqa: E402

ROUNDS = 15
PLAIN, MOUNTED, UNPACKED = "plain", "mounted", "unpacked"
WAYS = {PLAIN: [f"{made.BIN}/opentalk-proxy-wizard"], MOUNTED: [IMAGE],
        UNPACKED: [IMAGE, "--appimage-extract-and-run"]}
# 1.6 is what we want. On two processors that are threads of one core it is 1.6 to 1.8: 40 MB have to be
# unpacked by somebody while the window starts. Unpacked one block after the other it is above 4.
MOST = 2.2


class Starts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.screen = screen.Screen()
        cls.addClassCleanup(cls.screen.close)
        os.makedirs("/run/start/state")
        cls.environment = dict(os.environ, DISPLAY=f":{cls.screen.number}", XDG_STATE_HOME="/run/start/state")
        cls.environment.pop("QT_QPA_PLATFORM", None)

    @contextlib.contextmanager
    def started(self, words):
        """Its process, and the seconds from its start until its window is on the screen."""
        events = subprocess.Popen(["stdbuf", "-oL", "xev", "-root", "-event", "substructure"], env=self.environment,
                                  stdout=subprocess.PIPE, text=True)
        self.screen.wait_until_still(0.3, 5)
        began = time.monotonic()
        program = subprocess.Popen(words, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        too_late = threading.Timer(30, events.kill)
        too_late.start()
        try:
            shown = next((time.monotonic() for line in events.stdout if line.startswith("MapNotify")), None)
            self.assertIsNotNone(shown, words)
            yield program, shown - began
        finally:
            too_late.cancel()
            for process in (program, events):
                process.send_signal(signal.SIGTERM)
                process.wait(20)
            events.stdout.close()

    def seconds(self, words):
        with self.started(words) as (_, seconds):
            return seconds

    def test_the_mounted_appimage_runs_on_its_own_libraries(self):
        """One of the system's would be of another C library, sooner or later."""
        with self.started([IMAGE]) as (program, _):
            self.screen.wait_until_still(0.3, 5)
            with open(f"/proc/{program.pid}/maps") as maps:
                loaded = {line.split(None, 5)[5].strip() for line in maps if ".so" in line}
            with open(f"/proc/{program.pid}/mounts") as mounts:
                folder = next(words[1] for words in map(str.split, mounts) if ".appimage-" in words[1])
        own = {path for path in loaded if path.startswith(folder + "/")}
        self.assertGreater(len(own), 50)
        self.assertEqual(loaded - own, set())

    def test_the_appimage_starts_about_as_fast_as_the_plain_build(self):
        found = {way: [] for way in WAYS}
        for _ in range(ROUNDS):
            for way, words in WAYS.items():
                found[way].append(self.seconds(words))
        middle = {way: statistics.median(seconds) for way, seconds in found.items()}
        print("START: " + ", ".join(f"{way} {seconds * 1000:.0f} ms ({seconds / middle[PLAIN]:.2f} times)"
                                    for way, seconds in middle.items()), flush=True)
        self.assertLess(middle[MOUNTED], MOST * middle[PLAIN])


if __name__ == "__main__":
    unittest.main(verbosity=2)
