"""Trees of Debian's packages, fetched once into build/trees. Another suite, other packages or other steps
are another tree."""

import hashlib
import os
import shutil
import subprocess
import urllib.error
import urllib.request

import made

FOLDER = os.path.abspath(os.environ.get("OPENTALK_TREES", made.TOP / "build/trees"))
MIRROR = os.environ.get("OPENTALK_MIRROR", "http://deb.debian.org/debian")


def tree(suite, packages=(), *steps):
    """The folder of that tree. Where it is not there yet, call this where there is a network. `steps` are
    mmdebstrap's words for what is done besides."""
    # A release file that has grown old is still good enough to test with.
    recipe = ["--variant=minbase", "--aptopt=Acquire::Check-Valid-Until \"false\"",
              *(f"--include={name}" for name in packages), *steps, suite]
    path = f"{FOLDER}/{suite}-{hashlib.sha256(repr(recipe).encode()).hexdigest()[:8]}"
    if not os.path.isdir(path):
        _fetch(recipe, path)
    return path


def _fetch(recipe, path):
    os.makedirs(FOLDER, exist_ok=True)
    part = path + ".part"
    shutil.rmtree(part, ignore_errors=True)
    ran = subprocess.run(["mmdebstrap", "--quiet", "--mode=root", *recipe, part, MIRROR],
                         capture_output=True, text=True)
    if ran.returncode != 0:
        shutil.rmtree(part, ignore_errors=True)
        _need_mirror(recipe[-1])
        raise AssertionError(f"no tree of {recipe[-1]}: {ran.stderr[-2000:]}")
    os.rename(part, path)


def _need_mirror(suite):
    """One that is not there is no fault of ours; whatever else goes wrong is."""
    try:
        urllib.request.urlopen(f"{MIRROR}/dists/{suite}/InRelease", timeout=30).close()
    except urllib.error.HTTPError:
        return  # there is a mirror, and it has no such suite any more
    except OSError as reason:
        made.skip(f"{suite} cannot be fetched from {MIRROR}: {reason}")
