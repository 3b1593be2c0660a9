"""Certificates, from none to renewed: real certbot and real pebble on a machine of its own."""

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import acme
import certified
import private_machine
from certified import ANCHOR, HOOK, LINEAGE, STEPS, Certified, served
from opentalk import COMMAND, HOSTS, command

ALL = set(HOSTS.values())


def timer_command():
    """What the distribution's timer runs."""
    with open("/lib/systemd/system/certbot.service") as unit:
        found = re.search(r"^ExecStart=(.*)$", unit.read(), re.M)
    return found.group(1).split()


class Obtain(Certified):
    def test_from_none_to_renewed_and_one_host_more(self):
        done = self.obtained()
        self.assertEqual(certified.names_of(), ALL)
        self.assertServed()
        for step in STEPS:
            self.assertIn(step, done.stderr)
        self.assertRegex(done.stderr, "rehearse skipped: .*staging")
        self.assertEqual(re.findall("^warning: .*", done.stderr, re.M),
                         ["warning: Nothing on this machine renews certificates by itself. Enable "
                          "certbot's timer, or run “certbot renew” twice a day from cron."])

        before, workers = certified.on_disk(), self.nginx.workers()
        self.pebble.make_due(f"{LINEAGE}/cert.pem")
        renewed = subprocess.run(timer_command(), env={}, capture_output=True, text=True)
        self.assertEqual(renewed.returncode, 0, renewed.stderr)
        self.assertNotEqual(certified.on_disk(), before)
        private_machine.wait_until(lambda: served("example.com") == certified.on_disk(),
                                   "the renewed certificate is not served")
        self.assertServed()
        self.assertTrue(set(self.nginx.workers()).isdisjoint(workers))

        more = dict(self.profile, extra=[{"id": "stats", "host": "stats.example.com",
                                          "backends": ["127.0.0.1:9999"]}])
        self.obtained(more)
        self.assertEqual(certified.names_of(), ALL | {"stats.example.com"})
        self.assertServed(tuple(ALL) + ("stats.example.com",))

    def test_again_orders_nothing(self):
        self.obtained()
        first = certified.on_disk()
        again = self.obtained()
        self.assertEqual(certified.on_disk(), first)
        self.assertIn("order skipped", again.stderr)
        self.assertServed()
        for host in ALL:
            self.assertIn(f"proved: {host} on ", again.stdout)
        planned = command("plan", "-", profile=self.profile)
        self.assertEqual(planned.returncode, 0, planned.stdout + planned.stderr)

    def test_again_serves_what_was_renewed_meanwhile(self):
        """By an admin's own call, and the hook did not run."""
        self.obtained()
        first = served("example.com")
        renewed = subprocess.run([acme.CERTBOT, "renew", "--force-renewal", "--no-directory-hooks",
                                  "--no-random-sleep-on-renew"], capture_output=True, text=True)
        self.assertEqual(renewed.returncode, 0, renewed.stderr)
        self.assertEqual(served("example.com"), first)
        again = self.obtained()
        self.assertIn("order skipped", again.stderr)
        self.assertNotEqual(certified.on_disk(), first)
        self.assertServed()

    def test_one_lineage_a_host(self):
        profile = certified.profile_for(self.pebble, certificates={"lineage": "per-host"})
        self.obtained(profile)
        for host in ALL:
            self.assertServed((host,), f"/etc/letsencrypt/live/{host}")

    def test_remove_gives_back_all_but_lineages(self):
        before = private_machine.tree(*self.TREES)
        self.obtained()
        self.assertTrue(os.path.exists(ANCHOR))
        self.assertTrue(os.access(HOOK, os.X_OK))
        removed = command("remove")
        self.assertEqual(removed.returncode, 0, removed.stderr)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertFalse(os.path.exists(HOOK))
        self.assertTrue(os.path.exists(LINEAGE))
        self.assertFalse(os.path.exists("/var/lib/opentalk-proxy"))

    def test_an_apply_without_certificate_says_how_to_get_one(self):
        applied = command("apply", "-", profile=self.profile)
        self.assertEqual(applied.returncode, 3)
        self.assertIn("certificates obtain", applied.stderr)


