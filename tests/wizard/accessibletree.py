#!/usr/bin/python3
"""Walks what assistive technology sees of every page, on the real bus: accessibletree.py PROGRAM

Run it in a session bus and on a display of its own (dbus-run-session, xvfb-run). Every widget has
the role of its class, every control that takes the focus a name, every cell of a table its text
under a heading; what stands beside a field describes it; what goes wrong is announced once, when it
appears; and each page is a group whose name a reader says when the focus comes into it.
"""
import collections
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

NO_ROLE = {"unknown", "invalid", "filler", "panel", "redundant object"}
TABLES = {"table", "tree table", "tree", "list"}

# Of each class of widget. As Qt 6.4 has them: a table is a tree, a text with links a label, and a
# button that stays down a check box. None: it only holds others.
ROLES = {
    "QCheckBox": {"check box"},
    "QComboBox": {"combo box"},
    "QDialogButtonBox": {"panel"},
    "QFrame": {"frame"},
    "QLabel": {"label", "notification"},
    "QLabel:sign": {"image", "label", "notification", "absent"},
    "QLineEdit": {"text", "password text"},
    "QPlainTextEdit": {"text"},
    "QPushButton": {"push button"},
    "QPushButton:checkable": {"check box", "toggle button"},
    "QRadioButton": {"radio button"},
    "QScrollArea": None,
    "QScrollBar": {"scroll bar"},
    "QSpinBox": {"spin button"},
    "QSplitter": {"split pane"},
    "QSplitterHandle": None,
    "QStackedWidget": {"layered pane"},
    "QTabBar": {"page tab list"},
    "QTabWidget": None,
    "QTextBrowser": {"label"},
    "QToolButton": {"push button"},
    "QTreeView": {"tree"},
    "QWidget": None,
    "QWizard": {"dialog"},
    "QWizardPage": {"panel"},
    "StepsView": {"notification"},
}

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
    "2-services-wrong": "pad board",
    "2-services-domain": "exa mple",
    "3-certificates-order": "nobody",
    "5-checks-failures": "3 wrong, 4 good",
    "6-review": "The running nginx is another one",
    "7-apply": "Put files and links in place: under way",
    "7-apply-failed": "It was not applied.",
    "8-done": "nginx works with the new configuration",
}
# Here one widget tells several things in turn, and a reader that asks late hears the last of them.
REFRESHED = {"7-apply", "8-done"}
# What takes the focus when the cell under the cursor is edited.
EDITED = {
    "2-services-editor-1": "Controller, Host name",
    "2-services-editor-2": "Controller, Backend",
}
# Of the page Services: a cell of each column, and what describes a wrong one.
HEADINGS = ["Service", "Host name", "Backend", "WebSocket"]
CELLS = {"Controller", "controller.example.com", "127.0.0.1:8087", "yes", "wiki"}


