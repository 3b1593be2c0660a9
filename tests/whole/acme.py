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
CERTBOT = "/usr/bin/certbot"
NAME = "acme.test"


class Pebble:
    """`days`: how long its certificates are valid. `root` is the PEM file of who signed its own
    HTTPS certificate, `url` its directory."""

    def __init__(self, days=90, nonce_reject=0, port=14000, name=NAME):
        self.folder = tempfile.mkdtemp(prefix="pebble-", dir="/run")
        self.name = name
        self.port = port
        self.url = f"https://{name}:{port}/dir"
        self.root = f"{self.folder}/root.pem"
        self.log = f"{self.folder}/log"
        self._make_certificates()
        add_host(name, "127.0.0.1")
        self._configure(days)
        self._environment = {"PATH": "/usr/bin", "PEBBLE_VA_NOSLEEP": "1",
                             "PEBBLE_WFE_NONCEREJECT": str(nonce_reject)}
        self.start()

    def start(self):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(
                [PEBBLE, "-config", f"{self.folder}/config.json"], env=self._environment,
                stdout=log, stderr=log)
        private_machine.wait_until(self._answers, "pebble did not start")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()

    def lines(self, word):
        """What it wrote down of that word, say `POST /order-plz`."""
        with open(self.log) as log:
            return [line for line in log if word in line]

    def orders(self):
        return len(self.lines("POST /order-plz"))

    def issued(self):
        return len(self.lines("Issued certificate"))

    def _answers(self):
        context = ssl.create_default_context(cafile=self.root)
        try:
            with urllib.request.urlopen(self.url, context=context, timeout=2) as answer:
                return "newOrder" in json.load(answer)
        except OSError:
            return False

    def _configure(self, days):
        config = {"listenAddress": f"127.0.0.1:{self.port}",
                  "managementListenAddress": f"127.0.0.1:{self.port + 1000}",
                  "certificate": f"{self.folder}/own.pem", "privateKey": f"{self.folder}/own.key",
                  "httpPort": 80, "tlsPort": 443, "ocspResponderURL": "",
                  "externalAccountBindingRequired": False,
                  "certificateValidityPeriod": days * 86400}
        with open(f"{self.folder}/config.json", "w") as file:
            json.dump({"pebble": config}, file)

    def _make_certificates(self):
        at = self.folder
        with open(f"{at}/extensions", "w") as file:
            file.write(f"subjectAltName=DNS:{self.name}\nextendedKeyUsage=serverAuth\n")
        _openssl(f"req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=Directory-root "
                 f"-keyout {at}/root.key -out {at}/root.pem")
        _openssl(f"req -newkey rsa:2048 -nodes -subj /CN={self.name} "
                 f"-keyout {at}/own.key -out {at}/own.csr")
        _openssl(f"x509 -req -in {at}/own.csr -CA {at}/root.pem -CAkey {at}/root.key -days 30 "
                 f"-CAcreateserial -extfile {at}/extensions -out {at}/own.pem")


def _openssl(arguments):
    subprocess.run(["openssl", *arguments.split()], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def add_host(name, *addresses):
    with open("/etc/hosts", "a") as hosts:
        for address in addresses:
            hosts.write(f"{address} {name}\n")
