"""An admin's own screen and a real `ssh -X -C` from it to this machine: an sshd of the test's own on
the loopback, with keys that are thrown away. Call after `private_machine.enter()`."""

import os
import shlex
import signal
import socket
import subprocess
import time

import private_machine

PORT = 2222
NEEDS = ("Xvfb", "xdotool", "xauth", "ssh", "sshd", "ssh-keygen")

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


class Screen:
    """Keys typed here go the way of those of a keyboard."""

    def __init__(self):
        reads, writes = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x900x24", "-nolisten", "tcp",
             "-noreset"], pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writes)
        with os.fdopen(reads) as answer:
            self.display = ":" + answer.readline().strip()

    def close(self):
        self._server.terminate()
        self._server.wait()

    def do(self, *action):
        return subprocess.run(["xdotool", *action], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "DISPLAY": self.display}).stdout

    def focus(self, title):
        def window():
            return self.do("search", "--onlyvisible", "--name", title).split()
        private_machine.wait_until(window, f"no window “{title}”", 60)
        self.do("windowfocus", "--sync", window()[0])
        self.do("key", "shift")  # the first key of all: Qt reads the keyboard of xdotool then
        time.sleep(0.5)


class Sshd:
    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, mode=0o755)
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f",
                            f"{folder}/{name}"], check=True)
        with open(f"{folder}/sshd_config", "w") as file:
            file.write(CONFIGURATION.format(port=PORT, folder=folder))
        os.makedirs("/run/sshd", mode=0o755, exist_ok=True)  # where sshd locks its children in
        self._process = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f",
                                          f"{folder}/sshd_config"], stderr=subprocess.DEVNULL)
        private_machine.wait_until(self._listens, "sshd does not listen")

    @staticmethod
    def _listens():
        try:
            socket.create_connection(("127.0.0.1", PORT)).close()
            return True
        except OSError:
            return False

    def sessions(self):
        """Those of sshd's processes that serve a connection, innermost last."""
        found, left = [], children_of(self._process.pid)
        while left:
            pid = left.pop(0)
            if name_of(pid) == "sshd":
                found.append(pid)
                left += children_of(pid)
        return found

    def close(self):
        self._process.terminate()
        self._process.wait()


class Line:
    """A command on the machine, its windows on the screen; with a terminal as from a shell."""

    def __init__(self, sshd, screen, user, command, terminal=False):
        self._sshd = sshd
        self._client = subprocess.Popen(
            ["ssh", "-F", "none", "-X", "-C", *(["-tt"] if terminal else []), "-p", str(PORT), "-i",
             f"{sshd.folder}/user", "-o", "StrictHostKeyChecking=no", "-o",
             f"UserKnownHostsFile={sshd.folder}/known", "-o", "IdentitiesOnly=yes", "-o",
             "LogLevel=ERROR", f"{user}@127.0.0.1", "exec " + shlex.join(command)],
            env={**os.environ, "DISPLAY": screen.display, "HOME": sshd.folder},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def _both_ends(self):
        return [*self._sshd.sessions(), self._client.pid]

    def kill(self):
        """Neither end can say goodbye."""
        if self._client.poll() is not None:
            return
        for pid in self._both_ends():
            os.kill(pid, signal.SIGKILL)
        self._client.wait()
        self._client.stdout.close()

    def go_dead(self):
        """Nothing passes any more, and nobody is told. `kill` ends that."""
        for pid in self._both_ends():
            os.kill(pid, signal.SIGSTOP)