class Failure(Certified):
    """Each leaves the machine as it was, and says why."""

    def expect_refused(self, code, profile=None):
        before = private_machine.tree(*self.TREES)
        refused = self.obtain(profile)
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertIn(code, refused.stderr)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertServes()
        return refused

    def test_a_name_that_nobody_knows(self):
        with open("/etc/hosts", "w") as file:
            file.write(self.hosts_file + f"127.0.0.1 {acme.NAME}\n")
        refused = self.expect_refused("pad.example.com")
        self.assertIn("has no address", refused.stderr)

    def test_a_directory_that_is_down(self):
        self.pebble.stop()
        self.expect_refused(acme.NAME)

    def test_a_directory_that_stops_amid_the_order(self):
        before = private_machine.tree(*self.TREES)
        process = self.start()
        private_machine.wait_until(lambda: self.pebble.lines("POST /chalZ/"),
                                   "no challenge was begun", 60)
        self.pebble.stop()
        said = process.stderr.read()
        process.stderr.close()
        self.assertEqual(process.wait(), 3, said)
        self.assertRegex(said, f"error: .*{acme.NAME}")
        self.assertIn("put-back done", said)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertServes()

    def test_a_directory_that_is_not_trusted(self):
        profile = certified.profile_for(self.pebble)
        del profile["certificates"]["directory_ca"]
        refused = self.expect_refused("directory_ca", profile)
        self.assertFalse(os.path.exists(ANCHOR))

    def test_one_that_is_cancelled_while_certbot_works(self):
        before = private_machine.tree(*self.TREES)
        process = self.start()
        said = ""
        for line in process.stderr:
            said += line
            if "Requesting a certificate" in line:
                process.send_signal(signal.SIGINT)
        process.stderr.close()
        self.assertEqual(process.wait(), 3, said)
        self.assertIn("put-back done", said)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertNotEqual(subprocess.run(["pgrep", "-x", "certbot"]).returncode, 0)
        self.assertServes()
        self.obtained()

    def test_another_plan_than_the_one_that_was_seen(self):
        before = private_machine.tree(*self.TREES)
        refused = command("certificates", "obtain", "-", "--expect", "a" * 64,
                          profile=self.profile)
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertEqual(self.pebble.orders(), 0)
        self.assertEqual(self.changed_since(before), set())

    def test_nginx_that_does_not_run(self):
        self.nginx.stop()
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3)
        self.assertIn("nginx does not run", refused.stderr)
        self.nginx = private_machine.Nginx()

    def test_a_neighbour_that_takes_the_challenge(self):
        with open("/etc/nginx/conf.d/aaa.conf", "w") as file:
            file.write("server { listen 127.0.0.1:80; server_name pad.example.com;"
                       " return 200 theirs; }\n")
        subprocess.run(["nginx", "-s", "reload"], check=True)
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3)
        self.assertIn("pad.example.com", refused.stderr)
        self.assertEqual(self.pebble.orders(), 0)
        os.remove("/etc/nginx/conf.d/aaa.conf")


class BadNonces(Certified):
    """certbot 2.1 tries once more and gives up, and is then run again."""

    pebble_settings = {"days": 1, "nonce_reject": 15}

    def test_end_well_or_are_named(self):
        before = private_machine.tree(*self.TREES)
        done = self.obtain()
        self.assertIn("badNonce", self.words_of_certbot())
        if done.returncode == 0:
            return self.assertServed()
        self.assertEqual(done.returncode, 3, done.stdout + done.stderr)
        self.assertIn("refused the request numbers it had given out", done.stderr)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        return self.assertServes()

    @staticmethod
    def words_of_certbot():
        """It begins a new file with every run."""
        folder = "/var/log/letsencrypt"
        texts = []
        for name in os.listdir(folder):
            with open(os.path.join(folder, name)) as log:
                texts.append(log.read())
        return "\n".join(texts)


