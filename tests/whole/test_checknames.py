"""What the checks of names say of each thing that name servers and the machines at their addresses
can answer: a name server of our own on port 53, TLS servers at addresses that only we have."""

import json
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import nameserver
from nameserver import caa
import private_machine

PROBE = os.environ.get("OPENTALK_NAMES_PROBE", "build/release/bin/checks_names_probe")
FOLDER = "/etc/opentalk-test"
OURS, OURS_V6 = "203.0.113.5", "2001:db8::5"
HERE = ("--own", OURS, "--own", OURS_V6)
AT_ROUTER = ("--own", "192.168.1.10")

MOST = 30  # extra services that a profile has room for

# What answers where, from this machine.
SAME, STRANGER, NAMESAKE, CDN = "198.51.100.7", "198.51.100.8", "198.51.100.9", "198.51.100.10"
NOBODY, MUTE, PLAIN = "198.51.100.11", "198.51.100.12", "198.51.100.13"
OTHER_V6, NOBODY_V6 = "2001:db8:1::7", "2001:db8:1::8"

RIGHT = {"A": [OURS]}
GOOD = "good dns-right"

# Of each host below example.com: what the name server says, and what the check says of a machine
# with public addresses and certificates from Let's Encrypt.
ZONE = {
    "right": (RIGHT, GOOD),
    "both": ({"A": [OURS], "AAAA": [OURS_V6]}, GOOD),
    "six": ({"AAAA": [OURS_V6]}, GOOD),
    "alias": ({"*": ("CNAME", "right.example.com")}, GOOD),
    "dangling": ({"*": "nxdomain"}, "failure dns-no-such-name"),
    "empty": ({}, "failure dns-no-address"),
    "fails": ({"*": "servfail"}, "failure dns-server-fails"),
    "refused": ({"*": "refused"}, "failure dns-server-fails"),
    "silent": ({"*": "silent"}, "failure dns-no-answer"),
    "garbage": ({"*": "garbage"}, "failure dns-no-answer"),
    "inside": ({"*": "garbage inside"}, "failure dns-server-fails"),
    "forged": ({"*": "wrong id"}, "failure dns-no-answer"),
    "raced": ({"A": ["forged first", OURS]}, GOOD),
    "late": ({"A": ["late", OURS], "AAAA": ["late"], "CAA": ["late"]}, GOOD),
    "large": ({"A": ["truncated", OURS]}, GOOD),
    "cut-off": ({"*": "cut off"}, "failure dns-no-answer"),
    "late-mute": ({"A": ["late", MUTE]}, "failure dns-elsewhere"),
    "half": ({"A": [OURS], "AAAA": "silent"}, "warning dns-half-answered"),
    "half-six": ({"A": "servfail", "AAAA": [OURS_V6]}, "warning dns-half-answered"),
    "denied": ({"A": [OURS], "AAAA": "nxdomain"}, "warning dns-contradictory"),
    "away": ({"A": [NOBODY]}, "failure dns-elsewhere"),
    "away-six": ({"A": [OURS], "AAAA": [NOBODY_V6]}, "failure dns-aaaa-elsewhere"),
    "answered-six": ({"A": [OURS], "AAAA": [OTHER_V6]}, "failure dns-aaaa-elsewhere"),
    "away-both": ({"A": [NOBODY], "AAAA": [NOBODY_V6]},
                  "failure dns-elsewhere dns-aaaa-elsewhere"),
    "stranger": ({"A": [STRANGER]}, "failure dns-elsewhere"),
    "namesake": ({"A": [NAMESAKE]}, "failure dns-elsewhere"),
    "mute": ({"A": [MUTE]}, "failure dns-elsewhere"),
    "same": ({"A": [SAME]}, "warning dns-same-certificate"),
    "cdn": ({"A": [CDN]}, "warning dns-behind-proxy"),
    "plain": ({"A": [PLAIN]}, "warning dns-behind-proxy"),
    "turns": ({"A": [OURS, STRANGER]}, "failure dns-some-elsewhere"),
    "balanced": ({"A": [OURS, SAME]}, "warning dns-several-machines"),
    "crowd": ({"A": ["truncated"] + [f"198.51.100.{end}" for end in range(100, 140)]},
              "failure dns-elsewhere"),
    "private": ({"A": ["192.168.1.10"]}, "failure dns-private-address"),
    "private-six": ({"A": [OURS], "AAAA": ["fd00::1"]}, "failure dns-private-address"),
    "loop": ({"A": ["127.0.0.1"]}, "failure dns-local-address"),
    # The file of hosts says that these lead here, and that it leads to loopback.
    "hosts": ({"*": "nxdomain"}, "failure dns-no-such-name"),
    "hosts-loop": (RIGHT, GOOD),
    # So does the search domain, of every name.
    "searched": ({"*": "nxdomain"}, "failure dns-no-such-name"),
    "caa-ours": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org")]), GOOD),
    "caa-theirs": (dict(RIGHT, CAA=[caa("issue", "ca.example.net")]), "failure dns-caa-forbids"),
    "caa-none": (dict(RIGHT, CAA=[caa("issue", ";")]), "failure dns-caa-forbids"),
    "caa-two": (dict(RIGHT, CAA=[caa("issue", "ca.example.net"),
                                 caa("issue", "letsencrypt.org")]), GOOD),
    "caa-http": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org; validationmethods=http-01")]),
                 GOOD),
    "caa-dns": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org; validationmethods=dns-01")]),
                "failure dns-caa-method"),
    "caa-account": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org; accounturi=https://x/1")]),
                    GOOD),
    "caa-wild": (dict(RIGHT, CAA=[caa("issuewild", ";")]), GOOD),
    "caa-critical": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org"), caa("odd", "x", 128)]),
                     "failure dns-caa-critical"),
    "caa-fails": (dict(RIGHT, CAA="servfail"), "warning dns-caa-unanswered"),
    "caa-silent": (dict(RIGHT, CAA="silent"), "warning dns-caa-unanswered"),
    "below.caa-above": (RIGHT, "failure dns-caa-forbids"),
    "nearer.caa-above": (dict(RIGHT, CAA=[caa("issue", "letsencrypt.org")]), GOOD),
    "caa-alias": (dict(RIGHT, CAA=("CNAME", "caa-theirs.example.com")), "failure dns-caa-forbids"),
    "caa-large": (dict(RIGHT, CAA=["truncated"] + [caa("iodef", "mailto:" + "x" * 200)] * 5
                       + [caa("issue", "ca.example.net")]), "failure dns-caa-forbids"),
}


