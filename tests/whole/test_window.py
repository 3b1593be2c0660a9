"""An ordinary user with a sudo password does the whole job from the window, on a private machine:
real user, real sudo, the password typed in the window."""

import os
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
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/www")


def add_user(name, password, rule):
    subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", name], check=True)
    subprocess.run(["chpasswd"], input=f"{name}:{password}", text=True, check=True)
    if rule:
        path = f"/etc/sudoers.d/{name}"
        with open(path, "w") as file:
            file.write(f"{name} ALL=(ALL:ALL) {rule}\n")
        os.chmod(path, 0o440)


def run_as(user, passwords="", expect="applied", way="sudo", refuse=None):
    environment = ["env", "-i", f"HOME=/home/{user}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
                   "QT_QPA_PLATFORM=offscreen", f"OPENTALK_HELPER={COMMAND}",
                   f"OPENTALK_WAY={way}", f"OPENTALK_PASSWORDS={passwords}",
                   f"OPENTALK_EXPECT={expect}",
                   f"OPENTALK_WARNINGS={'namespaces-refused' if refuse else ''}"]
    return subprocess.run(["runuser", "-u", user, "--", *environment, WHOLE_JOB],
                          capture_output=True, text=True, timeout=300, preexec_fn=refuse)


def helpers():
    """Processes of the helper that still run."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                if COMMAND.encode() in file.read():
                    found.append(int(pid))
        except OSError:
            pass
    return found


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        add_user("ada", "correct-horse", "ALL")
        add_user("bob", "battery-staple", "")
        add_user("eve", "not-needed", "NOPASSWD: ALL")
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
            self.done(run_as("bob", way="practice", refuse=refuse))

    def test_the_helper_ends_when_the_wizard_is_killed(self):
        environment = ["env", "-i", "HOME=/home/eve", "PATH=/usr/bin:/bin",
                       "sudo", "-n", COMMAND, "serve"]
        helper = subprocess.Popen(["runuser", "-u", "eve", "--", *environment],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.assertIn("hello", helper.stdout.readline())
        self.assertTrue(helpers())
        helper.stdin.close()
        private_machine.wait_until(lambda: not helpers(), "the helper goes on")
        helper.wait()
        helper.stdout.close()


if __name__ == "__main__":
    private_machine.enter()
    backends.start()
    time.sleep(0.1)
    unittest.main(verbosity=2)
