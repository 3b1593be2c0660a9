"""A real `ssh -X -C` to this machine: an sshd of the test's own on the loopback, with keys that are
thrown away."""

import os
import shlex
import shutil
import socket
import subprocess
import time

import screen

NEEDS = ("xauth", "ssh", "sshd", "ssh-keygen")

CONFIGURATION = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
UseDNS no
PasswordAuthentication no
X11Forwarding yes
X11UseLocalhost yes
"""


def children_of(pid):
    found = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children") as file:
            found += [int(word) for word in file.read().split()]
    return found


def name_of(pid):
    with open(f"/proc/{pid}/comm") as file:
        return file.read().strip()


class Sshd:
    """All it needs lies in the folder. `more` is what else stands in its configuration."""

    def __init__(self, folder, more=()):
        self._folder = folder
        os.makedirs(folder, mode=0o755, exist_ok=True)
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            f"{folder}/{name}"], check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        with open(f"{folder}/sshd_config", "w") as file:
            file.write(CONFIGURATION.format(port=self.port, folder=folder) + "\n".join(more) + "\n")
        os.makedirs("/run/sshd", mode=0o755, exist_ok=True)  # where sshd locks its children in
        self._process = subprocess.Popen([shutil.which("sshd"), "-D", "-e", "-f",
                                          f"{folder}/sshd_config"], stderr=subprocess.DEVNULL)
        self._wait()

    def _wait(self):
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("sshd does not listen")

    def close(self):
        screen.end(self._process)

    def connect(self, user, command, display, options=(), port=None, **more):
        """The client, whose `display` the windows of the command are on; `port` is that of a longer
        way to here, `more` goes to Popen."""
        return subprocess.Popen(
            ["ssh", "-F", "none", "-X", "-C", "-p", str(port or self.port), "-i",
             f"{self._folder}/user", "-o", "StrictHostKeyChecking=no", "-o",
             f"UserKnownHostsFile={self._folder}/known", "-o", "IdentitiesOnly=yes", "-o",
             "LogLevel=ERROR", *options, f"{user}@127.0.0.1", command],
            env={**os.environ, "DISPLAY": display, "HOME": self._folder},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, **more)

    def sessions(self):
        """Those of its processes that serve a connection, innermost last."""
        found, left = [], children_of(self._process.pid)
        while left:
            pid = left.pop(0)
            if name_of(pid) == "sshd":
                found.append(pid)
                left += children_of(pid)
        return found


def running(command):
    """For the other end: the command takes the place of the shell."""
    return "exec " + shlex.join(command)
