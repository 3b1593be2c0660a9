"""A machine whose front door is checked: an address and names of its own, an authority that it trusts,
and what the checks of a profile find there."""

import json
import os
import subprocess

from authority import Authority
from opentalk import HOSTS

PROBE = os.environ.get("OPENTALK_PROBE", "build/release/bin/checks_probe")
ADDRESS = "203.0.113.5"
PROFILE = {"version": 1, "domain": "example.com", "release": "classic", "csp": "enforce",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
           "certificates": {"source": "files", "files": {
               "*": {"certificate": "/etc/opentalk-test/all.pem",
                     "key": "/etc/opentalk-test/all.key"}}}}


def furnished():
    """The authority; its certificate `all` is that of the profile."""
    subprocess.run(["ip", "address", "add", ADDRESS + "/32", "dev", "lo"], check=True)
    names = [*HOSTS.values(), "roomserver.example.com", "stats.example.com"]
    with open("/etc/hosts", "a") as file:
        file.write(f"\n{ADDRESS} {' '.join(names)}\n")
    authority = Authority()
    authority.trust()
    authority.make("all", names)
    return authority


def probe(profile=PROFILE, kinds=("door", "exposure"), more=()):
    """State and code by subject, and what was said: of doors, and of what strangers reach there."""
    path = "/run/probed.json"
    with open(path, "w") as file:
        json.dump(profile, file)
    ran = subprocess.run([PROBE, path, *kinds, *more], capture_output=True, text=True, timeout=60)
    rows = [line.split("\t") for line in ran.stdout.splitlines()]
    return {subject: (state, code) for kind, subject, state, code in rows
            if kind == "door" or subject.endswith(" from outside")}, ran.stderr
