"""Attacks of an ordinary user beside the helper: each is refused with the path, or harmless. The
whole tree is compared: nothing but what was announced is ever touched."""

import contextlib
import json
import os
import pwd
import shutil
import stat
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import attacker
import private_machine
from attacker import HOME, ROUNDS, SECRET, STATE, VICTIM, Attacked, give, run, swapping, write
from attacker import device, fifo, in_place_of, unix_socket, with_files
from opentalk import PROFILE, command
from refusal import ORDINARY

PAIR = "/run/pair"
TEXT = json.dumps(PROFILE)
SITE = "/etc/nginx/sites-available/opentalk-pad.conf"
THEIRS = (HOME, f"belongs to the user with number {ORDINARY}")
WEB = pwd.getpwnam("www-data").pw_uid


def become_web():
    os.setgroups([])
    os.setgid(WEB)
    os.setuid(WEB)


@contextlib.contextmanager
def owned_by(path, user):
    before = os.stat(path)
    os.chown(path, user, user)
    try:
        yield
    finally:
        os.chown(path, before.st_uid, before.st_gid)


class SwappedFolders(Attacked):
    """A folder and a symbolic link change places between each check and each use."""

    def swap(self, path, target, become=attacker.become_ordinary):
        os.symlink(target, path + ".other")
        os.lchown(path + ".other", ORDINARY, ORDINARY)
        return swapping(path, path + ".other", become)

    def race(self, *arguments, words=(), never="", profile=PROFILE, **more):
        for _ in range(ROUNDS):
            ran = run(*arguments, input=json.dumps(profile))
            self.expect_harmless(ran, *words, **more)
            self.assertFalse(never and never in ran.stderr, ran.stderr)
            if ran.returncode == 0 and arguments[0] == "apply":
                self.remove()

    def remove(self):
        """The swapping may have this refused as well: until it is done."""
        for _ in range(ROUNDS):
            removed = command("remove")
            if removed.returncode == 0:
                return
            self.assertIn(removed.returncode, (3, 5), removed.stderr)
        self.fail(removed.stderr)

    def test_of_certificates(self):
        shutil.copytree(PAIR, HOME + "/tls")
        give(HOME + "/tls")
        profile = with_files(HOME + "/tls/certificate.pem", HOME + "/tls/key.pem")
        with self.swap(HOME + "/tls", VICTIM):
            self.race("apply", "-", profile=profile, words=THEIRS)

    def test_of_certificates_in_a_folder_of_roots_among_the_users(self):
        shutil.copytree(PAIR, HOME + "/tls")
        profile = with_files(HOME + "/tls/certificate.pem", HOME + "/tls/key.pem")
        with self.swap(HOME + "/tls", VICTIM):
            self.race("apply", "-", profile=profile, words=THEIRS)

    def test_of_the_webroot(self):
        os.makedirs("/var/www/letsencrypt", exist_ok=True)
        with owned_by("/var/www", WEB), owned_by("/var/www/letsencrypt", WEB):
            try:
                with self.swap("/var/www/letsencrypt", VICTIM, become_web):
                    self.tree = private_machine.WholeTree()
                    for _ in range(ROUNDS):
                        ran = run("apply", "-", input=TEXT)
                        self.assertEqual(ran.returncode, 3, ran.stderr)
                        self.assertIn("/var/www", ran.stderr)
                        self.assertEqual([path for path in self.outside()
                                          if not path.startswith("/var/www/")], [])
            finally:
                os.remove("/var/www/letsencrypt.other")
        os.rmdir("/var/www/letsencrypt")

    def test_of_logs(self):
        """nginx tries out the new files as root, and opens logs for it: never what others put
        there."""
        logs = "/var/log/nginx"
        with owned_by(logs, WEB):
            for target in ("/secret", "/made", "/made/too"):
                write(logs + "/error.log", "", 0o640, WEB)
                if target == "/made/too":
                    os.remove(logs + "/error.log")
                    os.symlink(VICTIM + "/made", logs + "/error.log")
                target = VICTIM + target.replace("/too", "2")
                self.tree = private_machine.WholeTree()
                with self.swap(logs + "/error.log", target, become_web):
                    self.race("apply", "-", statuses=(0, 3), never="put together")
                os.remove(logs + "/error.log.other")

    def test_of_an_included_folder(self):
        """nginx says what it reads there, and only root hears it. Where the old files are refused
        as well by now, that is said too."""
        shared = "/etc/nginx/shared.d"
        os.mkdir(shared)
        write("/etc/nginx/conf.d/shared.conf", f"include {shared}/*.conf;\n")
        os.chmod(shared, 0o777)
        write(shared + "/x.conf", "# nothing\n", owner=ORDINARY)
        self.tree = private_machine.WholeTree()
        os.symlink(VICTIM + "/secret", shared + "/x.other")
        try:
            with swapping(shared + "/x.conf", shared + "/x.other"):
                for _ in range(ROUNDS):
                    ran = run("apply", "-", input=TEXT)
                    self.assertIn(ran.returncode, (0, 3, 5), ran.stderr)
                    self.assertNotIn(SECRET, ran.stdout)
                    if ran.returncode != 0:
                        self.assertIn(shared, ran.stderr)
                    if ran.returncode == 5:
                        self.assertIn("All files are as before", ran.stderr)
                    self.assertIn(command("remove").returncode, (0, 3, 5))
            os.remove(shared + "/x.other")
            self.remove()
            self.assertEqual(self.outside(), [])
        finally:
            shutil.rmtree(shared)
            os.remove("/etc/nginx/conf.d/shared.conf")

    def test_of_the_state(self):
        self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        give(STATE)
        self.tree = private_machine.WholeTree()
        with self.swap(STATE + "/checkpoints", VICTIM):
            for arguments in (["apply", "-"], ["undo"], ["remove"], ["history"], ["plan", "-"]):
                self.race(*arguments, words=[STATE])
        os.remove(STATE + "/checkpoints.other")
        give(STATE, 0)

    def test_of_the_profile(self):
        write(HOME + "/profile.json", TEXT, owner=ORDINARY)
        with self.swap(HOME + "/profile.json", VICTIM + "/secret"):
            self.race("plan", HOME + "/profile.json", words=[], statuses=(1, 2))

    def test_of_the_folder_for_output(self):
        os.mkdir(HOME + "/out")
        give(HOME + "/out")
        with self.swap(HOME + "/out", VICTIM):
            self.race("generate", "-", "--output", HOME + "/out", words=[HOME], statuses=(0, 1, 3))
            self.race("generate", "-", "--output", HOME + "/out/new/er", words=[HOME],
                      statuses=(0, 1, 3))
            self.race("generate", "-", "--archive", HOME + "/out/files.tar.gz", words=[HOME],
                      statuses=(0, 1, 3))

    def test_of_what_is_made_for_a_try_out(self):
        """In /tmp everybody may make a folder that looks like one of ours."""
        left = "/tmp/opentalk-try-attack"
        os.mkdir(left, 0o700)
        os.symlink(VICTIM, left + "/root")
        os.symlink(VICTIM + "/secret", left + "/lock")
        give(left)
        os.symlink(VICTIM, left + "2")
        os.lchown(left + "2", ORDINARY, ORDINARY)
        try:
            with swapping(left, left + "2"):
                self.race("apply", "-", statuses=(0,))
            self.assertTrue(os.path.islink(left + "/root"))
        finally:
            shutil.rmtree(left)
            os.remove(left + "2")


