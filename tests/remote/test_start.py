"""The first window: little more than its pixels, and no more questions than Qt asks for an empty
one. An idle window sends nothing."""

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


class Start(unittest.TestCase):
    def test_little_more_than_a_frame_and_no_more_turns_than_the_bare_program(self):
        (ours, size), (plain, _), (bare, _) = rig.together(
            *(lambda program=program: started(program) for program in (rig.OURS, rig.PLAIN,
                                                                       rig.BARE)))
        self.assertEqual(size, (1000, 680))
        rig.tell("start", ours["bytes"], plain["bytes"])
        rig.tell("start through zlib", ours["zlib"], plain["zlib"])
        rig.tell("start", ours["turns"], plain["turns"], "turns")
        print(f"REMOTE: start of the bare program: {bare['turns']} turns")
        self.assertLessEqual(ours["bytes"], 1.2 * rig.FRAME)
        self.assertLessEqual(ours["turns"], bare["turns"])


class Idle(unittest.TestCase):
    def test_ten_seconds_cost_nothing_on_start_and_with_a_cursor_in_a_field(self):
        def idle(page):
            with rig.Shown(rig.OURS, domain="opentalk.eu") as shown:
                if page:
                    shown.cost(shown.screen.key, "alt+n")
                    shown.cost(time.sleep, 1)
                return shown.cost(time.sleep, 10).bytes

        costs = rig.together(lambda: idle(0), lambda: idle(1))
        print(f"REMOTE: idle for ten seconds: ours {costs[0]} and {costs[1]} bytes")
        self.assertEqual(costs, [0, 0])


if __name__ == "__main__":
    rig.leave_out_unless_possible()
    unittest.main()
