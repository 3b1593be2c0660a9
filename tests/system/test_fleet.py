"""Three booted machines and one playbook: looked at, configured, left alone, one of them in the way of a
neighbour, and taken back."""

import hashlib
import http.server
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import fleetmachines
from fleetmachines import FOLDER, GATEWAY, SSH_OPTIONS, TOP

PROGRAM = os.environ.get("OPENTALK_STATIC", str(TOP / "build/release/bin/opentalk-proxy-static"))
PLAYBOOK = str(TOP / "packaging/ansible/site.yml")
NAMES = ("one", "two", "three")
TREES = ("/etc", "/var/lib/opentalk-proxy", "/var/www", "/usr/local")
PAD = "/etc/nginx/sites-available/opentalk-pad.conf"
NEIGHBOUR = "/etc/nginx/conf.d/neighbour.conf"
SERVICES = {"frontend": {"backends": [f"{GATEWAY}:8080"]}, "pad": {"enabled": True}}
PROFILE = {"release": "classic", "certificates": {"source": "placeholder"}, "services": SERVICES}


class Frontend(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        answer = ("frontend of " + self.headers["Host"]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def serve():
    server = http.server.ThreadingHTTPServer((GATEWAY, 8080), Frontend)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def https(machine, host):
    """What a client gets there under that name; the certificate is a placeholder."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    try:
        with socket.create_connection((machine.address, 443), timeout=10) as line:
            with context.wrap_socket(line, server_hostname=host) as secured:
                secured.sendall(f"GET / HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
                return b"".join(iter(lambda: secured.recv(65536), b"")).decode()
    except OSError as error:
        return str(error)


class Played:
    """What a run of the playbook said, and its recap as numbers for each host."""

    def __init__(self, ran):
        self.said = ran.stdout + ran.stderr
        recap = self.said.split("PLAY RECAP")[-1]
        self.recap = {row.split()[0]: {key: int(value) for key, value in re.findall(r"(\w+)=(\d+)", row)}
                      for row in recap.splitlines() if "unreachable=" in row}

    def of(self, key):
        return {name: self.recap.get(name, {}).get(key) for name in NAMES}

    def failure(self, name):
        """The result of the task that failed there."""
        found = re.search(r"fatal: \[%s\]: FAILED! => (\{.*\})" % name, self.said)
        return json.loads(found.group(1)) if found else {}


def inventory(fleet):
    hosts = {name: {"ansible_host": machine.address,
                    "opentalk_proxy_profile_host": {"domain": f"{name}.example.com"}}
             for name, machine in fleet.machines.items()}
    with open(PROGRAM, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    shared = {"ansible_user": fleetmachines.ADMIN, "ansible_ssh_private_key_file": fleet.key,
              "ansible_ssh_common_args": "-F none " + " ".join(SSH_OPTIONS),
              "ansible_python_interpreter": "/usr/bin/python3", "opentalk_proxy_program": PROGRAM,
              "opentalk_proxy_sha256": digest, "opentalk_proxy_profile": PROFILE}
    return {"opentalk": {"hosts": hosts, "vars": shared}}


def play(*options, **variables):
    environment = {**os.environ, "HOME": FOLDER, "ANSIBLE_NOCOLOR": "1",
                   "ANSIBLE_CONFIG": os.path.join(os.path.dirname(PLAYBOOK), "ansible.cfg")}
    return Played(subprocess.run(
        ["ansible-playbook", "-i", f"{FOLDER}/inventory.json", PLAYBOOK, *options, "-e",
         json.dumps({f"opentalk_proxy_{name}": value for name, value in variables.items()})],
        env=environment, capture_output=True, text=True, timeout=600))


def live_through(fleet):
    """The story, in order; the tests look at what was seen in each chapter."""
    machines = fleet.machines
    seen = {}
    began = time.monotonic()

    def note(chapter, *options, **variables):
        print(f"{time.monotonic() - began:.0f} s: {chapter}", flush=True)
        seen[chapter] = {"played": play(*options, **variables), **look()}

    def look():
        return {"trees": {name: machine.tree(*TREES) for name, machine in machines.items()},
                "workers": {name: machine.workers() for name, machine in machines.items()}}

    seen["before"] = look()
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
    seen["neighbour"] = look()
    note("in the way", "--diff")
    seen["in the way"]["answers"] = {name: https(machine, f"{name}.example.com")
                                    for name, machine in machines.items()}
    note("notroot", "--limit", "one", "-e", "ansible_become=false", expect="",
         profile={**PROFILE, "compression": False})
    return seen


class OneFleet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        fleet = fleetmachines.Fleet(*NAMES)
        serve()
        try:
            if not fleet.wait():
                raise unittest.SkipTest("systemd does not boot here: "
                                        + fleet.machines["one"].console())
            with open(f"{FOLDER}/inventory.json", "w") as file:
                json.dump(inventory(fleet), file)
            cls.seen = live_through(fleet)
        finally:
            fleet.close()

    def played(self, chapter):
        return self.seen[chapter]["played"]

    def assert_all(self, chapter, **wanted):
        played = self.played(chapter)
        for key, number in wanted.items():
            self.assertEqual(played.of(key), dict.fromkeys(NAMES, number), played.said)

    def assert_same(self, earlier, later, names=NAMES, kinds=("trees", "workers")):
        for kind in kinds:
            for name in names:
                before, after = self.seen[earlier][kind][name], self.seen[later][kind][name]
                if kind == "trees":
                    self.assertEqual([], [path for path in before.keys() | after.keys()
                                          if before.get(path) != after.get(path)])
                self.assertEqual(before, after)

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


NEEDS = ("ansible-playbook", "mmdebstrap", "systemd-nspawn", "ssh", "ssh-keygen", "ip")


def missing():
    if os.geteuid() != 0:
        return "root"
    if not os.path.exists(PROGRAM):
        return PROGRAM
    return next((name for name in NEEDS if not shutil.which(name)), None)


if __name__ == "__main__":
    if os.environ.get("OPENTALK_PRIVATE") != "1":
        if lacking := missing():
            print(f"skipped: {lacking} is missing; packaging/install-needs system")
            sys.exit(77)
        if not fleetmachines.fetch():
            print("skipped: the tree of Debian 12 cannot be fetched")
            sys.exit(77)
    fleetmachines.enter()
    outcome = unittest.main(verbosity=2, exit=False).result
    sys.exit(1 if not outcome.wasSuccessful() else 77 if outcome.skipped else 0)
