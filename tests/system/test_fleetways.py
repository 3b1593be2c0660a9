"""Three booted machines and three ways: one obtains its certificate first, one gets the program as a
package, and on one nginx cannot take what was written, which is put back there alone."""

import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import fleetplays
import made
from fleetmachines import FOLDER, GATEWAY, do
from fleetplays import FleetTest, Story, digest_of, https, main, write_inventory

import acme

TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/etc/letsencrypt", "/var/lib/opentalk-proxy", "/var/www",
         "/usr/local/bin", "/usr/bin")
PROGRAM, PACKAGED = "/usr/local/bin/opentalk-proxy", "/usr/bin/opentalk-proxy"
ROOT = "/etc/opentalk-test/directory-root.pem"
LINEAGE = "/etc/letsencrypt/live/one.example.com"
SITE = "/etc/nginx/sites-enabled/opentalk-frontend.conf"
HOSTS = [prefix + "one.example.com" for prefix in ("", "controller.", "accounts.", "livekit.", "pad.")]


def higher(deb):
    """The same with a higher version: what an upgrade brings."""
    folder, package = f"{FOLDER}/higher", f"{FOLDER}/higher.deb"
    do("dpkg-deb", "-R", deb, folder)
    do("sed", "-i", "s/^Version: .*/&+next/", f"{folder}/DEBIAN/control")
    do("dpkg-deb", "--root-owner-group", "-b", folder, package)
    return package


def directory(machine):
    """A pebble of this network's, which finds the machine under its names and which it trusts."""
    shutil.copy("/etc/hosts", f"{FOLDER}/hosts")
    do("mount", "--bind", f"{FOLDER}/hosts", "/etc/hosts")
    acme.add_host(acme.NAME, GATEWAY)
    names = acme.NameServer()
    for host in HOSTS:
        names.add(host, machine.address)
    pebble = acme.Pebble(days=90, config={"listenAddress": f"{GATEWAY}:14000"}, dns=names)
    with open(pebble.root) as file:
        machine.write(ROOT, file.read())
    machine.write("/etc/hosts", "127.0.0.1 localhost\n127.0.1.1 one\n"
                  + f"{GATEWAY} {acme.NAME}\n{machine.address} {' '.join(HOSTS)}\n")
    return pebble, names


def served(machine, host):
    """The certificate that a client gets there, in words."""
    return subprocess.run(["openssl", "s_client", "-connect", f"{machine.address}:443", "-servername", host],
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20).stdout


def of_hosts(deb, url):
    """What is different on each, for the inventory."""
    certificates = {"source": "letsencrypt", "directory_url": url, "directory_ca": ROOT}
    return {"one": {"opentalk_proxy_profile_host": {"domain": "one.example.com",
                                                    "certificates": certificates}},
            "two": {"opentalk_proxy_program": "", "opentalk_proxy_deb": deb,
                    "opentalk_proxy_sha256": digest_of(deb)}}


def live_through(fleet):
    one, two, three = (fleet.machines[name] for name in FleetTest.names)
    pebble, names = directory(one)
    try:
        write_inventory(fleet, **of_hosts(made.deb("opentalk-proxy"), pebble.url))
        three.run("systemd-run --unit=holder python3 -m http.server 443; sleep 1")
        return tell(fleet, pebble, Story(fleet, TREES))
    finally:
        pebble.stop()
        names.stop()


def tell(fleet, pebble, told):
    one, two, three = (fleet.machines[name] for name in FleetTest.names)
    seen, note = told.seen, told.note
    note("looked", "--check", "--diff")
    seen["looked"]["orders"] = pebble.orders()
    note("done", "--diff")
    seen["done"].update(orders=pebble.orders(), served=served(one, "one.example.com"),
                        error_log=three.run("cat /var/log/nginx/error.log").stdout,
                        answers={machine.name: https(machine, f"{machine.name}.example.com")
                                 for machine in (one, two)},
                        version=two.run("dpkg-query -W opentalk-proxy").stdout)
    note("again", "--diff")
    seen["again"]["orders"] = pebble.orders()
    three.run("systemctl stop holder")
    deb = higher(made.deb("opentalk-proxy"))
    write_inventory(fleet, **of_hosts(deb, pebble.url))
    note("upgrade looked at", "--check", "--diff")
    seen["upgrade looked at"]["version"] = two.run("dpkg-query -W opentalk-proxy").stdout
    note("upgraded", "--diff")
    seen["upgraded"]["version"] = two.run("dpkg-query -W opentalk-proxy").stdout
    note("upgraded again", "--diff")
    note("gone", state="absent")
    seen["gone"]["version"] = two.run("dpkg-query -W -f \\${Status} opentalk-proxy 2>&1").stdout
    return seen


