"""The first window: little more than its pixels, and half as many turns as Qt takes for an empty
one. An idle window sends nothing. (All run at once, since each is mostly waited for.)"""

import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import rig

PREVIEW = 715  # where it begins
DELAY = 0.02  # so that questions asked together are told from those asked one by one


def started(program):
    with rig.Shown(program, DELAY) as shown:
        painted = [place for place in shown.proxy.painted() if place[0] >= PREVIEW]
        return shown.start, shown.screen.size(shown.window), painted


def idle(is_in_field):
    with rig.Shown(rig.OURS, domain="opentalk.eu") as shown:
        if is_in_field:
            shown.cost(shown.screen.key, "alt+n")
            shown.proxy.wait_until_quiet(2.5)  # answers about the machine come late on a busy one
        return shown.cost(time.sleep, 10).bytes


class Start(unittest.TestCase):
    @rig.best_of_three
    def test_a_frame_no_more_turns_than_the_bare_program_and_then_silence(self):
        programs = (rig.OURS, rig.PLAIN, rig.BARE)
        (ours, size, beside), (plain, *_), (bare, *_), *idle_bytes = rig.together(
            *(lambda program=program: started(program) for program in programs),
            lambda: idle(False), lambda: idle(True))
        rig.tell("start", ours["bytes"], plain["bytes"])
        rig.tell("start through zlib", ours["zlib"], plain["zlib"])
        rig.tell("start", ours["turns"], plain["turns"], "turns")
        print(f"REMOTE: start of the bare program: {bare['turns']} turns")
        print(f"REMOTE: idle for ten seconds: ours {idle_bytes[0]} bytes on Start, "
              f"{idle_bytes[1]} with the cursor in a field")
        self.assertEqual(size, (1000, 680))
        self.assertLessEqual(ours["bytes"], 1.2 * rig.FRAME)
        self.assertLessEqual(2 * ours["turns"], bare["turns"], "asked together")
        self.assertEqual(beside, [], "the preview is painted with the window, and not again")
        self.assertEqual(idle_bytes, [0, 0])


if __name__ == "__main__":
    rig.leave_out_unless_possible()
    unittest.main()