class AnotherRootFolder(Attacked):
    """`--root`: a tree that belongs to the user in part."""

    image = "/opt/image"

    def setUp(self):
        super().setUp()
        for folder in ("etc", "var/www", "var/log/nginx", "var/lib/nginx", "run"):
            os.makedirs(f"{self.image}/{folder}")
        shutil.copytree("/etc/nginx", self.image + "/etc/nginx", symlinks=True)
        for name in ("passwd", "group"):
            shutil.copy(f"/etc/{name}", f"{self.image}/etc/{name}")
        self.tree = private_machine.WholeTree()

    def tearDown(self):
        shutil.rmtree(self.image)
        super().tearDown()

    def apply(self):
        return run("apply", "-", "--root", self.image, input=TEXT)

    def test_that_is_roots_alone_is_changed_and_nothing_else(self):
        ran = self.apply()
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertEqual([path for path in self.outside() if not path.startswith(self.image)], [])

    def test_folders_in_it_swapped(self):
        for folder in ("/etc/nginx/snippets", "/etc/nginx/sites-available", "/var/www/letsencrypt"):
            path = self.image + folder
            os.makedirs(path, exist_ok=True)
            os.symlink(VICTIM, path + ".other")
            give(os.path.dirname(path))
            self.tree = private_machine.WholeTree()
            with self.subTest(folder), swapping(path, path + ".other"):
                for _ in range(ROUNDS):
                    ran = self.apply()
                    self.assertEqual(ran.returncode, 3, ran.stderr)
                    self.assertIn(os.path.dirname(path), ran.stderr)
                    self.assertEqual([changed for changed in self.outside()
                                      if not changed.startswith(path)], [])
            os.remove(path + ".other")
            give(os.path.dirname(path), 0)

    def test_below_folders_of_others(self):
        os.makedirs(HOME + "/image/etc/nginx")
        give(HOME)
        for place in (HOME + "/image", HOME + "/link", "/tmp"):
            if place.endswith("link"):
                os.symlink(self.image, place)
            for arguments in (["apply", "-"], ["remove"], ["undo"], ["history"], ["survey"]):
                ran = run(*arguments, "--root", place, input=TEXT)
                self.expect_refused(ran, os.path.dirname(place))

    def test_a_program_of_the_users_in_it_is_not_run(self):
        """It would be root's."""
        for folder in ("usr/sbin", "bin"):
            os.makedirs(f"{self.image}/{folder}")
        shell = subprocess.run(["ldd", "/bin/sh"], capture_output=True, text=True, check=True)
        needed = [word for word in shell.stdout.split() if word.startswith("/")]
        for path in ["/bin/sh"] + needed:
            os.makedirs(os.path.dirname(self.image + path), exist_ok=True)
            shutil.copy(path, self.image + path)
        program = self.image + "/usr/sbin/nginx"
        text = "#!/bin/sh\necho > /was-run\necho nginx version: nginx/1.22.1 >&2\n"
        for owners in ((ORDINARY, 0), (0, ORDINARY)):
            write(program, text, 0o755)
            os.chown(os.path.dirname(program), owners[0], owners[0])
            os.chown(program, owners[1], owners[1])
            self.tree = private_machine.WholeTree()
            for arguments in (["apply", "-"], ["plan", "-"], ["survey"]):
                ran = run(*arguments, "--root", self.image, input=TEXT)
                self.assertIn("/usr/sbin", ran.stderr + ran.stdout)
                self.assertEqual(self.outside(), [])
            self.assertEqual(self.apply().returncode, 3)


