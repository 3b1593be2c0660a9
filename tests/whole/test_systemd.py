"""The command on a machine that systemd has booted: this machine's own tree under an overlay, in
systemd-nspawn. Inside, this file runs as a service and writes down what it saw."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import unittest
import uuid

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine
from private_machine import workers_of

SCHEDULE = os.environ.get("OPENTALK_SCHEDULE", "build/release/bin/schedule_of")
COMMAND = os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy")
PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "certificates": {"source": "placeholder"}}
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")
INSIDE = "/opt/opentalk-test"
SEEN = INSIDE + "/seen.json"

UNIT = f"""[Unit]
After=network.target
[Service]
Type=oneshot
TimeoutStartSec=120
ExecStart={sys.executable} {INSIDE}/test_systemd.py inside
ExecStopPost=/usr/bin/systemctl --no-block --force poweroff
"""


# Inside


def command(*arguments, profile=PROFILE):
    return subprocess.run([INSIDE + "/opentalk-proxy", *arguments], input=json.dumps(profile),
                          text=True, capture_output=True)


def unit():
    shown = subprocess.run(["systemctl", "show", "nginx.service", "--property",
                            "ActiveState,MainPID,NRestarts,ActiveEnterTimestampMonotonic"],
                           capture_output=True, text=True).stdout
    return dict(line.split("=", 1) for line in shown.splitlines())


def look(step, ran=None):
    now = unit()
    running = now["MainPID"] != "0"
    return {"step": step, "unit": now, "workers": workers_of(now["MainPID"]) if running else [],
            "other": workers_of(OTHER["pid"]) if OTHER else [],
            "status": ran.returncode if ran else 0, "said": ran.stderr + ran.stdout if ran else ""}


OTHER = {}


def start_other():
    """Another nginx on this machine, which nobody may signal."""
    with open("/opt/other.conf", "w") as file:
        file.write("pid /run/other.pid; error_log /dev/null; events { }\n"
                   "http { access_log off; server { listen 127.0.0.1:8099; } }\n")
    subprocess.run([private_machine.NGINX, "-c", "/opt/other.conf"], check=True)
    private_machine.wait_until(lambda: os.path.exists("/run/other.pid"), "no other nginx")
    with open("/run/other.pid") as file:
        OTHER["pid"] = int(file.read())
    private_machine.wait_until(lambda: private_machine.has_started(OTHER["pid"]), "no other workers")


def schedule(*steps):
    """What renews certificates after these steps of systemctl."""
    for step in steps:
        subprocess.run(["systemctl", *step.split()], check=True, capture_output=True)
    shown = subprocess.run([INSIDE + "/schedule_of"], capture_output=True, text=True, check=True)
    return json.loads(shown.stdout)


def renewal():
    """certbot's timer from enabled to masked; stopped by hand it comes back at the next boot."""
    if not os.path.exists("/lib/systemd/system/certbot.timer"):
        return None
    return {"fresh": schedule(), "enabled": schedule("enable --now certbot.timer"),
            "stopped": schedule("stop certbot.timer"),
            "disabled": schedule("disable certbot.timer", "start certbot.timer"),
            "masked": schedule("stop certbot.timer", "mask certbot.timer")}


def live_through():
    start_other()
    before = private_machine.tree(*TREES)
    seen = [look("booted")]
    seen.append(look("applied", command("apply", "-")))
    seen.append(look("started", command("apply", "-", "--start")))
    seen.append(look("changed", command("apply", "-", profile=dict(PROFILE, compression=False))))
    seen.append(look("undone", command("undo")))
    seen.append(look("removed", command("remove")))
    return {"seen": seen, "traceless": private_machine.tree(*TREES) == before,
            "init": json.loads(command("survey", "--json").stdout)["init"],
            "renewal": renewal(), "now": time.time()}


def inside():
    try:
        found = live_through()
    except Exception:  # written down, since nobody listens
        found = {"failure": traceback.format_exc()}
    with open(SEEN, "w") as file:
        json.dump(found, file)


# Outside


