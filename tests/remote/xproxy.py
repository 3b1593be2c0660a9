#!/usr/bin/env python3
"""An X11 display on the loopback that leads to another one, counts what passes, and makes the way
as long as asked. By hand:

    tests/remote/xproxy.py [--delay MILLISECONDS] PROGRAM [ARGUMENTS]

shows PROGRAM on the display at hand, without shared memory, and tells at its end what it sent."""

import asyncio
import collections
import os
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import xtraffic


class Line:
    """One direction: bytes leave `delay` seconds after they came, in their order, none held back."""

    def __init__(self, writer, delay):
        self._writer = writer
        self._delay = delay
        self._waiting = collections.deque()
        self._more = asyncio.Event()

    def put(self, data, delivered=None):
        self._waiting.append((time.monotonic() + self._delay, data, delivered))
        self._more.set()

    async def run(self):
        while True:
            await self._more.wait()
            self._more.clear()
            while self._waiting:
                due, data, delivered = self._waiting.popleft()
                if (left := due - time.monotonic()) > 0:
                    await asyncio.sleep(left)
                if data is None:
                    return self._writer.close()
                if delivered:
                    delivered()
                self._writer.write(data)


class Relay:
    """Listens on a free port of 127.0.0.1 from `first` on and leads to `target`: the path of a
    unix socket, or (address, port). Ends with `close`."""

    def __init__(self, target, delay=0.0, first=6050):
        self._target = target
        self.delay = delay
        self.port = None
        self.last = time.monotonic()  # when something passed
        self._first = first
        self._tasks = set()
        self._writers = set()
        self._server = None
        self._loop = asyncio.new_event_loop()
        self._is_open = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._is_open.wait()

    def close(self):
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def wait_until_quiet(self, seconds, longest=60):
        """Until nothing passed for so long; false where that did not come."""
        end = time.monotonic() + longest
        while time.monotonic() < end:
            if (left := self.last + seconds - time.monotonic()) <= 0:
                return True
            time.sleep(max(left, 0.01))
        return False

    def _run(self):
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._open())
        self._is_open.set()
        self._loop.run_forever()
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _open(self):
        for port in range(self._first, self._first + 500):
            try:
                self._server = await asyncio.start_server(self._accept, "127.0.0.1", port)
                self.port = port
                return
            except OSError:
                continue

    def _accept(self, reader, writer):
        self._tasks.add(self._loop.create_task(self._connect(reader, writer)))

    async def _connect(self, reader, writer):
        if isinstance(self._target, str):
            answers, requests = await asyncio.open_unix_connection(self._target)
        else:
            answers, requests = await asyncio.open_connection(*self._target)
        self._writers |= {requests, writer}
        out, back = Line(requests, self.delay), Line(writer, self.delay)
        said, says = self._listeners()
        self._tasks |= {self._loop.create_task(work) for work in (
            self._pass(reader, out, said), self._pass(answers, back, says), out.run(), back.run())}

    def _listeners(self):
        return None, None

    async def _pass(self, reader, line, heard):
        try:
            while data := await reader.read(1 << 20):
                self.last = time.monotonic()
                line.put(data, heard(data) if heard else None)
        except OSError:
            pass
        line.put(None)


class XProxy(Relay):
    """The relay for a display, with the traffic of each connection."""

    def __init__(self, display, delay=0.0):
        self.connections = []
        super().__init__(f"/tmp/.X11-unix/X{display}", delay)

    @property
    def display(self):
        return f"127.0.0.1:{self.port - 6000}"

    def _listeners(self):
        traffic = xtraffic.Traffic()
        self.connections.append(traffic)
        return traffic.client_said, traffic.server_says

    def count(self):
        """Totals so far: bytes both ways, the same through zlib, turns, replies."""
        total = collections.Counter()
        for traffic in self.connections:
            total["bytes"] += traffic.bytes_out + traffic.bytes_in
            total["zlib"] += traffic.zlib_out + traffic.zlib_in
            total["turns"] += traffic.turns
            total["replies"] += traffic.replies
            total.update({f"request {name}": n for name, n in traffic.requests.items()})
        return total

    def painted(self):
        return [place for traffic in self.connections for place in traffic.painted]

    def scrolled(self):
        return sum(traffic.scrolled for traffic in self.connections)

    def asked(self):
        return [name for traffic in self.connections for name in traffic.asked]


def environment_for(display):
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith("QT_") and name not in ("WAYLAND_DISPLAY", "SESSION_MANAGER")}
    return {**environment, "DISPLAY": display, "QT_XCB_NO_MITSHM": "1", "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8"}


def main(arguments):
    delay = 0.0
    if arguments[:1] == ["--delay"]:
        delay, arguments = float(arguments[1]) / 1000, arguments[2:]
    name = os.environ.get("DISPLAY", "")
    if not arguments or not name.startswith(":"):
        print(__doc__, file=sys.stderr)
        return 1
    proxy = XProxy(name[1:].split(".")[0], delay)
    status = subprocess.run(arguments, env=environment_for(proxy.display)).returncode
    for what, number in sorted(proxy.count().items()):
        print(f"{number:>10}  {what}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
