"""Debian machines that systemd boots: a tree of Debian's packages, kept below build/trees, under an overlay
that is thrown away. They share the network of this process, which has to be a private one."""

import glob
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import time
import uuid

TOP = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
sys.path[:0] = [TOP + "/tests/whole", TOP + "/tests/remote"]

from private_machine import wait_until  # noqa: E402

MADE = os.path.abspath(os.environ.get("OPENTALK_PACKAGES", TOP + "/build/packages"))
TREES = os.path.abspath(os.environ.get("OPENTALK_TREES", TOP + "/build/trees"))
NEEDS = ("systemd-nspawn", "mmdebstrap", "Xvfb", "xdotool", "ssh", "ssh-keygen", "xauth", "dpkg-deb")
# No graphical library but what xauth brings: a server.
PACKAGES = ("systemd-sysv", "dbus", "libpam-systemd", "openssh-server", "nginx", "sudo", "xauth", "polkitd",
            "pkexec", "curl", "fuse3", "bash-completion", "man-db", "iproute2", "procps")
PASSWORD = "correct-horse"
ACCOUNT = f"""chroot "$1" sh -ec 'useradd --create-home --shell /bin/bash --groups sudo ada
echo ada:{PASSWORD} | chpasswd'"""
# What the window needs lies in apt's cache, since a machine reaches nobody.
FETCH = 'chroot "$1" sh -ec \'apt-get install -yq -d --no-install-recommends /opt/*.deb; rm /opt/*.deb\''


def made(pattern):
    """The one file of that name among what packaging/packages and packaging/appimage made."""
    found = sorted(glob.glob(f"{MADE}/{pattern}"))
    if len(found) != 1:
        raise AssertionError(f"{pattern} in {MADE}: {len(found)} files, one is needed")
    return found[0]


def tree(suite):
    """The folder of a suite's tree; made again where other packages are needed."""
    debs = [made("opentalk-proxy_*.deb"), made("opentalk-proxy-wizard_*.deb")]
    needs = [subprocess.run(["dpkg-deb", "-f", deb, "Depends"], check=True, capture_output=True).stdout
             for deb in debs]
    key = hashlib.sha256(repr((PACKAGES, ACCOUNT, FETCH, needs)).encode()).hexdigest()[:8]
    path = f"{TREES}/booted-{suite}-{key}"
    if not os.path.exists(path):
        make(suite, debs, path)
    return path


def make(suite, debs, path):
    os.makedirs(TREES, exist_ok=True)
    part = path + ".part"
    shutil.rmtree(part, ignore_errors=True)
    ran = subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=apt", f"--include={','.join(PACKAGES)}", "--skip=cleanup/apt",
         f"--customize-hook={ACCOUNT}", f"--customize-hook=copy-in {shlex.join(debs)} /opt",
         f"--customize-hook={FETCH}", suite, part], capture_output=True, text=True)
    if ran.returncode != 0:
        raise AssertionError(f"no tree of {suite}: {ran.stderr[-2000:]}")
    os.rename(part, path)


class Machine:
    """Booted when it is there; `close` shuts it down. `folder` lies on a file system in memory."""

    def __init__(self, suite, folder):
        self.suite, self.folder = suite, folder
        for name in ("upper", "work", "root"):
            os.makedirs(f"{folder}/{name}")
        self.root = f"{folder}/root"
        subprocess.run(["mount", "-t", "overlay", "none", "-o", f"lowerdir={tree(suite)},upperdir={folder}/upper,"
                        f"workdir={folder}/work", self.root], check=True)
        self._furnish()
        began = time.monotonic()
        with open(f"{folder}/console", "wb") as console:
            self._booted = subprocess.Popen(self._command(), stdin=subprocess.DEVNULL, stdout=console,
                                            stderr=subprocess.STDOUT)
        wait_until(self._answers, f"{suite} does not boot", 90)
        print(f"BOOTED: {suite} answers after {time.monotonic() - began:.1f} s", flush=True)

    def _furnish(self):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{self.folder}/key"], check=True)
        with open(f"{self.folder}/key.pub") as file:
            key = file.read()
        for home, owner in (("/root", 0), ("/home/ada", os.stat(self.root + "/home/ada").st_uid)):
            os.makedirs(self.root + home + "/.ssh", mode=0o700, exist_ok=True)
            with open(self.root + home + "/.ssh/authorized_keys", "w") as file:
                file.write(key)
            os.chown(self.root + home + "/.ssh", owner, owner)
        with open(self.root + "/etc/hosts", "w") as file:  # an installer writes it
            file.write("127.0.0.1 localhost\n::1 localhost\n")
        # Without a number systemd takes it for a first boot and enables everything.
        with open(self.root + "/etc/machine-id", "w") as file:
            file.write(uuid.uuid4().hex + "\n")

    def _command(self):
        """As most machines have it, everybody may open the device of FUSE."""
        fuse = f"{self.folder}/fuse"
        os.mknod(fuse, 0o666 | 0o020000, os.makedev(10, 229))
        os.chmod(fuse, 0o666)
        return ["systemd-nspawn", "--quiet", "--boot", "--directory", self.root, "--register=no", "--keep-unit",
                f"--machine=opentalk-{self.suite}", "--network-namespace-path=/proc/self/ns/net",
                f"--bind={fuse}:/dev/fuse", "--console=pipe", "--setenv=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1"]

    def _answers(self):
        if self._booted.poll() is not None:
            with open(f"{self.folder}/console", errors="replace") as file:
                raise AssertionError(f"{self.suite} does not boot: {file.read()[-1500:]}")
        try:
            return self.run("systemctl is-active --quiet nginx && systemctl is-active --quiet ssh", timeout=5).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def ssh(self, user, *options):
        return ["ssh", "-F", "none", "-i", f"{self.folder}/key", "-o", "StrictHostKeyChecking=no", "-o",
                f"UserKnownHostsFile={self.folder}/known", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=5",
                *options, f"{user}@127.0.0.1"]

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
        self.run("systemctl --no-block poweroff")
        try:
            self._booted.wait(60)
        except subprocess.TimeoutExpired:
            self._booted.kill()
            self._booted.wait()
        subprocess.run(["umount", "--lazy", self.root], check=True)
        shutil.rmtree(self.folder)