class HardLinks(Attacked):
    def test_to_a_secret_in_the_place_of_a_certificate_or_key(self):
        os.mkdir("/etc/certificates")
        for kind in ("certificate", "key"):
            for name in ("certificate.pem", "key.pem"):
                shutil.copy(f"{PAIR}/{name}", "/etc/certificates/" + name)
            path = f"/etc/certificates/{kind}.pem"
            os.remove(path)
            os.link(VICTIM + "/secret", path)
            self.tree = private_machine.WholeTree()
            profile = with_files("/etc/certificates/certificate.pem", "/etc/certificates/key.pem")
            self.expect_refused(run("apply", "-", input=json.dumps(profile)), path)
        shutil.rmtree("/etc/certificates")

    def test_to_our_files_keep_their_content(self):
        self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        mine = VICTIM + "/mine.conf"
        os.link(SITE, mine)
        with open(SITE) as file:
            before = file.read()
        changed = dict(PROFILE, compression=False, services={"pad": {"enabled": True,
                                                                     "upload_limit_mb": 7}})
        self.assertEqual(run("apply", "-", input=json.dumps(changed)).returncode, 0)
        with open(mine) as file:
            self.assertEqual(file.read(), before)
        with open(SITE) as file:
            self.assertNotEqual(file.read(), before)
        for path in (SITE, mine):
            self.assertEqual(os.stat(path).st_nlink, 1, path)
        self.assertEqual(run("undo").returncode, 0)
        self.assertEqual(os.stat(mine).st_nlink, 1)

    def test_of_a_victim_in_the_place_of_our_file(self):
        """Root took it over by mistake: the victim keeps content, mode and owner."""
        os.chmod(VICTIM + "/secret", 0o604)
        os.link(VICTIM + "/secret", SITE)
        self.tree = private_machine.WholeTree()
        refused = run("apply", "-", input=TEXT)
        self.assertEqual(refused.returncode, 3)
        self.assertIn(SITE, refused.stderr)
        self.assertEqual(self.outside(), [])
        taken = run("apply", "-", "--take-over", SITE, input=TEXT)
        self.assertEqual(taken.returncode, 0, taken.stderr)
        self.assertEqual(run("undo").returncode, 0)
        self.assertEqual(self.outside(SITE), [VICTIM + "/secret"], "one link less")
        with open(VICTIM + "/secret") as file:
            self.assertEqual(file.read(), SECRET + "\n")
        self.assertEqual(stat.S_IMODE(os.stat(VICTIM + "/secret").st_mode), 0o604)
        self.assertEqual(run("remove").returncode, 0)
        os.remove(SITE)


