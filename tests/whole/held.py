"""The window's helper, held for a moment after each report of progress, so that a test can act at that
very step."""

import os
import re
import subprocess
import time

from private_machine import wait_until
from test_window import COMMAND, processes_naming

HOLD = 300000  # microseconds that the helper waits after each report of progress
TRACE = "/run/trace"
SAID = re.compile(r'\\"step\\":\\"([a-z0-9-]+)\\",\\"state\\":\\"([a-z]+)\\",'
                  r'\\"detail\\":\\"([^\\"]*)')


def helpers():
    return [pid for pid, words in processes_naming(COMMAND + " serve").items()
            if words.startswith(COMMAND)]


def written(pid):
    with open(f"/proc/{pid}/io") as file:
        return int(re.search(r"wchar: (\d+)", file.read()).group(1))


class Held:
    """The helper, which waits a moment after each report of progress that it has made."""

    def __init__(self):
        wait_until(helpers, "no helper starts", 60)
        self._wait_for_plan()
        pid = max(helpers())
        open(TRACE, "w").close()
        self._strace = subprocess.Popen(
            ["strace", "-qq", "-s", "160", "-o", TRACE, "-P", os.readlink(f"/proc/{pid}/fd/1"),
             "-e", "trace=write", "-e", f"inject=write:delay_exit={HOLD}", "-p", str(pid)],
            stderr=subprocess.DEVNULL)
        wait_until(lambda: self._is_traced(pid), "strace is not attached")

    @staticmethod
    def _is_traced(pid):
        with open(f"/proc/{pid}/status") as file:
            return "TracerPid:\t0" not in file.read()

    @staticmethod
    def _wait_for_plan():
        """A plan is far larger than all that comes before it."""
        seen, since, deadline = 0, time.monotonic(), time.monotonic() + 60
        while seen < 20000 or time.monotonic() < since + 0.5:
            if time.monotonic() > deadline:
                raise AssertionError(f"no plan comes: {seen} bytes were written")
            time.sleep(0.05)
            now = sum(map(written, helpers()))
            if now != seen:
                seen, since = now, time.monotonic()

    def said(self):
        """Step, state and the detail, each as far as it was traced."""
        with open(TRACE, errors="replace") as file:
            return SAID.findall(file.read())

    def has_answered(self):
        with open(TRACE, errors="replace") as file:
            return '\\"outcome\\"' in file.read()

    def wait_for(self, step, state, detail=""):
        """`detail` is how it begins."""
        deadline = time.monotonic() + 60
        while not any(said[:2] == (step, state) and said[2].startswith(detail)
                      for said in self.said()):
            if time.monotonic() > deadline:
                raise AssertionError(f"{step} {state} {detail} never came: {self.said()}")
            time.sleep(0.003)

    def end(self):
        self._strace.wait(60)
