"""Which lineage of certbot's serves the hosts, which one is made anew and which is left alone, when
there are already some or what is left of them."""

import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import certified
import private_machine
from certified import HOOK, LINEAGE, served
from obtaining import Handshakes, OneDirectory
from opentalk import HOSTS, command

ALL = set(HOSTS.values())
NOTHING_RENEWS = "Nothing on this machine renews certificates by itself"
ELSEWHERE = "https://acme.example.org/dir"


def without_pad(profile):
    return dict(profile, services=dict(profile["services"], pad={"enabled": False}))


def errors_in(text):
    return [line for line in text.splitlines() if line.startswith("error: ")]


def lines_about(text, *words):
    return [line for line in text.splitlines() if all(word in line for word in words)]


class Obtained(OneDirectory):
    """All hosts have their lineage."""

    def setUp(self):
        super().setUp()
        self.obtained()

    def renew_test(self, profile=None):
        return command("certificates", "renew-test", "-", profile=profile or self.profile)

    def test_a_host_that_is_given_up(self):
        less = without_pad(self.profile)
        left = ALL - {"pad.example.com"}
        with Handshakes(left) as watch:
            applied = command("apply", "-", profile=less)
            self.assertEqual(applied.returncode, 0, applied.stdout + applied.stderr)
            self.assertEqual(len(lines_about(applied.stderr, "warning: ", "example.com", "renew",
                                             "certificates obtain")), 1, applied.stderr)
            self.obtained(less)
        self.assertEqual(certified.names_of(), left)
        self.assertServed(left)
        for host in left:
            self.assertNotIn(None, watch.seen[host], host)
        tested = self.renew_test(less)
        self.assertEqual([line for line in errors_in(tested.stderr) if NOTHING_RENEWS not in line],
                         [], tested.stderr)
        again = command("apply", "-", profile=less)
        self.assertEqual(lines_about(again.stderr, "certificates obtain"), [])

    def test_what_is_there_is_looked_at(self):
        for check in (self.check_another_directory, self.check_missing_hook,
                      self.check_hook_for_files):
            with self.subTest(check.__name__):
                check()

    def check_another_directory(self):
        """Its profile is not served by what there is, and is told so."""
        profile = self.from_directory(directory_url=ELSEWHERE)
        listed = command("certificates", "list", "-", profile=profile)
        self.assertEqual(listed.returncode, 0, listed.stderr)
        for host in ALL:
            reason = listed.stdout.partition(f"No certificate serves {host}.\n")[2].splitlines()
            self.assertTrue(reason, listed.stdout)
            self.assertRegex(reason[0], f"^  wrong .*{re.escape(self.pebble.url)}")

    def check_missing_hook(self):
        os.remove(HOOK)
        tested = self.renew_test()
        self.assertEqual(tested.returncode, 3)
        self.assertTrue(lines_about("\n".join(errors_in(tested.stderr)), HOOK), tested.stderr)

    def check_hook_for_files(self):
        """certbot goes on renewing what a profile names as files."""
        files = {"certificate": f"{LINEAGE}/fullchain.pem", "key": f"{LINEAGE}/privkey.pem"}
        for profile in (self.profile, dict(self.profile, certificates={
                "source": "files", "files": {"*": files}})):
            applied = command("apply", "-", profile=profile)
            self.assertEqual(applied.returncode, 0, applied.stdout + applied.stderr)
            self.assertTrue(os.access(HOOK, os.X_OK))
        self.assertServed()


