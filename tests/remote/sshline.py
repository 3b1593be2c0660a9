"""A real `ssh -X -C` to this machine: an sshd of its own on the loopback, a key that is thrown
away, and a way between the two that is as long as asked."""

import os
import shlex
import shutil
import socket
import subprocess
import tempfile
import time

import screen
import xproxy

CONFIGURATION = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
UseDNS no
PermitRootLogin prohibit-password
PasswordAuthentication no
X11Forwarding yes
X11UseLocalhost yes
X11DisplayOffset {display}
XAuthLocation /usr/bin/xauth
SetEnv XAUTHORITY={folder}/cookies
"""


class SshLine:
    """`delay` is that of each direction, in seconds."""

    def __init__(self, delay):
        self._folder = tempfile.TemporaryDirectory(prefix="opentalk-ssh-")
        for name in ("host", "user"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self._path(name)],
                           check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with open(self._path("sshd_config"), "w") as file:
            file.write(CONFIGURATION.format(port=port, folder=self._folder.name,
                                            display=60 + port % 40))
        os.makedirs("/run/sshd", mode=0o755, exist_ok=True)  # where sshd locks its children in
        self._sshd = subprocess.Popen([shutil.which("sshd"), "-D", "-e", "-f",
                                       self._path("sshd_config")], stderr=subprocess.DEVNULL)
        self._wait_for(port)
        self._way = xproxy.Relay(("127.0.0.1", port), delay, first=20022)

    def close(self):
        self._way.close()
        screen.end(self._sshd)
        self._folder.cleanup()

    def start(self, display, command, environment, options=()):
        """The command at the other end, its windows on display `:display` here; and when it began
        there, as this end heard of it."""
        words = [f"{name}={value}" for name, value in environment.items()] + list(command)
        ssh = subprocess.Popen(
            ["ssh", "-F", "none", "-X", "-C", "-p", str(self._way.port), "-i", self._path("user"),
             "-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={self._path('known')}",
             "-o", "IdentitiesOnly=yes", "-o", "LogLevel=ERROR", *options, "root@127.0.0.1",
             "echo; exec env " + shlex.join(words)],
            env={**os.environ, "DISPLAY": f":{display}", "HOME": self._folder.name},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        with ssh.stdout as begun:
            begun.readline()
        return ssh, time.monotonic() - self._way.delay

    def _path(self, name):
        return os.path.join(self._folder.name, name)

    def _wait_for(self, port):
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("sshd does not listen")
