#!/usr/bin/env python3
"""How long an apply takes beyond what nginx itself needs: tests/measure/apply.py [COMMAND]. As root;
on a private machine with Debian's nginx. Medians, in milliseconds.

nginx itself: two runs of `nginx -t`, and the time from the signal until the old workers, who stay for
a tenth of a second, have been told to go."""

import os
import signal
import statistics
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "whole"))
if sys.argv[1:]:
    os.environ["OPENTALK_COMMAND"] = os.path.abspath(sys.argv[1])

import private_machine
from opentalk import COMMAND, PROFILE, command

ROUNDS = 15
CHANGED = dict(PROFILE, compression=False)


def timed(work):
    begun = time.monotonic()
    work()
    return (time.monotonic() - begun) * 1000


def apply(profile):
    ran = command("apply", "-", profile=profile)
    if ran.returncode != 0:
        raise AssertionError(ran.stderr)


def reload(nginx):
    """By the signal alone, watched closely."""
    before = set(nginx.workers())
    os.kill(nginx.pid(), signal.SIGHUP)
    while set(nginx.workers()) & before or not nginx.workers():
        time.sleep(0.0005)


def steps():
    """Time in each step of one apply, as the helper tells them."""
    helper = private_machine.Helper(COMMAND)
    digest = helper.ask(1, "plan", profile=PROFILE)["result"]["plan"]["digest"]
    helper.send(2, "apply", profile=PROFILE, digest=digest)
    spent, last, running = {}, time.monotonic(), "prepare"
    while (line := helper.receive()) is not None and "progress" in line:
        now = time.monotonic()
        step = line["progress"]["step"]
        spent[running] = spent.get(running, 0) + (now - last) * 1000
        last, running = now, step
    helper.end()
    return spent


def main():
    nginx = private_machine.Nginx()
    apply(PROFILE)
    applies, tests, reloads, parts = [], [], [], {}
    for round in range(ROUNDS):
        applies.append(timed(lambda: apply(PROFILE if round % 2 else CHANGED)))
        tests.append(timed(nginx.test))
        reloads.append(timed(lambda: reload(nginx)))
    for _ in range(ROUNDS):
        apply(CHANGED)
        for step, spent in steps().items():
            parts.setdefault(step, []).append(spent)
    whole, test, new = map(statistics.median, (applies, tests, reloads))
    print(f"apply {whole:.0f}, nginx -t {test:.0f}, reload {new:.0f}; "
          f"beyond them {whole - 2 * test - new:.0f}")
    print(", ".join(f"{step} {statistics.median(all):.0f}" for step, all in parts.items()))
    command("remove")
    nginx.stop()


if __name__ == "__main__":
    private_machine.enter()
    main()
