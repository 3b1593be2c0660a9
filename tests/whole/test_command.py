"""The command on a private machine with Debian's nginx: the files it writes, the way back, and what
it does where nginx is not as it should be."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine
from opentalk import COMMAND, HOSTS, PROFILE, TREES, command


class TheFiles(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()

    def tearDown(self):
        command("remove")
        self.nginx.stop()

    def test_the_guides_files_and_links_are_there_and_nginx_has_no_warning(self):
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        for service in HOSTS:
            path = f"/etc/nginx/sites-available/opentalk-{service}.conf"
            self.assertTrue(os.path.isfile(path), path)
            self.assertEqual(os.readlink(path.replace("available", "enabled")), path)
        self.assertTrue(os.path.isfile("/etc/nginx/snippets/opentalk-ssl.conf"))
        self.assertTrue(os.path.isfile("/etc/nginx/conf.d/opentalk-00-http.conf"))
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertNotIn("[warn]", tested.stderr)


class TheWayBack(unittest.TestCase):
    def setUp(self):
        self.nginx = private_machine.Nginx()
        self.before = private_machine.tree(*TREES)

    def tearDown(self):
        command("remove")
        self.nginx.stop()

    def test_a_second_apply_changes_nothing_and_does_not_reload(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        tree, workers = private_machine.tree(*TREES), self.nginx.workers()
        again = command("apply", "-")
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(private_machine.tree(*TREES), tree)
        self.assertEqual(self.nginx.workers(), workers)
        self.assertEqual(command("plan", "-").returncode, 0)

    def test_undo_gives_back_the_old_tree_byte_for_byte(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        first = private_machine.tree("/etc/nginx", "/etc/opentalk-proxy")
        changed = dict(PROFILE, compression=False, services={"pad": {"enabled": True}})
        self.assertEqual(command("apply", "-", profile=changed).returncode, 0)
        self.assertNotEqual(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"), first)
        undone = command("undo")
        self.assertEqual(undone.returncode, 0, undone.stderr)
        self.assertEqual(private_machine.tree("/etc/nginx", "/etc/opentalk-proxy"), first)

    def test_a_change_whose_result_cannot_be_written_is_not_said_to_be_undone(self):
        with open("/dev/full", "w") as full:
            ran = subprocess.run([COMMAND, "apply", "-"], input=json.dumps(PROFILE), text=True,
                                 stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(ran.returncode, 5, "3 would say that everything is as before")
        self.assertIn("Everything was done", ran.stderr)
        self.assertTrue(os.path.exists("/etc/nginx/sites-enabled/opentalk-pad.conf"))

    def test_remove_leaves_no_trace(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        removed = command("remove")
        self.assertEqual(removed.returncode, 0, removed.stderr)
        self.assertEqual(private_machine.tree(*TREES), self.before)

    def test_undo_of_the_first_apply_gives_back_what_was_found(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        self.assertEqual(command("undo").returncode, 0)
        outside = [folder for folder in TREES if folder != "/var/lib/opentalk-proxy"]
        self.assertEqual(private_machine.tree(*outside),
                         {path: node for path, node in self.before.items()
                          if not path.startswith("/var/lib/opentalk-proxy")})

    def test_what_was_planned_is_what_is_written(self):
        planned = command("plan", "-")
        self.assertEqual(planned.returncode, 2, planned.stderr)
        digest = re.search(r"\b[0-9a-f]{64}\b", planned.stdout).group()
        self.assertEqual(command("apply", "-", "--expect", "0" * 64).returncode, 3)
        self.assertEqual(private_machine.tree("/etc/nginx"),
                         {path: node for path, node in self.before.items()
                          if path.startswith("/etc/nginx")})
        applied = command("apply", "-", "--expect", digest)
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertIn(digest, applied.stdout)

    def test_generate_writes_the_same_files(self):
        with tempfile.TemporaryDirectory() as folder:
            output = os.path.join(folder, "out")
            generated = command("generate", "-", "--output", output)
            self.assertEqual(generated.returncode, 0, generated.stderr)
            applied = command("apply", "-")
            self.assertEqual(applied.returncode, 0, applied.stderr)
            for service in HOSTS:
                path = f"etc/nginx/sites-available/opentalk-{service}.conf"
                with open(os.path.join(output, path)) as made, open("/" + path) as live:
                    self.assertEqual(made.read(), live.read())

    def test_a_file_edited_by_hand_is_refused_until_it_is_named(self):
        self.assertEqual(command("apply", "-").returncode, 0)
        path = "/etc/nginx/sites-available/opentalk-pad.conf"
        with open(path, "a") as file:
            file.write("# by hand\n")
        edited = private_machine.tree(*TREES)
        changed = dict(PROFILE, compression=False)
        refused = command("apply", "-", profile=changed)
        self.assertEqual(refused.returncode, 3)
        self.assertIn(path, refused.stderr)
        self.assertEqual(private_machine.tree(*TREES), edited)
        taken = command("apply", "-", "--take-over", path, profile=changed)
        self.assertEqual(taken.returncode, 0, taken.stderr)
        self.assertEqual(command("undo").returncode, 0)
        with open(path) as file:
            self.assertTrue(file.read().endswith("# by hand\n"))


class NginxIsNotThere(unittest.TestCase):
    def test_not_running_files_are_tested_and_nothing_is_reloaded(self):
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertRegex(applied.stdout + applied.stderr, "(?i)not (running|reloaded)|does not run")
        self.assertTrue(os.path.exists("/etc/nginx/sites-available/opentalk-pad.conf"))
        self.assertIsNone(private_machine.Nginx.pid())
        self.assertEqual(command("remove").returncode, 0)

    def test_started_when_asked(self):
        applied = command("apply", "-", "--start")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertIsNotNone(private_machine.Nginx.pid())
        os.kill(private_machine.Nginx.pid(), 15)
        private_machine.wait_until(lambda: private_machine.Nginx.pid() is None, "nginx goes on")
        command("remove")

    def test_missing_says_how_to_install_it(self):
        subprocess.run(["mount", "--bind", "/dev/null", private_machine.NGINX], check=True)
        subprocess.run(["mount", "-o", "remount,bind,noexec", private_machine.NGINX], check=True)
        try:
            applied = command("apply", "-")
        finally:
            subprocess.run(["umount", private_machine.NGINX], check=True)
        self.assertEqual(applied.returncode, 3, applied.stderr)
        self.assertIn("apt-get install nginx", applied.stderr)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
