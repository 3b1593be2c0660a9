"""Three booted machines and one playbook: looked at, configured, left alone, one of them in the way of a
neighbour, and taken back."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from fleetplays import PROFILE, FleetTest, Story, https, main, write_inventory

NAMES = FleetTest.names
TREES = ("/etc", "/var/lib/opentalk-proxy", "/var/www", "/usr/local")
PAD = "/etc/nginx/sites-available/opentalk-pad.conf"
NEIGHBOUR = "/etc/nginx/conf.d/neighbour.conf"


def live_through(fleet):
    """The story, in order; the tests look at what was seen in each chapter."""
    machines = fleet.machines
    write_inventory(fleet)
    for machine in machines.values():
        machine.run("mount -t tmpfs -o noexec,mode=1777 none /tmp")  # as many admins have it
    told = Story(fleet, TREES)
    seen, note = told.seen, told.note
    note("looked", "--check", "--diff")
    note("wrongsum", sha256="0" * 64)
    note("mistyped", profile={**PROFILE, "compresion": True})
    note("done", "--diff")
    seen["done"]["answers"] = {name: https(machine, f"{name}.example.com")
                               for name, machine in machines.items()}
    seen["journals"] = {name: machine.run("journalctl --no-pager").stdout
                        for name, machine in machines.items()}
    note("again", "--diff")
    note("narrower", "--check", "--diff", profile={**PROFILE, "compression": False})
    with open(machines["two"].root + PAD, "a") as file:
        file.write("# by hand\n")
    note("edited", "--diff")
    note("takenover", "--diff", take_over=[PAD])
    note("stale", expect="0" * 64, profile={**PROFILE, "compression": False})
    note("wouldgo", "--check", state="absent")
    note("gone", state="absent")
    note("stillgone", state="absent")
    machines["two"].write(NEIGHBOUR, "server { listen 80; server_name accounts.two.example.com; }\n")
    machines["two"].run("systemctl reload nginx; sleep 1")
    seen["neighbour"] = told.look()
    note("in the way", "--diff")
    seen["in the way"]["answers"] = {name: https(machine, f"{name}.example.com")
                                    for name, machine in machines.items()}
    note("notroot", "--limit", "one", "-e", "ansible_become=false", expect="",
         profile={**PROFILE, "compression": False})
    return seen


class OneFleet(FleetTest):
    story = staticmethod(live_through)

    def test_a_look_shows_the_difference_and_changes_nothing(self):
        self.assert_all("looked", failed=0, unreachable=0)
        said = self.played("looked").said
        for name in NAMES:
            self.assertIn(f"+    server_name {name}.example.com;", said)
        self.assertIn("+++ /etc/nginx/sites-available/opentalk-frontend.conf", said)
        self.assert_same("before", "looked")

    def test_a_file_with_another_checksum_is_not_used(self):
        self.assertEqual(self.played("wrongsum").of("failed")["one"], 1, self.played("wrongsum").said)
        self.assertIn("failed to validate", self.played("wrongsum").said)
        self.assert_same("before", "wrongsum")

    def test_a_failing_canary_keeps_the_others_untouched(self):
        self.assertEqual(set(self.played("mistyped").recap), {"one"})

    def test_a_wrong_profile_is_told_with_its_key(self):
        failure = self.played("mistyped").failure("one")
        self.assertEqual((failure["status"], failure["reason"]), (1, "input"))
        self.assertIn("compresion: There is no such key", failure["msg"])

    def test_all_are_configured_and_answer(self):
        self.assert_all("done", failed=0, unreachable=0)
        for name in NAMES:
            self.assertGreater(self.played("done").of("changed")[name], 0)
            self.assertIn(f"frontend of {name}.example.com", self.seen["done"]["answers"][name])

    def test_version_and_digest_are_shown(self):
        self.assertRegex(self.played("done").said, r"opentalk-proxy \d[^\n]*, digest [0-9a-f]{64}")

    def test_the_program_belongs_to_root(self):
        for name in NAMES:
            node = self.seen["done"]["trees"][name]["/usr/local/bin/opentalk-proxy"]
            self.assertEqual(node[1:4], (0o755, 0, 0))

    def test_the_profile_is_not_in_the_system_log(self):
        for name in NAMES:
            journal = self.seen["journals"][name]
            self.assertIn("ansible", journal)
            self.assertNotIn("profile=", journal)

    def test_the_second_run_changes_nothing(self):
        self.assert_all("again", failed=0, changed=0)
        self.assert_same("done", "again")

    def test_a_look_at_another_profile_shows_that_alone(self):
        said = self.played("narrower").said
        self.assertIn("-    gzip on;", said)
        self.assertNotIn("opentalk-keycloak.conf", said)
        self.assert_same("again", "narrower")

    def test_an_edited_file_is_shown_and_kept(self):
        self.assertEqual(self.played("edited").of("failed"), {"one": 0, "two": 1, "three": 0})
        failure = self.played("edited").failure("two")
        self.assertEqual(failure["status"], 3)
        self.assertIn("-# by hand", failure["difference"])

    def test_it_is_replaced_where_that_is_said(self):
        self.assertEqual(self.played("takenover").of("failed"), dict.fromkeys(NAMES, 0),
                         self.played("takenover").said)
        self.assertEqual(self.played("takenover").of("changed"), {"one": 0, "two": 1, "three": 0})
        self.assertIn("-# by hand", self.played("takenover").said)
        self.assertEqual(self.seen["takenover"]["trees"]["two"][PAD],
                         self.seen["again"]["trees"]["two"][PAD])

    def test_another_digest_than_the_expected_is_refused(self):
        self.assertEqual(self.played("stale").failure("one")["status"], 3)
        self.assert_same("takenover", "stale")

    def test_it_is_taken_back_whole(self):
        self.assert_all("wouldgo", failed=0)
        self.assert_same("stale", "wouldgo")
        self.assert_all("gone", failed=0)
        self.assert_same("before", "gone", kinds=("trees",))
        self.assert_all("stillgone", failed=0, changed=0)
        self.assert_same("gone", "stillgone")

    def test_a_neighbour_stops_one_machine_alone(self):
        self.assertEqual(self.played("in the way").of("failed"), {"one": 0, "two": 1, "three": 0},
                         self.played("in the way").said)
        failure = self.played("in the way").failure("two")
        self.assertEqual((failure["status"], failure["reason"]), (3, "refused"))
        self.assertIn(f"{NEIGHBOUR}:1 answers for accounts.two.example.com already", failure["msg"])
        for name in ("one", "three"):
            self.assertIn(f"frontend of {name}.example.com", self.seen["in the way"]["answers"][name])

    def test_that_machine_is_as_before(self):
        program = "/usr/local/bin/opentalk-proxy"
        self.seen["in the way"]["trees"]["two"].pop(program, None)
        self.assert_same("neighbour", "in the way", names=("two",))

    def test_who_is_not_root_is_told_so(self):
        failure = self.played("notroot").failure("one")
        self.assertEqual((failure["status"], failure["reason"]), (4, "not-permitted"))


if __name__ == "__main__":
    main()
