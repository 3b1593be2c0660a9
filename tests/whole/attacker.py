"""An ordinary user beside the helper, and what the attacks must never reach."""

import contextlib
import ctypes
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import unittest

import private_machine
from opentalk import COMMAND, PROFILE, command
from refusal import ORDINARY, become_ordinary

ROUNDS = 40 if os.environ.get("OPENTALK_ALL") == "1" else 6
SECONDS = 60  # what lasts longer hangs
HOME, VICTIM, STATE = "/home/eve", "/etc/victim", "/var/lib/opentalk-proxy"
SECRET = "VERYSECRET"
EXCHANGE, HERE = 2, -100  # RENAME_EXCHANGE, AT_FDCWD

# What nginx itself writes, and where a run keeps its own notes.
ALWAYS = re.compile(r"/var/log/nginx/[^/]+\.log(\.other)?|/var/lib/nginx/\w+|" + STATE + "(/.*)?")


def write(path, text, mode=0o644, owner=0):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, mode)
    os.chown(path, owner, owner)


def give(path, user=ORDINARY):
    """With everything in it."""
    subprocess.run(["chown", "-R", "--no-dereference", f"{user}:{user}", path], check=True)


def with_files(certificate, key):
    return dict(PROFILE, certificates={
        "source": "files", "files": {"*": {"certificate": certificate, "key": key}}})


def run(*arguments, **more):
    """The command, with the profile on its standard input; ended when it hangs."""
    more = {"text": True, "capture_output": True, "timeout": SECONDS, **more}
    return subprocess.run([COMMAND, *arguments], **more)


def copy_pair(to):
    """A certificate for all the names, with its key."""
    assert command("apply", "-").returncode == 0
    folder = "/etc/opentalk-proxy/placeholder"
    shutil.copytree(os.path.join(folder, os.listdir(folder)[0]), to)
    assert command("remove").returncode == 0
    os.chmod(to, 0o755)


@contextlib.contextmanager
def swapping(path, other, become=become_ordinary):
    """Both change places as often as they can, by the user's hand; in the end they are back."""
    def identity(name):
        return os.lstat(name).st_ino
    before = identity(path)
    child = os.fork()
    if child == 0:
        become()
        libc = ctypes.CDLL(None, use_errno=True)
        while libc.renameat2(HERE, path.encode(), HERE, other.encode(), EXCHANGE) == 0:
            pass
        os._exit(ctypes.get_errno())
    try:
        private_machine.wait_until(lambda: identity(path) != before, "nothing is swapped")
        yield
        assert os.waitpid(child, os.WNOHANG) == (0, 0), "the swapping has ended"
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if identity(path) != before:
            os.rename(path, path + ".kept")
            os.rename(other, path)
            os.rename(path + ".kept", other)


def fifo(path):
    os.mkfifo(path)


def device(path):
    """Like /dev/zero: reading it would never end."""
    os.mknod(path, stat.S_IFCHR | 0o644, os.makedev(1, 5))


def unix_socket(path):
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path)


@contextlib.contextmanager
def in_place_of(path, make):
    """What was there lies aside meanwhile."""
    kept = os.path.lexists(path)
    if kept:
        shutil.move(path, "/run/kept-aside")
    make(path)
    try:
        yield
    finally:
        if os.path.lexists(path):
            os.remove(path)
        if kept:
            shutil.move("/run/kept-aside", path)


class Attacked(unittest.TestCase):
    """The user's home, a victim outside of it, and the whole tree as it was."""

    def setUp(self):
        os.mkdir(HOME)
        os.mkdir(VICTIM)
        for name in ("secret", "key.pem", "certificate.pem", "opentalk-pad.conf", "x.conf"):
            write(f"{VICTIM}/{name}", SECRET + "\n", 0o600)
        give(HOME)
        self.tree = private_machine.WholeTree()

    def tearDown(self):
        command("remove")
        for folder in (HOME, VICTIM):
            shutil.rmtree(folder)
        shutil.rmtree(STATE, ignore_errors=True)

    def outside(self, *announced):
        """What was changed though nobody announced it."""
        return sorted(path for path in self.tree.difference()
                      if not ALWAYS.fullmatch(path) and not (path + "/").startswith(HOME + "/")
                      and not any(path == one or path.startswith(one + "/placeholder/")
                                  or one.startswith("/etc/opentalk-proxy/placeholder/")
                                  and path.startswith(one + "/") for one in announced))

    def expect_harmless(self, ran, *words, statuses=(3,), secret=SECRET):
        """Refused with these words, or done with what was announced and nothing else."""
        self.assertIn(ran.returncode, statuses, ran.stderr)
        self.assertNotIn(secret, ran.stdout + ran.stderr)
        announced = re.findall("^changed: (.*)$", ran.stdout, re.M)
        if ran.returncode != 0:
            for word in words:
                self.assertIn(word, ran.stderr)
        self.assertEqual(self.outside(*announced), [])

    def expect_refused(self, ran, *words, **more):
        self.expect_harmless(ran, *words, **more)
        self.assertNotEqual(ran.returncode, 0)
