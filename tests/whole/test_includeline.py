"""The whole job beside an nginx.conf that reads no folder of sites, as Arch Linux has it: one marked
line comes, is asked for, and goes, and what the admin edits beside it stays."""

import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import client
import private_machine
from layouts import NONE
from opentalk import COMMAND, HOSTS, OPEN, PROFILE, TREES, WithBackends, command

MAIN = "/etc/nginx/nginx.conf"
LINE = "    include /etc/nginx/conf.d/opentalk-*.conf; # OpenTalk Proxy Wizard\n"


def read():
    with open(MAIN) as file:
        return file.read()


def write(text):
    with open(MAIN, "w") as file:
        file.write(text)


class NoLayout(WithBackends):
    def setUp(self):
        shutil.copytree("/etc/nginx", "/var/kept-nginx", symlinks=True)
        shutil.rmtree("/etc/nginx/conf.d")
        os.makedirs("/etc/nginx/conf.d")
        with open("/etc/nginx/conf.d/left.conf", "w") as file:
            file.write("this would not even be read;\n")
        write(NONE)
        os.chmod(MAIN, 0o640)
        self.before = private_machine.tree(*TREES)
        self.nginx = private_machine.Nginx()

    def tearDown(self):
        command("remove")
        self.nginx.stop()
        shutil.rmtree("/etc/nginx")
        shutil.copytree("/var/kept-nginx", "/etc/nginx", symlinks=True)
        shutil.rmtree("/var/kept-nginx")

    def run_it(self, *arguments, status=0, profile=PROFILE):
        ran = command(*arguments, profile=profile)
        self.assertEqual(ran.returncode, status, ran.stderr + ran.stdout)
        return ran

    def apply(self, profile=PROFILE):
        return self.run_it("apply", "-", "--take-over", MAIN, profile=profile)

    def expect_served(self):
        for service, host in HOSTS.items():
            self.assertEqual(client.ask(host, OPEN[service]).seen()["service"], service)

    def test_the_line_is_shown_and_asked_for(self):
        self.assertIn("apply can add it", self.run_it("survey").stdout)
        self.assertIn("holds the whole text", self.run_it("survey", "--json").stderr)
        planned = self.run_it("plan", "-", status=3)
        difference = planned.stdout.partition(f"+++ {MAIN}\n")[2]
        changed = [line for line in difference.splitlines() if line[0] in "+-"]
        self.assertEqual(changed, ["+" + LINE.rstrip()])
        refused = self.run_it("apply", "-", status=3)
        self.assertIn(MAIN, refused.stderr)
        self.assertIn("take the file over", refused.stderr)
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_from_the_first_apply_to_the_removal(self):
        self.apply()
        self.assertEqual(read().count(LINE), 1)
        self.assertEqual(os.stat(MAIN).st_mode & 0o777, 0o640)
        self.expect_served()
        self.assertTrue(self.run_it("apply", "-").stdout.startswith("Nothing had to be changed."))
        self.run_it("apply", "-", profile=dict(PROFILE, compression=False))
        self.run_it("undo")
        self.expect_served()
        self.run_it("remove")
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_an_undone_apply_can_be_made_again(self):
        self.apply()
        self.run_it("undo")
        self.assertEqual(read(), NONE)
        self.run_it("undo")
        self.assertEqual(read().count(LINE), 1)
        self.expect_served()

    def test_what_the_admin_edits_beside_it_stays(self):
        self.apply()
        write(read().replace("keepalive_timeout 65", "keepalive_timeout 30"))
        self.assertTrue(self.run_it("apply", "-").stdout.startswith("Nothing had to be changed."))
        self.run_it("apply", "-", profile=dict(PROFILE, compression=False))
        self.run_it("remove")
        self.assertEqual(read(), NONE.replace("keepalive_timeout 65", "keepalive_timeout 30"))
        write(NONE)
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_owner_and_mode_stay_its_admins(self):
        os.chown(MAIN, 0, 4)
        before = private_machine.tree(*TREES)
        self.apply()
        self.assertEqual(os.stat(MAIN).st_gid, 4)
        os.chown(MAIN, 33, 33)
        self.assertTrue(self.run_it("apply", "-").stdout.startswith("Nothing had to be changed."))
        os.chown(MAIN, 0, 4)
        write(read() + "# edited\n")
        self.run_it("remove")
        write(NONE)
        self.assertEqual(private_machine.tree(*TREES), before)

    def test_a_line_that_was_lost_and_added_again(self):
        self.apply()
        write(read().replace(LINE, ""))
        self.apply()
        self.run_it("undo", "1")
        self.assertEqual(read(), NONE)
        self.run_it("history")
        self.run_it("remove")
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_an_edit_between_an_undo_and_the_next_apply(self):
        edited = NONE.replace("keepalive_timeout 65", "keepalive_timeout 30")
        self.apply()
        self.run_it("undo")
        write(edited)
        self.apply()
        self.run_it("undo", "2")
        self.assertEqual(read().replace(LINE, ""), edited)
        self.run_it("history")
        self.run_it("remove")
        self.assertEqual(read(), edited)

    def test_an_edit_that_was_undone_by_hand(self):
        self.apply()
        write(read().replace("keepalive_timeout 65", "keepalive_timeout 30"))
        self.run_it("undo")
        write(NONE)
        self.apply()
        self.run_it("undo", "1")
        self.run_it("history")
        self.assertEqual(read(), NONE)

    def test_an_edit_while_a_killed_run_waits_to_be_taken_back(self):
        """Killed when it asks for the reload, with the line in place."""
        killed = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e",
                                 "inject=pidfd_send_signal:signal=KILL", COMMAND, "apply", "-",
                                 "--take-over", MAIN], input=json.dumps(PROFILE), text=True,
                                capture_output=True)
        self.assertNotEqual(killed.returncode, 0)
        edited = read().replace("keepalive_timeout 65", "keepalive_timeout 30")
        self.assertIn(LINE, edited)
        write(edited)
        self.run_it("history")
        self.assertEqual(read(), edited.replace(LINE, ""))

    def test_an_nginx_conf_that_is_gone(self):
        self.apply()
        os.remove(MAIN)
        refused = self.run_it("remove", status=3)
        self.assertIn(MAIN, refused.stderr)
        write(NONE)
        os.chmod(MAIN, 0o640)
        self.run_it("remove")
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_a_line_that_the_admin_took_out_is_not_missed(self):
        self.apply()
        write(read().replace(LINE, ""))
        self.run_it("remove")
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_a_folder_read_by_the_admins_own_line_is_enough(self):
        os.remove("/etc/nginx/conf.d/left.conf")
        write(NONE.replace("    server {", "    include conf.d/*.conf;\n    server {", 1))
        subprocess.run(["nginx", "-s", "reload"], check=True)
        changed = read()
        self.run_it("apply", "-")
        self.assertEqual(read(), changed)
        self.expect_served()

    def test_a_block_that_ends_within_a_line_is_left_to_its_admin(self):
        write("events { }\nhttp { server { listen 80; } }\n")
        refused = self.run_it("apply", "-", "--take-over", MAIN, status=3)
        self.assertIn(MAIN, refused.stderr)
        self.assertIn("include", refused.stderr)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
