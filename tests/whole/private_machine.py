"""A machine of the test's own: this process is run again in fresh mount, network and process
namespaces, with overlays over /etc, /var, /root, /home, /opt and /usr/local and an empty /run. The
real nginx from Debian runs there on ports 80 and 443 of a loopback that nobody else sees."""

import hashlib
import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time

NGINX = "/usr/sbin/nginx"
OVERLAID = ("/etc", "/var", "/root", "/home", "/opt", "/usr/local")
_layers = {}  # of each overlaid folder: what was changed, and what lies below


def enter():
    """Call first in a test program: returns inside the private machine, or ends the process."""
    if os.environ.get("OPENTALK_PRIVATE") == "1":
        _furnish()
        return
    run_again("--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")


def run_again(*namespaces):
    """Runs this program in namespaces of its own and ends with its status."""
    if os.geteuid() != 0:
        print("skipped: a private machine needs root for its namespaces")
        sys.exit(77)
    environment = dict(os.environ, OPENTALK_PRIVATE="1")
    command = ["unshare", *namespaces, "--propagation", "private", sys.executable] + sys.argv
    sys.exit(subprocess.run(command, env=environment).returncode)


def _furnish():
    scratch = tempfile.mkdtemp(prefix="opentalk-machine-", dir="/tmp")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", scratch], check=True)
    for folder in OVERLAID:
        _overlay(folder, f"{scratch}/{folder[1:].replace('/', '-')}")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", "/run"], check=True)
    os.makedirs("/run/lock", exist_ok=True)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    for leftover in ("/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www/letsencrypt"):
        shutil.rmtree(leftover, ignore_errors=True)


def _overlay(folder, beside):
    """Its changes are kept in `.upper`, and what lies below them shows in `.lower`."""
    for kind in ("upper", "lower", "work"):
        os.mkdir(f"{beside}.{kind}")
    shutil.copymode(folder, beside + ".upper")
    shutil.chown(beside + ".upper", os.stat(folder).st_uid, os.stat(folder).st_gid)
    subprocess.run(["mount", "--bind", folder, beside + ".lower"], check=True)
    subprocess.run(["mount", "-t", "overlay", "none", "-o",
                    f"lowerdir={folder},upperdir={beside}.upper,workdir={beside}.work", folder],
                   check=True)
    _layers[folder] = (beside + ".upper", beside + ".lower")


class WholeTree:
    """Everything in the overlaid folders as it is now. Only what the private machine itself has
    changed is looked at: nobody else can change anything in it."""

    def __init__(self):
        self._nodes = _changed_nodes()

    def difference(self):
        """Paths that are another thing now, or have another mode, owner, content or link count."""
        now = _changed_nodes()
        return {path for path in now.keys() | self._nodes.keys()
                if _either(now, path) != _either(self._nodes, path)}


def _changed_nodes():
    found = {}
    for folder, (upper, _) in _layers.items():
        for parent, names, files in os.walk(upper):
            for name in [""] + names + files:
                path = folder + os.path.join(parent, name)[len(upper):].rstrip("/")
                found[path] = _closely(path)
    return found


def _either(nodes, path):
    """A path that nobody has changed is as it was below."""
    if path in nodes:
        return nodes[path]
    folder = max((folder for folder in _layers if path.startswith(folder)), key=len)
    return _closely(_layers[folder][1] + path[len(folder):])


def _closely(path):
    """The number of links too; of a large file the size alone."""
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISREG(status.st_mode) and status.st_size > 1 << 23:
        return status.st_mode, status.st_uid, status.st_gid, status.st_size
    links = 0 if stat.S_ISDIR(status.st_mode) else status.st_nlink
    try:
        return _node(path) + (links,)
    except OSError:  # somebody goes on swapping
        return None