class OfOthers(OneDirectory):
    """Made on this machine by somebody else, before."""

    NAMES = {"example.com", "www.example.com", "mail.example.com"}
    SITE, SNIPPET = "/etc/nginx/conf.d/mail.conf", "/etc/nginx/snippets/mail-tls.conf"

    def setUp(self):
        super().setUp()
        self.addCleanup(self.give_up)
        self.nginx.stop()
        self.certbot("--standalone", "--cert-name=example.com",
                     *(f"--domain={name}" for name in sorted(self.NAMES)))
        with open(self.SNIPPET, "w") as file:
            file.write(f"ssl_certificate {LINEAGE}/fullchain.pem;\n"
                       f"ssl_certificate_key {LINEAGE}/privkey.pem;\n")
        with open(self.SITE, "w") as file:
            file.write("server { listen 443 ssl; server_name mail.example.com;"
                       " include snippets/mail-tls.conf; return 200 mail; }\n")
        self.nginx = private_machine.Nginx()

    def give_up(self):
        for path in (self.SITE, self.SNIPPET):
            if os.path.exists(path):
                os.remove(path)

    def test_keep_their_names(self):
        theirs = private_machine.tree("/etc/letsencrypt/live/example.com",
                                      "/etc/letsencrypt/archive/example.com")
        with open("/etc/letsencrypt/renewal/example.com.conf") as file:
            renewal = file.read()
        with Handshakes(("mail.example.com",)) as watch:
            self.obtained()
        self.assertEqual(certified.names_of(), self.NAMES)
        self.assertEqual(private_machine.tree("/etc/letsencrypt/live/example.com",
                                              "/etc/letsencrypt/archive/example.com"), theirs)
        with open("/etc/letsencrypt/renewal/example.com.conf") as file:
            self.assertEqual(file.read(), renewal)
        self.assertEqual(watch.seen["mail.example.com"], {certified.on_disk()})
        ours = f"{LINEAGE}-opentalk"
        self.assertEqual(certified.names_of(ours) | {"example.com"}, ALL)
        self.assertServed(ALL - {"example.com"}, ours)
        self.assertIn(served("example.com"), (certified.on_disk(), certified.on_disk(ours)))
        planned = command("plan", "-", profile=self.profile)
        self.assertEqual(planned.returncode, 0, planned.stdout + planned.stderr)


class Remains(OneDirectory):
    """Of lineages whose renewal file is gone: certbot refuses their names, and only when the
    authority has signed."""

    def test_make_no_order_vain(self):
        for folder in ("/etc/letsencrypt/archive/example.com", f"{LINEAGE}-opentalk"):
            os.makedirs(folder)
            with open(f"{folder}/README", "w") as file:
                file.write("An empty folder would not be in certbot's way.\n")
        done = self.obtained()
        self.assertEqual(done.stderr.count("Requesting a certificate"), 1, done.stderr)
        self.assertEqual(self.issued(), 2, "one ordered, one to test renewing")
        name = re.search("^obtained: (.*)$", done.stdout, re.M).group(1)
        self.assertNotIn(name, ("example.com", "example.com-opentalk"))
        self.assertServed(lineage=f"/etc/letsencrypt/live/{name}")


class Unfit(OneDirectory):
    def test_a_certificate_that_is_given_away_at_once(self):
        """A command of certbot's settings gives the keys to an account, say for a mail server."""
        os.makedirs("/etc/letsencrypt", exist_ok=True)
        with open("/etc/letsencrypt/cli.ini", "w") as file:
            file.write("deploy-hook = chown -R nobody /etc/letsencrypt/archive/example.com\n")
        before = private_machine.tree(*self.TREES)
        refused = self.obtain()
        self.assertEqual(refused.returncode, 3, refused.stdout + refused.stderr)
        self.assertEqual(refused.stderr.count("Successfully received certificate"), 1)
        self.assertTrue(lines_about("\n".join(errors_in(refused.stderr)),
                                    "/etc/letsencrypt/archive/example.com", "not to root"),
                        refused.stderr)
        self.assertEqual(self.changed_since(before), self.of_certbot())
        self.assertIsNone(served("example.com"))
        self.assertServes()
        self.check_not_ordered_again("/etc/letsencrypt/archive/example.com", "not to root")

    def check_not_ordered_again(self, *words):
        """For the same reason, said before anything is asked for."""
        issued = self.issued()
        planned = self.obtain()
        self.assertEqual(planned.returncode, 3, planned.stdout + planned.stderr)
        self.assertTrue(lines_about("\n".join(errors_in(planned.stderr)), *words), planned.stderr)
        self.assertNotIn("Requesting a certificate", planned.stderr)
        self.assertEqual(self.issued(), issued)
        self.assertServes()

    def test_no_order_is_made_into_a_folder_of_somebody_else(self):
        os.makedirs("/etc/letsencrypt/archive")
        os.chmod("/etc/letsencrypt/archive", 0o777)
        self.check_not_ordered_again("/etc/letsencrypt/archive", "change this folder")
        os.chmod("/etc/letsencrypt/archive", 0o700)
        self.obtained()
        self.assertServed()

    def test_a_key_that_hands_on_the_rights_of_its_group(self):
        """certbot gives them to each next key, which would be refused again."""
        self.obtained()
        os.chmod(f"{LINEAGE}/privkey.pem", 0o660)
        self.check_not_ordered_again(f"{LINEAGE}/privkey.pem", "changed by users other than root")


if __name__ == "__main__":
    private_machine.enter()
    unittest.main()
