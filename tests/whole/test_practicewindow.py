"""Certificates from none to a tested renewal in the real window, in practice and by keyboard alone: an
ordinary account, real certbot, and pebble in place of Let's Encrypt."""

import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine
import refusal
from practising import COMMAND, BesideTheMachine

WINDOW = os.path.abspath(os.environ.get("OPENTALK_WHOLE_JOB", "build/release/bin/wizard_wholejob"))
LOOKS = ("OPENTALK_SHOTS", "OPENTALK_LANGUAGE", "OPENTALK_DARK", "QT_SCALE_FACTOR")


class Window(BesideTheMachine):
    def test_from_none_to_a_tested_renewal(self):
        with tempfile.TemporaryDirectory(dir="/run") as runtime:
            os.chown(runtime, refusal.ORDINARY, refusal.ORDINARY)
            environment = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen",
                           "XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8",
                           "OPENTALK_HELPER": COMMAND, "OPENTALK_CERTIFICATES": "letsencrypt",
                           "OPENTALK_WARNINGS": "practice-authority",
                           **{name: os.environ[name] for name in LOOKS if name in os.environ}}
            ran = subprocess.run([WINDOW], env=environment, preexec_fn=refusal.become_ordinary,
                                 cwd="/", capture_output=True, text=True, timeout=400)
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)


if __name__ == "__main__":
    if not all(os.path.exists(path) for path in (acme.PEBBLE, acme.NAME_SERVER, acme.CERTBOT)):
        print("skipped: certbot and pebble are not installed")
        sys.exit(77)
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    unittest.main(verbosity=2)
