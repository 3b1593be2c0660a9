"""What the command says on standard error before it reloads: a program that was replaced under a
running nginx, SELinux, and a site that stops answering unknown names."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import client
import layouts
import private_machine
from opentalk import command

CONF = "/etc/nginx/nginx.conf"
REPLACED = "warning: /usr/sbin/nginx: The running nginx is another one than this program"
BLOCKED = "“setsebool -P httpd_can_network_connect on”"
STRANGER = "stranger.example.net"


def overlay(folder):
    scratch = tempfile.mkdtemp(dir="/run")
    for name in ("upper", "work"):
        os.mkdir(f"{scratch}/{name}")
    subprocess.run(["mount", "-t", "overlay", "none", "-o",
                    f"lowerdir={folder},upperdir={scratch}/upper,workdir={scratch}/work", folder],
                   check=True)


class Warnings(unittest.TestCase):
    def setUp(self):
        self.nginx = None

    def tearDown(self):
        command("remove")
        if self.nginx:
            self.nginx.stop()

    def start(self):
        self.nginx = private_machine.Nginx()

    def plan(self):
        planned = command("plan", "-")
        self.assertIn(planned.returncode, (0, 2), planned.stderr)
        return planned.stderr

    def apply(self):
        applied = command("apply", "-")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        return applied.stderr

    def test_a_program_that_an_upgrade_replaced(self):
        """Beside it, then renamed, as package managers do it. The old one goes on and reloads."""
        self.start()
        self.assertNotIn(REPLACED, self.plan())
        shutil.copy(private_machine.NGINX, private_machine.NGINX + ".new")
        os.rename(private_machine.NGINX + ".new", private_machine.NGINX)
        pid, before = self.nginx.pid(), self.nginx.workers()
        self.assertIn(REPLACED, self.plan())
        self.assertIn(REPLACED, self.apply())
        self.assertEqual(self.nginx.pid(), pid, "never restarted")
        self.assertFalse(set(before) & set(self.nginx.workers()))
        self.nginx.stop()
        self.start()
        self.assertNotIn(REPLACED, self.plan())

    def test_selinux_that_keeps_nginx_from_its_backends(self):
        self.assertNotIn("setsebool", self.plan())
        subprocess.run(["mount", "-t", "tmpfs", "none", "/sys/fs"], check=True)
        self.addCleanup(subprocess.run, ["umount", "/sys/fs"], check=True)
        os.makedirs("/sys/fs/selinux/booleans")
        for mode, boolean, said in (("1", "0 0", True), ("1", "1 1", False), ("0", "0 0", False)):
            with open("/sys/fs/selinux/enforce", "w") as file:
                file.write(mode)
            with open("/sys/fs/selinux/booleans/httpd_can_network_connect", "w") as file:
                file.write(boolean)
            self.assertEqual(BLOCKED in self.plan(), said, (mode, boolean))
            if said:
                self.assertIn(BLOCKED, self.apply())

    def test_a_server_in_nginx_conf_that_is_read_after_ours(self):
        """Red Hat's. It answered unknown names; ours do when they are there."""
        self.furnish("listen 80;")
        self.start()
        self.assertEqual(self.stranger(), b"theirs")
        self.assertIn(f"warning: {CONF}:{self.line('listen 80;')}: On 0.0.0.0:80, [::]:80 this file",
                      self.plan())
        self.assertIn("add “default_server” to its listen line", self.apply())
        self.assertIsNone(self.stranger())
        self.assertNotIn("default_server", self.plan(), "no news any more")

    def test_the_remedy_keeps_unknown_names_for_it(self):
        self.furnish("listen 80 default_server;")
        self.start()
        said = self.plan()
        self.assertNotIn("0.0.0.0:80", said)
        self.assertIn("On [::]:80 this file", said, "its other line has it not")
        self.apply()
        self.assertEqual(self.stranger(), b"theirs")

    def furnish(self, listen):
        shutil.copytree("/etc/nginx", "/var/kept-nginx", symlinks=True)
        self.addCleanup(self.put_back)
        for name in os.listdir("/etc/nginx/conf.d"):
            os.remove("/etc/nginx/conf.d/" + name)
        with open(CONF, "w") as file:
            file.write(layouts.CONF_D.replace("listen 80;", listen)
                       .replace("root /usr/share/nginx/html;", "return 200 theirs;"))

    @staticmethod
    def put_back():
        shutil.rmtree("/etc/nginx")
        shutil.move("/var/kept-nginx", "/etc/nginx")

    @staticmethod
    def line(words):
        with open(CONF) as file:
            return 1 + [words in line for line in file].index(True)

    @staticmethod
    def stranger():
        """None where the connection is closed without an answer."""
        try:
            return client.ask(STRANGER, tls=False).body
        except ConnectionError:
            return None


if __name__ == "__main__":
    private_machine.enter()
    overlay("/usr/sbin")
    unittest.main(verbosity=2)
