#!/usr/bin/env python3
"""Root out of an AppImage that an ordinary account has mounted: what became root was a private copy that is
gone again, whichever way it was, and the programs that were started are the system's with what the
account has set for them. The real window by keys; on a private machine, with the real sudo and pkexec."""

import json
import os
import re
import shlex
import shutil
import signal
import stat
import subprocess
import time
import unittest

import made

made.need("nginx", "Xvfb", "xdotool", "xclip", "fusermount3", "sudo", "pkexec", "dbus-daemon", "setpriv")
IMAGE = made.appimage()

import private_machine  # noqa: E402

private_machine.enter()

import backends  # noqa: E402
import screen  # noqa: E402
from opentalk import PROFILE, command  # noqa: E402
from private_machine import wait_until  # noqa: E402
from test_window import add_user  # noqa: E402
from windows import Window, environment, files  # noqa: E402

APP = "/opt/My Apps/Wizard.AppImage"
FILE = "/opt/My Apps/profile.json"
PASSWORD = "correct-horse"
POLKITD = "/usr/lib/polkit-1/polkitd"
SITE = "/etc/nginx/sites-enabled/opentalk-frontend.conf"
RUBBISH = {"LD_LIBRARY_PATH": "/opt/rubbish", "QT_PLUGIN_PATH": "/opt/rubbish",
           "LD_PRELOAD": "/opt/rubbish/libnothing.so"}


def number(user):
    return int(subprocess.run(["id", "-u", user], capture_output=True, text=True, check=True).stdout)


def as_account(user, *words, **variables):
    """The words that start `words` as this account, as after a login; the process is the program's own."""
    own = {"HOME": f"/home/{user}", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
           "XDG_RUNTIME_DIR": f"/run/user/{number(user)}", **variables}
    return ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "env", "-i",
            *(f"{name}={value}" for name, value in own.items()), *words]


