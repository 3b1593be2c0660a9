"""What packaging/appimage and packaging/packages have made, and what a test needs to try it."""

import glob
import os
import pathlib
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
for room in ("whole", "remote"):
    sys.path.insert(1, str(TOP / "tests" / room))  # before Debian's: certbot brings an acme of its own

PACKAGES = os.path.abspath(os.environ.get("OPENTALK_PACKAGES", TOP / "build/packages"))
BIN = os.environ.get("OPENTALK_BIN", str(TOP / "build/release/bin"))
os.environ.setdefault("OPENTALK_COMMAND", f"{BIN}/opentalk-proxy")


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


def newest(pattern, made_by):
    """The newest file that was made; without one, the test program is skipped."""
    found = sorted(glob.glob(f"{PACKAGES}/{pattern}"), key=os.path.getmtime)
    return found[-1] if found else skip(f"no {pattern} in {PACKAGES}; {made_by} makes it")


def appimage():
    return newest("OpenTalk_Proxy_Wizard-*-x86_64.AppImage", "packaging/appimage")


def deb(package):
    return newest(f"{package}_*_amd64.deb", "packaging/packages")


def need(*programs):
    """Call first: returns as root where all of these programs are, or ends the process."""
    if os.geteuid() != 0:
        skip("needs root for trees, mounts and accounts of its own")
    missing = [name for name in programs if not shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/sbin")]
    if missing:
        skip(f"{', '.join(missing)} missing; packaging/install-needs system")


def let_everybody_mount():
    """As on most machines. On a private machine only; over /dev/fuse, which stays as it is."""
    os.mknod("/run/fuse", 0o666 | 0o020000, os.makedev(10, 229))
    os.chmod("/run/fuse", 0o666)
    subprocess.run(["mount", "--bind", "/run/fuse", "/dev/fuse"], check=True)
