"""Every profile on the nginx of four Debian suites, in every layout, beside awkward neighbours:
accepted without a single warning, and really served. With OPENTALK_ALL=1 every combination is
tried, else every profile and every neighbour in turn."""

import concurrent.futures
import itertools
import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import client
import layouts
import private_machine
import profiles
import suites
from opentalk import COMMAND, HOSTS, OPEN, PROFILE, WithBackends

ALL = os.environ.get("OPENTALK_ALL") == "1"
WIDE = dict(PROFILE, rate_limit={"enabled": True}, services=PROFILE["services"])
TREES = {}


def setUpModule():
    subprocess.run(["ip", "address", "add", "203.0.113.5/32", "dev", "lo"], check=True)
    subprocess.run(["ip", "address", "add", "2001:db8::5/128", "dev", "lo"], check=True)
    _make_pair("/var/pairs", "other.pem", "other.key", ["other.example.net"])
    _make_lineages("/var/lineages")
    for suite in suites.SUITES:
        if os.path.exists(suites.kept(suite)):
            TREES[suite] = suites.Tree(suite)
            shutil.copytree("/var/pairs", TREES[suite].path("/etc/ssl/test"), dirs_exist_ok=True)
            shutil.copytree("/var/lineages", TREES[suite].path("/etc/letsencrypt/live"))


def tearDownModule():
    for tree in TREES.values():
        tree.close()


def _make_pair(folder, certificate, key, names):
    os.makedirs(folder, exist_ok=True)
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                    f"/CN={names[0]}", "-addext",
                    "subjectAltName=" + ",".join(f"DNS:{name}" for name in names), "-keyout",
                    f"{folder}/{key}", "-out", f"{folder}/{certificate}"], check=True,
                   capture_output=True)


def _make_lineages(folder):
    """As certbot leaves them, for every name of every profile."""
    prefixes = ("", "controller.", "accounts.", "livekit.", "roomserver.", "whiteboard.", "pad.",
                "app.")
    names = [prefix + "example.com" for prefix in prefixes] \
        + [service["host"] for service in profiles.LONG.values()]
    _make_pair(f"{folder}/example.com", "fullchain.pem", "privkey.pem", names)
    for name in names[1:]:
        shutil.copytree(f"{folder}/example.com", f"{folder}/{name}")


def command(tree, *arguments, profile=PROFILE):
    return subprocess.run([COMMAND, *arguments, "--root", tree.folder], input=json.dumps(profile),
                          text=True, capture_output=True)


def consent(layout):
    """To the marked line."""
    return ("--take-over", "/etc/nginx/nginx.conf") if layout == "none" else ()


def furnish(tree, layout, neighbour):
    """The machine before OpenTalk."""
    tree.reset()
    main, sites = layouts.LAYOUTS[layout]
    if main:
        tree.write("/etc/nginx/nginx.conf", main)
        os.rmdir(tree.path("/etc/nginx/sites-enabled"))
    os.makedirs(tree.path(sites), exist_ok=True)
    for name, text in layouts.NEIGHBOURS[neighbour].items():
        tree.write(sites + name, text)


def complaint(tree, layout, neighbour, profile):
    """What is wrong with this profile there; None where all is well."""
    furnish(tree, layout, neighbour)
    status, before = tree.test()
    if status != 0:
        return f"the neighbours alone are refused: {before}"
    applied = command(tree, "apply", "-", *consent(layout), profile=profile)
    if applied.returncode != 0:
        return applied.stderr.strip()
    status, after = tree.test()
    return None if status == 0 and after <= before else str(after - before)


def combinations():
    """Layout, neighbour, name of the profile."""
    sides = list(itertools.product(layouts.LAYOUTS, layouts.NEIGHBOURS))
    wanted = profiles.all_profiles()
    if ALL:
        found = [(*side, name) for side in sides for name in wanted]
    else:
        found = [(*side, name) for side, name in zip(itertools.cycle(sides), wanted)]
        found += [(*side, "everything, placeholder") for side in sides]
    # One address would be taken away from neighbours on all: that is refused, with its place.
    alone = ("sites", "none")
    return [(*(alone if "listen" in wanted[name] else side), name) for *side, name in found]