def whole_zone():
    zone = {f"{host}.example.com": records for host, (records, _) in ZONE.items()}
    zone.update({"example.com": RIGHT, "com": {}, "*.search.test": RIGHT,
                 "caa-above.example.com": {"CAA": [caa("issue", "ca.example.net")]}})
    for host in ("controller", "accounts", "livekit"):
        zone[f"{host}.example.com"] = RIGHT
    return zone


def profile(hosts, **more):
    extra = [{"id": f"case-{number}", "host": f"{host}.example.com",
              "backends": [f"127.0.0.1:{3000 + number}"]}
             for number, host in enumerate(hosts)]
    return {"version": 1, "domain": "example.com", "release": "classic", "extra": extra, **more}


def probe(hosts, *arguments, **more):
    """{host without the domain: (what is found, the whole line)}, and the milliseconds it took."""
    with open(f"{FOLDER}/profile.json", "w") as file:
        json.dump(profile(hosts, **more), file)
    run = subprocess.run([PROBE, f"{FOLDER}/profile.json", *arguments], text=True,
                         capture_output=True, timeout=60)
    if run.returncode != 0:
        raise AssertionError(run.stderr)
    *lines, (_, took, pause) = [line.split("\t") for line in run.stdout.splitlines()]
    return {line[0].removesuffix(".example.com"): (f"{line[1]} {line[2].strip()}", line)
            for line in lines}, int(took), int(pause)


def certificate(name, names):
    path = f"{FOLDER}/{name}.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName={names}", "-keyout", path + ".key", "-out", path],
                   check=True, capture_output=True)
    return path


