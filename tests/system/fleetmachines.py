"""Machines of a fleet: each in a network of its own on a bridge that only this test sees, reached by ssh as
an ordinary admin with sudo."""

import time

import machines
import private_machine
from machines import ADMIN, FOLDER, SSH_OPTIONS, do, enter  # noqa: F401
from made import TOP  # noqa: F401

SUITE = "bookworm"
GATEWAY = "192.0.2.1"


def fetch():
    """Call where there is a network: the tree is there then."""
    return machines.tree(SUITE)


class Machine(machines.Machine):
    def __init__(self, name, number):
        address = f"192.0.2.{10 + number}"
        link = f"veth{number}"
        do("ip", "netns", "add", name)
        do("ip", "link", "add", link, "type", "veth", "peer", "name", "host0", "netns", name)
        do("ip", "link", "set", link, "master", "fleet", "up")
        for words in (f"address add {address}/24 dev host0", "link set host0 up", "link set lo up"):
            do("ip", "-n", name, *words.split())
        super().__init__(name, SUITE, f"/run/netns/{name}", address)

    def furnish(self):
        super().furnish()
        self.write("/etc/sudoers.d/admin", f"{ADMIN} ALL=(ALL) NOPASSWD: ALL\n")

    def workers(self):
        """Master and workers of nginx, with the moment each began."""
        return self.run("ps -C nginx -o pid=,ppid=,lstart=").stdout

    def tree(self, *folders):
        return {path[len(self.root):]: node for path, node in
                private_machine.tree(*(self.root + folder for folder in folders)).items()}


class Fleet:
    def __init__(self, *names):
        do("ip", "link", "add", "fleet", "type", "bridge")
        do("ip", "address", "add", f"{GATEWAY}/24", "dev", "fleet")
        do("ip", "link", "set", "fleet", "up")
        self.key = machines.KEY
        self.machines = {name: Machine(name, number) for number, name in enumerate(names, 1)}

    def wait(self):
        """Whether all have booted."""
        deadline = time.monotonic() + 120
        waiting = list(self.machines.values())
        while waiting and time.monotonic() < deadline:
            waiting = [machine for machine in waiting if not machine.has_booted()]
            time.sleep(0.3)
        return not waiting

    def close(self):
        for machine in self.machines.values():
            machine.close()
