"""A name typed beside the preview, five letters a second: what follows from it is painted after a
rest, and only where it differs."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import rig

PACE = 0.2


def typed(program):
    """The cost of a first name, and of another one in its place."""
    with rig.Shown(program) as shown:
        shown.cost(shown.screen.key, "alt+n")
        first = shown.cost(shown.screen.type_at, "example.org", PACE)
        shown.cost(shown.screen.key, "ctrl+a")
        return first, shown.cost(shown.screen.type_at, "opentalk.eu", PACE)


class Typing(unittest.TestCase):
    @rig.best_of_three
    def test_a_name_is_a_twenty_fifth_of_the_plain_wizard(self):
        (ours_first, ours), (plain_first, plain) = rig.together(lambda: typed(rig.OURS),
                                                                lambda: typed(rig.PLAIN))
        rig.tell("11 letters over a name", ours.bytes, plain.bytes)
        rig.tell("11 letters over a name, through zlib", ours.zlib, plain.zlib)
        rig.tell("11 letters and the first text", ours_first.bytes, plain_first.bytes)
        rig.tell("11 letters and the first text, through zlib", ours_first.zlib, plain_first.zlib)
        self.assertLessEqual(25 * ours.bytes, plain.bytes)
        self.assertLessEqual(25 * ours.zlib, plain.zlib)
        self.assertLessEqual(25 * ours_first.bytes, plain_first.bytes)
        self.assertLessEqual(25 * ours_first.zlib, plain_first.zlib)


class Letter(unittest.TestCase):
    @rig.best_of_three
    def test_one_letter_waits_for_no_answer_and_paints_its_field_alone(self):
        with rig.Shown(rig.OURS, domain="opentalk.eu", quiet=0.2) as shown:
            shown.cost(shown.screen.key, "alt+n")
            shown.proxy.wait_until_quiet(1.5)
            shown.cost(shown.screen.key, "End")
            letter = shown.cost(shown.screen.key, "a")
            self.assertTrue(letter.painted, "the letter")
            rows = {(y, y + height) for _, y, _, height in letter.painted}
            self.assertEqual(letter.turns, 0)
            self.assertLessEqual(max(bottom for _, bottom in rows) - min(top for top, _ in rows),
                                 30, letter.painted)
            self.assertLess(max(width for _, _, width, _ in letter.painted), 60, "not the field")
            # It becomes a wrong name: the last valid text stays, no line of it is painted.
            invalid = shown.cost(lambda: (shown.screen.key("BackSpace"), shown.screen.key("period"),
                                          shown.proxy.wait_until_quiet(1.5)))
            right = [place for place in invalid.painted if place[0] > 715 and place[3] > 100]
            self.assertEqual(right, [])

    @rig.best_of_three
    def test_what_is_painted_by_letter_is_what_the_field_would_paint_whole(self):
        with rig.Shown(rig.OURS, domain="opentalk.eu", quiet=0.6) as shown:
            shown.cost(shown.screen.key, "alt+n")
            shown.cost(shown.screen.key, "End")
            for letters in ("abw", "fi.j"):
                shown.cost(shown.screen.type_at, letters, 0.05)
                shown.proxy.wait_until_quiet(1.5)
                by_letter = shown.screen.rows()
                whole = shown.cost(shown.screen.key, "Left", "Right")
                widest = max((width for _, _, width, _ in whole.painted), default=0)
                self.assertGreater(widest, 200, "a step of the cursor paints the field")
                self.assertIsNone(shown.screen.changed_rows(by_letter))
                shown.cost(shown.screen.key, "Home", "Right", "Right")  # from here, in the midst


if __name__ == "__main__":
    rig.leave_out_unless_possible()
    unittest.main()
