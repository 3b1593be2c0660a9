"""Machines of a fleet: booted Debian 12 trees over one that is fetched once, each in a network of its
own on a bridge that only this test sees, reached by ssh as an ordinary admin with sudo."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time
import uuid
import zlib

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.append(str(TOP / "tests/whole"))

import private_machine

MIRROR = os.environ.get("OPENTALK_MIRROR", "http://deb.debian.org/debian")
PACKAGES = ("systemd,systemd-sysv,dbus,openssh-server,python3,python3-apt,nginx-light,sudo,iproute2,"
            "procps,ca-certificates,openssl,certbot")
TREE = pathlib.Path(os.environ.get("OPENTALK_TREES", TOP / "build/trees"),
                    f"fleet-bookworm-{zlib.crc32(PACKAGES.encode()):08x}")
FOLDER = "/run/fleet"
GATEWAY = "192.0.2.1"
CGROUPS = "/sys/fs/cgroup/systemd"
ADMIN = "admin"


def fetch():
    """Call where there is a network; says whether the tree is there."""
    if TREE.is_dir():
        return True
    part = f"{TREE}.part"
    shutil.rmtree(part, ignore_errors=True)
    TREE.parent.mkdir(parents=True, exist_ok=True)
    made = subprocess.run(["mmdebstrap", "--quiet", "--mode=root", "--variant=minbase",
                           f"--include={PACKAGES}", "bookworm", part, MIRROR])
    if made.returncode == 0:
        os.rename(part, TREE)
    return made.returncode == 0


def do(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


class Machine:
    def __init__(self, name, number, key):
        self.name, self._key = name, key
        self.address = f"192.0.2.{10 + number}"
        self._layers = f"{FOLDER}/{name}"
        self.root = f"{self._layers}/root"
        self._cgroup = f"{CGROUPS}/opentalk-{os.environ['OPENTALK_FLEET']}-{name}"
        self._join(number)
        self._furnish()
        self._boot()

    def _join(self, number):
        do("ip", "netns", "add", self.name)
        do("ip", "link", "add", f"veth{number}", "type", "veth", "peer", "name", "host0", "netns",
           self.name)
        do("ip", "link", "set", f"veth{number}", "master", "fleet", "up")
        for words in (f"address add {self.address}/24 dev host0", "link set host0 up",
                      "link set lo up"):
            do("ip", "-n", self.name, *words.split())

    def _furnish(self):
        for kind in ("upper", "work", "root"):
            os.makedirs(f"{self._layers}/{kind}")
        do("mount", "-t", "overlay", "none", "-o",
           f"lowerdir={TREE},upperdir={self._layers}/upper,workdir={self._layers}/work", self.root)
        self.write("/etc/machine-id", uuid.uuid4().hex + "\n")
        self.write("/etc/hostname", self.name + "\n")
        self.write("/etc/hosts", f"127.0.0.1 localhost\n127.0.1.1 {self.name}\n")
        self.write("/etc/resolv.conf", "")  # sudo asks for its own machine's name, and would wait
        do("chroot", self.root, "useradd", "--create-home", "--shell", "/bin/bash", ADMIN)
        self.write("/etc/sudoers.d/admin", f"{ADMIN} ALL=(ALL) NOPASSWD: ALL\n")
        with open(self._key + ".pub") as public:
            self.write(f"/home/{ADMIN}/.ssh/authorized_keys", public.read())

    def _boot(self):
        """In a control group of its own: systemd takes all of it."""
        os.makedirs(self._cgroup, exist_ok=True)
        nspawn = ["systemd-nspawn", "--quiet", "--boot", "--directory", self.root, "--register=no",
                  "--keep-unit", f"--machine={self.name}", "--console=pipe", "--resolv-conf=off",
                  f"--network-namespace-path=/run/netns/{self.name}",
                  "--setenv=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1"]
        enter = f"echo $$ > {self._cgroup}/cgroup.procs && exec \"$@\""
        with open(f"{self._layers}/console", "w") as console:
            self._process = subprocess.Popen(["sh", "-c", enter, "sh", *nspawn],
                                             stdin=subprocess.DEVNULL, stdout=console, stderr=console)

    def write(self, path, text):
        whole = self.root + path
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w") as file:
            file.write(text)

    def has_booted(self):
        return self.run("systemctl is-active ssh nginx").returncode == 0

    def console(self):
        with open(f"{self._layers}/console", errors="replace") as file:
            return file.read()[-500:]

    def run(self, command):
        """As root, over ssh."""
        return subprocess.run(
            ["ssh", "-F", "none", "-i", self._key, *SSH_OPTIONS, f"{ADMIN}@{self.address}",
             f"sudo sh -c '{command}'"], capture_output=True, text=True, timeout=60,
            stdin=subprocess.DEVNULL)

    def workers(self):
        """Master and workers of nginx, with the moment each began."""
        return self.run("ps -C nginx -o pid=,ppid=,lstart=").stdout

    def tree(self, *folders):
        return {path[len(self.root):]: node for path, node in
                private_machine.tree(*(self.root + folder for folder in folders)).items()}

    def close(self):
        self._process.send_signal(signal.SIGTERM)  # nspawn ends its machine
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        do("umount", "--lazy", self.root)


SSH_OPTIONS = ("-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={FOLDER}/known", "-o",
               "IdentitiesOnly=yes", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=5")


class Fleet:
    def __init__(self, *names):
        os.makedirs(FOLDER)
        do("mount", "-t", "tmpfs", "-o", "mode=0755", "none", FOLDER)
        os.makedirs("/run/netns", exist_ok=True)
        do("ip", "link", "add", "fleet", "type", "bridge")
        do("ip", "address", "add", f"{GATEWAY}/24", "dev", "fleet")
        do("ip", "link", "set", "fleet", "up")
        self.key = f"{FOLDER}/key"
        do("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.key)
        self.machines = {name: Machine(name, number, self.key)
                         for number, name in enumerate(names, 1)}

    def wait(self):
        """Whether all have booted."""
        deadline = time.monotonic() + 120
        waiting = list(self.machines.values())
        while waiting and time.monotonic() < deadline:
            waiting = [machine for machine in waiting if not machine.has_booted()]
            time.sleep(0.3)
        return not waiting

    def close(self):
        for machine in self.machines.values():
            machine.close()


def enter():
    """Call first, after `fetch`: returns in mount, network and process namespaces of this test's own; what
    it has started is gone when they are."""
    if os.environ.get("OPENTALK_PRIVATE") == "1":
        do("mount", "-t", "tmpfs", "-o", "mode=0755", "none", "/run")
        os.makedirs("/run/lock")
        do("ip", "link", "set", "lo", "up")
        return
    os.environ["OPENTALK_FLEET"] = str(os.getpid())
    try:
        private_machine.run_again("--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
    finally:
        leave()


def leave():
    """Control groups outlive their processes."""
    ours = f"opentalk-{os.environ['OPENTALK_FLEET']}-"
    for folder in pathlib.Path(CGROUPS).glob(ours + "*"):
        for parent, _, _ in os.walk(folder, topdown=False):
            try:
                os.rmdir(parent)
            except OSError:  # the last processes are just ending
                time.sleep(0.5)
                os.rmdir(parent)