def processes(*wanted):
    """By pid the words of those that begin with these program names and contain these words."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode().split("\0")
        except OSError:
            continue
        if os.path.basename(words[0]) == wanted[0] and all(word in words for word in wanted[1:]):
            found[int(pid)] = words
    return found


def serving():
    """The helper that runs as root, or nothing."""
    return next((pid for pid in processes("opentalk-proxy", "serve")
                 if os.stat(f"/proc/{pid}").st_uid == 0), None)


def copies(*folders):
    """Private folders of the helper."""
    return [f"{folder}/{name}" for folder in folders if os.path.isdir(folder) for name in os.listdir(folder)
            if re.fullmatch("opentalk-.{6}", name) and os.path.exists(f"{folder}/{name}/opentalk-proxy")]


class NoPrograms:
    """Folders in which nothing can be started, for a while."""

    def __init__(self, *folders):
        self._folders = folders

    def __enter__(self):
        for folder in self._folders:
            about = os.stat(folder)
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"noexec,mode={about.st_mode & 0o7777:o},"
                            f"uid={about.st_uid},gid={about.st_gid}", "none", folder], check=True)

    def __exit__(self, *_):
        for folder in reversed(self._folders):
            subprocess.run(["umount", "--lazy", folder], check=True)


class Root(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        add_user("ada", PASSWORD, "ALL")
        add_user("bob", PASSWORD, "")
        add_user("eve", "not-needed", "NOPASSWD: ALL")
        add_user("pia", "not-needed", "")
        for user in ("ada", "bob", "eve", "pia"):
            os.makedirs(f"/run/user/{number(user)}", 0o700)
            shutil.chown(f"/run/user/{number(user)}", user, user)
        os.makedirs(os.path.dirname(APP))
        shutil.copy(IMAGE, APP)
        with open(FILE, "w") as file:
            json.dump(PROFILE, file)
        cls.backends = backends.start()
        cls.nginx = private_machine.Nginx()
        cls.screen = screen.Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()
        cls.nginx.stop()
        backends.stop(cls.backends)

    def tearDown(self):
        wait_until(lambda: not serving(), "the helper outlives the window", 20)
        self.assertEqual(command("remove").returncode, 0)

    def open(self, user, *words, **variables):
        return Window(self.screen, as_account(user, APP, *(words or (FILE,)),
                                              DISPLAY=f":{self.screen.number}", **variables))

    def press(self, key, reached, complaint):
        """Again until it is: pages come when their facts are there."""
        for _ in range(40):
            self.screen.key(key)
            deadline = time.monotonic() + 0.7
            while time.monotonic() < deadline:
                if found := reached():
                    return found
                time.sleep(0.02)
        self.fail(complaint)

    def go_to_review(self, reached=serving):
        self.screen.key("alt+s")
        self.screen.key("ctrl+r")
        return self.press("alt+n", reached, "Review is not reached")

    def ask_for_rights(self, reached):
        """A button that its letter presses is down for a moment."""
        self.screen.key("alt+g")
        time.sleep(0.4)
        return reached()

    def ask_for_the_password(self):
        self.go_to_review(lambda: self.ask_for_rights(lambda: processes("opentalk-askpass")))
        self.screen.wait_until_still(0.5, 3)

    def give_the_password(self):
        self.screen.do("type", "--delay", "30", PASSWORD)
        time.sleep(0.3)
        self.screen.key("Return")

    def expect_private(self, folder, user):
        """Before it becomes root: nobody else gets in."""
        about = os.stat(folder)
        self.assertEqual((stat.S_IMODE(about.st_mode), about.st_uid), (0o700, number(user)))
        self.assertEqual(os.listdir(folder), ["opentalk-proxy"])
        self.assertEqual(stat.S_IMODE(os.stat(f"{folder}/opentalk-proxy").st_mode), 0o700)

    def expect_deleted(self, helper, below):
        """It runs from the copy, and the copy is gone."""
        program = os.readlink(f"/proc/{helper}/exe")
        self.assertRegex(program, f"^{re.escape(below)}/opentalk-.{{6}}/opentalk-proxy")
        wait_until(lambda: os.readlink(f"/proc/{helper}/exe").endswith(" (deleted)"), "the copy stays")
        self.assertFalse(os.path.exists(os.path.dirname(program)))

    def expect_of_the_system(self, pid, window, variables):
        """Its libraries are the system's; what the account has set is what it sees."""
        self.assertEqual({file for file in files(pid) if file.startswith(window.folder)}, set())
        self.assertIn("/libc.so.6", " ".join(files(pid)))
        seen = environment(pid)
        self.assertEqual({name: seen.get(name) for name in variables}, variables)
        led_inside = {name for name, value in seen.items() if window.folder in value} - {"APPDIR", "APPIMAGE"}
        self.assertEqual(led_inside, set())
        self.assertNotIn("ARGV0", seen)

    def test_a_password_typed_in_the_window(self):
        own = f"/run/user/{number('ada')}"
        with self.open("ada", **RUBBISH) as window:
            self.assertTrue(window.is_mounted())
            self.ask_for_the_password()
            self.expect_private(*copies(own), "ada")
            self.expect_of_the_system(next(iter(processes("sudo"))), window, RUBBISH)
            self.give_the_password()
            wait_until(serving, "no helper", 20)
            self.expect_deleted(serving(), own)
            self.press("alt+a", lambda: os.path.exists(SITE), "nothing is applied")
            wait_until(lambda: command("history").stdout, "it does not end", 30)

    def test_sudo_without_a_password(self):
        with self.open("eve", **RUBBISH) as window:
            helper = self.go_to_review()
            self.expect_deleted(helper, f"/run/user/{number('eve')}")
            self.expect_of_the_system(next(iter(processes("sudo"))), window, RUBBISH)
            inherited = environment(helper)
            self.assertEqual([name for name in RUBBISH if name in inherited], [])

    def test_what_was_unpacked_by_hand_is_started_the_same_way(self):
        subprocess.run(as_account("eve", APP, "--appimage-extract"), cwd=self.folder_of("eve"), check=True,
                       stdout=subprocess.DEVNULL)
        program = "/opt/eve/squashfs-root/AppRun"
        with Window(self.screen, as_account("eve", program, FILE, DISPLAY=f":{self.screen.number}", **RUBBISH)) as window:
            helper = self.go_to_review()
            self.expect_of_the_system(next(iter(processes("sudo"))), window, RUBBISH)
            self.assertEqual([name for name in RUBBISH if name in environment(helper)], [])

    def start_polkit(self):
        os.makedirs("/run/dbus", exist_ok=True)
        os.makedirs("/etc/polkit-1/rules.d", exist_ok=True)
        with open("/etc/polkit-1/rules.d/10-pia.rules", "w") as file:
            file.write('polkit.addRule(function(action, subject) {\n'
                       '    if (subject.user == "pia") return polkit.Result.YES;\n});\n')
        os.chmod("/etc/polkit-1/rules.d/10-pia.rules", 0o644)
        bus = subprocess.Popen(["dbus-daemon", "--system", "--nofork", "--nopidfile"])
        self.addCleanup(screen.end, bus)
        wait_until(lambda: os.path.exists("/run/dbus/system_bus_socket"), "no bus")
        polkit = subprocess.Popen([POLKITD, "--no-debug"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(screen.end, polkit)
        time.sleep(1)

    @unittest.skipUnless(os.path.exists(POLKITD), "no polkitd")
    def test_pkexec(self):
        self.start_polkit()
        with self.open("pia", **RUBBISH):
            self.go_to_review(lambda: self.ask_for_rights(serving))
            helper = serving()
            self.expect_deleted(helper, f"/run/user/{number('pia')}")
            self.assertIn("PKEXEC_UID", environment(helper))

    def test_folders_that_start_nothing_are_left_out(self):
        with NoPrograms(f"/run/user/{number('eve')}", "/tmp"):
            with self.open("eve") as window:
                self.assertTrue(window.is_mounted())
                self.expect_deleted(self.go_to_review(), "/var/tmp")

    @staticmethod
    def folder_of(user):
        os.makedirs(f"/opt/{user}", exist_ok=True)
        shutil.chown(f"/opt/{user}", user)
        return f"/opt/{user}"

    def test_where_nothing_can_be_started_the_window_says_so(self):
        own = f"/run/user/{number('eve')}"
        mount = subprocess.Popen(as_account("eve", APP, "--appimage-mount", TMPDIR=self.folder_of("eve")),
                                 stdout=subprocess.PIPE, text=True)
        inside = mount.stdout.readline().strip()
        try:
            with NoPrograms(own, "/tmp", "/var/tmp", "/home/eve"):
                ran = subprocess.run(as_account(
                    "eve", f"{made.BIN}/wizard_wholejob", QT_QPA_PLATFORM="offscreen",
                    OPENTALK_WAY="sudo", OPENTALK_EXPECT="broken", OPENTALK_SAYS="none of these folders: " + own,
                    OPENTALK_HELPER=f"{inside}/usr/libexec/opentalk-proxy-wizard/opentalk-proxy"),
                    capture_output=True, text=True, timeout=120)
        finally:
            mount.send_signal(signal.SIGTERM)
            mount.stdout.close()
            mount.wait()
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)

    def test_the_command_for_a_terminal_works_as_it_is_shown(self):
        with self.open("bob"):
            self.ask_for_the_password()
            self.give_the_password()
            wait_until(lambda: not processes("sudo"), "sudo still asks", 20)
            time.sleep(0.5)
            self.screen.key("shift+Tab", "ctrl+a", "ctrl+c")
            time.sleep(0.3)
            shown = subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True,
                                   env={**os.environ, "DISPLAY": f":{self.screen.number}"}, timeout=10).stdout
        self.assertEqual(shlex.split(shown), [APP, "--command", "apply", FILE])
        typed = as_account("eve", "sh", "-c", f"cd / && sudo {shown}")
        ran = subprocess.run(typed, capture_output=True, text=True, timeout=120)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertTrue(os.path.exists(SITE))


if __name__ == "__main__":
    made.let_everybody_mount()
    unittest.main(verbosity=2)
