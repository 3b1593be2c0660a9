"""Twenty applies and a failing one under load: no request fails, no WebSocket is dropped. Each
request comes over a connection of its own, as the first one of a client does."""

import os
import socket
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import backends
import client
import private_machine
from opentalk import HOSTS, OPEN, PROFILE, command
import opentalk

HERE = "127.0.0.1"
TAKEN = "127.0.0.9"
APPLIES = 20
SOCKETS = 200
CLIENTS = 4


class Load:
    """Clients that ask without a pause until they are ended."""

    def __init__(self):
        self.answered = 0
        self.failures = []
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._ask, args=(number,))
                         for number in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def end(self):
        self._ended.set()
        for thread in self._threads:
            thread.join()

    def _ask(self, number):
        services = list(HOSTS)
        while not self._ended.is_set():
            service = services[number % len(services)]
            number += 1
            try:
                answer = client.ask(HOSTS[service], OPEN[service])
                failure = None if answer.status == 200 else f"{service}: {answer.status}"
            except OSError as error:
                failure = f"{service}: {error!r}"
            with self._lock:
                self.answered += failure is None
                self.failures += [failure] if failure else []


class UnderLoad(opentalk.Applied):
    profile = dict(PROFILE, listen=[HERE])

    def setUp(self):
        self.sockets = [backends.WebSocket(client.connect(HOSTS["controller"]),
                                           HOSTS["controller"], "/signaling")
                        for _ in range(SOCKETS)]
        self.load = Load()

    def tearDown(self):
        self.load.end()
        for opened in self.sockets:
            opened.close()

    def test_applies_are_not_noticed(self):
        self.echo("before")
        took = []
        for number in range(APPLIES):
            changed = dict(self.profile, compression=number % 2 == 1)
            began = time.monotonic()
            applied = command("apply", "-", profile=changed)
            took.append(time.monotonic() - began)
            self.assertEqual(applied.returncode, 0, applied.stderr)
            self.assertTrue(applied.stdout.startswith("Applied."), applied.stdout)
        self.echo("after twenty")
        self.fail_once()
        self.echo("after a failure")
        self.load.end()
        print(f"\n{self.load.answered} requests, {len(self.sockets)} WebSockets; an apply took "
              f"{sorted(took)[len(took) // 2] * 1000:.0f} ms (median), the failing one apart")
        self.assertEqual(self.load.failures, [])
        self.assertGreater(self.load.answered, 20 * APPLIES)

    def echo(self, word):
        for number, opened in enumerate(self.sockets):
            self.assertEqual(opened.echo(f"{word} {number}"), f"{word} {number}")

    def fail_once(self):
        """nginx accepts it in its test and cannot bind it: another program has the port."""
        with socket.create_server((TAKEN, 443)):
            changed = dict(self.profile, listen=[HERE, TAKEN], caching=False)
            failed = command("apply", "-", profile=changed)
        self.assertEqual(failed.returncode, 3, failed.stdout)
        self.assertIn("bind() to 127.0.0.9:443 failed", failed.stderr)


if __name__ == "__main__":
    private_machine.enter()
    unittest.main(verbosity=2)
