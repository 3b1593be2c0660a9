#!/usr/bin/env python3
"""The AppImage on four suites of Debian, older and newer than the one it was built on, and where there is
nothing but busybox: mounted and unpacked, by root and by an account, with a display and without. Where
OPENTALK_SHOTS names a folder, pictures of all of them are left there for people."""

import json
import os
import shutil
import subprocess
import time
import unittest

import made
import trees

NEEDS = ("mmdebstrap", "busybox", "Xvfb", "xdotool", "fusermount3", "nginx", "openssl")

made.need(*NEEDS)
IMAGE = made.appimage()
if os.environ.get("OPENTALK_PRIVATE") != "1":
    for suite in trees.SUITES:
        trees.kept(suite)

import private_machine  # noqa: E402

private_machine.enter()

import checking  # noqa: E402
import screen  # noqa: E402
import windows  # noqa: E402
from identities import Services  # noqa: E402
from opentalk import command  # noqa: E402
from windows import Window  # noqa: E402

ADA = 1000
APP, PROFILE = "/x.AppImage", "/profile.json"
UNPACKED = {"APPIMAGE_EXTRACT_AND_RUN": "1"}
WAYS = {"mounted": {}, "unpacked": UNPACKED}
FONTS = made.TOP / "packaging/appdir/fonts.conf"
SHOTS = os.environ.get("OPENTALK_SHOTS")
# Left, right, top and bottom of what is the same on all machines: names of steps, and what a page is for.
STEPS = (0, 132, 0, 540)
SENTENCE = (133, 714, 50, 86)


def furnished(name):
    tree = trees.Tree(name)
    tree.put(IMAGE, APP)
    tree.write(PROFILE, json.dumps(checking.PROFILE))
    with open("/etc/hosts") as hosts:
        tree.write("/etc/hosts", hosts.read())
    with open("/etc/passwd") if name == "busybox" else open(tree.path("/etc/passwd")) as accounts:
        tree.write("/etc/passwd", accounts.read() + f"ada:x:{ADA}:{ADA}::/tmp:/bin/sh\n")
    return tree