def furnish(folder):
    """This machine's tree with a nginx that does not start at boot, and us as the only goal."""
    for name in ("upper", "work", "root"):
        os.mkdir(f"{folder}/{name}")
    root = f"{folder}/root"
    subprocess.run(["mount", "-t", "overlay", "none", "-o",
                    f"lowerdir=/,upperdir={folder}/upper,workdir={folder}/work", root], check=True)
    for leftover in ("/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www/letsencrypt"):
        shutil.rmtree(root + leftover, ignore_errors=True)
    # Without a number systemd takes it for a first boot and enables everything.
    with open(root + "/etc/machine-id", "w") as file:
        file.write(uuid.uuid4().hex + "\n")
    os.makedirs(root + INSIDE)
    for path in (COMMAND, SCHEDULE, __file__, private_machine.__file__):
        shutil.copy(path, root + INSIDE)
    units = root + "/etc/systemd/system"
    shutil.rmtree(units)
    os.makedirs(units + "/multi-user.target.wants")
    os.symlink("/lib/systemd/system/multi-user.target", units + "/default.target")
    with open(units + "/opentalk-test.service", "w") as file:
        file.write(UNIT)
    os.symlink("../opentalk-test.service", units + "/multi-user.target.wants/opentalk-test.service")
    return root


def boot(root):
    return subprocess.run(
        ["systemd-nspawn", "--quiet", "--boot", "--directory", root, "--register=no", "--keep-unit",
         f"--machine=opentalk-{os.getpid()}", "--private-network", "--console=pipe",
         "--setenv=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=200)


class UnderSystemd(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not shutil.which("systemd-nspawn"):
            raise unittest.SkipTest("systemd-nspawn is not installed")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", "/run"], check=True)
        folder = tempfile.mkdtemp(prefix="opentalk-boot-", dir="/run")
        root = furnish(folder)
        booted = boot(root)
        if not os.path.exists(root + SEEN):
            raise unittest.SkipTest("systemd does not boot here: "
                                    + (booted.stderr + booted.stdout)[-300:])
        with open(root + SEEN) as file:
            found = json.load(file)
        if "failure" in found:
            raise AssertionError(found["failure"])
        cls.found = found
        cls.seen = {moment["step"]: moment for moment in found["seen"]}

    def test_every_command_succeeds(self):
        for moment in self.found["seen"]:
            self.assertEqual(moment["status"], 0, moment)
        self.assertEqual(self.found["init"], "systemd")

    def test_a_stopped_nginx_stays_stopped_until_its_start_is_asked_for(self):
        self.assertEqual(self.seen["booted"]["unit"]["ActiveState"], "inactive")
        self.assertEqual(self.seen["applied"]["unit"]["ActiveState"], "inactive")
        self.assertIn("does not run", self.seen["applied"]["said"])

    def test_it_is_started_by_systemd(self):
        self.assertEqual(self.seen["started"]["unit"]["ActiveState"], "active")
        self.assertNotEqual(self.seen["started"]["unit"]["MainPID"], "0")

    def test_it_is_reloaded_and_never_restarted(self):
        for earlier, later in (("started", "changed"), ("changed", "undone"),
                               ("undone", "removed")):
            self.assertEqual(self.seen[later]["unit"], self.seen[earlier]["unit"], later)
            self.assertFalse(set(self.seen[later]["workers"]) & set(self.seen[earlier]["workers"]))

    def test_another_nginx_is_left_alone(self):
        for moment in self.found["seen"]:
            self.assertEqual(moment["other"], self.seen["booted"]["other"], moment["step"])

    def test_what_renews_certificates_is_known(self):
        renewal = self.found["renewal"]
        if renewal is None:
            self.skipTest("certbot is not installed")
        self.assertEqual({step: seen["active"] for step, seen in renewal.items()},
                         {"fresh": False, "enabled": True, "stopped": False, "disabled": False,
                          "masked": False})
        for seen in renewal.values():
            self.assertEqual(seen["name"], "certbot.timer")
        self.assertIn("certbot -q renew", renewal["enabled"]["command"])
        self.assertGreater(renewal["enabled"]["next"], self.found["now"] - 60)
        self.assertLess(renewal["enabled"]["next"], self.found["now"] + 2 * 86400)

    def test_removal_leaves_no_trace(self):
        self.assertTrue(self.found["traceless"])


if __name__ == "__main__":
    if sys.argv[1:] == ["inside"]:
        inside()
    elif os.environ.get("OPENTALK_PRIVATE") == "1":
        outcome = unittest.main(verbosity=2, exit=False).result
        sys.exit(1 if not outcome.wasSuccessful() else 77 if outcome.skipped else 0)
    else:
        private_machine.run_again("--mount")
