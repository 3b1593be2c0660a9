"""What the real certbot says when it fails against a real directory, and which reason is read from
it. One private machine, one pebble with its own name server; each test breaks one thing."""

import fcntl
import http.server
import os
import subprocess
import sys
import threading
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import private_machine

REASONS = os.environ.get("OPENTALK_REASONS", "build/release/bin/reasons_of")
WEBROOT = "/var/www/acme"
LOG = "/var/log/letsencrypt/letsencrypt.log"
BINDING = {"externalAccountBindingRequired": True,
           "externalAccountMACKeys": {"kid-1": "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nME"
                                               "tx3MUAsUDkMTQ12W"}}
OWN = ("198.51.100.1", "fd00::1")


def certonly(names, server, root, *more, user=()):
    """Its status and everything that certbot said; its log is of this run alone."""
    if os.path.exists(LOG):
        os.remove(LOG)
    words = [word for name in names.split() for word in ("-d", name)]
    ran = subprocess.run(
        [*user, acme.CERTBOT, "certonly", "-n", "--webroot", "-w", WEBROOT, "--server", server,
         "--agree-tos", "-m", "ops@example.com", "--no-eff-email", *words, *more],
        env={"PATH": "/usr/bin:/bin", "REQUESTS_CA_BUNDLE": root}, capture_output=True, text=True,
        timeout=120)
    return ran.returncode, ran.stdout + ran.stderr


def log():
    if not os.path.exists(LOG):
        return ""
    with open(LOG) as file:
        return file.read()


def codes(words, server, logged=""):
    with open("/run/certbot.log", "w") as file:
        file.write(logged)
    read = subprocess.run([REASONS, "/run/certbot.log", server, *OWN], input=words, text=True,
                          capture_output=True, check=True)
    return sorted({line.split()[0] for line in read.stdout.splitlines()}), read.stdout


class Site(http.server.BaseHTTPRequestHandler):
    """Port 80 of the machine: answers as `manner` says."""

    manner = "404"

    def do_GET(self):
        where = {"loop": self.path, "port": f"http://a.example.com:8080{self.path}",
                 "tls": f"https://a.example.com{self.path}"}.get(self.manner)
        if where:
            self.send_response(302)
            self.send_header("Location", where)
            self.end_headers()
        elif self.manner == "wrong":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<html>\x1b[31m connection refused")
        elif self.manner == "foreign":
            self.wfile.write(b"SSH-2.0-OpenSSH\r\n")
        elif self.manner == "404":
            self.send_error(404)

    def log_message(self, *words):
        pass


class Serving:
    def __init__(self, manner, port=80):
        Site.manner = manner
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Site)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.server.shutdown()
        self.server.server_close()


