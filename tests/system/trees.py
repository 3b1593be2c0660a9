"""Root folders of other systems: minimal ones of Debian's suites, and one with nothing but busybox. A test
sees a `Tree` of them that is as fetched, however often it is run."""

import os
import shutil
import subprocess

import debian

SUITES = ("bullseye", "bookworm", "trixie", "sid")
SCREENS = "/tmp/.X11-unix"
MORE = {"bookworm": ["fuse3"]}  # where an ordinary account mounts


def kept(suite):
    return debian.tree(suite, MORE.get(suite, ()))


def busybox(folder):
    """No C library, no accounts, no fonts; the window itself asks for nothing but a shell."""
    for name in ("bin", "dev", "proc", "tmp", "etc", "root"):
        os.makedirs(f"{folder}/{name}")
    shutil.copy(shutil.which("busybox"), f"{folder}/bin/busybox")
    for applet in ("sh", "readlink", "dirname"):
        os.symlink("busybox", f"{folder}/bin/{applet}")
    return folder


class Tree:
    """One of them, with what happens there kept in memory. On a private machine only: its mounts go
    with that."""

    def __init__(self, name):
        self.name = name
        self.folder = f"/run/trees/{name}"
        beside = self.folder + ".changes"
        for folder in (self.folder, beside):
            os.makedirs(folder)
        self._mount("-t", "tmpfs", "-o", "mode=0755", "none", beside)
        for kind in ("upper", "work"):
            os.mkdir(f"{beside}/{kind}", 0o755)
        lower = busybox(f"{beside}/lower") if name == "busybox" else kept(name)
        self._mount("-t", "overlay", "none", "-o",
                    f"lowerdir={lower},upperdir={beside}/upper,workdir={beside}/work", self.folder)
        self._mount("-t", "tmpfs", "-o", "mode=1777", "none", self.path("/tmp"))
        self._mount("-t", "proc", "none", self.path("/proc"))
        self._mount("--rbind", "/dev", self.path("/dev"))
        os.mkdir(self.path(SCREENS))
        self._mount("--bind", SCREENS, self.path(SCREENS))
        if not os.path.lexists(self.path("/etc/mtab")):  # made at the first boot; fusermount -u reads it
            os.symlink("/proc/self/mounts", self.path("/etc/mtab"))

    @staticmethod
    def _mount(*words):
        subprocess.run(["mount", *words], check=True)

    def path(self, path):
        return self.folder + path

    def write(self, path, text):
        os.makedirs(os.path.dirname(self.path(path)), exist_ok=True)
        with open(self.path(path), "w") as file:
            file.write(text)

    def put(self, file, path):
        """A program or file of this system, where the other one finds it."""
        os.makedirs(os.path.dirname(self.path(path)), exist_ok=True)
        shutil.copy(file, self.path(path))
        os.chmod(self.path(path), 0o755)

    def command(self, *words, user=0, **environment):
        """The words that start `words` there, as from a bare login."""
        variables = {"PATH": "/usr/bin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8", **environment}
        enter = ["chroot", f"--userspec={user}:{user}", "--groups=", self.folder]
        return ["env", "-i", *(f"{name}={value}" for name, value in variables.items()),
                "/usr/sbin/" + enter[0], *enter[1:], *words]

    def run(self, *words, **environment):
        return subprocess.run(self.command(*words, **environment), capture_output=True, text=True,
                              timeout=120)