class Ways(FleetTest):
    story = staticmethod(live_through)

    def differing(self, earlier, later, name):
        before, after = self.seen[earlier]["trees"][name], self.seen[later]["trees"][name]
        return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}

    def test_a_look_orders_nothing_and_installs_nothing(self):
        self.assert_all("looked", failed=0, unreachable=0)
        self.assertIn("order one.example.com for ", self.played("looked").said)
        self.assertEqual(self.seen["looked"]["orders"], 0)
        self.assert_same("before", "looked")

    def test_one_has_its_certificate_and_serves_it(self):
        self.assertEqual(self.played("done").of("failed")["one"], 0, self.played("done").said)
        self.assertGreater(self.seen["done"]["orders"], 0)
        self.assertIn(LINEAGE + "/fullchain.pem", self.seen["done"]["trees"]["one"])
        self.assertRegex(self.seen["done"]["served"], "issuer=CN = Pebble Intermediate")
        self.assertIn("frontend of one.example.com", self.seen["done"]["answers"]["one"])

    def test_two_has_the_package(self):
        self.assertEqual(self.played("done").of("failed")["two"], 0, self.played("done").said)
        self.assertRegex(self.seen["done"]["version"], r"^opentalk-proxy\t\d[\d.]*\n$")
        self.assertIn(PACKAGED, self.seen["done"]["trees"]["two"])
        self.assertNotIn(PROGRAM, self.seen["done"]["trees"]["two"])
        self.assertIn("frontend of two.example.com", self.seen["done"]["answers"]["two"])

    def test_the_second_run_changes_neither(self):
        for name in ("one", "two"):
            self.assertEqual((self.played("again").of("changed")[name], self.played("again").of("failed")[name]),
                             (0, 0), self.played("again").said)
        self.assertEqual(self.seen["again"]["orders"], self.seen["done"]["orders"])
        self.assert_same("done", "again", names=("one", "two"))

    def test_three_fails_alone_after_its_files_were_written(self):
        self.assertEqual(self.played("done").of("failed"), {"one": 0, "two": 0, "three": 1})
        failure = self.played("done").failure("three")
        self.assertEqual((failure["status"], failure["reason"]), (3, "refused"))
        self.assertIn("443", failure["msg"])
        # Only a configuration with our files in it needs that port.
        self.assertIn("bind() to 0.0.0.0:443 failed (98: Address already in use)", self.seen["done"]["error_log"])

    def test_three_is_as_before(self):
        self.assertEqual(self.differing("before", "done", "three"), {PROGRAM})
        self.assertEqual(self.differing("done", "again", "three"), set())
        self.assertEqual(self.played("again").of("failed")["three"], 1)

    def test_three_goes_on_when_the_port_is_free(self):
        self.assertEqual(self.played("upgraded").of("failed")["three"], 0, self.played("upgraded").said)
        self.assertIn(SITE, self.seen["upgraded"]["trees"]["three"])

    def test_an_upgrade_is_seen_and_changes_nothing_else(self):
        self.assertEqual(self.played("upgrade looked at").of("changed")["two"], 1)
        self.assertEqual(self.seen["upgrade looked at"]["version"], self.seen["done"]["version"])
        self.assert_same("again", "upgrade looked at")
        self.assertEqual(self.played("upgraded").of("changed"), {"one": 0, "two": 1, "three": 1},
                         self.played("upgraded").said)
        self.assertRegex(self.seen["upgraded"]["version"], r"\+next\n$")
        self.assertLessEqual(self.differing("again", "upgraded", "two"), {"/usr/bin", PACKAGED})
        self.assert_all("upgraded again", failed=0, changed=0)
        self.assert_same("upgraded", "upgraded again")

    def test_all_are_taken_back_and_certbots_lineage_stays(self):
        self.assert_all("gone", failed=0)
        for name, kept in (("one", LINEAGE + "/fullchain.pem"), ("two", None), ("three", None)):
            gone = self.differing("before", "gone", name)
            self.assertEqual({path for path in gone if not path.startswith("/etc/letsencrypt")}, set())
            self.assertEqual(bool(kept), kept in self.seen["gone"]["trees"][name])
        self.assertIn("no packages found", self.seen["gone"]["version"])


if __name__ == "__main__":
    made.deb("opentalk-proxy")  # or it is skipped
    fleetplays.NEEDS += ("pebble", "pebble-challtestsrv")
    main()
