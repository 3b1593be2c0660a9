"""What the tests of obtaining share: one pebble for a whole class, and somebody who goes on shaking
hands with every host meanwhile."""

import json
import os
import shutil
import subprocess
import threading
import unittest

import acme
import certified
from certified import Certified, served
from opentalk import HOSTS

# On a machine that ends with the program.
TRUSTED = "/usr/local/share/ca-certificates/test-directory.crt"
OWN = "/etc/opentalk-test/own"


def trusted_directory(names):
    """That finds the names on this machine, which takes its root for one of its own."""
    for name in names:
        acme.add_host(name, "127.0.0.1")
    certified.make_trust_store_small()
    directory = acme.Pebble()
    shutil.copy(directory.root, TRUSTED)
    subprocess.run(["update-ca-certificates"], check=True, capture_output=True)
    return directory


class OneDirectory(Certified):
    """One for all classes of a program, as starting it takes long. The machine itself trusts it:
    nothing has to be taken into its trust store. It remembers for some seconds where names lead, so
    they lead to this machine all the time. Orders are counted from a test's beginning."""

    directory = None
    names = (*HOSTS.values(), "www.example.com", "mail.example.com")

    @classmethod
    def setUpClass(cls):
        if OneDirectory.directory is None:
            OneDirectory.directory = trusted_directory(cls.names)
            unittest.addModuleCleanup(OneDirectory.directory.stop)

    def setUp(self):
        super().setUp()
        self.issued_before = self.pebble.issued()
        self.profile = self.from_directory()

    def begin_directory(self):
        return self.directory

    def end_directory(self):
        pass

    def issued(self):
        return self.pebble.issued() - self.issued_before

    def from_directory(self, **certificates):
        return certified.profile_for(
            self.pebble, certificates={"directory_ca": "", **certificates})

    def own_files(self, expired=False):
        """A profile with a certificate that somebody else has signed."""
        os.makedirs(OWN, exist_ok=True)
        acme.make_certificates(OWN, *HOSTS.values(), expired=expired)
        os.chmod(f"{OWN}/own.key", 0o600)
        files = {"certificate": f"{OWN}/own.pem", "key": f"{OWN}/own.key"}
        return dict(self.profile, certificates={"source": "files", "files": {"*": files}})

    def certbot(self, *arguments):
        """As an admin would run it; nginx must not run for `--standalone`."""
        ran = subprocess.run(
            [acme.CERTBOT, "certonly", "--non-interactive", "--agree-tos",
             "--register-unsafely-without-email", f"--server={self.pebble.url}", *arguments],
            capture_output=True, text=True, env={"REQUESTS_CA_BUNDLE": self.pebble.root,
                                                 "PATH": os.environ["PATH"]})
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)


class Handshakes:
    """Until it ends, with each host in turn. `seen` holds all leaves that were presented, and None
    where nobody answered."""

    def __init__(self, hosts=tuple(HOSTS.values())):
        self.seen = {host: set() for host in hosts}
        self.rounds = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._shake)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _shake(self):
        while not self._over.is_set():
            for host, leaves in self.seen.items():
                leaves.add(served(host))
            self.rounds += 1


def checkpoints(history):
    """Of `history --json`, how many files each has changed."""
    return [len(record["changed"]) for record in json.loads(history.stdout)]