def serve(address, port, certificate_path=None, headers="Server: nginx", mute=False):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, port), family=family, backlog=64)
    context = None
    if certificate_path:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate_path, certificate_path + ".key")

    def answer(connection):
        try:
            connection = context.wrap_socket(connection, server_side=True) if context else connection
            connection.recv(4096)
            connection.sendall(f"HTTP/1.1 200 OK\r\n{headers}\r\nContent-Length: 0\r\n\r\n".encode())
            connection.close()
        except OSError:
            pass

    kept = []

    def accept():
        while True:
            connection, _ = listener.accept()
            if mute:
                kept.append(connection)
            else:
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def furnish():
    os.makedirs(FOLDER)
    for address in (OURS, OURS_V6, SAME, STRANGER, NAMESAKE, CDN, MUTE, PLAIN, OTHER_V6):
        length = "128" if ":" in address else "32"
        more = ["nodad"] if ":" in address else []
        subprocess.run(["ip", "address", "add", f"{address}/{length}", "dev", "lo", *more],
                       check=True)
    ours = certificate("ours", "DNS:example.com,DNS:*.example.com")
    namesake = certificate("namesake", "DNS:example.com,DNS:*.example.com")
    stranger = certificate("stranger", "DNS:router.example.net")
    serve("127.0.0.1", 443, ours)
    serve(SAME, 443, ours)
    serve(STRANGER, 443, stranger)
    serve(OTHER_V6, 443, stranger)
    serve(NAMESAKE, 443, namesake)
    serve(CDN, 443, stranger, "Server: cloudflare\r\nCF-RAY: 8f-FRA")
    serve(MUTE, 443, mute=True)
    serve(PLAIN, 80, headers="Via: 1.1 varnish")
    with open("/etc/hosts", "a") as file:
        file.write(f"{OURS} hosts.example.com\n127.0.0.1 hosts-loop.example.com\n")


def resolve_by(*servers):
    with open("/etc/resolv.conf", "w") as file:
        file.write("search search.test\noptions ndots:5\n")
        file.writelines(f"nameserver {server}\n" for server in servers)


