"""AppImages of the runtime that is tested, with a toy in them, and a machine of their own to start
them on: own mounts, own processes, an own /tmp. What they leave there is seen at once."""

import ctypes
import errno
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "whole"))
import private_machine  # noqa: E402

RUNTIME = "/tmp/ours/runtime"
SANITIZED = "/tmp/ours/runtime-sanitized"
NOBODY = {"user": 65534, "group": 65534, "extra_groups": []}
HELPER = "/usr/bin/fusermount3"

TOY = """#!/bin/sh
case $1 in
arguments) cat /proc/$$/cmdline ;;
environment) cat /proc/$$/environ ;;
mounted) grep " $APPDIR " /proc/self/mountinfo || echo unpacked; stat -c '%a %u' "$APPDIR" ;;
descriptors) ls /proc/$$/fd ;;
exit) exit "$2" ;;
wait) echo $$ "$APPDIR"; exec sleep 1000 ;;
trap) trap 'exit 7' TERM; echo $$ "$APPDIR"; while :; do sleep 0.05; done ;;
silent) exec >&- 2>&-; sleep 3 ;;
leave) cd "$APPDIR"; (sleep 1; cat usr/share/words; sleep 0.5) & ;;
scatter) mkdir -p "$APPDIR/new/er"; echo x >"$APPDIR/new/er/file"; chmod 0 "$APPDIR/new/er" "$APPDIR/new" ;;
mount) mkdir "$APPDIR/in"; mount --bind "$2" "$APPDIR/in" ;;
*) echo hello ;;
esac
"""


def enter():
    """Call first: returns on the private machine, or ends the process."""
    built = os.environ.get("OPENTALK_RUNTIME", "")
    if not os.path.exists(built):
        print("skipped: the runtime is not built; packaging/install-needs package")
        sys.exit(77)
    if os.environ.get("OPENTALK_PRIVATE") != "1":
        private_machine.run_again("--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
    for variable in ("TMPDIR", "VERBOSE", "NO_CLEANUP", "APPIMAGE_EXTRACT_AND_RUN"):
        os.environ.pop(variable, None)
    programs = {RUNTIME: _bytes(built), SANITIZED: _bytes(built + "-sanitized")}
    for place in ("/tmp", "/var/tmp"):
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777,size=600m", "none", place], check=True)
    os.makedirs("/tmp/ours/home", 0o755)
    os.environ["HOME"] = "/tmp/ours/home"
    os.chdir("/tmp/ours")
    for path, program in programs.items():
        with open(path, "wb") as file:
            file.write(program)
        os.chmod(path, 0o755)
    _device_for_everybody()


def _bytes(path):
    with open(path, "rb") as file:
        return file.read()


def _device_for_everybody():
    """As on most machines; only here, and over /dev/fuse, which stays as it is."""
    if not os.path.exists("/dev/fuse"):
        print("... skipped: this machine has no /dev/fuse")
        sys.exit(77)
    os.mknod("/tmp/ours/fuse", 0o666 | 0o020000, os.makedev(10, 229))
    os.chmod("/tmp/ours/fuse", 0o666)
    subprocess.run(["mount", "--bind", "/tmp/ours/fuse", "/dev/fuse"], check=True)


def _without(call, error):
    """A filter that answers `error` to a system call, on x86-64."""
    lines = [(0x20, 0, 0, 0), (0x15, 0, 1, call), (0x06, 0, 0, 0x00050000 | error),
             (0x06, 0, 0, 0x7FFF0000)]
    program = b"".join(struct.pack("HBBI", *line) for line in lines)
    buffer = ctypes.create_string_buffer(program)
    filters = struct.pack("HxxxxxxP", len(lines), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) != 0 or libc.prctl(22, 2, filters, 0, 0) != 0:
        os._exit(99)


def without_pidfd():
    """As on Linux before 5.3."""
    _without(434, errno.ENOSYS)


def without_openat2():
    """As in containers whose filter is older than the system call."""
    _without(437, errno.EPERM)


class Hidden:
    """A file that is another one for a while."""

    def __init__(self, path, other="/dev/null"):
        self._path, self._other = path, other

    def __enter__(self):
        subprocess.run(["mount", "--bind", self._other, self._path], check=True)

    def __exit__(self, *_):
        subprocess.run(["umount", self._path], check=True)


def app_folder(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(f"{path}/usr/share/deep/deeper")
    os.makedirs(f"{path}/usr/bin")
    for name, text, mode in (("AppRun", TOY, 0o755), ("usr/share/words", "Grüße\n", 0o644),
                             ("usr/share/deep/deeper/last", "", 0o600), ("toy.desktop", "[x]", 0o644)):
        with open(f"{path}/{name}", "w") as file:
            file.write(text)
        os.chmod(f"{path}/{name}", mode)
    with open(f"{path}/usr/bin/random", "wb") as file:
        file.write(os.urandom(700001))
    os.symlink("share/words", f"{path}/usr/link")
    os.symlink("/etc/passwd", f"{path}/usr/away")
    os.utime(f"{path}/usr/share", (1000000000, 1000000000))
    return path


def pack(folder, image, *options, runtime=RUNTIME, by="zstd"):
    """The image behind the runtime; the image alone is in `image`.sq."""
    subprocess.run(["mksquashfs", folder, image + ".sq", "-comp", by, "-root-owned", "-noappend",
                    "-no-xattrs", "-no-progress", "-quiet", *options], check=True)
    return join(image, runtime)


def join(image, runtime=RUNTIME):
    if os.path.exists(image):
        os.remove(image)  # a keeper that is about to end may still have it
    with open(image, "wb") as whole:
        for part in (runtime, image + ".sq"):
            with open(part, "rb") as file:
                shutil.copyfileobj(file, whole)
    os.chmod(image, 0o755)
    return image


def toy(path="/tmp/ours/toy.AppImage"):
    return pack(app_folder("/tmp/ours/AppDir"), path)


def run(*command, **options):
    options = {"capture_output": True, "text": True, "timeout": 60, **options}
    return subprocess.run(list(command), **options)


def start(*command, **options):
    """Starts it and returns it with the folder it says it runs in, when it does."""
    program = subprocess.Popen(list(command), stdout=subprocess.PIPE, text=True, **options)
    words = program.stdout.readline().split(maxsplit=1)
    assert int(words[0]) == program.pid, "another process runs than was started"
    return program, words[1].strip()


def end(program, number):
    program.send_signal(number)
    program.stdout.close()
    return program.wait(20)


def left():
    """What AppImages have left on this machine: folders, mounts, processes."""
    found = [place + "/" + name for place in ("/tmp", "/var/tmp", "/tmp/ours", "/tmp/ours/tmp")
             if os.path.isdir(place) for name in os.listdir(place) if name.startswith(".appimage")]
    with open("/proc/self/mounts") as mounts:
        found += [line for line in mounts if ".appimage" in line]
    return found + _processes()


def _processes():
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as file:
                name, rest = file.read().rsplit(")", 1)
        except (FileNotFoundError, ProcessLookupError):
            continue
        if rest.split()[0] != "Z" and int(pid) != os.getpid():
            found.append(f"process {name})")
    return found


def nothing_left(test, seconds=10):
    try:
        private_machine.wait_until(lambda: not left(), "", seconds)
    except AssertionError:
        test.fail(f"left behind: {left()}")


ENDINGS = (signal.SIGTERM, signal.SIGINT, signal.SIGKILL)
