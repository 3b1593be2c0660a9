"""The window on a booted machine, walked through by the keyboard of a screen outside it. What happens on
the machine is seen from outside: its files, and its processes, which this process can see too."""

import json
import os
import subprocess
import time

import ssh
from machines import PASSWORD, wait_until
from screen import end
from test_window import processes_naming

TITLE = "OpenTalk Proxy Wizard"
PROFILE = {"version": 1, "domain": "example.org", "release": "classic",
           "certificates": {"source": "placeholder"}}
ANSWERS = "/home/ada/.local/state/opentalk-proxy-wizard/answers.json"


def helpers():
    """The helpers that run as root, and the variable that whoever made them root has left."""
    found = {}
    for pid, words in processes_naming("opentalk-proxy").items():
        if words.rstrip().endswith(" serve"):
            try:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    names = {each.split(b"=")[0].decode() for each in file.read().split(b"\0")}
            except OSError:
                continue
            if ways := names & {"SUDO_UID", "PKEXEC_UID"}:
                found[pid] = "/".join(sorted(ways))
    return found


class Walk:
    """Of one start of the window. `command` leads to it, with the display in its environment."""

    def __init__(self, machine, screen, command, environment=()):
        self.machine, self.screen = machine, screen
        with open(machine.root + "/opt/profile.json", "w") as file:
            json.dump(PROFILE, file)
        began = time.monotonic()
        self._started = subprocess.Popen(command, env={**os.environ, **dict(environment)},
                                         stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                         stderr=subprocess.STDOUT, text=True)
        try:
            screen.focus(TITLE)
        except AssertionError as failure:
            end(self._started)
            with self._started.stdout as said:
                raise AssertionError(f"{failure}: {said.read()}") from None
        print(f"BOOTED: {machine.suite}: the window has the focus after {time.monotonic() - began:.1f} s",
              flush=True)

    @classmethod
    def over_ssh(cls, machine, screen, program):
        return cls(machine, screen, [*machine.ssh("ada", "-X", "-C"), f"exec {program} /opt/profile.json"],
                   {"DISPLAY": screen.display})

    @classmethod
    def in_session(cls, machine, screen, program):
        """A login of ada's at the machine's own display, as logind sees it."""
        return cls(machine, screen, [*machine.ssh("root"),
                                     "exec systemd-run --quiet --pipe --wait --collect -p User=ada -p PAMName=login "
                                     f"-p WorkingDirectory=/home/ada -E DISPLAY={screen.display} "
                                     f"-E XDG_SESSION_TYPE=x11 {program} /opt/profile.json"])

    def close(self):
        end(self._started)
        self._started.stdout.close()
        for pid in processes_naming("bin/opentalk-proxy-wizard /opt/profile.json"):
            try:
                os.kill(pid, 15)
            except ProcessLookupError:
                pass
        wait_until(lambda: not helpers(), "the helper outlives the window", 30)

    def press(self, key, rest=0.5):
        self.screen.do("key", key)
        time.sleep(rest)

    def press_until(self, condition, complaint, *keys, seconds=60):
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > deadline:
                raise AssertionError(complaint)
            for key in keys:
                self.press(key)
        return found

    def _typed(self):
        try:
            with open(self.machine.root + ANSWERS) as file:
                return json.load(file)["profile"].get("domain") == "example.com"
        except FileNotFoundError:
            return False

    def type_domain(self):
        def again():
            for key in ("alt+b", "alt+s", "alt+n", "ctrl+a"):
                self.press(key)
            self.screen.do("type", "--delay", "20", "example.com")
            time.sleep(2)
            return self._typed()
        self.press_until(again, "the domain that was typed is not kept", seconds=40)

    def go_to_review(self, reached):
        """Rights are asked for where the window offers it; `reached` says what follows."""
        return self.press_until(reached, "nothing asks for rights", "alt+n", "alt+g")

    def give_password(self):
        """In the window, where sudo asks for it."""
        self.go_to_review(lambda: processes_naming("askpass"))
        self.screen.do("type", "--delay", "20", PASSWORD)
        self.press("Return")
        wait_until(helpers, "nothing became root", 30)

    def apply(self, done):
        self.press_until(done, "it is not applied", "alt+a")

    def undo(self, done):
        """By way of the page Done, which follows."""
        self.press_until(done, "it is not undone", "alt+n", "alt+u", "alt+a")


def screen():
    return ssh.Screen()
