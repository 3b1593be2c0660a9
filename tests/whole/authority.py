"""A certificate authority of the tests' own, with an intermediate, and certificates of every kind
from it, all made by openssl."""

import os
import subprocess
import time

FOLDER = "/etc/opentalk-test"
ANCHOR = "/usr/local/share/ca-certificates/opentalk-test.crt"
DAY = 86400

CONFIG = """
[ca]
default_ca = one
[one]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = nothing
[nothing]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
"""


def _openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def _read(path):
    with open(path) as file:
        return file.read()


def _write(path, text):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, 0o600)


class Authority:
    def __init__(self):
        os.makedirs(FOLDER, exist_ok=True)
        _write(f"{FOLDER}/ca.cnf", CONFIG.format(folder=FOLDER))
        _write(f"{FOLDER}/index.txt", "")
        _write(f"{FOLDER}/serial", "1000\n")
        self._request("root", "Test Root", [])
        _openssl("x509", "-req", "-in", f"{FOLDER}/root.csr", "-signkey", f"{FOLDER}/root.key",
                 "-days", "3650", "-extfile", f"{FOLDER}/ca.cnf", "-extensions", "authority",
                 "-out", f"{FOLDER}/root.pem")
        self._request("between", "Test Intermediate", [])
        self._sign("between", "root", "authority", -400, 3000)

    def trust(self):
        """Puts the root into the machine's store."""
        _write(ANCHOR, _read(f"{FOLDER}/root.pem"))
        os.chmod(ANCHOR, 0o644)
        subprocess.run(["update-ca-certificates"], check=True, capture_output=True)

    def make(self, name, hosts, begin=-30, end=60, chain=True):
        """Paths of a certificate, with its intermediate unless `chain` says no, and of its key."""
        self._request(name, hosts[0], hosts)
        self._sign(name, "between", "server", begin, end)
        if chain:
            _write(f"{FOLDER}/{name}.pem",
                   _read(f"{FOLDER}/{name}.pem") + _read(f"{FOLDER}/between.pem"))
        return f"{FOLDER}/{name}.pem", f"{FOLDER}/{name}.key"

    def make_self_signed(self, name, host):
        self._request(name, host, [host])
        _openssl("x509", "-req", "-in", f"{FOLDER}/{name}.csr", "-signkey",
                 f"{FOLDER}/{name}.key", "-days", "90", "-copy_extensions", "copy", "-out",
                 f"{FOLDER}/{name}.pem")
        return f"{FOLDER}/{name}.pem", f"{FOLDER}/{name}.key"

    @staticmethod
    def _request(name, subject, hosts):
        names = ",".join(f"DNS:{host}" for host in hosts)
        _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                 "-subj", f"/CN={subject}", "-config", f"{FOLDER}/ca.cnf", "-keyout",
                 f"{FOLDER}/{name}.key", "-out", f"{FOLDER}/{name}.csr",
                 *(["-addext", f"subjectAltName={names}"] if names else []))

    @staticmethod
    def _sign(name, by, extensions, begin, end):
        def at(days):
            return time.strftime("%Y%m%d%H%M%SZ", time.gmtime(time.time() + days * DAY))
        _openssl("ca", "-batch", "-notext", "-config", f"{FOLDER}/ca.cnf", "-cert",
                 f"{FOLDER}/{by}.pem", "-keyfile", f"{FOLDER}/{by}.key", "-extensions",
                 extensions, "-startdate", at(begin), "-enddate", at(end), "-in",
                 f"{FOLDER}/{name}.csr", "-out", f"{FOLDER}/{name}.pem")
