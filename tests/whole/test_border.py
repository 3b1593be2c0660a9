"""The border between the wizard and root: what `serve` refuses, and what the system log gets of it, as
its socket receives it; and what is left when the wizard goes away in the middle of a change."""

import json
import os
import re
import socket
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine

COMMAND = os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy")
PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "certificates": {"source": "placeholder"}}
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")
SECRET = "VERYSECRETKEY"

# <priority>time program[pid]: fields; 85 is a notice for authpriv
LINE = re.compile(r"<85>\w{3} [ \d]\d [\d:]{8} opentalk-proxy\[\d+\]: ([^\n]*)")


def with_certificate(path, key="/etc/certificates/key.pem"):
    return dict(PROFILE, certificates={
        "source": "files", "files": {"*": {"certificate": path, "key": key}}})


class Border(unittest.TestCase):
    def setUp(self):
        self.log = private_machine.SystemLog()
        self.before = private_machine.tree(*TREES)
        self.helper = private_machine.Helper(COMMAND)
        self.log.lines()

    def tearDown(self):
        self.helper.end()
        self.log.close()

    def logged(self):
        """The fields of each line, and nothing but fields."""
        lines = []
        for line in self.log.lines():
            match = LINE.fullmatch(line)
            self.assertTrue(match, line)
            fields = [field.split("=") for field in match.group(1).split(" ")]
            self.assertTrue(all(len(field) == 2 for field in fields), line)
            self.assertEqual(len({name for name, _ in fields}), len(fields), line)
            self.assertNotIn(SECRET, line)
            lines.append(dict(fields))
        return lines

    def expect_refused(self, answer, code, **fields):
        self.assertNotIn(SECRET, json.dumps(answer))
        self.assertEqual(answer["problems"][0]["code"], code, answer)
        lines = self.logged()
        self.assertEqual(lines[-1].pop("result"), code)
        for name, value in fields.items():
            self.assertEqual(lines[-1].get(name), value, lines)
        self.assertEqual(private_machine.tree(*TREES), self.before)
        return lines

    def test_an_unknown_field(self):
        answer = self.helper.ask(1, "survey", root="/elsewhere")
        lines = self.expect_refused(answer, "json-unknown-key", request="survey")
        self.assertEqual(len(lines), 1, "refused before it was begun")

    def test_another_digest(self):
        answer = self.helper.ask(1, "apply", profile=PROFILE, digest="a" * 64)
        lines = self.expect_refused(answer, "fact-changed", request="apply", digest="a" * 64,
                                    domain="example.com", user="-")
        self.assertEqual(lines[0].pop("result"), "begun")
        self.assertEqual(lines[0], lines[1])

    def test_more_than_a_mebibyte(self):
        self.helper.say("x" * ((1 << 20) + 1))
        self.expect_refused(self.helper.answer(), "line-too-long", request="unreadable")
        self.assertEqual(self.helper.end(), 1)

    def test_a_file_outside_the_plan(self):
        answer = self.helper.ask(1, "apply", profile=PROFILE, digest="a" * 64,
                                 take_over=["/etc/shadow"])
        self.expect_refused(answer, "take-over-unknown", request="apply")

    def test_certificates_that_others_can_change(self):
        os.makedirs("/etc/certificates")
        os.makedirs("/var/open")
        for path in ("/etc/certificates/key.pem", "/etc/certificates/chain.pem",
                     "/var/open/chain.pem"):
            with open(path, "w") as file:
                file.write(SECRET)
        os.chmod("/var/open", 0o777)
        os.symlink("/etc/certificates/chain.pem", "/etc/certificates/theirs.pem")
        os.chown("/etc/certificates/theirs.pem", 1000, 1000, follow_symlinks=False)
        os.symlink("/var/open", "/etc/certificates/way")
        os.mkfifo("/etc/certificates/pipe.pem")
        for path, code in (("/var/open/chain.pem", "folder-writable"),
                           ("/etc/certificates/theirs.pem", "link-not-roots"),
                           ("/etc/certificates/way/chain.pem", "folder-writable"),
                           ("/etc/certificates/pipe.pem", "not-a-regular-file")):
            answer = self.helper.ask(1, "apply", profile=with_certificate(path), digest="a" * 64)
            self.expect_refused(answer, code, request="apply", domain="example.com")

    def test_a_domain_forges_no_field(self):
        for domain in ("x result=done", "x\nresult=done", "x\u00a0result=done", "x\"result=done"):
            answer = self.helper.ask(1, "plan", profile=dict(PROFILE, domain=domain))
            self.assertIn("problems", answer)
            self.assertNotIn("done", [line["result"] for line in self.logged()])

    def test_who_asks_is_named(self):
        self.helper.end()
        os.environ["SUDO_UID"] = "1000"
        try:
            self.helper = private_machine.Helper(COMMAND)
        finally:
            del os.environ["SUDO_UID"]
        self.assertIn("result", self.helper.ask(1, "history"))
        self.assertEqual([(line["user"], line["request"], line["result"])
                          for line in self.logged()],
                         [("1000", "history", "begun"), ("1000", "history", "done")])


def listens(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


class TheWizardGoesAway(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()
        self.before = private_machine.tree(*TREES)
        self.helper = private_machine.Helper(COMMAND)

    def tearDown(self):
        self.helper.end()
        subprocess.run([COMMAND, "remove"], capture_output=True)
        self.nginx.stop()

    def go_away_at(self, step):
        """Closes the helper's input once the step has begun; gives the steps that it told of."""
        digest = self.helper.ask(1, "plan", profile=PROFILE)["result"]["plan"]["digest"]
        self.helper.send(2, "apply", profile=PROFILE, digest=digest)
        told = []
        while (line := self.helper.receive()) is not None and "progress" in line:
            told.append((line["progress"]["step"], line["progress"]["state"]))
            if told[-1] == (step, "running") and not self.helper.process.stdin.closed:
                self.helper.process.stdin.close()
        return told, line

    def expect_old(self, step):
        workers = self.nginx.workers()
        told, answer = self.go_away_at(step)
        self.assertEqual(answer["problems"][0]["code"], "cancelled", told)
        self.assertIn(("put-back", "done"), told)
        self.assertEqual(self.helper.end(), 0)
        self.assertEqual(private_machine.tree(*TREES), self.before)
        self.assertEqual(self.nginx.test().returncode, 0)
        return workers

    def test_while_files_are_placed(self):
        workers = self.expect_old("place")
        self.assertEqual(self.nginx.workers(), workers, "nginx never heard of it")

    def test_while_nginx_reloads(self):
        """Told to reload or not yet: in the end the old files are served, with nothing on 443."""
        self.expect_old("reload")
        private_machine.wait_until(lambda: not listens(443), "the new files are still served")

    def test_while_it_is_tried_out(self):
        self.expect_old("try-out")

    def test_killed_the_next_helper_puts_back_and_says_so(self):
        digest = self.helper.ask(1, "plan", profile=PROFILE)["result"]["plan"]["digest"]
        self.helper.send(2, "apply", profile=PROFILE, digest=digest)
        while self.helper.receive()["progress"]["step"] != "test":
            pass
        self.helper.process.kill()
        self.helper.end()
        self.assertNotEqual(private_machine.tree(*TREES), self.before)
        self.helper = private_machine.Helper(COMMAND)
        self.assertEqual(self.helper.hello["recovered"]["did"], "recovered")
        self.helper.end()
        self.assertEqual(private_machine.tree(*TREES), self.before)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
