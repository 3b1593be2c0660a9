"""Obtaining that is killed: nginx serves, and the next run finishes the job."""

import os
import re
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import certified
import private_machine
from certified import ANCHOR, LINEAGE, STEPS, Certified
from opentalk import command


class Killed(Certified):
    """At each named step, and in the midst of certbot: nginx serves, the next run finishes, and what
    was issued is not ordered again."""

    def finish(self):
        self.assertServes()
        issued = certified.on_disk() if os.path.exists(LINEAGE) else None
        done = self.obtained()
        self.assertServed()
        if issued:
            self.assertEqual(certified.on_disk(), issued, "it was ordered again")
        return done

    def test_at_every_named_step(self):
        for step in STEPS[:-1]:
            with self.subTest(step=step):
                self.kill_when(lambda said: re.search(f"^{step} (done|skipped)", said, re.M))
                self.finish()
                command("remove")
                shutil.rmtree("/etc/letsencrypt")

    def test_while_the_trust_store_is_renewed(self):
        bundle = "/etc/ssl/certs/ca-certificates.crt"
        with open(bundle, "rb") as file:
            before = file.read()
        process = self.start()
        private_machine.wait_until(lambda: self.runs("update-ca-certificates"),
                                   "the trust store was not renewed")
        process.kill()
        process.wait()
        process.stderr.close()
        self.assertEqual(command("history").returncode, 0)
        self.assertFalse(os.path.exists(ANCHOR))
        with open(bundle, "rb") as file:
            self.assertEqual(file.read(), before)
        self.finish()

    @staticmethod
    def runs(name):
        return subprocess.run(["pgrep", "-f", f"/{name}"], capture_output=True).returncode == 0

    def test_in_the_midst_of_certbot(self):
        """Before the authority has signed: nothing says when the next run has to order again."""
        self.kill_when(lambda said: "Requesting a certificate" in said)
        self.finish()

    def test_after_the_authority_has_signed(self):
        process = self.start()
        private_machine.wait_until(self.pebble.issued, "nothing was issued", 60)
        process.kill()
        process.wait()
        process.stderr.close()
        self.assertIn("order skipped", self.finish().stderr)
        self.assertEqual(self.pebble.issued(), 2, "one ordered, one to test renewing")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
