"""A name server of the test's own, over UDP and TCP: a zone says for each name and type what is
answered, also in ways that no name server should."""

import ipaddress
import socket
import struct
import threading
import time

TYPES = {"A": 1, "CNAME": 5, "AAAA": 28, "CAA": 257}
HABITS = ("late", "truncated", "forged first")
QUESTION = b"\xc0\x0c"  # the name that was asked for
CODES = {"servfail": 2, "nxdomain": 3, "notimp": 4, "refused": 5}


def caa(tag, value, flags=0):
    return bytes([flags, len(tag)]) + tag.encode() + value.encode()


def wire_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def data(kind, value):
    if kind == "CNAME":
        return wire_name(value)
    return value if isinstance(value, bytes) else ipaddress.ip_address(value).packed


class NameServer:
    """`zone`: {name: {type: records, or a word}}. A name that is not there does not exist; a type
    that is not there has no records; the type `*` stands for all types."""

    def __init__(self, zone, address="127.0.0.1"):
        self.zone = zone
        self.asked = []
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self._udp = socket.socket(family, socket.SOCK_DGRAM)
        self._udp.bind((address, 53))
        self._tcp = socket.socket(family, socket.SOCK_STREAM)
        self._tcp.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._tcp.bind((address, 53))
        self._tcp.listen(64)
        for serve in (self._serve_udp, self._serve_tcp):
            threading.Thread(target=serve, daemon=True).start()

    def _serve_udp(self):
        while True:
            query, client = self._udp.recvfrom(4096)
            threading.Thread(target=self._answer_udp, args=(query, client), daemon=True).start()

    def _answer_udp(self, query, client):
        for packet in self._packets(query, isUdp=True):
            self._udp.sendto(packet, client)

    def _serve_tcp(self):
        while True:
            connection, _ = self._tcp.accept()
            threading.Thread(target=self._answer_tcp, args=(connection,), daemon=True).start()

    def _answer_tcp(self, connection):
        with connection:
            size, = struct.unpack("!H", connection.recv(2))
            for packet in self._packets(connection.recv(size), isUdp=False):
                connection.sendall(struct.pack("!H", len(packet)) + packet)

    def _packets(self, query, isUdp):
        name, kind, question = self._question(query)
        self.asked.append((name, kind))
        said = self._said(name, kind)
        if said == "silent":
            return
        if said == "cut off" and isUdp:
            yield self._packet(query[:2], question, 0, [], truncated=True)
        elif said == "cut off":
            time.sleep(20)
        elif said == "garbage":
            yield b"\xff" * 40
        elif said == "garbage inside":
            yield query[:2] + struct.pack("!HHHHH", 0x8180, 1, 9, 0, 0) + question + b"\xc0\xff\x01"
        elif said == "wrong id":
            yield self._packet(bytes(2), question, 0, [("A", "203.0.113.5", QUESTION)])
        elif isinstance(said, str):
            yield self._packet(query[:2], question, CODES[said], [])
        else:
            yield from self._answers(query[:2], kind, question, said, isUdp)

    def _answers(self, number, kind, question, said, isUdp):
        """A list that begins with a word has a habit."""
        habit, records = (said[0], said[1:]) if said and said[0] in HABITS else ("", said)
        if habit == "late":
            time.sleep(1)
        if habit == "forged first":
            yield self._packet(bytes(2), question, 0, [("A", "198.51.100.66", QUESTION)])
        chain = self._followed(kind, records)
        if habit == "truncated" and isUdp:
            yield self._packet(number, question, 0, [], truncated=True)
        else:
            yield self._packet(number, question, 0, chain)

    def _followed(self, kind, records):
        """With the records of the name that a CNAME points at."""
        owner, chain = QUESTION, []
        while isinstance(records, tuple):
            chain.append(("CNAME", records[1], owner))
            owner = wire_name(records[1])
            records = self._said(records[1], kind)
        return chain + [(kind, record, owner) for record in records]

    def _question(self, query):
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode())
            at += 1 + query[at]
        number, = struct.unpack("!H", query[at + 1:at + 3])
        kind = next((kind for kind, value in TYPES.items() if value == number), number)
        return ".".join(labels), kind, query[12:at + 5]

    def _said(self, name, kind):
        for known in (name, "*." + name.partition(".")[2]):
            if known in self.zone:
                return self.zone[known].get(kind, self.zone[known].get("*", []))
        return "nxdomain"

    def _packet(self, number, question, code, records, truncated=False):
        flags = 0x8180 | code | (0x0200 if truncated else 0)
        packet = number + struct.pack("!HHHHH", flags, 1, len(records), 0, 0) + question
        for kind, value, owner in records:
            content = data(kind, value)
            packet += owner + struct.pack("!HHIH", TYPES[kind], 1, 60, len(content)) + content
        return packet
