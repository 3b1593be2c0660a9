"""Disks that are full and paths that are something else than they should be: the machine refuses
(exit status 3), with a message, and every tree is as before."""

import contextlib
import os
import shutil
import stat
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine
from opentalk import PROFILE, TREES, command

STATE = "/var/lib/opentalk-proxy"
NEW_FOLDERS = ("/var/www/letsencrypt", "/etc/opentalk-proxy", "/etc/opentalk-proxy/placeholder")
FOLDERS = ("/var/www", "/etc/nginx/snippets", "/etc/nginx/sites-available",
           "/etc/nginx/sites-enabled", "/etc/nginx/conf.d") + NEW_FOLDERS
FILES = ("/etc/nginx/sites-available/opentalk-pad.conf", "/etc/nginx/snippets/opentalk-ssl.conf",
         "/etc/nginx/conf.d/opentalk-00-http.conf")
LINKS = ("/etc/nginx/sites-enabled/opentalk-pad.conf",)
CHANGED = dict(PROFILE, compression=False)
FULL = "No space left on device"


@contextlib.contextmanager
def small_disk(folder, options):
    """A disk of its own for the folder, with what is there already."""
    kept = "/run/kept"
    os.makedirs(folder, mode=0o700, exist_ok=True)
    shutil.copytree(folder, kept, symlinks=True)
    mode = stat.S_IMODE(os.stat(folder).st_mode)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"mode={mode:o},{options}", "none", folder],
                   check=True)
    try:
        subprocess.run(["cp", "-a", kept + "/.", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)
        shutil.rmtree(kept)


def count_of(folder):
    """Of its files, links and folders, as the disk counts them."""
    return sum(len(names) + len(files) for _, names, files in os.walk(folder)) + 1


class Refusals(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()

    def tearDown(self):
        command("remove")
        self.nginx.stop()

    def expect_refused(self, profile, *words):
        before, workers = private_machine.tree(*TREES), self.nginx.workers()
        self.expect_as_before(command("apply", "-", profile=profile), before, workers, *words)

    def expect_as_before(self, refused, before, workers, *words):
        self.assertEqual(refused.returncode, 3, refused.stderr + refused.stdout)
        self.assertEqual(refused.stdout, "")
        for word in words:
            self.assertIn(word, refused.stderr)
        self.assertEqual(private_machine.tree(*TREES), before)
        self.assertEqual(self.nginx.workers(), workers)


class FullDisk(Refusals):
    """Room for ever more files, until it is enough: refused wherever it ends before."""

    def fill_up(self, folder, profile):
        had, refusals = count_of(folder), 0
        for more in range(100):
            with small_disk(folder, f"nr_inodes={had + more}"):
                before, workers = private_machine.tree(*TREES), self.nginx.workers()
                ran = command("apply", "-", profile=profile)
                if ran.returncode == 0:
                    self.take_back(folder)
                    return refusals
                self.expect_as_before(ran, before, workers, FULL)
                refusals += 1
        self.fail("never enough")

    def take_back(self, folder):
        subprocess.run(["mount", "-o", "remount,nr_inodes=1000", folder], check=True)
        undone = command("undo")
        self.assertEqual(undone.returncode, 0, undone.stderr)

    def test_of_the_state_at_the_first_apply(self):
        self.assertGreater(self.fill_up(STATE, PROFILE), 1)

    def test_of_the_state_at_a_change(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        self.assertGreater(self.fill_up(STATE, CHANGED), 1)

    def test_of_the_configuration_at_the_first_apply(self):
        self.assertGreater(self.fill_up("/etc/nginx", PROFILE), 15)

    def test_of_the_configuration_at_a_change(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        self.assertGreater(self.fill_up("/etc/nginx", CHANGED), 0)

    def test_of_the_state_in_bytes(self):
        for kibibytes in (4, 8, 16, 32):
            with self.subTest(kibibytes), small_disk(STATE, f"size={kibibytes}k"):
                workers = self.nginx.workers()
                with open(STATE + "/filling", "wb") as file:
                    file.write(bytes((kibibytes - 4) << 10))
                before = private_machine.tree(*TREES)
                self.expect_as_before(command("apply", "-"), before, workers, FULL)


class FullDiskOfTheUser(unittest.TestCase):
    """`generate` writes all of it or nothing."""

    folder = "/run/small"

    def generate(self, *arguments, size, before=None):
        with small_disk(self.folder, f"size={size}"):
            for name, text in (before or {}).items():
                os.makedirs(os.path.dirname(f"{self.folder}/{name}"), exist_ok=True)
                with open(f"{self.folder}/{name}", "w") as file:
                    file.write(text)
            tree = private_machine.tree(self.folder)
            made = command("generate", "-", *arguments)
            if made.returncode == 0:
                self.assertIn("digest: ", made.stdout)
                return True
            self.assertEqual((made.returncode, made.stdout), (3, ""), made.stderr)
            self.assertIn(FULL, made.stderr)
            self.assertEqual(private_machine.tree(self.folder), tree)
            return False

    def test_a_folder_that_is_made(self):
        made = [self.generate("--output", self.folder + "/a/out", size=f"{kibibytes}k")
                for kibibytes in (4, 8, 16, 32, 48, 256)]
        self.assertEqual((made[0], made[-1]), (False, True))
        self.assertEqual(made, sorted(made))

    def test_a_folder_of_an_earlier_run(self):
        site = "out/etc/nginx/sites-available/opentalk-frontend.conf"
        made = [self.generate("--output", self.folder + "/out", size=f"{kibibytes}k",
                              before={site: "older\n"}) for kibibytes in (8, 16, 32, 256)]
        self.assertEqual((made[0], made[-1]), (False, True))

    def test_an_archive(self):
        path = self.folder + "/files.tar.gz"
        for before in ({}, {"files.tar.gz": "older"}):
            self.assertFalse(self.generate("--archive", path, size="4k", before=before))
            self.assertTrue(self.generate("--archive", path, size="64k", before=before))


class InTheWay(Refusals):
    """Each row: something else than what belongs there."""

    def put(self, path, make):
        """Until the end of the test; what was there is below /var/kept meanwhile."""
        kept = "/var/kept" + path
        if os.path.lexists(path):
            os.makedirs(os.path.dirname(kept), exist_ok=True)
            shutil.move(path, kept)
        made_parent = not os.path.isdir(os.path.dirname(path))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        make(path, kept)
        return kept, made_parent

    def take_away(self, path, kept, made_parent):
        shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.remove(path)
        if os.path.lexists(kept):
            shutil.move(kept, path)
        if made_parent:
            os.rmdir(os.path.dirname(path))

    def expect_each_refused(self, paths, make, message):
        for path in paths:
            with self.subTest(path=path):
                put = self.put(path, make)
                try:
                    self.expect_refused(PROFILE, path, message)
                finally:
                    self.take_away(path, *put)

    def test_a_link_where_a_folder_should_be(self):
        def link(path, kept):
            os.makedirs(kept, exist_ok=True)
            os.symlink(kept, path)
        self.expect_each_refused(FOLDERS, link, "symbolic link")

    def test_a_dangling_link_where_a_folder_should_be(self):
        self.expect_each_refused(NEW_FOLDERS, lambda path, _: os.symlink("/nowhere", path),
                                 "symbolic link")

    def test_a_file_where_a_folder_should_be(self):
        def file(path, _):
            with open(path, "w") as made:
                made.write("a file")
        self.expect_each_refused(NEW_FOLDERS, file, "a folder")

    def test_a_folder_where_a_file_should_be(self):
        self.expect_each_refused(FILES, lambda path, _: os.mkdir(path), "a folder where a file")

    def test_a_folder_where_a_link_should_be(self):
        self.expect_each_refused(LINKS, lambda path, _: os.mkdir(path), "a folder where a symbolic link")

    def test_a_folder_with_something_in_it_where_a_file_should_be(self):
        self.expect_each_refused(FILES, lambda path, _: os.makedirs(path + "/mine"),
                                 "a folder where a file")

    def test_after_an_apply(self):
        """The same at a change: the site's file was replaced by a folder since."""
        self.assertEqual(command("apply", "-").returncode, 0)
        put = self.put(FILES[0], lambda path, _: os.mkdir(path))
        try:
            self.expect_refused(CHANGED, FILES[0])
        finally:
            self.take_away(FILES[0], *put)

    def test_the_state_folder_as_a_link(self):
        os.mkdir("/var/elsewhere", mode=0o700)
        os.symlink("/var/elsewhere", STATE)
        try:
            self.expect_refused(PROFILE, STATE)
            self.assertEqual(os.listdir("/var/elsewhere"), [])
        finally:
            os.remove(STATE)
            os.rmdir("/var/elsewhere")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
