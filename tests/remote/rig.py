"""The wizard, the plain wizard and the bare program, each on a screen of its own behind the proxy
that counts; and how their figures are told."""

import concurrent.futures
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile

import screen
import xproxy

BIN = os.path.abspath(os.environ.get("OPENTALK_BIN", "build/release/bin"))
FRAME = 1000 * 680 * 4
OURS, PLAIN, BARE = "opentalk-proxy-wizard", "remote_plainwizard", "remote_bareprogram"
TITLES = {OURS: "OpenTalk Proxy Wizard", PLAIN: "Plain wizard", BARE: "Bare program"}
NEEDS = ("Xvfb", "xdotool")


def leave_out_unless_possible(needs=NEEDS):
    if missing := [program for program in needs if not shutil.which(program)]:
        print("... skipped: there is no " + ", no ".join(missing))
        sys.exit(77)


def profile_in(folder, domain):
    path = os.path.join(folder, "profile.json")
    with open(path, "w") as file:
        json.dump({"version": 1, "domain": domain, "release": "classic",
                   "certificates": {"source": "placeholder"}}, file)
    return path


class Shown:
    """A program that can be seen, has the focus and is quiet."""

    def __init__(self, program, delay=0.0, domain="", quiet=1.0, options=()):
        self._home = tempfile.TemporaryDirectory(prefix="opentalk-home-")
        blinks = program == PLAIN or "--local" in options  # twice a second
        self._quiet = 0.4 if blinks else quiet
        self.screen = screen.Screen()
        self.proxy = xproxy.XProxy(self.screen.number, delay)
        command = [os.path.join(BIN, program)]
        if program == OURS:
            command += [profile_in(self._home.name, domain), *options]
        environment = {**xproxy.environment_for(self.proxy.display), "HOME": self._home.name,
                       "XDG_RUNTIME_DIR": self._home.name}
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        self.window = self.screen.wait_for_window(TITLES[program])
        self.settle()
        self.start = self.proxy.count()
        self.screen.do("windowfocus", self.window)
        self.settle()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        screen.end(self.process)
        self.proxy.close()
        self.screen.close()
        self._home.cleanup()

    def settle(self):
        self.proxy.wait_until_quiet(self._quiet, longest=15)

    def cost(self, action, *arguments):
        """What passes until the program is quiet again; with the pictures as `painted`."""
        before, seen, moved = self.proxy.count(), len(self.proxy.painted()), self.proxy.scrolled()
        action(*arguments)
        self.settle()
        cost = self.proxy.count()
        cost.subtract(before)
        return Cost(cost, self.proxy.painted()[seen:], self.proxy.scrolled() - moved)


class Cost:
    def __init__(self, count, painted, scrolled):
        self.bytes, self.zlib, self.turns = count["bytes"], count["zlib"], count["turns"]
        self.painted, self.scrolled = painted, scrolled


def together(*works):
    """Each on a screen of its own, at the same time."""
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return [result.result() for result in [pool.submit(work) for work in works]]


def best_of_three(test):
    """A busy machine may let more than the window's rest pass between two letters. Budgets stay as
    they are; a test that misses one is run again, twice at most."""
    @functools.wraps(test)
    def run(self):
        for _ in range(2):
            try:
                return test(self)
            except AssertionError as failure:
                print(f"once more, after: {failure}", flush=True)
        return test(self)
    return run


def tell(what, ours, plain, unit="bytes"):
    ratio = f"1/{plain / ours:.1f}" if ours else "nothing"
    print(f"REMOTE: {what}: ours {ours} {unit}, plain {plain}, ratio {ratio}", flush=True)