class Walk:
    def __init__(self):
        self.problems = []
        self.said = []
        self.focused = []
        self.changed = 0
        self.scene = ""
        self.seen = 0
        self.cells = 0
        self.widgets = []
        self.roles = collections.Counter()

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
            elif event.type.startswith("object:state-changed:focused"):
                if event.detail1:
                    self.focused.append((role, event.source.get_name()))
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
        place = node.get_extents(Atspi.CoordType.SCREEN)
        self.places.append(((place.x, place.y, place.width, place.height), role))
        if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(
            Atspi.StateType.ENABLED
        ):
            self.look(node, role)
        if role in ("icon", "image", "notification") and not node.get_name():
            if role != "notification" or node.get_child_count() == 0:
                self.complain(f"{role} without a name")
        if role == "panel" and node.get_name():
            self.pages += 1
        if role in TABLES:
            self.look_at_table(node)
            return
        if role == "combo box":
            return
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                self.walk(child)

    def look_at_table(self, table):
        headings, cells = [], []
        for index in range(table.get_child_count()):
            child = table.get_child_at_index(index)
            if not child:
                continue
            role = child.get_role_name()
            if role == "table column header":
                headings.append(child.get_name())
            elif role == "table cell":
                cells.append(child.get_name())
            else:
                self.complain(f"{table.get_name()} holds a {role}")
        self.cells += len(cells)
        if not headings or not all(headings):
            self.complain(f"{table.get_name()} has the headings {headings}")
        elif not cells or len(cells) % len(headings):
            self.complain(f"{table.get_name()} has {len(cells)} cells below {headings}")
        elif not all(cells[:: len(headings)]):
            self.complain(f"{table.get_name()} has rows without a name")
        if self.scene == "2-services" and (headings != HEADINGS or CELLS - set(cells)):
            self.complain(f"{table.get_name()} has {headings} and lacks {CELLS - set(cells)}")

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

    def match(self, place, classes):
        """A box that can be ticked is as large as its sign and its text."""
        kind = next((each for each in classes if each in ROLES), None)
        if kind is None or kind in ("QWidget", "QObject") and classes[0] != "QWidget":
            unknown = next((each for each in classes if each[0] == "Q"), classes[0])
            if unknown not in ROLES:
                self.complain(f"no role is known of the class {unknown}")
                return
        wanted = ROLES[kind]
        if wanted is None:
            return
        x, y, width, height = place
        isTicked = kind in ("QCheckBox", "QRadioButton")
        found = {
            role
            for (left, top, wide, high), role in self.places
            if (isTicked or (left, top, wide, high) == place)
            and x <= left and left + wide <= x + width
            and y <= top and top + high <= y + height
        } or {"absent"}  # a sign without words is not there
        if not found & wanted:
            self.complain(f"{kind} at {place} is no {' or '.join(sorted(wanted))}: {found}")
        self.roles[kind] += 1

    def show(self, scene, desktop):
        self.scene = scene
        settle(0.5)  # longer than words must stay before they are told
        self.described = set(DESCRIBED.get(scene, {}))
        self.places, self.pages = [], 0
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application:
                application.clear_cache()
                for at in range(application.get_child_count()):
                    self.walk(application.get_child_at_index(at))
        for place, classes in self.widgets:
            self.match(place, classes)
        self.widgets.clear()
        self.judge(scene)

    def judge(self, scene):
        for name in self.described:
            self.complain(f"there is no {name}")
        if not self.pages:
            self.complain("no page is a group with a name")
        wanted = ANNOUNCED.get(scene)
        times = sum(wanted in said for said in self.said) if wanted else 1
        if not times or times > 1 and scene not in REFRESHED:
            self.complain(f"“{wanted}” was announced {times} times, of {self.said}")
        if scene in EDITED and ("text", EDITED[scene]) not in self.focused:
            self.complain(f"{EDITED[scene]} has not taken the focus, of {self.focused}")
        self.said.clear()
        self.focused.clear()


def settle(seconds):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.002)


def started(program):
    environment = dict(
        os.environ,
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        LC_ALL="C.UTF-8",
    )
    return subprocess.Popen(
        [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )


def listened(walk):
    listener = Atspi.EventListener.new(walk.heard)
    for kind in ("state-changed:showing", "state-changed:focused", "property-change"):
        listener.register("object:" + kind)
    return listener


def main(program):
    Atspi.init()
    walk = Walk()
    listener = listened(walk)  # noqa: F841
    child = started(program)
    desktop = Atspi.get_desktop(0)
    scenes = 0
    for line in child.stdout:
        words = line.split()
        if line.startswith("widget "):
            walk.widgets.append((tuple(map(int, words[1:5])), words[5:]))
        elif line.startswith("scene "):
            scenes += 1
            walk.show(words[1], desktop)
            child.stdin.write("\n")
            child.stdin.flush()
        elif line.startswith("FAIL") or "Loc:" in line:
            walk.complain(line.strip())
    if child.wait() != 0:
        walk.complain("the program failed")
    print(f"{scenes} pages, {walk.seen} objects, {walk.cells} cells, {walk.changed} changes")
    print(", ".join(f"{count} {kind}" for kind, count in sorted(walk.roles.items())))
    if walk.seen < 400 or walk.cells < 100 or sum(walk.roles.values()) < 400:
        walk.complain("hardly anything was seen")
    print("\n".join(walk.problems))
    return 1 if walk.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
