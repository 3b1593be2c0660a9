"""What is only done for Let's Encrypt: its staging is asked first, its limits are counted, and the
real directory is never asked in vain. Both are ours, under their true names."""

import json
import os
import shutil
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import certified
import private_machine
from certified import CERTBOT_TREES, LINEAGE
from letsencrypt import OURS, LetsEncrypt
from obtaining import Handshakes
from opentalk import HOSTS, command

STATE = "/var/lib/opentalk-proxy"
PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}}}


class ForLetsEncrypt(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.authority = LetsEncrypt(HOSTS.values())
        cls.nginx = private_machine.Nginx()
        cls.backends = backends.start(tuple(HOSTS))

    @classmethod
    def tearDownClass(cls):
        backends.stop(cls.backends)
        cls.nginx.stop()
        cls.authority.stop()

    def setUp(self):
        self.before = (0, 0)
        self.before = self.orders()
        with open("/etc/hosts") as file:
            self.hosts_file = file.read()

    def tearDown(self):
        command("remove")
        for folder in CERTBOT_TREES:
            shutil.rmtree(folder, ignore_errors=True)
        with open("/etc/hosts", "w") as file:
            file.write(self.hosts_file)

    def orders(self):
        """Those of this test, of the real directory and of staging."""
        return (self.authority.real.orders() - self.before[0],
                self.authority.staging.orders() - self.before[1])

    def obtain(self, **certificates):
        return command("certificates", "obtain", "-",
                       profile=dict(PROFILE, certificates=certificates))

    def note(self, *orders):
        os.makedirs(STATE, mode=0o700, exist_ok=True)
        with open(f"{STATE}/orders.json", "w") as file:
            json.dump({"version": 1, "orders": list(orders)}, file)
        os.chmod(f"{STATE}/orders.json", 0o600)

    def order(self, age, names, failed=()):
        return {"time": int(time.time()) - age, "names": sorted(names), "failed": list(failed),
                "server": "https://acme-v02.api.letsencrypt.org/directory",
                "issued": not failed}

    def test_staging_is_asked_first_and_the_real_one_once(self):
        done = self.obtain()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertLess(done.stderr.index("rehearse done"), done.stderr.index("order done"))
        real, staging = self.orders()
        self.assertEqual(real, 1)
        self.assertGreaterEqual(staging, 2, "one before, one to test renewing")
        for host in HOSTS.values():
            self.assertEqual(certified.served(host, OURS), certified.on_disk())
        tested = command("certificates", "renew-test", "-", profile=PROFILE)
        self.assertEqual(tested.returncode, 3, "nothing renews by itself here")
        self.assertIn("Nothing on this machine renews", tested.stderr)
        self.assertEqual(self.orders()[0], 1)
        self.assertGreater(self.orders()[1], staging)

    def test_a_name_that_leads_elsewhere_costs_no_real_order(self):
        with open("/etc/hosts") as file:
            hosts = file.read().replace(f"{OURS} pad.", "198.51.100.77 pad.")
        with open("/etc/hosts", "w") as file:
            file.write(hosts)
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertIn("pad.example.com leads to 198.51.100.77", refused.stderr)
        self.assertRegex(refused.stderr, "rehearse failed")
        self.assertEqual(self.orders()[0], 0)
        self.assertIsNone(certified.served("example.com"))
        self.assertFalse(os.path.exists("/etc/nginx/sites-enabled/opentalk-frontend.conf"))

    def test_the_last_failure_of_an_hour_is_not_used_up(self):
        self.note(*(self.order(60 * i, HOSTS.values(), ["pad.example.com"]) for i in range(1, 5)))
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertIn("pad.example.com", refused.stderr)
        self.assertEqual(self.orders(), (0, 0))

    def test_the_last_certificate_of_a_week_is_not_used_up(self):
        self.note(*(self.order(3600 * i, HOSTS.values()) for i in range(1, 5)))
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertEqual(self.orders(), (0, 0))
        done = self.obtain(staging=True)
        self.assertEqual(done.returncode, 0, "staging has no such limits\n" + done.stderr)

    def test_a_certificate_of_staging_is_never_taken_for_a_real_one(self):
        self.assertEqual(self.obtain(staging=True).returncode, 0)
        self.assertEqual(self.orders()[0], 0)
        self.assertEqual(certified.served("example.com", OURS),
                         certified.on_disk(certified.LINEAGE + "-staging"))
        self.assertEqual(self.obtain().returncode, 0)
        self.assertEqual(self.orders()[0], 1)
        self.assertEqual(certified.served("example.com", OURS), certified.on_disk())

    def test_a_real_one_serves_until_staging_has_signed(self):
        self.assertEqual(self.obtain().returncode, 0)
        real = certified.on_disk()
        with Handshakes() as watch:
            done = self.obtain(staging=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(certified.on_disk(), real)
        staging = certified.on_disk(f"{LINEAGE}-staging")
        for host in HOSTS.values():
            self.assertEqual(certified.served(host, OURS), staging, host)
            self.assertEqual(watch.seen[host], {real, staging}, host)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