class Words(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.makedirs(WEBROOT)
        for address, kind in zip(OWN, ("-4", "-6")):
            subprocess.run(["ip", kind, "address", "add", address, "dev", "lo"], check=True)
        cls.dns = acme.NameServer()
        cls.pebble = acme.Pebble(dns=cls.dns, config={"domainBlocklist": ["blocked.example"]})
        for name in ("a", "b"):
            cls.dns.add(f"{name}.example.com", "127.0.0.1")
        cls.dns.add("mine6.example.com", "fd00::1")
        cls.dns.add("wrong6.example.com", "fd00::5")
        cls.dns.add("away.example.com", "203.0.113.9")

    @classmethod
    def tearDownClass(cls):
        cls.pebble.stop()
        cls.dns.stop()

    def expect(self, wanted, names="a.example.com", server=None, root=None, more=(), user=()):
        server = server or self.pebble.url
        status, words = certonly(names, server, root or self.pebble.root, *more, user=user)
        self.assertNotEqual(status, 0, words)
        found, said = codes(words, server, log())
        self.assertEqual(found, [wanted], f"{words}\n{said}")
        return said

    # Names

    def test_no_address(self):
        self.assertIn("none.example.com", self.expect("name-unresolved", "none.example.com"))

    def test_nobody_on_port_80(self):
        self.expect("port-80-closed")
        self.expect("port-80-closed", "mine6.example.com")

    def test_an_address_of_another_machine(self):
        self.assertIn("203.0.113.9", self.expect("resolves-elsewhere", "away.example.com"))
        self.assertIn("fd00::5", self.expect("aaaa-wrong", "wrong6.example.com"))

    def test_something_else_answers(self):
        for manner in ("404", "wrong", "foreign"):
            with self.subTest(manner), Serving(manner):
                self.expect("another-server-answers", "a.example.com b.example.com")

    def test_the_answer_breaks_off(self):
        with Serving("nothing"):
            self.expect("answer-breaks-off")

    def test_redirects(self):
        for manner, code in (("loop", "redirect-loop"), ("port", "redirect-port"),
                             ("tls", "redirect-unanswered")):
            with self.subTest(manner), Serving(manner):
                self.expect(code)
        with Serving("tls"), Serving("tls", 443):
            self.expect("redirect-tls")

    def test_names_that_are_refused(self):
        self.assertIn("blocked.example", self.expect("name-refused", "blocked.example"))
        self.expect("name-refused", "a_b.example.com")
        self.expect("name-refused", "127.0.0.1")

    def test_each_name_has_its_own_reason(self):
        status, words = certonly("none.example.com away.example.com", self.pebble.url,
                                 self.pebble.root)
        found, _ = codes(words, self.pebble.url)
        self.assertEqual(found, ["name-unresolved", "resolves-elsewhere"], words)

    # The directory

    def test_a_root_that_is_not_trusted(self):
        self.expect("authority-untrusted", root="/etc/ssl/certs/ca-certificates.crt")
        self.expect("authority-untrusted", root="/nowhere")

    def test_a_wrong_address(self):
        url = self.pebble.url
        self.expect("no-acme-directory", server=url + "x")
        self.expect("authority-unreachable", server=url.replace("14000", "14001"))
        self.expect("authority-unreachable", server=url.replace("acme.test", "nowhere.test"))
        self.expect("authority-wrong-name", server=url.replace("acme.test", "localhost"))
        with Serving("404", 8088):
            self.expect("no-acme-directory", server="https://acme.test:8088/dir")

    def test_a_directory_that_stopped_and_forgot(self):
        certonly("a.example.com", self.pebble.url, self.pebble.root)  # has an account now
        self.pebble.stop()
        self.expect("authority-unreachable")
        self.pebble.start()
        self.expect("account-refused")
        subprocess.run(["rm", "-r", "/etc/letsencrypt/accounts"], check=True)

    def other(self, code, name, port, **how):
        pebble = acme.Pebble(name=name, port=port, **how)
        try:
            self.expect(code, server=pebble.url, root=pebble.root)
        finally:
            pebble.stop()

    def test_dates_of_the_past(self):
        self.other("clock-wrong", "expired.test", 14100, expired=True)

    def test_nonces_refused(self):
        self.other("nonce-refused", "nonce.test", 14200, nonce_reject=100)

    def test_accounts_by_arrangement(self):
        self.other("account-binding-required", "binding.test", 14300, config=BINDING)

    def test_an_email_that_is_none(self):
        self.expect("email-refused", more=("-m", "nonsense", "--config-dir", "/opt/email"))

    # The machine

    def small_disk(self):
        os.makedirs("/opt/small", exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", "/opt/small"], check=True)
        self.addCleanup(subprocess.run, ["umount", "/opt/small"], check=True)

    def test_a_full_disk(self):
        self.small_disk()
        subprocess.run(["dd", "if=/dev/zero", "of=/opt/small/filler", "bs=4k"],
                       stderr=subprocess.DEVNULL)
        self.expect("disk-full", more=("--config-dir", "/opt/small/config"))

    def test_a_full_disk_below_the_log(self):
        """certbot goes on without, and fails for another reason, which is told too."""
        self.small_disk()
        os.makedirs("/opt/small/logs")
        for name in ("letsencrypt.log", ".certbot.lock"):
            with open(f"/opt/small/logs/{name}", "w"):
                pass
        subprocess.run(["dd", "if=/dev/zero", "of=/opt/small/filler", "bs=4k"],
                       stderr=subprocess.DEVNULL)
        status, words = certonly("a.example.com", self.pebble.url, self.pebble.root,
                                 "--logs-dir", "/opt/small/logs")
        self.assertNotEqual(status, 0)
        self.assertEqual(codes(words, self.pebble.url)[0], ["disk-full", "port-80-closed"], words)

    def test_a_disk_that_may_only_be_read(self):
        self.small_disk()
        subprocess.run(["mount", "-o", "remount,ro", "/opt/small"], check=True)
        self.expect("disk-read-only", more=("--config-dir", "/opt/small/config"))

    def test_an_account_that_may_not(self):
        self.expect("certbot-not-permitted",
                    user=("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"))

    def test_another_certbot(self):
        with open("/etc/letsencrypt/.certbot.lock", "w") as file:
            fcntl.lockf(file, fcntl.LOCK_EX)
            self.expect("certbot-twice")

    def test_a_webroot_that_is_not_there(self):
        self.expect("webroot-unusable", more=("-w", "/nowhere/x"))

    def test_an_option_of_later_versions(self):
        self.expect("certbot-too-old", more=("--option-of-a-later-version", "x"))

    def test_a_damaged_lineage(self):
        os.makedirs("/etc/letsencrypt/renewal", exist_ok=True)
        for name, text in (("broken", "nonsense"), ("links", "".join(
                f"{kind} = /etc/letsencrypt/live/links/{kind}.pem\n"
                for kind in ("cert", "privkey", "chain", "fullchain")) + "[renewalparams]\n")):
            path = f"/etc/letsencrypt/renewal/{name}.conf"
            with open(path, "w") as file:
                file.write(text)
            self.addCleanup(os.remove, path)
        ran = subprocess.run([acme.CERTBOT, "renew", "-n"], capture_output=True, text=True)
        self.assertEqual(codes(ran.stdout + ran.stderr, "")[0], ["lineage-broken"])


if __name__ == "__main__":
    private_machine.enter()
    if not all(os.path.exists(path) for path in (acme.CERTBOT, acme.PEBBLE, acme.NAME_SERVER)):
        print("skipped: certbot or pebble is not installed")
        sys.exit(77)
    unittest.main(verbosity=2)
