"""The certbot of newer Debian suites, 4 and 5, with their nginx, OpenSSL and Python: from no
certificate to renewed and expanded, in a tree of each suite. Debian 12's is what test_obtain runs.
The trees are fetched once into the cache folder."""

import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import suites
from opentalk import COMMAND

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ("nginx-light,certbot,pebble,openssl,iproute2,ca-certificates,procps,libstdc++6,"
            "libssl3t64,zlib1g")
ENTER = """
set -e
mount --bind "$0" "$0"
for folder in $TESTED; do mkdir -p "$0$folder"; mount --rbind "$folder" "$0$folder"; done
for folder in /dev /sys; do mount --rbind "$folder" "$0$folder"; done
mount -t proc proc "$0/proc"
for folder in /tmp /run; do mount -t tmpfs none "$0$folder"; done
exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "OPENTALK_COMMAND=$OPENTALK_COMMAND" "$@"
"""


def kept(suite):
    return os.path.join(suites.CACHE, f"certbot-{suite}")


def fetch(suite):
    """Why there is none; nothing where there is one."""
    if os.path.exists(kept(suite)):
        return None
    os.makedirs(suites.CACHE, exist_ok=True)
    fresh = kept(suite) + ".new"
    shutil.rmtree(fresh, ignore_errors=True)
    ran = subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", f"--include={PACKAGES}",
                          "--aptopt=Acquire::Check-Valid-Until \"false\"", suite, fresh,
                          suites.MIRROR], capture_output=True, text=True)
    if ran.returncode != 0:
        shutil.rmtree(fresh, ignore_errors=True)
        return f"certbot of {suite} cannot be fetched: {ran.stderr.strip().splitlines()[-1:]}"
    os.rename(fresh, kept(suite))
    return None


class Certbots(unittest.TestCase):
    """The command is built on Debian 12, and what is newer runs it."""

    def run_in(self, suite, *arguments):
        folders = {HERE, os.path.dirname(os.path.abspath(COMMAND))}
        environment = dict(os.environ, TESTED=" ".join(sorted(folders)),
                           OPENTALK_COMMAND=os.path.abspath(COMMAND))
        return subprocess.run(["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER,
                               kept(suite), *arguments], env=environment, capture_output=True,
                              text=True)

    def try_suite(self, suite, version):
        missing = fetch(suite)
        if missing:
            self.skipTest(missing)
        self.assertRegex(self.run_in(suite, "certbot", "--version").stdout, version)
        done = self.run_in(suite, "python3", f"{HERE}/test_obtain.py",
                           "Obtain.test_from_none_to_renewed_and_one_host_more")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_certbot_4_of_trixie(self):
        self.try_suite("trixie", r"certbot 4\.")

    def test_certbot_5_of_sid(self):
        self.try_suite("sid", r"certbot ([5-9]|\d\d)\.")


if __name__ == "__main__":
    if os.geteuid() != 0:
        print("skipped: trees of other suites need root")
        sys.exit(77)
    unittest.main()
