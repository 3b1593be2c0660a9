"""A directory of our own to obtain certificates from: Debian's pebble on loopback, with a root that
the machine does not trust until somebody says so, and a name server that tests fill."""

import http.client
import json
import os
import signal
import ssl
import subprocess
import tempfile
import time
import urllib.request

import private_machine

PEBBLE = "/usr/bin/pebble"
NAME_SERVER = "/usr/bin/pebble-challtestsrv"
CERTBOT = "/usr/bin/certbot"
NAME = "acme.test"


class Pebble:
    """`days`: how long its certificates are valid. `root` is the PEM file of who signed its own
    HTTPS certificate, `url` its directory. `config` adds to pebble's own; `dns` is a NameServer to
    ask instead of the system, `expired` gives its own certificate dates of the past, `inside` is a
    command that runs it in another network."""

    def __init__(self, days=90, nonce_reject=0, port=14000, name=NAME, config=None, dns=None,
                 expired=False, inside=()):
        self.folder = tempfile.mkdtemp(prefix="pebble-", dir="/run")
        self.name = name
        self.port = port
        self.url = f"https://{name}:{port}/dir"
        self.root = f"{self.folder}/root.pem"
        self.log = f"{self.folder}/log"
        self.expired = expired
        self._command = [*inside, PEBBLE, "-config", f"{self.folder}/config.json"]
        self._command += ["-dnsserver", dns.address] if dns else []
        self._inside = inside
        make_certificates(self.folder, name, expired=expired)
        add_host(name, "127.0.0.1")
        self._configure(days, config or {})
        self._environment = {"PATH": "/usr/bin", "PEBBLE_VA_NOSLEEP": "1",
                             "PEBBLE_WFE_NONCEREJECT": str(nonce_reject)}
        self.start()

    def start(self):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(self._command, env=self._environment, stdout=log,
                                            stderr=log)
        private_machine.wait_until(self._listens if self._inside else self._answers,
                                   "pebble did not start")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()

    def make_due(self, certificate):
        """Newer ones tell certbot when to renew; older ones know no such thing, and 404 is fine."""
        window = {"start": "2020-01-01T00:00:00Z", "end": "2020-01-02T00:00:00Z"}
        with open(certificate) as file:
            about = {"certificate": file.read(),
                     "ariResponse": json.dumps({"suggestedWindow": window})}
        connection = http.client.HTTPSConnection(
            self.name, self.port + 1000, context=ssl._create_unverified_context())
        connection.request("POST", "/set-renewal-info/", json.dumps(about),
                           {"User-Agent": "a test"})
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        assert answer.status in (200, 404), said

    def lines(self, word):
        """What it wrote down of that word, say `POST /order-plz`."""
        with open(self.log) as log:
            return [line for line in log if word in line]

    def orders(self):
        return len(self.lines("POST /order-plz"))

    def issued(self):
        return len(self.lines("Issued certificate"))

    def _listens(self):
        return bool(self.lines("Listening on: 127"))

    def _answers(self):
        context = ssl.create_default_context(cafile=self.root)
        if self.expired:
            context = ssl._create_unverified_context()
        try:
            with urllib.request.urlopen(self.url, context=context, timeout=2) as answer:
                return "newOrder" in json.load(answer)
        except OSError:
            return False

    def _configure(self, days, more):
        config = {"listenAddress": f"127.0.0.1:{self.port}",
                  "managementListenAddress": f"127.0.0.1:{self.port + 1000}",
                  "certificate": f"{self.folder}/own.pem", "privateKey": f"{self.folder}/own.key",
                  "httpPort": 80, "tlsPort": 443, "ocspResponderURL": "",
                  "externalAccountBindingRequired": False,
                  "certificateValidityPeriod": days * 86400,
                  # From 2.6 on it stands here.
                  "profiles": {"default": {"description": "the usual one",
                                           "validityPeriod": days * 86400}}, **more}
        with open(f"{self.folder}/config.json", "w") as file:
            json.dump({"pebble": config}, file)


class NameServer:
    """Answers with what tests have told it, and with no address for all other names."""

    address = "127.0.0.1:8053"

    def __init__(self):
        # It knows no switch for no default: an empty text is one.
        self.process = subprocess.Popen(
            [NAME_SERVER, "-dns01", self.address, "-management", "127.0.0.1:8055", "-http01", "",
             "-https01", "", "-tlsalpn01", "", "-defaultIPv4", "", "-defaultIPv6", ""],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        private_machine.wait_until(lambda: self._tell("clear-a", {"host": "none.test"}),
                                   "the name server did not start")

    def add(self, name, *addresses):
        for address in addresses:
            kind = "add-aaaa" if ":" in address else "add-a"
            assert self._tell(kind, {"host": name + ".", "addresses": [address]})

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    @staticmethod
    def _tell(what, about):
        connection = http.client.HTTPConnection("127.0.0.1", 8055, timeout=2)
        try:
            connection.request("POST", f"/{what}", json.dumps(about))
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()


def make_certificates(folder, *names, expired=False):
    """In the folder: `root.pem`, and `own.pem` with `own.key`, signed by it for the names."""
    with open(f"{folder}/extensions", "w") as file:
        file.write("subjectAltName=" + ",".join(f"DNS:{name}" for name in names)
                   + "\nextendedKeyUsage=serverAuth\nauthorityKeyIdentifier=keyid\n")
    _openssl(f"req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=Directory-root "
             f"-addext keyUsage=critical,keyCertSign -keyout {folder}/root.key -out {folder}/root.pem")
    _openssl(f"req -newkey rsa:2048 -nodes -subj /CN={names[0]} "
             f"-keyout {folder}/own.key -out {folder}/own.csr")
    dates = "-startdate 20200101000000Z -enddate 20200201000000Z" if expired else "-days 30"
    with open(f"{folder}/ca.conf", "w") as file:
        file.write(f"[ca]\ndefault_ca=own\n[own]\ndatabase={folder}/index\n"
                   f"new_certs_dir={folder}\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n"
                   "[any]\ncommonName=supplied\n")
    with open(f"{folder}/index", "w"):
        pass
    _openssl(f"ca -batch -notext -config {folder}/ca.conf -in {folder}/own.csr "
             f"-cert {folder}/root.pem -keyfile {folder}/root.key {dates} "
             f"-extfile {folder}/extensions -out {folder}/own.pem")


def _openssl(arguments):
    subprocess.run(["openssl", *arguments.split()], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def add_host(name, *addresses):
    with open("/etc/hosts", "a") as hosts:
        for address in addresses:
            hosts.write(f"{address} {name}\n")
