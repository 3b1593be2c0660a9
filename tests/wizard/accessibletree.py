#!/usr/bin/python3
"""Walks what assistive technology sees of every page, on the real bus: accessibletree.py PROGRAM

Run it in a session bus and on a display of its own (dbus-run-session, xvfb-run). Every control that
takes the focus has a name and a role; what stands beside a field describes it; what goes wrong is
announced once, when it appears.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

NO_ROLE = {"unknown", "invalid", "filler", "panel", "redundant object"}
FIELDS = {"text", "password text", "combo box", "spin button"}

# Of fields that are wrong: what describes them.
DESCRIBED = {
    "2-services-domain": {"Domain": "exa mple"},
    "2-services": {"Domain": "The name people open", "OpenTalk release": "image"},
    "3-certificates-order": {"E-mail address": "nobody", "Directory": "http://acme"},
    "4-options": {"Embedded by": "Sites that may show OpenTalk"},
    "4-options-wrong": {"Embedded by": "cloud"},
}
# What is announced by the time a page is shown.
ANNOUNCED = {
    "2-services-domain": "exa mple",
    "3-certificates-order": "nobody",
    "6-review": "The running nginx is another one",
    "7-apply": "Put files and links in place: under way",
    "7-apply-failed": "It was not applied.",
    "8-done": "nginx works with the new configuration",
}


class Walk:
    def __init__(self):
        self.problems = []
        self.said = []
        self.changed = 0
        self.scene = ""
        self.seen = 0

    def complain(self, what):
        line = f"{self.scene}: {what}"
        if line not in self.problems:
            self.problems.append(line)

    def heard(self, event):
        try:
            role = event.source.get_role_name()
            if event.type.startswith("object:state-changed:showing"):
                if event.detail1 and role == "notification":
                    self.said.append(event.source.get_name())
            else:
                self.changed += 1
        except GLib.Error:
            pass

    def walk(self, node):
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            return
        role = node.get_role_name()
        self.seen += 1
        if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(
            Atspi.StateType.ENABLED
        ):
            self.look(node, role)
        if role in ("icon", "image", "notification") and not node.get_name():
            if role != "notification" or node.get_child_count() == 0:
                self.complain(f"{role} without a name")
        if role in ("table", "tree table", "tree", "list", "combo box"):
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                self.walk(child)

    def look(self, node, role):
        labels = [
            each.get_target(0).get_name()
            for each in node.get_relation_set()
            if each.get_relation_type() == Atspi.RelationType.LABELLED_BY
        ]
        # The name of a combo box is what is chosen; its label tells one from another.
        name = labels[0] if labels else node.get_name()
        if role in NO_ROLE and not name:
            return  # what only holds others
        if not name:
            self.complain(f"{role} without a name: {node.get_description()}")
        if role in NO_ROLE:
            self.complain(f"“{name}” is a mere {role}")
        wanted = DESCRIBED.get(self.scene, {})
        if name in wanted:
            if wanted[name] not in node.get_description():
                self.complain(f"{name} is described as “{node.get_description()}”")
            if not labels:
                self.complain(f"{name} has no relation to its label")
            self.described.discard(name)

    def show(self, scene, desktop):
        self.scene = scene
        settle(0.12)
        self.described = set(DESCRIBED.get(scene, {}))
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application:
                application.clear_cache()
                for at in range(application.get_child_count()):
                    self.walk(application.get_child_at_index(at))
        for name in self.described:
            self.complain(f"there is no {name}")
        wanted = ANNOUNCED.get(scene)
        times = sum(wanted in said for said in self.said) if wanted else 1
        if not times:
            self.complain(f"“{wanted}” was not announced, of {self.said}")
        self.said.clear()


def settle(seconds):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.002)


def main(program):
    Atspi.init()
    walk = Walk()
    listener = Atspi.EventListener.new(walk.heard)
    for kind in ("object:state-changed:showing", "object:property-change"):
        listener.register(kind)
    environment = dict(
        os.environ,
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LC_ALL="C.UTF-8",
    )
    child = subprocess.Popen(
        [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )
    desktop = Atspi.get_desktop(0)
    scenes = 0
    for line in child.stdout:
        if not line.startswith("scene "):
            if line.startswith("FAIL") or "Loc:" in line:
                walk.complain(line.strip())
            continue
        scenes += 1
        walk.show(line.split()[1], desktop)
        child.stdin.write("\n")
        child.stdin.flush()
    if child.wait() != 0:
        walk.complain("the program failed")
    print(f"{scenes} pages, {walk.seen} objects, {walk.changed} changed names and descriptions")
    if walk.seen < 400:
        walk.complain("hardly anything was seen")
    print("\n".join(walk.problems))
    return 1 if walk.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
