"""An admin's own screen, and a real `ssh -X -C` from it to this machine that can be lost. Call after
`private_machine.enter()`."""

import os
import signal
import subprocess
import sys
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../remote"))

import screen
import sshd
from sshd import Sshd

NEEDS = ("Xvfb", "xdotool", "strace", *sshd.NEEDS)


class Screen(screen.Screen):
    """Keys typed here go the way of those of a keyboard."""

    @property
    def display(self):
        return f":{self.number}"

    def focus(self, title):
        self.do("windowfocus", "--sync", self.wait_for_window(title, 60))
        self.key("shift")  # the first key of all: Qt reads the keyboard of xdotool then
        time.sleep(0.5)


class Line:
    """A command on the machine, its windows on the screen; with a terminal as from a shell."""

    def __init__(self, server, on, user, command, terminal=False):
        self._sshd = server
        self._client = server.connect(user, sshd.running(command), on.display,
                                      ["-tt"] if terminal else [], stderr=subprocess.STDOUT)

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
