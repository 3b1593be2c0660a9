"""Kills a command at one of its system calls, or lets one of them fail. strace does it, to the
command itself and not to the programs that it starts."""

import collections
import os
import re
import subprocess

LOG = "/run/sweep/trace"

CHANGING = {"mkdir", "mkdirat", "symlink", "symlinkat", "link", "linkat", "rename", "renameat",
            "renameat2", "write", "unlink", "unlinkat", "rmdir", "fsync", "fdatasync", "chmod",
            "fchmod", "fchmodat", "chown", "fchown", "fchownat", "ftruncate"}
WAITING = {"clone", "clone3", "vfork", "wait4", "pidfd_open", "pidfd_send_signal", "kill", "poll",
           "clock_nanosleep", "flock", "fcntl", "connect", "sendto", "recvmsg", "getrandom"}
OPENING = {"open", "openat", "openat2"}

Call = collections.namedtuple("Call", "name number text")


def changes(call):
    return call.name in CHANGING or call.name in OPENING and "O_CREAT" in call.text


def only_opens(call):
    return call.name in OPENING and not changes(call)


def may_be_last(call):
    """Between two of these, nothing changes outside of the process."""
    return changes(call) or call.name in WAITING


def path_of(call):
    """Of the file or folder that the call is about; none for pipes and terminals."""
    arguments = call.text[len(call.name) + 1:]
    folder = re.search(r"<([^>]*)>", arguments)
    names = [] if call.name == "write" else re.findall(r'"([^"]*)"', arguments)
    path = os.path.normpath(os.path.join(folder.group(1) if folder else "/", *names[-1:]))
    return re.sub(r"/\.opentalk-[^/]*\.[0-9a-f]{16}$", "", path) if path[0] == "/" else None


def _strace(options, command, profile):
    return subprocess.run(["strace", "-qq", "-y", "-s", "256", "-e", "signal=none", "-o", LOG,
                           *options, *command], input=profile, text=True, capture_output=True)


def _calls():
    """What is in the log, numbered by name as strace counts."""
    counts = collections.Counter()
    with open(LOG, errors="replace") as log:
        for line in log:
            found = re.match(r"(\w+)\(", line)
            if found:
                counts[found.group(1)] += 1
                yield Call(found.group(1), counts[found.group(1)], line.rstrip())


def calls_of(command, profile):
    """Of the command's own, after the loader's: those that matter for a kill or a failure."""
    ran = _strace(["-e", "trace=" + ",".join("?" + name for name in sorted(
        CHANGING | WAITING | OPENING))], command, profile)
    if ran.returncode != 0:
        raise AssertionError(ran.stderr)
    calls = list(_calls())
    loaded = next(at for at, call in enumerate(calls) if "O_PATH" in call.text)
    return calls[loaded:]


def _inject(call, what, command, profile):
    inject = f"inject={call.name}:{what}:when={call.number}"
    ran = _strace(["-e", "trace=" + call.name, "-e", inject], command, profile)
    return ran, list(_calls())


def kill_at(call, command, profile):
    """Whether it came that far."""
    ran, _ = _inject(call, "signal=KILL", command, profile)
    return ran.returncode == -9


def fail_at(call, error, command, profile):
    """How it ended, and which call failed; none where it did not come that far."""
    ran, calls = _inject(call, "error=" + error, command, profile)
    return ran, next((found for found in calls if "(INJECTED)" in found.text), None)


def is_named(call, message):
    """Whether the message names the call's file, or one that lies above or below it."""
    path = path_of(call)
    if path is None:
        return "error: " in message
    named = [word.rstrip(".,:;”") for word in re.findall(r"/[^\s“]*", message)]
    return any(os.path.commonpath((path, name)) in (path, name) for word in named
               for name in (word, os.path.realpath(word)) if name != "/" or path == "/")


def spread(points, count):
    """So many of them, evenly from the first to the last."""
    if count >= len(points) or count < 2:
        return list(points)
    return [points[round(at * (len(points) - 1) / (count - 1))] for at in range(count)]
