"""A private machine that obtains its certificates from pebble: the profile, the names, and what
clients and files say about the result."""

import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import unittest

import acme
import backends
import private_machine
from opentalk import COMMAND, HOSTS, command

ROOT = "/etc/opentalk-test/directory-root.pem"
LINEAGE = "/etc/letsencrypt/live/example.com"
HOOK = "/etc/letsencrypt/renewal-hooks/deploy/opentalk-proxy"
ANCHOR = "/usr/local/share/ca-certificates/opentalk-proxy-directory.crt"
# Of obtaining, as they are named.
STEPS = ["look", "open-port-80", "prove-challenge", "rehearse", "order", "serve-tls", "run-hook",
         "test-renewal"]
AUTHORITIES = 5
CERTBOT_TREES = ("/etc/letsencrypt", "/var/log/letsencrypt", "/var/lib/letsencrypt")


def profile_for(pebble, **more):
    certificates = {"source": "letsencrypt", "directory_url": pebble.url, "directory_ca": ROOT,
                    **more.pop("certificates", {})}
    return {"version": 1, "domain": "example.com", "release": "classic",
            "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
            "certificates": certificates, **more}


def served(host, address="127.0.0.1"):
    """The leaf that a client gets, as DER; None where nobody answers over TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with socket.create_connection((address, 443), timeout=5) as plain, \
                context.wrap_socket(plain, server_hostname=host) as connection:
            return connection.getpeercert(binary_form=True)
    except OSError:
        return None


def on_disk(lineage=LINEAGE):
    with open(f"{lineage}/cert.pem") as file:
        return ssl.PEM_cert_to_DER_cert(file.read())


def names_of(lineage=LINEAGE):
    text = subprocess.run(["openssl", "x509", "-in", f"{lineage}/cert.pem", "-noout", "-ext",
                           "subjectAltName"], capture_output=True, text=True, check=True).stdout
    return {word.strip().removeprefix("DNS:") for word in text.split("\n")[1].split(",")}


def make_trust_store_small():
    """Every renewal of a store reads all of it and lets others make their copies of it, which takes
    seconds. Some authorities are enough."""
    with open("/etc/ca-certificates.conf") as file:
        lines = [line for line in file if line.startswith("mozilla/")]
    if len(lines) <= AUTHORITIES:
        return
    with open("/etc/ca-certificates.conf", "w") as file:
        file.writelines(lines[:AUTHORITIES])
    shutil.rmtree("/etc/ca-certificates/update.d", ignore_errors=True)
    subprocess.run(["update-ca-certificates", "--fresh"], check=True, capture_output=True)


class Certified(unittest.TestCase):
    """A running nginx without any certificate, and a pebble that finds this machine. Its
    certificates last for a day, so every certbot finds them due at once."""

    pebble_settings = {"days": 1}
    names = (*HOSTS.values(), "stats.example.com")

    @classmethod
    def setUpClass(cls):
        make_trust_store_small()

    def setUp(self):
        self.addCleanup(self.forget)
        self.backends = backends.start(tuple(HOSTS))
        with open("/etc/hosts") as file:
            self.hosts_file = file.read()
        self.pebble = self.begin_directory()
        os.makedirs(os.path.dirname(ROOT), exist_ok=True)
        shutil.copy(self.pebble.root, ROOT)
        self.profile = profile_for(self.pebble)
        self.nginx = private_machine.Nginx()

    def forget(self):
        backends.stop(self.backends)
        command("remove")
        if self.nginx.pid():
            self.nginx.stop()
        self.end_directory()
        for folder in CERTBOT_TREES:
            shutil.rmtree(folder, ignore_errors=True)
        with open("/etc/hosts", "w") as file:
            file.write(self.hosts_file)

    def begin_directory(self):
        for host in self.names:
            acme.add_host(host, "127.0.0.1")
        return acme.Pebble(**self.pebble_settings)

    def end_directory(self):
        self.pebble.stop()

    def obtain(self, profile=None):
        return command("certificates", "obtain", "-", profile=profile or self.profile)

    def obtained(self, profile=None):
        done = self.obtain(profile)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done

    def start(self, profile=None):
        """Obtaining, in a process of its own."""
        process = subprocess.Popen([COMMAND, "certificates", "obtain", "-"], text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        process.stdin.write(json.dumps(profile or self.profile))
        process.stdin.close()
        return process

    def kill_when(self, condition):
        """As soon as what obtaining has said meets the condition."""
        process = self.start()
        said = ""
        for line in process.stderr:
            said += line
            if condition(said):
                process.kill()
                break
        process.wait()
        process.stderr.close()
        self.assertEqual(process.returncode, -signal.SIGKILL, said)

    TREES = ("/etc/nginx", "/etc/ssl", "/usr/local/share", "/var/www/letsencrypt",
             "/etc/letsencrypt/renewal-hooks/deploy")

    def changed_since(self, before):
        """Paths of TREES that are not as they were."""
        after = private_machine.tree(*self.TREES)
        return {path for path in after.keys() | before.keys()
                if after.get(path) != before.get(path)}

    @staticmethod
    def of_certbot():
        """The folder for hooks is certbot's own as soon as it has run."""
        return {path for path in ("/etc/letsencrypt/renewal-hooks/deploy",)
                if os.path.isdir(path) and not os.listdir(path)}

    def assertServed(self, hosts=tuple(HOSTS.values()), lineage=LINEAGE):
        for host in hosts:
            self.assertEqual(served(host), on_disk(lineage), host)

    def assertServes(self):
        """Whatever happened: nginx runs, accepts its configuration and answers."""
        self.assertEqual(self.nginx.test().returncode, 0, self.nginx.test().stderr)
        self.assertTrue(self.nginx.workers())
        with socket.create_connection(("127.0.0.1", 80), timeout=5):
            pass
