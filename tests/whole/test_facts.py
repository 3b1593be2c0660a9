"""What the helper tells of ports and logs: who listens, what a real nftables ruleset closes, and the
end of a site's logs; and what nobody can read through it."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import opentalk
import private_machine

LOGS = "/var/log/nginx"
RULES = """
table inet filter {
    chain input {
        type filter hook input priority filter; policy drop;
        iif "lo" accept
        ct state established,related accept
        tcp dport { 80, 443 } accept
        udp dport 20000-39999 accept
    }
}
table ip6 filter {
    chain more {
        type filter hook input priority 5;
        tcp dport 80 drop
    }
}
"""
SECRET = "VERYSECRET"


class Facts(unittest.TestCase):
    def setUp(self):
        self.log = private_machine.SystemLog()
        self.helper = private_machine.Helper(opentalk.COMMAND)

    def tearDown(self):
        self.helper.end()
        self.log.close()

    def ports(self, *ports):
        answer = self.helper.ask(1, "ports", ports=list(ports))
        self.assertIn("result", answer)
        return answer["result"]["ports"]

    def logs(self, site):
        return self.helper.ask(1, "logs", site=site)


class Ports(Facts):
    def test_nginx_is_named(self):
        nginx = private_machine.Nginx()
        try:
            holders = self.ports("80/tcp", "443/tcp")["holders"]
        finally:
            nginx.stop()
        self.assertEqual({(holder["program"], holder["port"]) for holder in holders},
                         {("nginx", 80)})

    def test_another_program_is_named(self):
        with socket.create_server(("0.0.0.0", 443)), \
                socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
            datagrams.bind(("127.0.0.1", 7882))
            holders = self.ports("443/tcp", "7000-8000/udp")["holders"]
        self.assertEqual([(holder["transport"], holder["address"], holder["port"],
                           holder["pid"]) for holder in holders],
                         [("tcp", "0.0.0.0", 443, os.getpid()),
                          ("udp", "127.0.0.1", 7882, os.getpid())])
        self.assertTrue(holders[0]["program"].startswith("python"))

    def test_without_rules_there_is_no_firewall(self):
        facts = self.ports("443/tcp")
        self.assertEqual(facts["firewalls"], [])
        self.assertEqual(facts["sees_firewall"], bool(shutil.which("nft")))

    @unittest.skipUnless(shutil.which("nft"), "nft is not installed")
    def test_what_a_real_ruleset_closes(self):
        subprocess.run(["nft", "-f", "-"], input=RULES, text=True, check=True)
        try:
            facts = self.ports("443/tcp", "7881/tcp", "20000-39999/udp", "80/tcp")
        finally:
            subprocess.run(["nft", "flush", "ruleset"], check=True)
        self.assertEqual(facts["firewalls"], [{"kind": "nftables",
                                               "ports": ["open", "closed", "open", "open"],
                                               "ports6": ["open", "closed", "open",
                                                          "closed"]}])
        self.assertTrue(facts["sees_firewall"])

    @unittest.skipUnless(shutil.which("nft"), "nft is not installed")
    def test_an_enabled_ufw_without_its_chains_is_not_at_work(self):
        os.makedirs("/etc/ufw", exist_ok=True)
        files = {"/etc/ufw/ufw.conf": "ENABLED=yes\n", "/etc/ufw/before.rules": "",
                 "/etc/default/ufw": 'DEFAULT_INPUT_POLICY="DROP"\nIPV6=no\n',
                 "/etc/ufw/before6.rules": "", "/etc/ufw/user6.rules": "",
                 "/etc/ufw/user.rules":
                     "### tuple ### allow tcp 443 0.0.0.0/0 any 0.0.0.0/0 in\n"}
        for path, content in files.items():
            with open(path, "w") as file:
                file.write(content)
        try:
            self.assertEqual(self.ports("443/tcp")["firewalls"], [])
            chains = "table ip filter {\n chain ufw-user-input {\n }\n}\n"
            subprocess.run(["nft", "-f", "-"], input=chains, text=True, check=True)
            self.assertEqual(self.ports("443/tcp", "7881/tcp")["firewalls"],
                             [{"kind": "ufw", "ports": ["open", "closed"],
                               "ports6": ["closed", "closed"]}])
        finally:
            subprocess.run(["nft", "flush", "ruleset"], check=True)
            os.remove("/etc/ufw/ufw.conf")


class Logs(Facts):
    def setUp(self):
        self.nginx = private_machine.Nginx()
        applied = opentalk.command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        super().setUp()

    def tearDown(self):
        super().tearDown()
        subprocess.run([opentalk.COMMAND, "remove"], capture_output=True)
        self.nginx.stop()
        for name in os.listdir(LOGS):
            if name.startswith("opentalk-"):
                os.remove(f"{LOGS}/{name}")

    def replace(self, kind, make):
        path = f"{LOGS}/opentalk-pad-{kind}.log"
        if os.path.lexists(path):
            os.remove(path)
        make(path)

    def test_a_real_refusal_is_told_without_its_token(self):
        subprocess.run(["curl", "-sk", "--resolve", "accounts.example.com:443:127.0.0.1",
                        f"https://accounts.example.com/auth/realms/x?code={SECRET}"],
                       capture_output=True, check=True)
        private_machine.wait_until(
            lambda: os.path.getsize(f"{LOGS}/opentalk-keycloak-access.log") > 0, "no log line")
        answer = self.logs("keycloak")
        facts = answer["result"]["logs"]
        self.assertNotIn(SECRET, json.dumps(answer))
        self.assertIn(" 502 ", facts["access"]["lines"][-1])
        self.assertIn("(111: Connection refused) while connecting to upstream",
                      facts["error"]["lines"][-1])

    def test_only_a_name_of_a_site_names_a_log(self):
        for site in ("../../../etc/shadow", "pad-error.log", "/etc/shadow", "", "Pad"):
            self.assertEqual(self.logs(site)["problems"][0]["code"], "not-a-site-id", site)
        self.assertEqual(self.logs("nobody")["problems"][0]["code"], "site-not-here")

    def test_links_and_pipes_are_refused(self):
        with open("/etc/secret", "w") as file:
            file.write(SECRET)
        for make in (lambda path: os.symlink("/etc/secret", path), os.mkfifo, os.mkdir):
            self.replace("access", make)
            begun = time.monotonic()
            answer = self.logs("pad")
            self.assertLess(time.monotonic() - begun, 5)
            self.assertEqual(answer["problems"][0]["code"], "not-a-regular-file", answer)
            self.assertNotIn(SECRET, json.dumps(answer))
            path = f"{LOGS}/opentalk-pad-access.log"
            if os.path.isdir(path) and not os.path.islink(path):
                os.rmdir(path)

    def test_a_hundred_megabytes_are_fast(self):
        def make(path):
            with open(path, "wb") as file:
                file.truncate(100 << 20)
                file.seek(0, 2)
                file.write(b"\nlast \x1b[2J\n")
        self.replace("error", make)
        begun = time.monotonic()
        facts = self.logs("pad")["result"]["logs"]["error"]
        self.assertLess(time.monotonic() - begun, 5)
        self.assertEqual(facts["lines"], ["last \\x1B[2J"])
        self.assertTrue(facts["cut"])

    def test_each_look_is_logged(self):
        self.log.lines()
        self.logs("pad")
        self.ports("443/tcp")
        lines = [line.split("]: ", 1)[1] for line in self.log.lines()]
        self.assertEqual(lines, ["user=- request=logs site=pad result=begun",
                                 "user=- request=logs site=pad result=done",
                                 "user=- request=ports result=begun",
                                 "user=- request=ports result=done"])


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
