"""Trees with the nginx of Debian's suites. They are fetched once into a cache folder, before the
private machine is entered, and copied into it for each program."""

import os
import re
import shutil
import subprocess

import private_machine

SUITES = {"bullseye": "nginx-core", "bookworm": "nginx", "trixie": "nginx", "sid": "nginx"}
MIRROR = os.environ.get("OPENTALK_MIRROR", "http://deb.debian.org/debian")
CACHE = os.environ.get("OPENTALK_CACHE") or os.path.join(
    os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "opentalk-proxy-wizard")
ACCOUNTS = "root:x:0:0:root:/root:/bin/sh\nwww-data:x:33:33:www-data:/var/www:/bin/sh\n"
GROUPS = "root:x:0:\nadm:x:4:\nwww-data:x:33:\n"


def fetch():
    """What is missing. Called outside of the private machine, where there is a network."""
    if os.environ.get("OPENTALK_PRIVATE") == "1" or os.geteuid() != 0:
        return
    os.makedirs(CACHE, exist_ok=True)
    for suite in SUITES:
        if not os.path.exists(kept(suite)):
            _fetch(suite)


def kept(suite):
    return os.path.join(CACHE, f"nginx-{suite}")


def _fetch(suite):
    """A release file that has grown old is still good enough to test with."""
    fresh = kept(suite) + ".new"
    shutil.rmtree(fresh, ignore_errors=True)
    ran = subprocess.run(["mmdebstrap", "--quiet", "--variant=extract", f"--include={SUITES[suite]}",
                          "--aptopt=Acquire::Check-Valid-Until \"false\"", suite, fresh, MIRROR],
                         capture_output=True, text=True)
    if ran.returncode != 0:
        shutil.rmtree(fresh, ignore_errors=True)
        print(f"nginx of {suite} cannot be fetched: {ran.stderr.strip().splitlines()[-1:]}")
        return
    # Newer suites leave these links to base-files, whose scripts have not run.
    for name in ("lib", "lib64", "bin", "sbin"):
        if not os.path.lexists(f"{fresh}/{name}") and os.path.exists(f"{fresh}/usr/{name}"):
            os.symlink(f"usr/{name}", f"{fresh}/{name}")
    _write(f"{fresh}/etc/passwd", ACCOUNTS)
    _write(f"{fresh}/etc/group", GROUPS)
    for folder in ("dev", "proc", "run", "tmp", "var/log/nginx", "var/lib/nginx", "var/www",
                   "etc/ssl/test"):
        os.makedirs(f"{fresh}/{folder}", exist_ok=True)
    os.rename(fresh, kept(suite))


def _write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


class Tree:
    """One suite's tree on the private machine, as packages leave it."""

    def __init__(self, suite):
        self.suite = suite
        self.folder = f"/var/nginx-{suite}"
        subprocess.run(["cp", "-a", kept(suite), self.folder], check=True)
        shutil.copytree(f"{self.folder}/etc/nginx", f"{self.folder}/var/packaged", symlinks=True)
        subprocess.run(["mount", "--rbind", "/dev", f"{self.folder}/dev"], check=True)
        self.version = self._run("-v").stderr.strip().rpartition("/")[2]

    def close(self):
        subprocess.run(["umount", "--lazy", f"{self.folder}/dev"], check=True)
        shutil.rmtree(self.folder)

    def path(self, path):
        return self.folder + path

    def write(self, path, text):
        _write(self.path(path), text)

    def reset(self):
        """As installed: nothing of ours, no neighbours."""
        for path in ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy",
                     "/var/www/letsencrypt"):
            shutil.rmtree(self.path(path), ignore_errors=True)
        shutil.copytree(self.path("/var/packaged"), self.path("/etc/nginx"), symlinks=True)

    def test(self):
        """Exit status and warnings of `nginx -t`."""
        ran = self._run("-t", "-q")
        return ran.returncode, {_plain(line) for line in ran.stderr.splitlines() if line}

    def start(self):
        started = self._run()
        if started.returncode != 0:
            raise AssertionError(started.stderr)
        private_machine.wait_until(self.pid, "nginx did not start")

    def stop(self):
        pid = self.pid()
        self._run("-s", "stop")
        private_machine.wait_until(lambda: private_machine.has_ended(pid), "nginx did not stop")

    def pid(self):
        try:
            with open(self.path("/run/nginx.pid")) as file:
                return int(file.read())
        except (OSError, ValueError):
            return None

    def _run(self, *arguments):
        return subprocess.run(["chroot", self.folder, "/usr/sbin/nginx", *arguments],
                              capture_output=True, text=True)


def _plain(line):
    """Without the pid and the time that a log line has."""
    return re.sub(r"^.*(\[\w+\]) [0-9#]+: ", r"\1 ", line)
