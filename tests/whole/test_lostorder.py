"""The line drops under the real window while it obtains certificates: at each step, and while certbot
is at work. Clients get the old certificates or the new ones, nobody answers for new names on port 80
who did not before, and nothing waits or is locked. What was issued is kept, but not served. A plain
run takes some of the steps, with OPENTALK_ALL=1 all."""

import fcntl
import http.client
import os
import shutil
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import certified
import client
import lostwindow
from lostwindow import ALL, LostWindow
from obtaining import trusted_directory
from opentalk import HOSTS, PROFILE

# Whatever the step does inside is its detail.
BEFORE = (("look", "running"), ("look", "done"),
          ("open-port-80", "running"), ("open-port-80", "running", "reload"),
          ("open-port-80", "running", "record"), ("open-port-80", "done"),
          ("prove-challenge", "running"), ("prove-challenge", "done"),
          ("rehearse", "skipped"),
          ("order", "running"), ("order", "running", "Requesting a certificate"),
          ("order", "running", "Successfully received certificate"), ("order", "done"),
          ("serve-tls", "running"), ("serve-tls", "running", "place"),
          ("serve-tls", "running", "reload"), ("serve-tls", "running", "record"))
AFTER = (("serve-tls", "done"), ("run-hook", "running"), ("run-hook", "done"),
         ("test-renewal", "running"), ("test-renewal", "running", "Processing"),
         ("test-renewal", "failed"))  # nothing renews by itself on this machine
SOME = (("order", "running", "Requesting a certificate"), ("serve-tls", "done"))
CERTBOTS_LOCK = "/etc/letsencrypt/.certbot.lock"
CHALLENGE = "/.well-known/acme-challenge/none"


def status_on_port_80(host):
    """Of the answer to what a directory asks; None where the connection is closed instead."""
    try:
        return client.ask(host, CHALLENGE, tls=False).status
    except http.client.RemoteDisconnected:
        return None


def as_clients_see_it():
    """Of each host its certificate, and what it says on port 80."""
    return {host: (certified.served(host), status_on_port_80(host)) for host in HOSTS.values()}


def is_locked(path):
    """As certbot itself would find out."""
    try:
        with open(path, "r+") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False


def forget_certificates():
    for folder in certified.CERTBOT_TREES:
        shutil.rmtree(folder, ignore_errors=True)


class LostOrder(LostWindow):
    way = ("certificates", "obtain")

    @classmethod
    def setUpClass(cls):
        cls.directory = trusted_directory(HOSTS.values())
        cls.typed = dict(PROFILE, certificates={"source": "letsencrypt",
                                                "directory_url": cls.directory.url})
        forget_certificates()
        super().setUpClass()
        cls.before = as_clients_see_it()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.directory.stop()

    @classmethod
    def put_back(cls):
        super().put_back()
        forget_certificates()

    def expect_wholly_one(self):
        found = super().expect_wholly_one()
        self.assertFalse(is_locked(CERTBOTS_LOCK))
        self.assertEqual(os.path.exists(certified.HOOK), found == "after")
        self.assertEqual(as_clients_see_it(), self.before if found == "before" else
                         {host: (certified.on_disk(), 404) for host in HOSTS.values()})
        return found

    def test_killed_at_each_step_of_obtaining(self):
        steps = [(step, "before") for step in BEFORE] + [(step, "after") for step in AFTER]
        self.lose_at_each([(step, found) for step, found in steps if ALL or step in SOME])


if __name__ == "__main__":
    lostwindow.run()