class Nginx:
    """Debian's nginx, started and ended by pid."""

    def __init__(self):
        subprocess.run([NGINX], check=True)
        wait_until(lambda: self.pid() is not None and has_started(self.pid()),
                   "nginx did not start")

    @staticmethod
    def pid():
        try:
            with open("/run/nginx.pid") as file:
                return int(file.read())
        except (OSError, ValueError):
            return None

    def workers(self):
        return workers_of(self.pid())

    def test(self):
        return subprocess.run([NGINX, "-t"], capture_output=True, text=True)

    def stop(self):
        pid = self.pid()
        os.kill(pid, signal.SIGTERM)
        wait_until(lambda: has_ended(pid), "nginx did not stop")


def workers_of(master):
    """Those that serve, without those of before a reload that are shutting down."""
    with open(f"/proc/{master}/task/{master}/children") as file:
        children = sorted(int(word) for word in file.read().split())
    return [pid for pid in children if _serves(pid)]


def has_started(master):
    """The master forks its workers one after the other with its signals blocked; then it waits."""
    try:
        has_workers = bool(workers_of(master))
        with open(f"/proc/{master}/status") as file:
            blocked = next(line for line in file if line.startswith("SigBlk:"))
    except OSError:  # the pid is of one that has ended
        return False
    return has_workers and int(blocked.split()[1], 16) == 0


def _serves(worker):
    try:
        with open(f"/proc/{worker}/cmdline") as file:
            title = file.read()
    except OSError:  # it has ended
        return False
    return title != "" and "shutting down" not in title


def has_ended(pid):
    """This process is the first of its namespace: what loses its parent is left to it."""
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass
    return not os.path.exists(f"/proc/{pid}")



def reaped(pids):
    """Without those that have ended."""
    return {pid for pid in pids if not has_ended(pid)}


class SystemLog:
    """Stands in for the system's log: a socket of ours at /dev/log, in a /dev of ours."""

    DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx")

    def __init__(self):
        devices = tempfile.mkdtemp(prefix="devices-", dir="/run")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", devices], check=True)
        for name in self.DEVICES:
            with open(f"{devices}/{name}", "w"):
                pass
            subprocess.run(["mount", "--bind", f"/dev/{name}", f"{devices}/{name}"], check=True)
        os.symlink("/proc/self/fd", f"{devices}/fd")
        subprocess.run(["mount", "--move", devices, "/dev"], check=True)
        os.rmdir(devices)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind("/dev/log")

    def lines(self):
        """What has arrived since the last time."""
        found = []
        try:
            while True:
                found.append(self._socket.recv(1 << 16, socket.MSG_DONTWAIT).decode())
        except BlockingIOError:
            return found

    def close(self):
        self._socket.close()
        subprocess.run(["umount", "--lazy", "/dev"], check=True)


class Helper:
    """`opentalk-proxy serve` as the wizard has it."""

    def __init__(self, command):
        self.process = subprocess.Popen([command, "serve"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.hello = self.receive()["hello"]

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def send(self, number, request, **more):
        self.say(json.dumps({"version": 1, "id": number, "request": request, **more}))

    def receive(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line else None

    def answer(self):
        """The next line that is no progress."""
        while (line := self.receive()) is not None and "progress" in line:
            pass
        return line

    def ask(self, number, request, **more):
        self.send(number, request, **more)
        return self.answer()

    def end(self):
        """Closes its input, reads what it still says, and gives its exit status."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        if not self.process.stdout.closed:
            self.process.stdout.read()
            self.process.stdout.close()
        return self.process.wait(timeout=60)


def wait_until(condition, complaint, seconds=10):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(complaint)
        time.sleep(0.02)


def tree(*folders):
    """Every path below the folders with kind, mode, owner and bytes: two equal trees are the same
    byte for byte."""
    found = {}
    for folder in folders:
        for parent, names, files in os.walk(folder):
            for path in [parent] + [os.path.join(parent, name) for name in names + files]:
                found[path] = _node(path)
    return found


def _node(path):
    status = os.lstat(path)
    about = (stat.S_IFMT(status.st_mode), stat.S_IMODE(status.st_mode), status.st_uid,
             status.st_gid)
    if stat.S_ISLNK(status.st_mode):
        return about + (os.readlink(path),)
    if stat.S_ISREG(status.st_mode):
        with open(path, "rb") as file:
            return about + (hashlib.sha256(file.read()).hexdigest(),)
    return about
