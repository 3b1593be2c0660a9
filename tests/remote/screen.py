"""A screen of its own (Xvfb), keys typed on it, and the pixels that are seen there."""

import mmap
import os
import signal
import struct
import subprocess
import tempfile
import time

# The wizard takes 95 % of a screen's width and 90 % of its height: this one makes it 1000 × 680.
WIDTH, HEIGHT = 1053, 756


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Screen:
    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="opentalk-screen-")
        reads, writes = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten",
             "tcp", "-noreset", "-fbdir", self._folder.name],
            pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writes)
        with os.fdopen(reads) as answer:
            self.number = answer.readline().strip()
        self._read_header()

    def close(self):
        end(self._server)
        self._pixels.close()
        self._folder.cleanup()

    def _read_header(self):
        """Of the X window dump that is the server's frame buffer."""
        with open(os.path.join(self._folder.name, "Xvfb_screen0"), "rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self._pixels[:100])
        self._stride, colours = head[12], head[19]
        self._start = head[0] + 12 * colours

    def rows(self, top=0, bottom=HEIGHT):
        """The pixels of some rows, four bytes each."""
        return self._pixels[self._start + top * self._stride:self._start + bottom * self._stride]

    def changed_rows(self, before):
        """The first and last row that differ from an earlier `rows()`, or nothing."""
        now = self.rows()
        if now == before:
            return None
        different = [row for row in range(HEIGHT)
                     if now[row * self._stride:(row + 1) * self._stride]
                     != before[row * self._stride:(row + 1) * self._stride]]
        return different[0], different[-1] + 1

    def wait_for_change(self, before, top, bottom, longest=5):
        """Until these rows differ from `before`: seconds it took."""
        began = time.monotonic()
        while self.rows(top, bottom) == before:
            if time.monotonic() > began + longest:
                raise AssertionError(f"nothing changed on the screen within {longest} s")
            time.sleep(0.001)
        return time.monotonic() - began

    def wait_until_still(self, seconds, longest=20):
        end, since, seen = time.monotonic() + longest, time.monotonic(), self.rows()
        while time.monotonic() < min(end, since + seconds):
            time.sleep(0.05)
            if (now := self.rows()) != seen:
                seen, since = now, time.monotonic()

    def do(self, *action):
        """An action of xdotool; what it says."""
        return subprocess.run(["xdotool", *map(str, action)], capture_output=True, text=True,
                              timeout=30, env={**os.environ, "DISPLAY": f":{self.number}"}).stdout

    def window(self, title):
        """The window of this title that can be seen, or nothing."""
        return self.do("search", "--onlyvisible", "--name", title).split("\n")[0].strip()

    def wait_for_window(self, title, longest=30):
        began = time.monotonic()
        while not (window := self.window(title)):
            if time.monotonic() > began + longest:
                raise AssertionError(f"no window “{title}” within {longest} s")
            time.sleep(0.05)
        return window

    def size(self, window):
        words = dict(line.split("=") for line in
                     self.do("getwindowgeometry", "--shell", window).split() if "=" in line)
        return int(words["WIDTH"]), int(words["HEIGHT"])

    def windows(self):
        """How many top-level windows can be seen."""
        return len(self.do("search", "--onlyvisible", "--maxdepth", "1", "--name", "").split())

    def key(self, *keys):
        self.do("key", "--delay", "0", *keys)

    def type_at(self, letters, pace):
        """A letter every `pace` seconds. By one process: one for each comes late where the machine
        is busy, and what waits for a rest in typing has one."""
        self.do("key", "--delay", round(1000 * pace),
                *({".": "period"}.get(letter, letter) for letter in letters))