class Trees(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.services = Services()
        checking.furnished()
        cls.nginx = private_machine.Nginx()
        applied = command("apply", "-", profile=checking.PROFILE)
        assert applied.returncode == 0, applied.stderr
        cls.trees = {name: furnished(name) for name in (*trees.SUITES, "busybox")}

    @classmethod
    def tearDownClass(cls):
        cls.nginx.stop()
        cls.services.stop()

    def setUp(self):
        self.screen = screen.Screen()
        self.addCleanup(self.screen.close)

    def tearDown(self):
        for tree in self.trees.values():
            private_machine.wait_until(lambda: not self.left(tree), f"left behind in {tree.name}: {self.left(tree)}")

    @staticmethod
    def left(tree):
        return [name for name in os.listdir(tree.path("/tmp")) if name.startswith(".appimage")]

    def everywhere(self, tried):
        for name, tree in self.trees.items():
            for way, variables in WAYS.items():
                with self.subTest(tree=name, way=way):
                    tried(tree, variables)

    def open(self, tree, *words, **variables):
        return Window(self.screen, tree.command(APP, *words, DISPLAY=f":{self.screen.number}", **variables))

    def test_a_window_opens(self):
        def tried(tree, variables):
            with self.open(tree, **variables) as window:
                self.assertEqual(window.is_mounted(), not variables)
                own = tree.path(window.folder)
                foreign = {file for file in windows.files(window.program.pid) if not file.startswith(own)}
                self.assertEqual({file for file in foreign if "/libnss_" not in file}, set())
            self.assertNotIn("rror", window.said)
        self.everywhere(tried)

    def test_an_account_mounts_it_and_root_sees_nothing_there(self):
        tree = self.trees["bookworm"]
        with self.open(tree, user=ADA) as window:
            self.assertTrue(window.is_mounted())
            with self.assertRaises(PermissionError):
                os.listdir(f"/proc/{window.program.pid}/root" + window.folder)

    def test_an_account_without_fusermount_unpacks_it(self):
        with self.open(self.trees["trixie"], user=ADA) as window:
            self.assertFalse(window.is_mounted())

    def test_without_a_display(self):
        def tried(tree, variables):
            ran = tree.run(APP, "--version", **variables)
            self.assertRegex(ran.stdout, r"^opentalk-proxy-wizard [0-9.]+\n$")
            for words in (["--help"], ["--command", "--help"], ["--command", "--version"]):
                ran = tree.run(APP, *words, **variables)
                self.assertEqual((ran.returncode, ran.stderr), (0, ""), words)
                self.assertIn("opentalk-proxy", ran.stdout)
            self.assertEqual(tree.run(APP, "--command", "nonsense", **variables).returncode, 1)
        self.everywhere(tried)

    def doors(self, tree, **variables):
        """What --check says of each name's HTTPS, and what it said to the terminal."""
        ran = tree.run(APP, "--check", PROFILE, "--json", **variables)
        self.assertTrue(ran.stdout, ran.stderr)
        rows = json.loads(ran.stdout)["results"]
        return {row["code"] for row in rows if row["check"] == "door"}, ran.stderr

    def test_the_authorities_of_the_system_are_trusted(self):
        """No others: the AppImage has none of its own."""
        store = "/etc/ssl/certs/ca-certificates.crt"
        with open("/etc/opentalk-test/root.pem") as file:
            root = file.read()
        def tried(tree, variables):
            self.assertEqual(self.doors(tree, **variables)[0], {"door-untrusted-root"})
            tree.write(store, root)
            self.assertEqual(self.doors(tree, **variables)[0], {"door-right", "door-right-socket"})
            os.remove(tree.path(store))
        self.everywhere(tried)

    def test_plugins_of_another_qt_are_left_alone(self):
        tree = self.trees["bookworm"]
        shutil.copytree("/usr/lib/x86_64-linux-gnu/qt6/plugins", tree.path("/other"), dirs_exist_ok=True)
        told = {"QT_PLUGIN_PATH": "/other", "QT_DEBUG_PLUGINS": "1", "QT_FORCE_STDERR_LOGGING": "1"}
        said = self.doors(tree, **told)[1]
        self.assertIn("qopensslbackend", said)
        self.assertNotIn("/other/", said)
        with self.open(tree, QT_QPA_PLATFORM_PLUGIN_PATH="/other/platforms", **told) as window:
            self.assertEqual([file for file in windows.files(window.program.pid) if file.startswith("/other")], [])

    def test_what_an_account_preloads_needs_a_newer_c_library(self):
        preloaded = "/usr/lib/x86_64-linux-gnu/libstdc++.so.6"
        with self.open(self.trees["sid"], LD_PRELOAD=preloaded, LD_LIBRARY_PATH="/usr/lib/x86_64-linux-gnu",
                       QT_PLUGIN_PATH="/nowhere") as window:
            self.assertTrue(window.is_mounted())
        self.assertNotIn("not found", window.said)

    def pixels(self, left, right, top, bottom):
        return b"".join(self.screen.rows(row, row + 1)[4 * left:4 * right] for row in range(top, bottom))

    def pictures(self, window, name):
        """Of the first page and the second, in German."""
        found = []
        with window:
            self.assertEqual(self.screen.size(window.window), (1000, 680))
            for page in ("start", "services"):
                found += [self.pixels(*STEPS), self.pixels(*SENTENCE)]
                self.shoot(f"{name}-{page}")
                self.screen.key("alt+w")
                time.sleep(1)  # a cursor blinks: it is never still
        return found

    def shoot(self, name):
        if SHOTS:
            subprocess.run(["import", "-display", f":{self.screen.number}", "-window", "root",
                            f"{SHOTS}/{name}.png"], check=True)

    def test_it_looks_as_where_it_was_built(self):
        """Umlauts included; but for single points of letters, which may be a shade lighter."""
        german = {"LANG": "de_DE.UTF-8", "XDG_RUNTIME_DIR": "/tmp"}
        plain = ["env", "-i", "PATH=/usr/bin:/bin", "HOME=/root", f"FONTCONFIG_FILE={FONTS}",
                 f"DISPLAY=:{self.screen.number}",
                 *(f"{name}={value}" for name, value in german.items()),
                 f"{made.BIN}/opentalk-proxy-wizard", "--practice"]
        expected = self.pictures(Window(self.screen, plain), "plain")
        for name in ("bullseye", "busybox"):
            with self.subTest(name):
                seen = self.pictures(self.open(self.trees[name], "--practice", **german), name)
                for ours, theirs in zip(seen, expected):
                    self.assertGreater(len(set(theirs)), 20, "nothing is painted")
                    differing = sum(abs(a - b) > 8 for a, b in zip(ours, theirs))
                    self.assertLess(differing, len(theirs) / 200)


if __name__ == "__main__":
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    os.makedirs("/tmp/.X11-unix", 0o1777)
    made.let_everybody_mount()
    unittest.main(verbosity=2)
