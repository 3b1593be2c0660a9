"""The first window: little more than its pixels, and no more questions than Qt asks for an empty
one. An idle window sends nothing. (All run at once, since each is mostly waited for.)"""

import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import rig

DELAY = 0.02  # so that questions asked together are told from those asked one by one


def started(program):
    with rig.Shown(program, DELAY) as shown:
        return shown.start, shown.screen.size(shown.window)


def idle(is_in_field):
    with rig.Shown(rig.OURS, domain="opentalk.eu") as shown:
        if is_in_field:
            shown.cost(shown.screen.key, "alt+n")
            shown.cost(time.sleep, 1)
        return shown.cost(time.sleep, 10).bytes


class Start(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        programs = (rig.OURS, rig.PLAIN, rig.BARE)
        *started_ones, cls.idle_start, cls.idle_field = rig.together(
            *(lambda program=program: started(program) for program in programs),
            lambda: idle(False), lambda: idle(True))
        (cls.ours, cls.size), (cls.plain, _), (cls.bare, _) = started_ones

    def test_little_more_than_a_frame(self):
        self.assertEqual(self.size, (1000, 680))
        rig.tell("start", self.ours["bytes"], self.plain["bytes"])
        rig.tell("start through zlib", self.ours["zlib"], self.plain["zlib"])
        self.assertLessEqual(self.ours["bytes"], 1.2 * rig.FRAME)

    def test_no_more_turns_than_the_bare_program(self):
        rig.tell("start", self.ours["turns"], self.plain["turns"], "turns")
        print(f"REMOTE: start of the bare program: {self.bare['turns']} turns")
        self.assertLessEqual(self.ours["turns"], self.bare["turns"])

    def test_ten_idle_seconds_cost_nothing(self):
        print(f"REMOTE: idle for ten seconds: ours {self.idle_start} bytes on Start, "
              f"{self.idle_field} with the cursor in a field")
        self.assertEqual((self.idle_start, self.idle_field), (0, 0))


if __name__ == "__main__":
    rig.leave_out_unless_possible()
    unittest.main()
