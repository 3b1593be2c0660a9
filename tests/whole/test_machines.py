"""The whole job by the command on other machines than Debian's own: a tree below a folder, and the
layout of the packages from nginx.org."""

import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import client
import private_machine

COMMAND = os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy")
PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "services": {"pad": {"enabled": True}}, "certificates": {"source": "placeholder"}}
CHANGED = dict(PROFILE, compression=False)
HOSTS = {"frontend": "example.com", "controller": "controller.example.com",
         "keycloak": "accounts.example.com", "livekit": "livekit.example.com",
         "pad": "pad.example.com"}
TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")
IMAGE = "/var/image"


def command(*arguments, profile=PROFILE):
    return subprocess.run([COMMAND, *arguments], input=json.dumps(profile), text=True,
                          capture_output=True)


class Job:
    """Every step of a life with the command; what stands on standard output is the contract."""

    arguments = ()

    def tree(self):
        raise NotImplementedError

    def run_it(self, *arguments, status=0, profile=PROFILE):
        ran = command(*arguments, *self.arguments, profile=profile)
        self.assertEqual(ran.returncode, status, ran.stderr + ran.stdout)
        return ran

    def test_from_the_first_plan_to_the_removal(self):
        before = self.tree()
        planned = self.run_it("plan", "-", status=2).stdout
        self.assertEqual(self.tree(), before)
        digest = planned.splitlines()[-1].removeprefix("digest: ")
        refused = self.run_it("apply", "-", "--expect", "0" * 64, status=3)
        self.assertEqual(refused.stdout, "")
        self.assertEqual(self.tree(), before)
        applied = self.run_it("apply", "-", "--expect", digest).stdout
        self.assertTrue(applied.startswith("Applied."), applied)
        self.assertIn(digest, applied)
        self.expect_served()
        first = self.tree()
        self.assertTrue(self.run_it("apply", "-").stdout.startswith("Nothing had to be changed."))
        self.assertEqual(self.tree(), first)
        self.assertIn(digest, self.run_it("plan", "-").stdout)
        self.run_it("apply", "-", profile=CHANGED)
        self.assertNotEqual(self.tree(), first)
        self.assertTrue(self.run_it("undo").stdout.startswith("Undone."))
        self.assertEqual(self.without_state(self.tree()), self.without_state(first))
        self.expect_served()
        history = json.loads(self.run_it("history", "--json").stdout)
        self.assertEqual([entry["did"] for entry in history], ["applied", "applied", "undone"])
        self.assertTrue(self.run_it("remove").stdout.startswith("Removed."))
        self.assertEqual(self.tree(), before)
        self.assertEqual(json.loads(self.run_it("history", "--json").stdout), [])

    @staticmethod
    def without_state(tree):
        return {path: node for path, node in tree.items()
                if "/var/lib/opentalk-proxy" not in path}


class OfNginxOrg(Job, unittest.TestCase):
    """Only conf.d is read; there are neither sites-enabled nor snippets."""

    def setUp(self):
        self.kept = "/var/kept-nginx"
        shutil.copytree("/etc/nginx", self.kept, symlinks=True)
        for name in os.listdir("/etc/nginx"):
            path = os.path.join("/etc/nginx", name)
            if name != "mime.types":
                shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        with open("/etc/nginx/nginx.conf", "w") as file:
            file.write("""user  www-data;
worker_processes  auto;
error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;
events {
    worker_connections  1024;
}
http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;
    access_log  /var/log/nginx/access.log;
    sendfile        on;
    keepalive_timeout  65;
    include /etc/nginx/conf.d/*.conf;
}
""")
        os.makedirs("/etc/nginx/conf.d")
        with open("/etc/nginx/conf.d/default.conf", "w") as file:
            file.write("server {\n    listen 80;\n    server_name localhost;\n"
                       "    location / { return 200 neighbour; }\n}\n")
        self.nginx = private_machine.Nginx()

    def tearDown(self):
        self.nginx.stop()
        shutil.rmtree("/etc/nginx")
        shutil.copytree(self.kept, "/etc/nginx", symlinks=True)
        shutil.rmtree(self.kept)

    def tree(self):
        return private_machine.tree(*TREES)

    def expect_served(self):
        self.assertEqual(json.loads(command("survey", "--json").stdout)["layout"], "conf.d")
        self.assertFalse(os.path.exists("/etc/nginx/sites-enabled"))
        tested = self.nginx.test()
        self.assertEqual(tested.returncode, 0, tested.stderr)
        self.assertNotIn("[warn]", tested.stderr)
        for service, host in HOSTS.items():
            path = "/rtc/validate" if service == "livekit" else "/echo"
            self.assertEqual(client.ask(host, path).seen()["service"], service)
        self.assertEqual(client.ask("localhost", tls=False).body, b"neighbour")

    def test_survey_tells_of_a_program_that_was_replaced_since_nginx_started(self):
        def told():
            survey = json.loads(command("survey", "--json").stdout)
            return survey["running"], survey["running_program"]

        self.assertEqual(told(), (True, "surveyed"))
        newer = "/run/newer-nginx"
        shutil.copy(private_machine.NGINX, newer)
        subprocess.run(["mount", "--bind", newer, private_machine.NGINX], check=True)
        self.addCleanup(subprocess.run, ["umount", private_machine.NGINX], check=True)
        self.assertEqual(told(), (True, "replaced"))
        self.assertIn("running, but from a program that has been replaced",
                      command("survey").stdout)

    def test_survey_names_settings_with_file_and_line(self):
        settings = json.loads(command("survey", "--json").stdout)["settings"]
        self.assertIn({"name": "keepalive_timeout", "value": "65",
                       "place": {"file": "/etc/nginx/nginx.conf", "line": 13}}, settings)