class MoreBadNonces(BadNonces):
    pebble_settings = {"days": 1, "nonce_reject": 50}


class Secrets(Certified):
    """Keys of certificates, of the account at the directory and of placeholders stay in their files,
    whatever is asked and whatever goes wrong."""

    OWN = "/etc/opentalk-test/own"

    def test_are_in_no_message_record_or_log(self):
        log = private_machine.SystemLog()
        said = []
        placeholder = dict(self.profile, certificates={"source": "placeholder"})
        said.append(command("apply", "-", profile=placeholder))
        helper = private_machine.Helper(COMMAND)
        planned = helper.ask(1, "plan", profile=self.profile, obtain=True)
        helper.send(2, "obtain", profile=self.profile, digest=planned["result"]["plan"]["digest"])
        answers = [planned]
        while "progress" in (answer := helper.receive()):
            answers.append(answer)
        answers += [answer, helper.ask(3, "certificates", profile=self.profile),
                    helper.ask(4, "history")]
        self.assertEqual(answer["result"]["outcome"]["obtained"], ["example.com"])
        helper.end()
        said += [command("certificates", "list", "-", profile=self.profile),
                 command("certificates", "list", "-", "--json", profile=self.profile),
                 command("certificates", "renew-test", "-", profile=self.profile)]
        said += [command("apply", "-", profile=wrong) for wrong in self.wrong_profiles()]
        self.pebble.stop()
        os.remove(f"{LINEAGE}/fullchain.pem")
        said.append(self.obtain())
        texts = [run.stdout + run.stderr for run in said]
        texts += [json.dumps(answers, ensure_ascii=False), "\n".join(log.lines()), *self.state()]
        log.close()
        secrets = self.secrets()
        self.assertGreater(len(secrets), 20)
        for text in texts:
            for secret in secrets:
                self.assertNotIn(secret, text)

    def wrong_profiles(self):
        """Keys that do not fit, cannot be read or are none."""
        os.makedirs(self.OWN, exist_ok=True)
        for command_line in (
                f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 9 "
                f"-subj /CN=x -keyout {self.OWN}/a.key -out {self.OWN}/a.pem",
                f"genrsa -out {self.OWN}/b.key 2048",
                f"pkey -in {self.OWN}/b.key -aes256 -passout pass:correct-horse-battery "
                f"-out {self.OWN}/c.key"):
            subprocess.run(["openssl", *command_line.split()], check=True, capture_output=True)
        for certificate, key in (("a.pem", "a.key"), ("a.pem", "b.key"), ("a.pem", "c.key"),
                                 ("b.key", "a.pem"), ("b.key", "b.key")):
            files = {"certificate": f"{self.OWN}/{certificate}", "key": f"{self.OWN}/{key}"}
            yield dict(self.profile, certificates={"source": "files", "files": {"*": files}})

    def secrets(self):
        found = {"correct-horse-battery"}
        for folder in ("/etc/letsencrypt", "/etc/opentalk-proxy", self.OWN):
            for parent, _, files in os.walk(folder):
                for name in files:
                    if "key" in name:
                        found |= self.secrets_in(os.path.join(parent, name))
        return found

    @staticmethod
    def secrets_in(path):
        with open(path) as file:
            text = file.read()
        if path.endswith(".json"):
            return {json.loads(text)[part] for part in ("d", "p", "q", "dp", "dq", "qi")}
        return {line for line in text.splitlines() if len(line) >= 40 and "-----" not in line}

    @staticmethod
    def state():
        """Everything that we keep, what is kept as Base64 too."""
        for parent, _, files in os.walk("/var/lib/opentalk-proxy"):
            for name in files:
                with open(os.path.join(parent, name), errors="replace") as file:
                    text = file.read()
                yield text
                for kept in re.findall(r'"content": ?"([^"]*)"', text):
                    yield base64.b64decode(kept).decode(errors="replace")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