class CheckNames(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = nameserver.NameServer(whole_zone())

    def setUp(self):
        resolve_by("127.0.0.1")
        del self.server.asked[:]

    def expect(self, expected, *arguments, **more):
        found, took, _ = probe(expected, *arguments, **more)
        self.assertEqual({host: found[host][0] for host in expected}, expected)
        self.assertLess(took, 9000 * (1 + len(found) // 24))  # so many are asked at once
        return found

    def test_each_answer_has_its_code(self):
        hosts, found = list(ZONE), {}
        for begin in range(0, len(hosts), MOST):
            some = {host: ZONE[host][1] for host in hosts[begin:begin + MOST]}
            found.update(self.expect(some, *HERE))
        self.assertEqual(found["example.com"][0], GOOD)
        self.assertIn("accounturi=https://x/1", found["caa-account"][1][3])
        self.assertIn("Cloudflare", found["cdn"][1][4])
        self.assertIn(f"away.example.com. A {OURS}", found["away"][1][4])
        self.assertIn(f"private-six.example.com. AAAA {OURS_V6}", found["private-six"][1][4])
        self.assertIn("ca.example.net", found["caa-large"][1][4])

    def test_all_right_is_good_and_quick(self):
        found, took, _ = probe(["right", "both", "alias"], *HERE)
        self.assertEqual({code for code, _ in found.values()}, {GOOD})
        self.assertEqual(len(found), 7)
        self.assertLess(took, 3000)

    def test_behind_a_router(self):
        self.expect({"same": "good dns-right-by-router", "away": "skipped dns-not-told",
                     "stranger": "warning dns-other-answers", "mute": "warning dns-other-answers",
                     "namesake": "failure dns-elsewhere", "cdn": "warning dns-behind-proxy",
                     "away-six": "failure dns-aaaa-elsewhere",
                     "private": "failure dns-private-address"}, *AT_ROUTER)

    def test_with_a_public_address_that_was_typed(self):
        self.expect({"same": GOOD, "away": "failure dns-elsewhere",
                     "stranger": "failure dns-elsewhere", "cdn": "warning dns-behind-proxy",
                     "private": "failure dns-private-address"}, *AT_ROUTER, "--public", SAME)

    def test_own_certificates(self):
        self.expect({"private": GOOD, "loop": "warning dns-local-address", "caa-theirs": GOOD,
                     "caa-silent": GOOD, "right": GOOD, "away": "failure dns-elsewhere"},
                    *HERE, *AT_ROUTER, certificates={"source": "placeholder"})
        self.assertNotIn("CAA", {kind for _, kind in self.server.asked})

    def test_a_directory_of_ones_own(self):
        self.expect({"private": GOOD, "caa-theirs": GOOD}, *HERE, *AT_ROUTER,
                    certificates={"directory_url": "https://ca.example.net/directory"})
        self.assertNotIn("CAA", {kind for _, kind in self.server.asked})

    def test_trusted_proxies(self):
        self.expect({"cdn": "good dns-right-by-proxy", "right": GOOD,
                     "namesake": "skipped dns-proxy-not-told",
                     "stranger": "failure dns-elsewhere", "away": "good dns-right-by-proxy"},
                    *HERE, trusted_proxies=[f"{NOBODY}/32"])

    def test_without_ipv6(self):
        self.expect({"both": "failure dns-ipv6-off", "right": GOOD}, *HERE, ipv6=False)

    def test_practice_asks_nobody(self):
        found, _, _ = probe(["silent"], *HERE, "--practice")
        self.assertEqual({code for code, _ in found.values()}, {"skipped dns-of-practice"})
        self.assertEqual(self.server.asked, [])

    def test_dialling_has_an_end(self):
        self.expect({"away": "failure dns-elsewhere", "right": GOOD}, *HERE, "--endless")

    def test_only_a_few_addresses_of_a_crowd_are_dialled(self):
        found, took, _ = probe(["crowd"], *HERE)
        self.assertLess(len(found["crowd"][1][3]), 400)
        self.assertLess(took, 3000)


class OtherServers(unittest.TestCase):
    """Which name servers are asked, and what becomes of those that say nothing."""

    HOSTS = ["right", "both", "alias"]

    @classmethod
    def setUpClass(cls):
        cls.silent = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        cls.silent.bind(("127.0.0.3", 53))
        cls.v6 = nameserver.NameServer(whole_zone(), "::1")

    def codes(self, *arguments):
        found, took, _ = probe(self.HOSTS, *HERE, *arguments)
        return {code for code, _ in found.values()}, took

    def test_no_name_server_listens(self):
        resolve_by("127.0.0.4")
        codes, took = self.codes()
        self.assertEqual(codes, {"failure dns-no-answer"})
        self.assertLess(took, 4000)

    def test_all_are_silent(self):
        resolve_by("127.0.0.3")
        codes, took = self.codes()
        self.assertEqual(codes, {"failure dns-no-answer"})
        self.assertLess(took, 4000)

    def test_nothing_waits_while_they_are_silent(self):
        resolve_by("127.0.0.3")
        pauses = [probe(self.HOSTS, *HERE)[2] for _ in range(3)]
        self.assertLess(min(pauses), 50)

    def test_the_second_answers(self):
        resolve_by("127.0.0.3", "::1")
        codes, took = self.codes()
        self.assertEqual(codes, {GOOD})
        self.assertLess(took, 4000)

    def test_those_that_were_named(self):
        resolve_by("127.0.0.3")
        self.assertEqual(self.codes("--server", "::1")[0], {GOOD})
        self.assertEqual(self.codes("--server", "127.0.0.1")[0], {GOOD})

    def test_the_named_one_counts(self):
        resolve_by("127.0.0.1")
        self.assertEqual(self.codes("--server", "127.0.0.3")[0], {"failure dns-no-answer"})

    def test_leaving_in_the_middle_waits_for_nobody(self):
        resolve_by("127.0.0.3")
        begun = time.monotonic()
        found, _, _ = probe(self.HOSTS, *HERE, "--leave", "200")
        self.assertEqual(found, {})
        self.assertLess(time.monotonic() - begun, 1.5)


if __name__ == "__main__":
    private_machine.enter()
    furnish()
    unittest.main()
