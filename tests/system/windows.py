"""A window of the AppImage or of the plain build on a screen of the test's own, driven by keys."""

import signal
import subprocess

TITLE = "OpenTalk Proxy Wizard"


class Window:
    """Until the end of the block. What it says on its terminal is in `said` then."""

    def __init__(self, screen, words):
        self.screen = screen
        self.program = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        try:
            self.window = self.screen.wait_for_window(TITLE, 30)
        except AssertionError as missing:
            self.program.kill()
            raise AssertionError(f"{missing}: {self.program.stderr.read()}") from None
        self.screen.do("windowfocus", "--sync", self.window)
        self.screen.key("shift")  # the first key of all: Qt reads the keyboard of xdotool then
        self.screen.wait_until_still(1, 5)
        return self

    def __exit__(self, *_):
        self.program.send_signal(signal.SIGTERM)
        self.said = self.program.stderr.read()
        self.program.stderr.close()
        self.status = self.program.wait(30)

    @property
    def folder(self):
        """Where the AppImage's files are, as it sees them."""
        return environment(self.program.pid)["APPDIR"]

    def is_mounted(self):
        with open(f"/proc/{self.program.pid}/mountinfo") as file:
            return any(line.split()[4] == self.folder and " - fuse" in line for line in file)


def environment(pid):
    with open(f"/proc/{pid}/environ", "rb") as file:
        return dict(line.decode().split("=", 1) for line in file.read().split(b"\0") if b"=" in line)


def files(pid):
    """Programs and libraries that a process runs from."""
    with open(f"/proc/{pid}/maps") as file:
        lines = [line.split(maxsplit=5) for line in file]
    return {line[5].strip() for line in lines if len(line) > 5 and "x" in line[1] and line[5][0] == "/"}
