#!/usr/bin/env python3
"""Sources of the last commit in another folder, with neither our compiler cache nor our umask, locale, time zone
and home, make the same packages, AppImage and archives byte for byte. Built cold: some five minutes on an
idle machine with two processors."""

import filecmp
import os
import shutil
import subprocess
import tempfile
import unittest

import made
import private_machine

made.need("git", "unsquashfs", "dpkg-deb", "rpm", "tar", "cmp")
KINDS = ("OpenTalk_Proxy_Wizard-*-x86_64.AppImage", "opentalk-proxy_*_amd64.deb", "opentalk-proxy-wizard_*_amd64.deb",
         "opentalk-proxy-[0-9]*.x86_64.rpm", "opentalk-proxy-wizard-[0-9]*.x86_64.rpm")
ELSEWHERE = {"CCACHE_DISABLE": "1", "TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8",
             "HOME": "/nowhere", "USER": "somebody", "PATH": os.environ["PATH"]}


def output(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=True, **more).stdout


def git(*words):
    return output("git", "-C", str(made.TOP), *words)


def members(file, folder):
    """What the file lists of its members, and what each is: for who has to find out why files differ."""
    if file.endswith(".rpm"):
        return output("rpm", "-qp", "--dump", file), {}
    if file.endswith(".deb"):
        output("dpkg-deb", "-R", file, folder)
        listed = output("dpkg-deb", "-c", file)
    elif file.endswith(".AppImage"):
        inside = ("unsquashfs", "-offset", output(file, "--appimage-offset").strip(), "-no-progress")
        output(*inside, "-d", folder, file)
        listed = output(*inside, "-lln", file).replace("squashfs-root", "")
    else:
        os.mkdir(folder)
        output("tar", "-xf", file, "-C", folder)
        listed = output("tar", "-tvf", file)
    return listed, {path[len(folder):]: node for path, node in private_machine.tree(folder).items()}


def difference(ours, theirs):
    """Nothing, or which members of two files are not the same and where the first byte is that differs."""
    if filecmp.cmp(ours, theirs, shallow=False):
        return ""
    with tempfile.TemporaryDirectory() as folder:
        (listed, trees) = zip(*(members(file, f"{folder}/{number}") for number, file in enumerate((ours, theirs))))
    lines = [set(each.splitlines()) for each in listed]
    paths = sorted(path for path in trees[0].keys() | trees[1].keys() if trees[0].get(path) != trees[1].get(path))
    where = subprocess.run(["cmp", ours, theirs], capture_output=True, text=True).stdout
    return "\n".join([where.strip(), *(f"- {line}" for line in sorted(lines[0] - lines[1])),
                      *(f"+ {line}" for line in sorted(lines[1] - lines[0])), *(f"differs: {path}" for path in paths)])


class SameBytes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.work = tempfile.mkdtemp(prefix="same-bytes-")
        cls.addClassCleanup(shutil.rmtree, cls.work)
        cls.sources = f"{cls.work}/the-same-sources-in-a-folder-with-a-longer-name"
        cls.there = f"{cls.work}/packages"
        output("git", "clone", "--quiet", "--no-hardlinks", str(made.TOP), cls.sources, umask=0o077)
        cls.make("packages", cls.there)
        cls.make("appimage", cls.there)

    @classmethod
    def make(cls, script, *words):
        ran = subprocess.run(["nice", f"{cls.sources}/packaging/{script}", *words], env=ELSEWHERE, umask=0o077,
                             capture_output=True, text=True)
        if ran.returncode != 0:
            raise AssertionError(f"{script}: {ran.stdout[-2000:]}{ran.stderr[-2000:]}")

    def assert_same(self, ours, theirs):
        self.assertEqual(sorted(map(os.path.basename, ours)), sorted(os.listdir(theirs)))
        for file in ours:
            with self.subTest(os.path.basename(file)):
                if told := difference(file, f"{theirs}/{os.path.basename(file)}"):
                    self.fail(told)

    def test_the_appimage_and_all_packages(self):
        self.assert_same(OURS, self.there)

    def test_the_archives_of_a_release(self):
        here, there = f"{self.work}/archives", f"{self.work}/archives-there"
        for folder in (here, there):
            os.mkdir(folder)
        output(str(made.TOP / "packaging/release-archives"), VERSION, here)
        self.make("release-archives", VERSION, there)
        self.assert_same([f"{here}/{name}" for name in os.listdir(here)], there)
        self.assertEqual(len(os.listdir(here)), 2)


def told_apart_from_the_last_commit():
    """Why what lies in build/packages may not be made of it."""
    if changes := git("status", "--porcelain"):
        return "changes that are not committed: " + ", ".join(changes.split("\n")[:-1])
    committed = int(git("log", "-1", "--format=%ct"))
    old = [os.path.basename(file) for file in OURS if os.path.getmtime(file) < committed]
    return "older than the last commit: " + ", ".join(old) if old else ""


if __name__ == "__main__":
    OURS = [made.newest(kind, "packaging/appimage and packaging/packages") for kind in KINDS]
    VERSION = output(str(made.TOP / "packaging/version")).strip()
    if reason := told_apart_from_the_last_commit():
        made.skip(reason)
    unittest.main(verbosity=2)
