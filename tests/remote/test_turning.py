"""Next and Back paint the page, scrolling is the server's own work, and no step opens a window."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import rig

BESIDE = 132 + 582  # steps and page: from here on the preview
BUTTONS = 630
PREVIEW = 4 * 263 * 420


def area(places):
    return sum(4 * width * height for _, _, width, height in places)


def turned(program):
    with rig.Shown(program) as shown:
        there = shown.cost(shown.screen.key, "alt+n")
        return there, shown.cost(shown.screen.key, "alt+b")


class Turning(unittest.TestCase):
    @rig.best_of_three
    def test_next_and_back_leave_the_preview_alone(self):
        ours, plain = rig.together(lambda: turned(rig.OURS), lambda: turned(rig.PLAIN))
        for step, mine, theirs in zip(("Next", "Back"), ours, plain):
            rig.tell(step, mine.bytes, theirs.bytes)
            beside = [place for place in mine.painted
                      if place[0] >= BESIDE and place[1] < BUTTONS]
            self.assertLess(area(beside), PREVIEW / 20, "no more than its frame")
            self.assertLess(mine.bytes, 0.75 * rig.FRAME)


class Scrolling(unittest.TestCase):
    @rig.best_of_three
    def test_the_server_moves_the_preview(self):
        with rig.Shown(rig.OURS, domain="opentalk.eu") as shown:
            shown.cost(shown.screen.key, "alt+n")
            shown.cost(shown.screen.do, "mousemove", 900, 300)
            step = shown.cost(shown.screen.do, "click", 5)
            rig.tell("one step of scrolling, against painting the preview", step.bytes, PREVIEW)
            self.assertGreaterEqual(step.scrolled, 2, "text and line numbers")
            self.assertLess(step.bytes, PREVIEW / 4)


class Windows(unittest.TestCase):
    """The list of a combo box lies in the window, as messages and the password field do."""

    def opened(self, *options):
        with rig.Shown(rig.OURS, domain="opentalk.eu", options=options) as shown:
            shown.cost(shown.screen.key, "alt+n")
            shown.cost(shown.screen.key, "alt+r")
            before = shown.screen.windows()
            cost = shown.cost(shown.screen.key, "alt+Down")
            return cost, shown.screen.windows() - before

    @rig.best_of_three
    def test_a_list_opens_without_a_window(self):
        (ours, windows), (theirs, theirs_windows) = rig.together(
            self.opened, lambda: self.opened("--local"))
        rig.tell("a list opens, against Qt's own", ours.bytes, theirs.bytes)
        rig.tell("a list opens, against Qt's own", ours.turns, theirs.turns, "turns")
        self.assertEqual((windows, theirs_windows), (0, 1))
        self.assertLessEqual(ours.turns, 1, "where the mouse is")
        self.assertGreater(area(ours.painted), 0)


if __name__ == "__main__":
    rig.leave_out_unless_possible()
    unittest.main()
