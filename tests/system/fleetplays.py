"""Playbooks on a fleet: the inventory, what a run said, and what a client gets from a machine afterwards."""

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

import fleetmachines
from fleetmachines import FOLDER, GATEWAY, SSH_OPTIONS, TOP

PROGRAM = os.environ.get("OPENTALK_STATIC", str(TOP / "build/release/bin/opentalk-proxy-static"))
PLAYBOOK = str(TOP / "packaging/ansible/site.yml")
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
        return {name: row.get(key) for name, row in self.recap.items()}

    def failure(self, name):
        """The result of the task that failed there."""
        found = re.search(r"fatal: \[%s\]: FAILED! => (\{.*\})" % name, self.said)
        return json.loads(found.group(1)) if found else {}


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_inventory(fleet, **of_hosts):
    """`of_hosts`: more variables of single machines, by name."""
    hosts = {name: {"ansible_host": machine.address,
                    "opentalk_proxy_profile_host": {"domain": f"{name}.example.com"},
                    **of_hosts.get(name, {})}
             for name, machine in fleet.machines.items()}
    shared = {"ansible_user": fleetmachines.ADMIN, "ansible_ssh_private_key_file": fleet.key,
              "ansible_ssh_common_args": "-F none " + " ".join(SSH_OPTIONS),
              "ansible_python_interpreter": "/usr/bin/python3", "opentalk_proxy_program": PROGRAM,
              "opentalk_proxy_sha256": digest_of(PROGRAM), "opentalk_proxy_profile": PROFILE}
    with open(f"{FOLDER}/inventory.json", "w") as file:
        json.dump({"opentalk": {"hosts": hosts, "vars": shared}}, file)


def play(*options, **variables):
    environment = {**os.environ, "HOME": FOLDER, "ANSIBLE_NOCOLOR": "1", "ANSIBLE_TIMEOUT": "60",
                   "ANSIBLE_CONFIG": os.path.join(os.path.dirname(PLAYBOOK), "ansible.cfg")}
    return Played(subprocess.run(
        ["ansible-playbook", "-i", f"{FOLDER}/inventory.json", PLAYBOOK, *options, "-e",
         json.dumps({f"opentalk_proxy_{name}": value for name, value in variables.items()})],
        env=environment, capture_output=True, text=True, timeout=600))


class Story:
    """What was seen in each chapter: what the playbook said, the trees and the processes of all machines."""

    def __init__(self, fleet, folders):
        self._machines, self._folders = fleet.machines, folders
        self._began = time.monotonic()
        self.seen = {"before": self.look()}

    def look(self):
        return {"trees": {name: machine.tree(*self._folders) for name, machine in self._machines.items()},
                "workers": {name: machine.workers() for name, machine in self._machines.items()}}

    def note(self, chapter, *options, **variables):
        print(f"{time.monotonic() - self._began:.0f} s: {chapter}", flush=True)
        self.seen[chapter] = {"played": play(*options, **variables), **self.look()}


class FleetTest(unittest.TestCase):
    """A fleet lives through `story`, which a subclass tells, and is looked at afterwards."""

    names = ("one", "two", "three")

    @classmethod
    def setUpClass(cls):
        fleet = fleetmachines.Fleet(*cls.names)
        serve()
        try:
            if not fleet.wait():
                raise AssertionError("systemd does not boot here: "
                                     + "\n".join(machine.console() for machine in fleet.machines.values()))
            cls.seen = cls.story(fleet)
        finally:
            fleet.close()

    def played(self, chapter):
        return self.seen[chapter]["played"]

    def assert_all(self, chapter, **wanted):
        played = self.played(chapter)
        for key, number in wanted.items():
            self.assertEqual(played.of(key), dict.fromkeys(self.names, number), played.said)

    def assert_same(self, earlier, later, names=None, kinds=("trees", "workers")):
        for kind in kinds:
            for name in names or self.names:
                before, after = self.seen[earlier][kind][name], self.seen[later][kind][name]
                if kind == "trees":
                    self.assertEqual([], [path for path in before.keys() | after.keys()
                                          if before.get(path) != after.get(path)])
                self.assertEqual(before, after)


NEEDS = ("ansible-playbook", "mmdebstrap", "systemd-nspawn", "ssh", "ssh-keygen", "ip")


def missing():
    if os.geteuid() != 0:
        return "root"
    if not os.path.exists(PROGRAM):
        return PROGRAM
    return next((name for name in NEEDS if not shutil.which(name)), None)


def main():
    """Runs the tests of the program where there is all that they need."""
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