class SpecialFiles(Attacked):
    """Nothing waits at them, and each refusal names the path."""

    def each(self, path, *arguments, statuses=(3,), profile=TEXT, words=None):
        for make in (fifo, device, unix_socket):
            with self.subTest(path=path, kind=make.__name__), in_place_of(path, make):
                self.tree = private_machine.WholeTree()
                ran = run(*arguments, input=profile)
                self.expect_harmless(ran, *([path] if words is None else words),
                                     statuses=statuses)

    def test_in_the_place_of_a_certificate_or_key(self):
        shutil.copytree(PAIR, "/etc/certificates")
        for path in ("/etc/certificates/certificate.pem", "/etc/certificates/key.pem"):
            profile = with_files("/etc/certificates/certificate.pem", "/etc/certificates/key.pem")
            self.each(path, "apply", "-", profile=json.dumps(profile))
        shutil.rmtree("/etc/certificates")

    def test_in_the_place_of_the_profile(self):
        for subcommand in ("apply", "plan"):
            self.each(HOME + "/profile.json", subcommand, HOME + "/profile.json", statuses=(1,),
                      words=())

    def test_in_the_place_of_our_files(self):
        for path in (SITE, SITE.replace("available", "enabled"),
                     "/etc/nginx/conf.d/opentalk-00-http.conf",
                     "/etc/nginx/snippets/opentalk-ssl.conf", "/etc/opentalk-proxy",
                     "/var/www/letsencrypt"):
            self.each(path, "apply", "-")

    def test_in_the_place_of_the_state(self):
        self.each(STATE, "apply", "-")
        self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        for path in (STATE + "/checkpoints/1/record.json", STATE + "/checkpoints/1",
                     STATE + "/checkpoints"):
            for arguments in (["apply", "-"], ["undo"], ["remove"], ["history"], ["plan", "-"]):
                self.each(path, *arguments)

    def test_in_the_place_of_locks(self):
        os.mkdir(STATE, 0o700)
        self.each(STATE + "/lock", "apply", "-", statuses=(0, 3))
        self.each("/etc/nginx/.certbot.lock", "apply", "-", statuses=(0, 3))

    def test_in_the_place_of_the_pid_file(self):
        nginx = private_machine.Nginx()
        try:
            self.each("/run/nginx.pid", "apply", "-")
        finally:
            nginx.stop()
        self.each("/run/nginx.pid", "apply", "-", statuses=(0, 3))

    def test_a_pipe_in_the_place_of_a_log(self):
        """nginx would wait until somebody reads it."""
        nginx = private_machine.Nginx()
        log = "/var/log/nginx/error.log"
        try:
            with in_place_of(log, fifo):
                workers = nginx.workers()
                self.expect_refused(run("apply", "-", input=TEXT), log)
                self.assertEqual(nginx.workers(), workers)
            self.assertEqual(run("apply", "-", input=TEXT).returncode, 0)
        finally:
            nginx.stop()


if __name__ == "__main__":
    private_machine.enter()
    attacker.copy_pair(PAIR)
    unittest.main(verbosity=2)