class BelowAFolder(Job, unittest.TestCase):
    """A tree with a configuration only: the machine's own nginx judges it, nothing is reloaded."""

    arguments = ("--root", IMAGE)

    def setUp(self):
        for folder in ("/var/log/nginx", "/var/lib", "/var/www", "/run", "/etc"):
            os.makedirs(IMAGE + folder)
        shutil.copytree("/etc/nginx", IMAGE + "/etc/nginx", symlinks=True)
        for name in ("passwd", "group"):
            shutil.copy("/etc/" + name, IMAGE + "/etc/" + name)
        self.outside = private_machine.tree(*TREES, "/var/log/nginx", "/run")

    def tearDown(self):
        self.assertEqual(private_machine.tree(*TREES, "/var/log/nginx", "/run"), self.outside)
        shutil.rmtree(IMAGE)

    def tree(self):
        return private_machine.tree(IMAGE + "/etc", IMAGE + "/var", IMAGE + "/run")

    def expect_served(self):
        self.assertTrue(os.path.exists(IMAGE + "/etc/nginx/sites-available/opentalk-pad.conf"))

    def test_that_nothing_was_reloaded_is_said(self):
        self.assertIn("does not run", self.run_it("apply", "-").stderr)

    def test_what_nginx_refuses_is_not_written(self):
        with open(IMAGE + "/etc/nginx/conf.d/broken.conf", "w") as file:
            file.write("no_such_directive;\n")
        before = self.tree()
        self.assertIn("no_such_directive", self.run_it("apply", "-", status=3).stderr)
        self.assertEqual(self.tree(), before)

    def test_a_folder_that_others_may_change_is_refused(self):
        os.chmod(IMAGE, 0o777)
        before = self.tree()
        self.run_it("apply", "-", status=3)
        self.assertEqual(self.tree(), before)


class BelowAFolderWithNginx(Job, unittest.TestCase):
    """A tree with an nginx of its own that runs in it, found by its pid file there."""

    arguments = ("--root", IMAGE)
    FROM_HERE = ("/usr", "/bin", "/lib", "/lib64", "/sbin")

    def setUp(self):
        for folder in ("/var/log/nginx", "/var/lib/nginx", "/var/www/html", "/run", "/etc", "/dev",
                       "/proc", "/sys", "/tmp"):
            os.makedirs(IMAGE + folder)
        for path in self.FROM_HERE:
            if os.path.islink(path):
                os.symlink(os.readlink(path), IMAGE + path)
            elif os.path.isdir(path):
                self.bind(path)
        for path in ("/dev", "/proc", "/sys"):
            self.bind(path)
        shutil.copytree("/etc/nginx", IMAGE + "/etc/nginx", symlinks=True)
        for name in ("passwd", "group", "ld.so.cache", "nsswitch.conf"):
            shutil.copy("/etc/" + name, IMAGE + "/etc/" + name)
        self.outside = private_machine.tree(*TREES, "/var/log/nginx", "/run")
        subprocess.run(["chroot", IMAGE, private_machine.NGINX], check=True)
        private_machine.wait_until(
            lambda: self.pid() and private_machine.has_started(self.pid()), "nginx did not start")
        self.first_workers = self.workers()

    @staticmethod
    def bind(path):
        os.makedirs(IMAGE + path, exist_ok=True)
        subprocess.run(["mount", "--rbind", path, IMAGE + path], check=True)

    def tearDown(self):
        pid = self.pid()
        os.kill(pid, 15)
        private_machine.wait_until(lambda: private_machine.has_ended(pid), "nginx did not stop")
        self.assertEqual(private_machine.tree(*TREES, "/var/log/nginx", "/run"), self.outside)
        for path in ("/dev", "/proc", "/sys", *self.FROM_HERE):
            if os.path.ismount(IMAGE + path):
                subprocess.run(["umount", "--recursive", IMAGE + path], check=True)
        shutil.rmtree(IMAGE)

    @staticmethod
    def pid():
        try:
            with open(IMAGE + "/run/nginx.pid") as file:
                return int(file.read())
        except (OSError, ValueError):
            return None

    def workers(self):
        return private_machine.workers_of(self.pid())

    def tree(self):
        return {path: node for path, node in
                private_machine.tree(IMAGE + "/etc", IMAGE + "/var", IMAGE + "/run").items()
                if not path.startswith((IMAGE + "/var/log", IMAGE + "/var/lib/nginx"))}

    def expect_served(self):
        self.assertFalse(set(self.workers()) & set(self.first_workers))
        for service, host in HOSTS.items():
            path = "/rtc/validate" if service == "livekit" else "/echo"
            self.assertEqual(client.ask(host, path).seen()["service"], service)


if __name__ == "__main__":
    private_machine.enter()
    backends.start()
    unittest.main(verbosity=2)
