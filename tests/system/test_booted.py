"""The whole job on booted Debian machines, by AppImage and by package, over `ssh -X -C` and in a session of
the machine's own; and what installing, upgrading and removing the packages does to nginx: nothing."""

import json
import os
import re
import shutil
import subprocess
import threading
import time
import unittest

import machines
import made
from machines import PASSWORD, wait_until

import backends
import private_machine
import walk
from walk import Walk

SUITES = ("bookworm", "trixie")
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/etc/ssl", "/var/www")
WIZARD = "/usr/bin/opentalk-proxy-wizard"
HELPER = "/usr/libexec/opentalk-proxy-wizard/opentalk-proxy"
ACTION = "org.opentalk-proxy-wizard.serve"
MESSAGE = "Authentication is required to look at NGINX's configuration"
GRAPHICAL = re.compile(r"^lib(qt|x|gl|wayland|gtk|egl)|^qt|^x11")
APPLIED = json.dumps(dict(walk.PROFILE, domain="example.com"))
COMPLETED = """. /usr/share/bash-completion/bash_completion
_comp_load {0} 2>/dev/null || _completion_loader {0}
COMP_LINE='{0} {1}' COMP_POINT=${{#COMP_LINE}} COMP_WORDS=({0} {1}) COMP_CWORD=1
$(complete -p {0} | sed 's/.*-F \\([^ ]*\\).*/\\1/') {0} {1} {0}; echo "${{COMPREPLY[@]}}" """


def higher(deb, folder):
    """The same package with a higher version: what an upgrade brings."""
    subprocess.run(["dpkg-deb", "-R", deb, folder + "/unpacked"], check=True)
    with open(folder + "/unpacked/DEBIAN/control") as file:
        control = file.read()
    with open(folder + "/unpacked/DEBIAN/control", "w") as file:
        file.write(re.sub(r"(?m)^Version: (.*)$", r"Version: \1+1", control))
    subprocess.run(["dpkg-deb", "--root-owner-group", "-b", folder + "/unpacked", folder + "/higher.deb"],
                   check=True, capture_output=True)
    shutil.rmtree(folder + "/unpacked")
    return folder + "/higher.deb"


