"""An `ssh -X -C` to this machine over a way that is as long as asked."""

import subprocess
import tempfile
import time

import sshd
import xproxy


class SshLine:
    """`delay` is that of each direction, in seconds."""

    def __init__(self, delay):
        self._folder = tempfile.TemporaryDirectory(prefix="opentalk-ssh-")
        self._sshd = sshd.Sshd(self._folder.name,
                               [f"SetEnv XAUTHORITY={self._folder.name}/cookies"])
        self._way = xproxy.Relay(("127.0.0.1", self._sshd.port), delay, first=20022)

    def close(self):
        self._way.close()
        self._sshd.close()
        self._folder.cleanup()

    def start(self, display, command, environment, options=()):
        """The command at the other end, its windows on display `:display` here; and when it began
        there, as this end heard of it."""
        words = [f"{name}={value}" for name, value in environment.items()] + list(command)
        ssh = self._sshd.connect("root", "echo; " + sshd.running(["env", *words]), f":{display}",
                                 options, self._way.port, stderr=subprocess.DEVNULL)
        with ssh.stdout as begun:
            begun.readline()
        return ssh, time.monotonic() - self._way.delay
