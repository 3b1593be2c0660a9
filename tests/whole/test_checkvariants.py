"""No false alarm: whatever a profile says, once it is applied the checks of the front door have nothing
to say about it."""

import private_machine

private_machine.enter()

import unittest  # noqa: E402

import backends  # noqa: E402
import checking  # noqa: E402
from checking import ADDRESS, PROFILE, probe  # noqa: E402
from opentalk import HOSTS, command  # noqa: E402
from practising import Practice  # noqa: E402
import refusal  # noqa: E402

checking.furnished()


class Variants(unittest.TestCase):
    VARIANTS = {
        "placeholder": {"csp": "report-only", "certificates": {"source": "placeholder"}},
        "proxied": {"release": "classic-livekit-proxied"},
        "internal": {"release": "roomserver-internal"},
        "external": {"release": "roomserver-external"},
        "policy off": {"csp": "off"},
        "no headers": {"security_headers": False, "hsts": {"max_age": 0}},
        "all of HSTS": {"hsts": {"max_age": 31536000, "include_subdomains": True,
                                 "preload": True}},
        "embedded": {"csp": "report-only", "embedders": ["https://cloud.example.org"]},
        "modern": {"tls": "modern"},
        "limited": {"rate_limit": {"enabled": True}},
        "another proxy": {"trusted_proxies": ["10.0.0.0/8"]},
        "one address": {"listen": [ADDRESS]},
        "uncached": {"caching": False, "compression": False},
        "own service": {"extra": [{"id": "stats", "host": "stats.example.com",
                                   "backends": ["127.0.0.1:9100"], "websocket": True}]},
    }

    def test_no_variant_is_a_fault(self):
        services = backends.start((*HOSTS, "roomserver")) + [backends.Backend("stats", 9100)]
        nginx = private_machine.Nginx()
        try:
            for name, variant in self.VARIANTS.items():
                with self.subTest(name):
                    self.assertGood({**PROFILE, **variant})
                    command("remove")
        finally:
            nginx.stop()
            backends.stop(services)

    def assertGood(self, profile):
        applied = command("apply", "-", profile=profile)
        self.assertEqual(applied.returncode, 0, applied.stderr)
        found, said = probe(profile)
        self.assertGreater(len(found), 8)
        for subject, (state, code) in found.items():
            self.assertEqual(state, "good", f"{subject} {code}\n{said}")


class InPractice(unittest.TestCase):
    """The stand-ins of practice give no false alarm either."""

    PROFILE = {**PROFILE, "csp": "report-only", "certificates": {"source": "placeholder"}}

    def test_practice_is_no_fault(self):
        practice = Practice(refusal.refuse_user_namespaces)
        try:
            self.assertNotIn("problems", practice.apply(self.PROFILE))
            found, said = probe(self.PROFILE, more=[f"--practice={practice.about['dial']}"])
        finally:
            practice.end()
        for host in HOSTS.values():
            self.assertEqual(found[f"{host} here"][0], "good", said)
            self.assertEqual(found[f"{host} by its name"], ("skipped", "door-practice"), said)
        self.assertEqual(found["accounts.example.com from outside"],
                         ("skipped", "outside-practice"), said)


if __name__ == "__main__":
    unittest.main()