class Agent:
    """polkit's agent for terminals, in one of ada's, for the process of the window."""

    def __init__(self, machine, pid):
        self._said = ""
        self._process = subprocess.Popen([*machine.ssh("ada", "-tt"), f"exec pkttyagent --process {pid}"],
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        time.sleep(2)  # it tells nobody that it is registered

    def _read(self):
        while piece := os.read(self._process.stdout.fileno(), 4096):
            self._said += piece.decode()

    def said(self):
        return self._said if "Password: " in self._said else ""

    def answer(self, password):
        self._process.stdin.write(password.encode() + b"\n")
        self._process.stdin.flush()

    def close(self):
        walk.end(self._process)
        self._reader.join()
        self._process.stdin.close()
        self._process.stdout.close()


class Booted:
    suite = None

    def setUp(self):
        self.machine = machines.Machine(self.suite, self.suite)
        self.addCleanup(self.machine.close)
        self.machine.wait()
        self.began = time.monotonic()
        self.before, self.pid = self.look()

    def tearDown(self):
        print(f"BOOTED: {self.id()}: {time.monotonic() - self.began:.0f} s", flush=True)

    def look(self):
        """What nginx reads and serves from, and its master."""
        return (private_machine.tree(*(self.machine.root + folder for folder in TREES)),
                self.machine.must("systemctl show nginx --property MainPID,NRestarts"))

    def unchanged(self, since):
        now = self.look()
        self.assertEqual({path for path in now[0].keys() | since[0].keys()
                          if now[0].get(path) != since[0].get(path)}, set())
        self.assertEqual(now[1], since[1])

    def workers(self):
        """Others after a reload. Those of before it may still be shutting down."""
        return self.machine.must("pgrep -f '^nginx: worker process$'")

    def is_as_before(self):
        return self.look() == (self.before, self.pid)

    def carry(self, *files):
        for file in files:
            shutil.copy(file, self.machine.root + "/opt")

    def install(self, deb):
        """Of no package's own choice but what it needs."""
        self.carry(deb)
        return self.machine.must("DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "
                                 f"/opt/{os.path.basename(deb)}")

    def answers(self):
        """The page of the frontend, through nginx."""
        ran = self.machine.run("curl -sk --max-time 5 -o /dev/null -w '%{http_code}' --resolve "
                               "example.com:443:127.0.0.1 https://example.com/")
        return ran.stdout == "200"

    def walk(self, start, program):
        found = start(self.machine, self.screen, program)
        self.addCleanup(found.close)
        return found

    def whole_job(self, walked, way):
        self.assertEqual(set(walk.helpers().values()), {way})
        walked.apply(self.answers)
        self.assertFalse(self.is_as_before())
        walked.undo(self.is_as_before)
        self.assertFalse(self.answers())
        walked.close()

    def over_ssh(self, program, look=lambda: None):
        walked = self.walk(Walk.over_ssh, program)
        look()
        walked.type_domain()
        walked.give_password()
        self.whole_job(walked, "SUDO_UID")

    def test_an_appimage_over_a_line(self):
        self.carry(made.appimage())
        mounts = "grep -i appimage /proc/mounts || true"
        self.over_ssh("/opt/" + os.path.basename(made.appimage()),
                      lambda: self.assertIn("fuse", self.machine.must(mounts)))
        self.assertEqual(self.machine.must(mounts), "")
        self.assertEqual(self.machine.must("ls -A /tmp /var/tmp | grep -E 'appimage|opentalk' || true"), "")

    def test_a_package_over_a_line(self):
        self.install(made.deb("opentalk-proxy-wizard"))
        self.unchanged((self.before, self.pid))
        self.documents("opentalk-proxy-wizard", "--pub", "--public-address")
        self.over_ssh(WIZARD)

    def test_a_package_comes_and_goes_and_nginx_stays(self):
        deb = made.deb("opentalk-proxy-wizard")
        self.install(deb)
        self.unchanged((self.before, self.pid))
        self.machine.must(f"{HELPER} apply -", input=APPLIED)
        applied, workers = self.look(), self.workers()

        def nothing_happened():
            self.unchanged(applied)
            self.assertEqual(self.workers(), workers)
            self.assertTrue(self.answers())

        self.install(higher(deb, self.machine.folder))
        self.assertIn("+1", self.machine.must("dpkg-query -W opentalk-proxy-wizard"))
        nothing_happened()
        for step in ("remove", "purge"):
            self.machine.must(f"apt-get {step} -yq opentalk-proxy-wizard")
            nothing_happened()
            self.assertEqual(self.machine.must(f"ls -d {WIZARD} {os.path.dirname(HELPER)} 2>/dev/null || true"), "")
            self.install(deb)
            nothing_happened()
        # What it wrote before can still be taken back.
        self.machine.must(f"{HELPER} remove")
        self.unchanged((self.before, self.pid))

    def test_the_command_alone_on_a_server(self):
        packages = "dpkg-query -W -f '${Package}\\n'"
        there = set(self.machine.must(packages).split())
        self.install(made.deb("opentalk-proxy"))
        new = set(self.machine.must(packages).split()) - there
        self.assertIn("opentalk-proxy", new)
        self.assertEqual([name for name in new if GRAPHICAL.search(name)], [])
        self.assertEqual(self.machine.run("ldd /usr/bin/opentalk-proxy | grep -iE 'qt|libX|not found'").stdout, "")
        self.unchanged((self.before, self.pid))
        planned = self.machine.run("opentalk-proxy plan -", input=APPLIED)
        self.assertEqual(planned.returncode, 2, planned.stderr)
        self.machine.must("opentalk-proxy apply -", input=APPLIED)
        self.assertTrue(self.answers())
        self.machine.must("opentalk-proxy undo")
        self.unchanged((self.before, self.pid))
        self.documents("opentalk-proxy", "app", "apply")

    def documents(self, program, begun, completed):
        """The manual without a warning, and the shell's completion."""
        ran = self.machine.run(f"LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -Tutf8 {program}")
        self.assertEqual((ran.returncode, ran.stderr), (0, ""))
        self.assertIn("SYNOPSIS", re.sub(".\b", "", ran.stdout))
        self.assertEqual(self.machine.must("bash -s", input=COMPLETED.format(program, begun)).split(), [completed])

    def in_session(self):
        self.install(made.deb("opentalk-proxy-wizard"))
        walked = self.walk(Walk.in_session, WIZARD)
        self.assertIn("ada", self.machine.must("loginctl --no-legend list-sessions"))
        walked.type_domain()
        return walked

    def test_an_agent_of_polkit_is_asked_where_there_is_one(self):
        walked = self.in_session()
        agent = Agent(self.machine, self.machine.must(f"pgrep -u ada -f ^{WIZARD}").strip())
        self.addCleanup(agent.close)
        said = walked.go_to_review(agent.said)
        self.assertIn(ACTION, said)
        self.assertIn(MESSAGE, said)
        self.assertEqual(walk.helpers(), {})
        agent.answer(PASSWORD)
        wait_until(walk.helpers, "nothing became root", 30)
        self.whole_job(walked, "PKEXEC_UID")

    def test_sudo_is_asked_where_there_is_no_agent(self):
        walked = self.in_session()
        walked.give_password()
        self.whole_job(walked, "SUDO_UID")


class OnDebian12(Booted, unittest.TestCase):
    suite = "bookworm"


class OnDebian13(Booted, unittest.TestCase):
    suite = "trixie"


def setUpModule():
    # Screens of others have their sockets there too.
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    running = backends.start()
    unittest.addModuleCleanup(backends.stop, running)
    Booted.screen = walk.screen()
    unittest.addModuleCleanup(Booted.screen.close)


if __name__ == "__main__":
    if os.environ.get("OPENTALK_PRIVATE") != "1":
        made.need(*machines.NEEDS, "Xvfb", "xdotool", "xauth", "dpkg-deb")
        for suite in SUITES:
            machines.tree(suite)
    machines.enter()
    unittest.main(verbosity=2)
