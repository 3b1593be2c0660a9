"""What an X11 client and its server say to one another, read from the bytes of one connection:
requests by name, answers, and the turns in which the client could only wait."""

import collections
import struct
import zlib

CORE = {
    1: "CreateWindow", 2: "ChangeWindowAttributes", 3: "GetWindowAttributes", 4: "DestroyWindow",
    8: "MapWindow", 10: "UnmapWindow", 12: "ConfigureWindow", 14: "GetGeometry", 15: "QueryTree",
    16: "InternAtom", 17: "GetAtomName", 18: "ChangeProperty", 19: "DeleteProperty",
    20: "GetProperty", 23: "GetSelectionOwner", 26: "GrabPointer", 31: "GrabKeyboard",
    38: "QueryPointer", 40: "TranslateCoordinates", 42: "SetInputFocus", 43: "GetInputFocus",
    47: "QueryFont", 53: "CreatePixmap", 54: "FreePixmap", 55: "CreateGC", 60: "FreeGC",
    62: "CopyArea", 72: "PutImage", 73: "GetImage", 97: "QueryBestSize", 98: "QueryExtension",
    99: "ListExtensions", 101: "GetKeyboardMapping", 119: "GetModifierMapping",
}
REPLY, ERROR, GENERIC_EVENT = 1, 0, 35
QUERY_EXTENSION = 98


class Unread:
    """Bytes that wait until there are enough of them."""

    def __init__(self):
        self._bytes = bytearray()

    def add(self, data):
        self._bytes += data

    def peek(self, count):
        return bytes(self._bytes[:count]) if len(self._bytes) >= count else None

    def take(self, count):
        if len(self._bytes) < count:
            return None
        taken = bytes(self._bytes[:count])
        del self._bytes[:count]
        return taken


class Requests:
    """The client's side. `read` yields (opcode, minor opcode, bytes) of each whole request."""

    def __init__(self):
        self.order = None
        self._unread = Unread()

    def read(self, data):
        self._unread.add(data)
        if self.order is None and not self._read_greeting():
            return
        while (head := self._unread.peek(4)) is not None:
            opcode, minor, words = struct.unpack(self.order + "BBH", head)
            if words == 0:  # of the extension BIG-REQUESTS
                if (head := self._unread.peek(8)) is None:
                    return
                words = struct.unpack(self.order + "I", head[4:])[0]
            if (request := self._unread.take(4 * words)) is None:
                return
            yield opcode, minor, request

    def _read_greeting(self):
        if (head := self._unread.peek(12)) is None:
            return False
        order = "<" if head[:1] == b"l" else ">"
        name, secret = struct.unpack(order + "HH", head[6:10])
        if self._unread.take(12 + (name + 3) // 4 * 4 + (secret + 3) // 4 * 4) is None:
            return False
        self.order = order
        return True


class Answers:
    """The server's side. `read` yields (kind, low half of the sequence number, bytes)."""

    def __init__(self, requests):
        self._requests = requests
        self._unread = Unread()
        self._is_greeted = False

    def read(self, data):
        self._unread.add(data)
        if not self._is_greeted and not self._read_greeting():
            return
        order = self._requests.order
        while (head := self._unread.peek(32)) is not None:
            kind = head[0] & 0x7F
            more = struct.unpack(order + "I", head[4:8])[0] if kind in (REPLY, GENERIC_EVENT) else 0
            if (answer := self._unread.take(32 + 4 * more)) is None:
                return
            yield kind, struct.unpack(order + "H", head[2:4])[0], answer

    def _read_greeting(self):
        if (head := self._unread.peek(8)) is None:
            return False
        words = struct.unpack(self._requests.order + "H", head[6:8])[0]
        self._is_greeted = self._unread.take(8 + 4 * words) is not None
        return self._is_greeted


class Traffic:
    """One connection. A request whose answer is awaited belongs to the turn after the last one
    whose answer the client has had: what is asked together is one turn. To be told from what is
    asked one after the other, answers must take longer than the client needs between two requests
    that do not wait, so turns are counted on a line with a delay."""

    def __init__(self):
        self.bytes_out = self.bytes_in = 0
        self.zlib_out = self.zlib_in = 0
        self.turns = 0
        self.replies = 0
        self.requests = collections.Counter()
        self.asked = []  # names of the requests that opened a turn
        self.painted = []  # x, y, width and height of each picture that was sent
        self.scrolled = 0  # pictures that the server moved by itself
        self._deflate_out, self._deflate_in = zlib.compressobj(6), zlib.compressobj(6)
        self._requests = Requests()
        self._answers = Answers(self._requests)
        self._sequence = 0
        self._outstanding = {}
        self._extensions = {}

    def client_said(self, data):
        self.bytes_out += len(data)
        self.zlib_out += _deflated(self._deflate_out, data)
        for opcode, minor, request in self._requests.read(data):
            self._sequence += 1
            name = self._name(opcode, minor)
            self.requests[name] += 1
            if name == "PutImage":
                self.painted.append(self._place(request))
            elif name == "CopyArea":
                self.scrolled += request[4:8] == request[8:12]
            self._outstanding[self._sequence & 0xFFFF] = (name, self.turns, request)

    def server_says(self, data):
        """To be called when the bytes come from the server; what it returns is to be called when
        the client has them."""
        self.bytes_in += len(data)
        self.zlib_in += _deflated(self._deflate_in, data)
        turn = self.turns
        opened = None
        for kind, sequence, answer in self._answers.read(data):
            if kind not in (REPLY, ERROR):
                continue
            name, before, request = self._outstanding.pop(sequence, (None, None, None))
            if name is None:
                continue
            self.replies += kind == REPLY
            if name == "QueryExtension":
                self._learn(request, answer)
            if kind == REPLY and before + 1 > turn:
                turn, opened = before + 1, name
        return lambda: self._delivered(turn, opened)

    def _delivered(self, turn, opened):
        if turn > self.turns:
            self.turns = turn
            self.asked.append(opened)

    def _learn(self, request, answer):
        length = struct.unpack(self._requests.order + "H", request[4:6])[0]
        if answer[8]:
            self._extensions[answer[9]] = request[8:8 + length].decode()

    def _place(self, picture):
        order = self._requests.order
        is_big = struct.unpack(order + "H", picture[2:4])[0] == 0
        width, height, x, y = struct.unpack(order + "HHhh",
                                            picture[16:24] if is_big else picture[12:20])
        return x, y, width, height

    def _name(self, opcode, minor):
        if opcode in self._extensions:
            return f"{self._extensions[opcode]}.{minor}"
        return CORE.get(opcode, f"core {opcode}")


def _deflated(stream, data):
    """As ssh does: each packet is flushed, the dictionary stays."""
    return len(stream.compress(data)) + len(stream.flush(zlib.Z_SYNC_FLUSH))
