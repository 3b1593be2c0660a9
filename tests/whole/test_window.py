"""An ordinary user with a sudo password does the whole job from the window, on a private machine:
real user, real sudo, the password typed in the window."""

import os
import re
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import private_machine
import refusal

COMMAND = os.path.abspath(os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy"))
WHOLE_JOB = os.path.abspath(os.environ.get("OPENTALK_WHOLE_JOB", "build/release/bin/wholejob"))
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")


def add_user(name, password, rule):
    subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", name], check=True)
    subprocess.run(["chpasswd"], input=f"{name}:{password}", text=True, check=True)
    if rule:
        path = f"/etc/sudoers.d/{name}"
        with open(path, "w") as file:
            file.write(f"{name} ALL=(ALL:ALL) {rule}\n")
        os.chmod(path, 0o440)


def let_wrong_passwords_cost_no_time():
    """PAM sleeps two seconds after each."""
    with open("/etc/pam.d/common-auth") as file:
        text = file.read()
    with open("/etc/pam.d/common-auth", "w") as file:
        file.write(re.sub(r"(pam_unix\.so.*)", r"\1 nodelay", text))


def command_as(user, passwords="", expect="applied", way="sudo", account=None,
               warnings=None):
    environment = ["env", "-i", f"HOME=/home/{user}", f"TMPDIR=/home/{user}", "PATH=/usr/bin:/bin",
                   "LANG=C.UTF-8", "QT_QPA_PLATFORM=offscreen", f"OPENTALK_HELPER={COMMAND}",
                   f"OPENTALK_WAY={way}", f"OPENTALK_PASSWORDS={passwords}",
                   f"OPENTALK_ACCOUNT={account or user}", f"OPENTALK_EXPECT={expect}"]
    if warnings is not None:
        environment.append(f"OPENTALK_WARNINGS={warnings}")
    return ["runuser", "-u", user, "--", *environment, WHOLE_JOB]


def run_as(*asked, refuse=None, **more):
    return subprocess.run(command_as(*asked, **more), capture_output=True, text=True, timeout=300,
                          preexec_fn=refuse)


def processes_naming(*names):
    """Those that run, with their command lines, where one of the names stands in it."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if any(name in words for name in names):
            found[int(pid)] = words
    return found


def helpers():
    """The helper, and whatever leads to it."""
    return {pid: words for pid, words in
            processes_naming("sudo ", "opentalk-askpass", COMMAND + " serve").items()
            if "runuser" not in words}


def wizards():
    return [pid for pid in processes_naming(WHOLE_JOB)
            if os.path.realpath(f"/proc/{pid}/exe") == os.path.realpath(WHOLE_JOB)]


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        let_wrong_passwords_cost_no_time()
        add_user("ada", "correct-horse", "ALL")
        add_user("bob", "battery-staple", "")
        add_user("eve", "not-needed", "NOPASSWD: ALL")
        add_user("ida", "not-asked-for", "ALL")
        subprocess.run(["chpasswd"], input="root:open-sesame", text=True, check=True)
        with open("/etc/sudoers.d/ida", "a") as file:
            file.write("Defaults:ida rootpw\n")
        cls.nginx = private_machine.Nginx()
        cls.before = private_machine.tree(*TREES)

    @classmethod
    def tearDownClass(cls):
        cls.nginx.stop()

    def tearDown(self):
        private_machine.wait_until(lambda: not helpers(), "the helper outlives the wizard")
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def done(self, result):
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_password_typed_in_the_window(self):
        self.done(run_as("ada", "correct-horse"))

    def test_the_password_of_root_is_asked_for_by_name(self):
        self.done(run_as("ida", "not-asked-for open-sesame", account="root"))

    def test_a_wrong_password_may_be_corrected(self):
        self.done(run_as("ada", "wrong correct-horse"))

    def test_three_wrong_passwords_end_it(self):
        self.done(run_as("ada", "wrong worse worst", expect="wrong"))

    def test_cancelling_ends_it(self):
        self.done(run_as("ada", "-", expect="cancelled"))

    def test_an_account_without_sudo_rights_is_told_so(self):
        self.done(run_as("bob", "battery-staple", expect="rights"))

    def test_sudo_without_password_asks_nothing(self):
        self.done(run_as("eve"))

    def test_practice_needs_no_rights(self):
        self.done(run_as("bob", way="practice"))

    @unittest.skipUnless(refusal.supported(), "no filter for this kind of machine")
    def test_practice_needs_no_namespaces(self):
        for refuse in (refusal.refuse_user_namespaces, refusal.refuse_mounts):
            self.done(run_as("bob", way="practice", refuse=refuse,
                             warnings="namespaces-refused"))

    def kill_when_waiting(self, user, passwords, expected):
        """SIGKILL to the wizard: nothing of it can say goodbye to the helper."""
        with subprocess.Popen(command_as(user, passwords, "waiting"), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True) as wizard:
            said = []
            while not said or said[-1] not in ("", "waiting\n"):
                said.append(wizard.stdout.readline())
            self.assertEqual(said[-1], "waiting\n", "".join(said))
            running = " ".join(helpers().values())
            for name in expected:
                self.assertIn(name, running)
            self.assertEqual(len(wizards()), 1)
            os.kill(wizards()[0], signal.SIGKILL)
            private_machine.wait_until(lambda: not helpers(), "the helper outlives the wizard")
            wizard.stdout.read()

    def test_all_ends_when_the_wizard_is_killed_at_review(self):
        self.kill_when_waiting("eve", "", ["sudo ", COMMAND + " serve"])
        self.kill_when_waiting("ada", "correct-horse", ["sudo ", COMMAND + " serve"])

    def test_all_ends_when_the_wizard_is_killed_at_the_password(self):
        self.kill_when_waiting("ada", "?", ["sudo ", "opentalk-askpass"])
        self.kill_when_waiting("ada", "wrong ?", ["sudo ", "opentalk-askpass"])


if __name__ == "__main__":
    private_machine.enter()
    backends.start()
    time.sleep(0.1)
    unittest.main(verbosity=2)