class Matrix(unittest.TestCase):
    """The table is printed whatever came of it."""

    def judge(self, suite):
        rows = {}
        for layout, neighbour, name in combinations():
            found = complaint(TREES[suite], layout, neighbour, profiles.all_profiles()[name])
            rows.setdefault((layout, neighbour), []).append(found and f"{name}: {found}")
        return rows

    def test_every_profile_is_accepted_without_a_warning(self):
        for suite in suites.SUITES:
            if suite not in TREES:
                self.skipTest(f"there is no nginx of {suite}")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = dict(zip(TREES, pool.map(self.judge, TREES)))
        self.show(results)
        for suite, rows in results.items():
            for side, found in rows.items():
                for text in filter(None, found):
                    with self.subTest(suite=suite, side=side):
                        self.fail(text)

    @staticmethod
    def show(results):
        print(f"\n{'layout':10}{'neighbours':18}"
              + "".join(f"{TREES[suite].version:>10}" for suite in results))
        for side in itertools.product(layouts.LAYOUTS, layouts.NEIGHBOURS):
            cells = [results[suite].get(side, []) for suite in results]
            print(f"{side[0]:10}{side[1]:18}"
                  + "".join(f"{cell.count(None):>5}/{len(cell):<4}" for cell in cells))


class Served(WithBackends):
    """The whole job with each version: ours answer everywhere, neighbours answer as before."""

    def test_ours_answer_on_every_address_and_neighbours_as_before(self):
        for suite, layout, neighbour in self.sides():
            with self.subTest(suite=suite, layout=layout, neighbour=neighbour):
                self.work(TREES[suite], layout, neighbour)

    @staticmethod
    def sides():
        native = {"bullseye": "sites", "bookworm": "conf.d", "trixie": "vhosts.d", "sid": "http.d"}
        for suite in TREES:
            for neighbour in layouts.NEIGHBOURS:
                for layout in layouts.LAYOUTS if ALL else (native[suite],):
                    yield suite, layout, neighbour
        if not ALL and "trixie" in TREES:
            yield "trixie", "none", "one address"

    def work(self, tree, layout, neighbour):
        furnish(tree, layout, neighbour)
        before = private_machine.tree(tree.path("/etc"), tree.path("/var/www"))
        tree.start()
        try:
            said = self.neighbour_says()
            applied = command(tree, "apply", "-", *consent(layout), profile=WIDE)
            self.assertEqual(applied.returncode, 0, applied.stderr)
            self.expect_ours()
            self.expect_the_same(said)
            self.assertEqual(command(tree, "remove").returncode, 0)
            self.assertEqual(self.neighbour_says(), said)
        finally:
            tree.stop()
        self.assertEqual(private_machine.tree(tree.path("/etc"), tree.path("/var/www")), before)

    def expect_ours(self):
        for address in ("127.0.0.1", "::1", "203.0.113.5", "2001:db8::5"):
            for service, host in HOSTS.items():
                answer = client.ask(host, OPEN[service], address=address)
                self.assertEqual(answer.status, 200, f"{host} at {address}")
                self.assertEqual(answer.seen()["service"], service, f"{host} at {address}")
                plain = client.ask(host, "/a", tls=False, address=address)
                self.assertEqual(plain.one("location"), f"https://{host}/a", address)

    def expect_the_same(self, before):
        """Of the neighbour that has the name. One without it that answered unknown names from behind
        us cannot any more: nobody does."""
        now = self.neighbour_says()
        for way, answer in before.items():
            self.assertIn(now.get(way), (answer,) if answer[1] == b"neighbour" else (answer, None))

    @staticmethod
    def neighbour_says():
        """By address and protocol, where anybody answers to the neighbour's name."""
        found = {}
        for address in ("127.0.0.1", "203.0.113.5", "2001:db8::5"):
            for tls in (False, True):
                try:
                    answer = client.ask("other.example.net", "/", tls=tls, address=address)
                    found[address, tls] = answer.status, answer.body
                except OSError:
                    pass
        return found


if __name__ == "__main__":
    suites.fetch()
    private_machine.enter()
    unittest.main(verbosity=2)
