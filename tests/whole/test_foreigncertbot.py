"""A certbot that is not the distribution's: as one from pip it brings a list of roots of its own, so
that a private directory's root in the system's trust store does not reach it."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine
from certified import Certified
from opentalk import command

PROGRAM = "/opt/certbot/bin/certbot"
ROOTS = "/opt/certbot/cacert.pem"


def put_in_place():
    """Where the Internet's pages have it: in /opt, and a link in /usr/bin."""
    os.makedirs(os.path.dirname(PROGRAM))
    shutil.copy(acme.CERTBOT, "/opt/certbot/real")
    shutil.copy("/etc/ssl/certs/ca-certificates.crt", ROOTS)
    with open(PROGRAM, "w") as file:
        file.write(f"#!/bin/sh\nREQUESTS_CA_BUNDLE={ROOTS} exec /opt/certbot/real \"$@\"\n")
    os.chmod(PROGRAM, 0o755)
    layers = tempfile.mkdtemp(dir="/run")
    for layer in ("upper", "work"):
        os.mkdir(f"{layers}/{layer}")
    subprocess.run(["mount", "-t", "overlay", "none", "-o", f"lowerdir=/usr/bin,upperdir={layers}"
                    f"/upper,workdir={layers}/work", "/usr/bin"], check=True)
    os.remove(acme.CERTBOT)
    os.symlink(PROGRAM, acme.CERTBOT)


class Foreign(Certified):
    def lines_about_it(self, text, beginning):
        return [line for line in text.splitlines()
                if line.startswith(beginning) and PROGRAM in line and "distribution" in line]

    def test_is_named_before_and_in_the_reason(self):
        before = private_machine.tree(*self.TREES)
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertEqual(len(self.lines_about_it(refused.stderr, "warning: ")), 1, refused.stderr)
        self.assertEqual(len(self.lines_about_it(refused.stderr, "error: ")), 1, refused.stderr)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertServes()

    def test_is_nothing_to_warn_of_without_a_root_of_ones_own(self):
        planned = command("plan", "-", profile=dict(self.profile,
                                                    certificates={"source": "placeholder"}))
        self.assertEqual(planned.returncode, 2, planned.stderr)
        self.assertEqual(self.lines_about_it(planned.stderr, ""), [])


if __name__ == "__main__":
    if not all(os.path.exists(path) for path in (acme.PEBBLE, acme.CERTBOT)):
        print("skipped: certbot and pebble are not installed")
        sys.exit(77)
    private_machine.enter()
    put_in_place()
    unittest.main()
