"""What packaging/release refuses before it makes anything."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parent.parent.parent


def git(folder, *words):
    subprocess.run(["git", "-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.com", *words], check=True)


class Refusals(unittest.TestCase):
    """In a repository that can be changed, and that ends where something would be made."""

    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="release-"))
        cls.copy = cls.folder + "/copy"
        shutil.copytree(TOP / "packaging", cls.copy + "/packaging")
        with open(cls.copy + "/packaging/install-needs", "w") as file:
            file.write("#!/bin/sh\necho nothing is refused\nexit 9\n")
        git(cls.copy, "init", "--quiet")
        git(cls.copy, "add", "--all")
        git(cls.copy, "commit", "--quiet", "--message=all")

    def run_with(self, *words):
        return subprocess.run([self.copy + "/packaging/release", *words], cwd=self.folder,
                              capture_output=True, text=True)

    def refused(self, *words):
        ran = self.run_with(*words)
        self.assertIn(ran.returncode, (1, 2), ran.stdout)
        self.assertFalse(os.path.exists(self.folder + "/new"))
        return ran.stderr

    def test_an_unknown_option(self):
        for words in (["--sing", "new"], ["new", "--home"], ["new", "other"], []):
            self.assertIn("usage: packaging/release [--home URL] [--sign KEY] FOLDER", self.refused(*words))

    def test_a_folder_with_something_in_it(self):
        os.makedirs(self.folder + "/old")
        pathlib.Path(self.folder, "old/file").touch()
        self.assertIn("old is not empty", self.refused("old"))
        self.assertEqual(os.listdir(self.folder + "/old"), ["file"])

    def test_sources_that_nobody_else_has(self):
        for name in ("packaging/version", "packaging/unknown"):
            with open(f"{self.copy}/{name}", "a") as file:
                file.write("changed\n")
            self.assertIn(name, self.refused("new"))
            git(self.copy, "stash", "--quiet", "--include-untracked")

    @unittest.skipUnless(shutil.which("gpg-agent"), "gpg-agent is missing; packaging/install-needs release")
    def test_a_key_that_is_not_here(self):
        self.assertIn("no secret key nobody@example.com", self.refused("--sign", "nobody@example.com", "new"))

    def test_nothing_else(self):
        ran = self.run_with("fresh")
        self.assertEqual((ran.returncode, ran.stdout), (9, "nothing is refused\n"), ran.stderr)


if __name__ == "__main__":
    if not shutil.which("git"):
        print("skipped: git is missing; packaging/install-needs release")
        sys.exit(77)
    unittest.main()
