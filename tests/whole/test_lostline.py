"""The line drops under the real window over a real `ssh -X -C`, by the keyboard of the admin's own
screen: at each step of an apply, while typing, and without a word. The machine has the old or the new
configuration, nothing of the window goes on, and its next start says which, with the answers. A plain
run takes some of the steps, with OPENTALK_ALL=1 all."""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import lostwindow
import private_machine
from lostwindow import ALL, PASSWORD, LostWindow, processes_naming, wait_until
from opentalk import PROFILE, command
from servedtree import served

STEPS = ("prepare", "try-out", "back-up", "place", "test", "reload", "verify", "record")
SOME = (("place", "done"), ("record", "done"))


class LostLine(LostWindow):
    def test_killed_at_each_step_of_an_apply(self):
        steps = [(step, state) for step in STEPS for state in ("running", "done")]
        self.lose_at_each([(step, "after" if step == ("record", "done") else "before")
                           for step in (steps if ALL else SOME)])

    def undo_and_lose_at(self, step):
        """The change from old to new. Nothing was typed that could be offered."""
        self.assertEqual(command("apply", "-", profile=PROFILE).returncode, 0)
        line = self.connect()
        self.screen.do("key", "alt+u")
        self.go_to_review()
        held = self.apply()
        held.wait_for(*step)
        line.kill()
        wait_until(lambda: private_machine.reaped(lostwindow.what_runs()) == set(),
                   "something goes on", 20)
        held.end()
        self.assertEqual(command("history").stderr, "", "something was left to be finished")

    def test_killed_in_the_midst_of_an_undo(self):
        self.undo_and_lose_at(("place", "done"))
        self.assertEqual(served(), self.new.served)
        self.expect_next_start("undo-before")

    def test_killed_at_the_end_of_an_undo(self):
        self.undo_and_lose_at(("record", "done"))
        self.assertEqual(served(), self.old.served)
        self.expect_next_start("undo-after")

    def test_gone_dead_in_the_midst_of_an_apply(self):
        """The helper goes on: nothing tells it. Whoever connects anew meanwhile is told, too."""
        line, held = self.start_applying()
        held.wait_for("place", "running")
        line.go_dead()
        wait_until(held.has_answered, "the helper does not finish", 30)
        self.expect_next_start("another")
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "after")
        held.end()
        self.expect_next_start("after")

    def test_killed_while_typing(self):
        line = self.connect(terminal=True)
        self.type_domain()
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "before")
        self.expect_next_start("typed")

    def test_killed_while_typing_without_a_pause(self):
        """All but the last letters are there: what is older than 300 ms."""
        name, pace = "a-long-name-that-is-typed-without-a-pause.example.com", 0.1
        line = self.connect()
        self.show_services()
        self.screen.do("type", "--delay", str(int(1000 * pace)), name)
        line.kill()
        self.expect_wholly_one()
        self.assertIsNotNone(self.kept())
        domain = self.kept()["profile"]["domain"]
        self.assertEqual(name[:len(domain)], domain)
        self.assertGreater(len(domain), len(name) - 10)

    def test_a_password_is_never_kept(self):
        line = self.connect(user="ada")
        self.type_domain("ada")
        self.go_to_review(lambda: processes_naming("opentalk-askpass") or self.ask_for_rights())
        self.screen.do("type", "--delay", "20", PASSWORD)
        self.screen.do("key", "Return")
        held = self.apply()
        held.wait_for("place", "running")
        self.assert_no_password()
        line.kill()
        self.assertEqual(self.expect_wholly_one(), "before")
        held.end()
        self.assert_no_password()

    def ask_for_rights(self):
        self.screen.do("key", "alt+g")
        time.sleep(0.3)
        return processes_naming("opentalk-askpass")

    def assert_no_password(self):
        self.assertEqual(self.kept("ada")["profile"]["domain"], "example.com")
        found = subprocess.run(["grep", "-rl", PASSWORD, "/home/ada"], capture_output=True)
        self.assertEqual(found.stdout, b"")


if __name__ == "__main__":
    lostwindow.run()
