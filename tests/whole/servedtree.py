"""A tree on disk together with what nginx serves of it, kept so that it can be made again."""

import os
import re
import signal
import ssl
import subprocess

import client
import private_machine
from opentalk import TREES

KEPT = "/run/sweep"
ORDERS = "/var/lib/opentalk-proxy/orders.json"  # counts, whatever is put back
TEMPORARY = ("/run", "/tmp")


def served():
    """Whether there is a whiteboard, and an option as clients see it."""
    try:
        client.connect("whiteboard.example.com").close()
        whiteboard = True
    except ssl.SSLError:
        whiteboard = False
    return whiteboard, client.ask("example.com").one("strict-transport-security")


def tree_now():
    return {path: node for path, node in private_machine.tree(*TREES).items() if path != ORDERS}


def comparable(tree):
    """Without what is another one in every run: keys of placeholders and the time in a record."""
    return {path: node[:4] if path.endswith(".pem") else
            node[:4] + (_record_without_time(path),) if path.endswith("/record.json") else node
            for path, node in tree.items()}


def _record_without_time(path):
    with open(path) as file:
        return re.sub(r'"time":\d+', "", file.read())


def strays():
    """What lies in temporary folders, and what is mounted."""
    found = {os.path.join(folder, name) for folder in TEMPORARY for name in os.listdir(folder)}
    with open("/proc/self/mounts") as mounts:
        return found | set(mounts)


def copy(folder, to):
    os.makedirs(to, exist_ok=True)
    subprocess.run(["cp", "-a", folder + "/.", to], check=True)


class ServedTree:
    """As the machine is at the moment."""

    def __init__(self, name, nginx):
        self._kept = f"{KEPT}/{name}"
        self._nginx = nginx
        for folder in TREES:
            copy(folder, self._kept + folder)
        self._tree = tree_now()
        self._comparable = comparable(self._tree)
        self.served = served()

    def is_there(self):
        return tree_now() == self._tree

    def is_made_again(self):
        """Up to what is another one in every run."""
        return comparable(tree_now()) == self._comparable

    def difference(self):
        now = tree_now()
        return sorted(path for path in now.keys() | self._tree.keys()
                      if now.get(path) != self._tree.get(path))

    def put_back(self):
        """Does nothing where all is as it was."""
        if self.is_there():
            return
        for folder in TREES:
            subprocess.run(["find", folder, "-mindepth", "1", "-delete"], check=True)
            copy(self._kept + folder, folder)
        before = set(self._nginx.workers())
        os.kill(self._nginx.pid(), signal.SIGHUP)
        private_machine.wait_until(lambda: self.served == served(), "the tree is not served again")
        private_machine.wait_until(lambda: not before & set(self._nginx.workers()),
                                   "old workers go on")
