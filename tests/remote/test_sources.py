"""What makes a window move or paint twice does not stand in its sources. tests/wizard/still.cpp looks
at the widgets themselves."""

import glob
import os
import re
import unittest

WINDOW = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../app/wizard")

UNWANTED = {
    r"setStyleSheet": "a style sheet: its widgets paint everything behind them too",
    r"Q\w*Animation\b|QTimeLine|QMovie|QSplashScreen": "an animation",
    r"QGraphics\w*Effect|setWindowOpacity|WA_TranslucentBackground": "transparency",
    r"setRange\(0, 0\)|setMaximum\(0\)": "a busy bar",
    r"QCursor::pos": "a question to the display that waits for its answer",
    r"QToolTip::showText": "a window of its own",
}


def sources():
    for path in sorted(glob.glob(os.path.join(WINDOW, "**", "*"), recursive=True)):
        if path.endswith((".cpp", ".h")):
            with open(path, encoding="utf-8") as file:
                yield path, file.read()


class Sources(unittest.TestCase):
    def test_nothing_moves(self):
        read = list(sources())
        self.assertGreater(len(read), 50)
        for pattern, what in UNWANTED.items():
            found = [os.path.relpath(path, WINDOW) for path, text in read
                     if re.search(pattern, text)]
            self.assertEqual(found, [], what)


if __name__ == "__main__":
    unittest.main()
