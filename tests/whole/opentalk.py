"""The profile that the tests apply, what it stands for, and the command that applies it."""

import json
import os
import subprocess
import unittest

import backends
import private_machine

COMMAND = os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy")

PROFILE = {"version": 1, "domain": "example.com", "release": "classic", "csp": "enforce",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}},
           "certificates": {"source": "placeholder"}}

HOSTS = {"frontend": "example.com", "controller": "controller.example.com",
         "keycloak": "accounts.example.com", "livekit": "livekit.example.com",
         "whiteboard": "whiteboard.example.com", "pad": "pad.example.com"}

LIMITS = {"frontend": 1, "controller": 100, "keycloak": 1, "livekit": 10, "whiteboard": 50,
          "pad": 50}

SOCKETS = {"controller": "/signaling", "livekit": "/rtc", "whiteboard": "/socket",
           "pad": "/socket.io/"}

# A path of each service that is open to everybody.
OPEN = {service: "/rtc/validate" if service == "livekit" else "/echo" for service in HOSTS}

HSTS = "max-age=63072000"

TREES = ("/etc/nginx", "/etc/opentalk-proxy", "/var/lib/opentalk-proxy", "/var/www")


def command(*arguments, profile=PROFILE):
    return subprocess.run([COMMAND, *arguments], input=json.dumps(profile), text=True,
                          capture_output=True)


class WithBackends(unittest.TestCase):
    """All services answer while the tests of a class run."""

    @classmethod
    def setUpClass(cls):
        cls.backends = backends.start(tuple(HOSTS))

    @classmethod
    def tearDownClass(cls):
        backends.stop(cls.backends)


class Applied(unittest.TestCase):
    """One machine with one profile applied for all tests of a class, taken back at the end."""

    profile = PROFILE
    running = tuple(HOSTS)

    @classmethod
    def setUpClass(cls):
        cls.backends = backends.start(cls.running)
        cls.nginx = private_machine.Nginx()
        cls.applied = command("apply", "-", profile=cls.profile)
        if cls.applied.returncode != 0:
            cls.tearDownClass()
            raise AssertionError(cls.applied.stderr)

    @classmethod
    def tearDownClass(cls):
        command("remove")
        cls.nginx.stop()
        backends.stop(cls.backends)

    def log(self, service, kind):
        with open(f"/var/log/nginx/opentalk-{service}-{kind}.log", errors="replace") as file:
            return file.read()
