"""By which names, protocols and addresses the hosts answer, each with its own certificate, and that
other names get none of ours."""

import os
import ssl
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import client
import private_machine
from opentalk import HOSTS, HSTS, OPEN, PROFILE
import opentalk

ADDRESSES = ("127.0.0.1", "::1")
CERTIFICATES = "/etc/ssl/test"
UNKNOWN = ("unknown.example.net", "other.example.com", "localhost", "_")


def make_certificates():
    os.makedirs(CERTIFICATES)
    for host in HOSTS.values():
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                        f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}", "-keyout",
                        f"{CERTIFICATES}/{host}.key", "-out", f"{CERTIFICATES}/{host}.pem"],
                       check=True, capture_output=True)


def own_certificates():
    return {host: {"certificate": f"{CERTIFICATES}/{host}.pem", "key": f"{CERTIFICATES}/{host}.key"}
            for host in HOSTS.values()}


def read_certificate(host):
    with open(f"{CERTIFICATES}/{host}.pem") as file:
        return ssl.PEM_cert_to_DER_cert(file.read())


class BesideDebiansOwnSite(opentalk.Applied):
    """It is the default server of port 80 already, and stays it."""

    def test_another_name_gets_what_it_got_before(self):
        for address in ADDRESSES:
            for name in UNKNOWN + ("127.0.0.1",):
                answer = client.ask(name, tls=False, address=address)
                self.assertIn(b"Welcome to nginx", answer.body)

    def test_another_name_sees_no_certificate(self):
        for address in ADDRESSES:
            with self.assertRaises((OSError, EOFError)):
                client.connect("unknown.example.net", address)


class Names(opentalk.Applied):
    """Without Debian's site: no default server is there but ours."""

    profile = dict(PROFILE, certificates={"source": "files", "files": own_certificates()})

    @classmethod
    def setUpClass(cls):
        os.remove("/etc/nginx/sites-enabled/default")
        make_certificates()
        super().setUpClass()

    # Ours

    def test_http_2_and_http_1_1_are_spoken_over_ipv4_and_ipv6(self):
        """curl trusts nothing but the one certificate of this host."""
        for address in ADDRESSES:
            for option, version in (("--http2", "2"), ("--http1.1", "1.1")):
                for service, host in HOSTS.items():
                    with self.subTest(address=address, version=version, service=service):
                        got = client.Curl(host, OPEN[service], option, "--cacert",
                                          f"{CERTIFICATES}/{host}.pem", address=address)
                        self.assertEqual(got.error, 0)
                        self.assertEqual((got.version, got.address), (version, address))
                        self.assertEqual(got.answer.status, 200)
                        self.assertEqual(got.answer.all("strict-transport-security"), [HSTS])
                        seen = got.answer.seen()
                        self.assertEqual(seen["service"], service)
                        self.assertEqual(seen["headers"]["host"], host)
                        self.assertEqual(seen["headers"]["x-forwarded-for"], address)

    def test_each_name_shows_its_own_certificate_everywhere(self):
        for address in ADDRESSES:
            for host in HOSTS.values():
                with client.connect(host, address) as connection:
                    self.assertEqual(connection.getpeercert(binary_form=True),
                                     read_certificate(host), f"{host} at {address}")

    def test_old_protocols_are_refused(self):
        for option in ("--tls-max 1.1", "--tls-max 1.0"):
            got = client.Curl(HOSTS["frontend"], "/", "--insecure", "--ciphers",
                              "DEFAULT:@SECLEVEL=0", *option.split())
            self.assertNotEqual(got.error, 0)

    def test_plain_http_is_redirected_over_ipv6(self):
        for host in HOSTS.values():
            answer = client.ask(host, "/a", tls=False, address="::1")
            self.assertEqual(answer.one("location"), f"https://{host}/a")

    def test_errors_over_http_2_have_hsts(self):
        for service, path, status in (("frontend", "/missing", 404), ("controller", "/metrics", 404),
                                      ("frontend", "/%2e%2e/%2e%2e/x", 400)):
            got = client.Curl(HOSTS[service], path, "--http2", "--insecure", "--path-as-is")
            self.assertEqual((got.version, got.answer.status), ("2", status))
            self.assertEqual(got.answer.all("strict-transport-security"), [HSTS], path)

    # Others

    def expect_none_of_ours(self, answer):
        self.assertNotIn(b"service", answer.body)
        self.assertEqual(answer.all("strict-transport-security"), [])
        self.assertNotIn("example.com", answer.one("location") or "")

    def test_another_name_sees_no_certificate(self):
        for address in ADDRESSES:
            for name in UNKNOWN + (None,):
                with self.assertRaises((OSError, EOFError), msg=f"{name} at {address}"):
                    client.connect(name, address)

    def test_another_name_is_not_answered_over_http_2(self):
        for address in ADDRESSES:
            for option in ("--http2", "--http1.1"):
                got = client.Curl("unknown.example.net", "/", option, "--insecure", address=address)
                self.assertNotEqual(got.error, 0)
                self.assertIsNone(got.answer)

    def test_another_name_over_our_connection_is_misdirected(self):
        for address in ADDRESSES:
            for option, version in (("--http2", "2"), ("--http1.1", "1.1")):
                for name in UNKNOWN + ("127.0.0.1",):
                    got = client.Curl(HOSTS["controller"], "/", option, "--insecure", "--header",
                                      f"Host: {name}", address=address)
                    self.assertEqual((got.version, got.answer.status), (version, 421), name)
                    self.expect_none_of_ours(got.answer)

    def test_another_name_is_not_answered_on_port_80(self):
        for address in ADDRESSES:
            for name in UNKNOWN + ("127.0.0.1",):
                got = client.Curl("unknown.example.net", "/", "--header", f"Host: {name}",
                                  address=address, scheme="http")
                self.assertEqual(got.error, 52, name)  # the server closed without a byte
                self.assertIsNone(got.answer)

    def test_no_name_at_all_is_not_answered(self):
        for address in ADDRESSES:
            with client.connect_plain(address) as connection:
                connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
                self.assertEqual(connection.recv(1000), b"")
            with client.connect(HOSTS["pad"], address) as connection:
                connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
                self.assertNotIn(b"service", connection.recv(1000))

    def test_challenges_are_not_served_to_other_names(self):
        got = client.Curl("unknown.example.net", "/.well-known/acme-challenge/x", scheme="http")
        self.assertIsNone(got.answer)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
