"""Debian machines that systemd boots: a tree of Debian's packages under an overlay that is thrown away, in
control groups of its own. Unless told otherwise they share the network of this process."""

import os
import shutil
import signal
import subprocess
import sys
import time
import uuid

import debian
import made
import private_machine
from private_machine import wait_until

NEEDS = ("systemd-nspawn", "mmdebstrap", "ssh", "ssh-keygen", "ip")
# No graphical library but what xauth brings: a server. Ansible wants Python.
PACKAGES = ("systemd-sysv", "dbus", "libpam-systemd", "openssh-server", "nginx", "sudo", "xauth", "polkitd",
            "pkexec", "curl", "fuse3", "bash-completion", "man-db", "iproute2", "procps", "ca-certificates",
            "openssl", "python3", "python3-apt", "certbot")
ADMIN = "ada"
PASSWORD = "correct-horse"
ACCOUNT = f"""chroot "$1" sh -ec 'useradd --create-home --shell /bin/bash --groups sudo {ADMIN}
echo {ADMIN}:{PASSWORD} | chpasswd'"""
# What our packages need lies in apt's cache, since a machine reaches nobody.
FETCH = "chroot \"$1\" apt-get satisfy -yqd --no-install-recommends '{}'"

FOLDER = "/run/machines"
KEY = f"{FOLDER}/key"
SSH_OPTIONS = ("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "IdentitiesOnly=yes",
               "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=5")
# Where systemd keeps its control groups: version 2, both versions, version 1.
HIERARCHIES = ("/sys/fs/cgroup", "/sys/fs/cgroup/unified", "/sys/fs/cgroup/systemd")


def tree(suite):
    debs = [made.deb("opentalk-proxy"), made.deb("opentalk-proxy-wizard")]
    needs = ", ".join(subprocess.check_output(["dpkg-deb", "-f", deb, "Depends"], text=True).strip() for deb in debs)
    return debian.tree(suite, PACKAGES, "--skip=cleanup/apt", f"--customize-hook={ACCOUNT}",
                       f"--customize-hook={FETCH.format(needs)}")


def enter():
    """Call first, once the trees are there: returns in mount, network and process namespaces of this test's
    own. What it has started is gone when they are, and its control groups too."""
    if os.environ.get("OPENTALK_PRIVATE") == "1":
        do("mount", "-t", "tmpfs", "-o", "mode=0755", "none", "/run")
        for folder in ("/run/lock", FOLDER):
            os.makedirs(folder)
        do("ip", "link", "set", "lo", "up")
        made.let_everybody_mount()
        do("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", KEY)
        return
    os.environ["OPENTALK_GROUP"] = f"opentalk-{os.getpid()}"
    try:
        for group in groups():
            os.mkdir(group)
    except OSError as reason:
        made.skip(f"no control groups of our own for machines: {reason}")
    try:
        private_machine.run_again("--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
    finally:
        for group in groups():  # its last processes are just ending
            wait_until(lambda: subprocess.run(["find", group, "-depth", "-type", "d", "-delete"],
                                              capture_output=True).returncode == 0, f"{group} stays")


def groups():
    return [f"{top}/{os.environ['OPENTALK_GROUP']}" for top in HIERARCHIES if os.path.exists(top + "/cgroup.procs")]


def do(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


class Machine:
    """Boots from the start on; `close` ends it."""

    def __init__(self, name, suite, network="/proc/self/ns/net", address="127.0.0.1"):
        self.name, self.suite, self.address = name, suite, address
        self.folder = f"{FOLDER}/{name}"
        self.root = f"{self.folder}/root"
        for kind in ("upper", "work", "root"):
            os.makedirs(f"{self.folder}/{kind}")
        do("mount", "-t", "overlay", "none", "-o",
           f"lowerdir={tree(suite)},upperdir={self.folder}/upper,workdir={self.folder}/work", self.root)
        self.furnish()
        self._boot(network)

    def furnish(self):
        """With what an installer writes."""
        # Without a number systemd takes it for a first boot and enables everything.
        self.write("/etc/machine-id", uuid.uuid4().hex + "\n")
        self.write("/etc/hostname", self.name + "\n")
        self.write("/etc/hosts", f"127.0.0.1 localhost\n::1 localhost\n127.0.1.1 {self.name}\n")
        self.write("/etc/resolv.conf", "")  # nobody is there to be asked
        with open(KEY + ".pub") as public:
            key = public.read()
        for home in ("/root", f"/home/{ADMIN}"):
            self.write(f"{home}/.ssh/authorized_keys", key)

    def _boot(self, network):
        """In control groups of its own: systemd takes all of them."""
        enter = ""
        for group in groups():
            os.makedirs(f"{group}/{self.name}", exist_ok=True)  # of one that is gone
            enter += f"echo $$ >{group}/{self.name}/cgroup.procs; "
        nspawn = ["systemd-nspawn", "--quiet", "--boot", "--directory", self.root, "--register=no", "--keep-unit",
                  f"--machine={self.name}", f"--network-namespace-path={network}", "--resolv-conf=off",
                  "--bind=/dev/fuse", "--console=pipe", "--setenv=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1"]
        with open(f"{self.folder}/console", "wb") as console:
            self._process = subprocess.Popen(["sh", "-ec", enter + 'exec "$@"', "sh", *nspawn],
                                             stdin=subprocess.DEVNULL, stdout=console, stderr=console)

    def write(self, path, text):
        whole = self.root + path
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w") as file:
            file.write(text)

    def wait(self):
        """Until it has booted."""
        began = time.monotonic()
        wait_until(lambda: self.has_booted() or self._process.poll() is not None, f"{self.name} does not boot", 120)
        if self._process.poll() is not None:
            raise AssertionError(f"{self.name} does not boot: {self.console()}")
        print(f"BOOTED: {self.name} answers after {time.monotonic() - began:.1f} s", flush=True)

    def has_booted(self):
        try:
            return self.run("systemctl is-active --quiet nginx && systemctl is-active --quiet ssh",
                            timeout=5).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def console(self):
        with open(f"{self.folder}/console", errors="replace") as file:
            return file.read()[-1500:]

    def ssh(self, user, *options):
        return ["ssh", "-F", "none", "-i", KEY, *SSH_OPTIONS, *options, f"{user}@{self.address}"]

    def run(self, command, user="root", **more):
        more = {"capture_output": True, "text": True, "timeout": 300, **more}
        return subprocess.run([*self.ssh(user), command], **more)

    def must(self, command, user="root", **more):
        """What it says; it has to succeed."""
        ran = self.run(command, user, **more)
        if ran.returncode != 0:
            raise AssertionError(f"{command}: {ran.returncode}: {ran.stdout}{ran.stderr}")
        return ran.stdout

    def close(self):
        self._process.send_signal(signal.SIGTERM)  # nspawn shuts its machine down
        try:
            self._process.wait(60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        do("umount", "--lazy", self.root)
        shutil.rmtree(self.folder)
