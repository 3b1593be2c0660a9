"""What the shell completes, against what the programs know: their --help, and what they refuse."""

import os
import pathlib
import re
import subprocess
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "packaging/completion"
COMMAND = os.environ["OPENTALK_PROXY"]
WIZARD = os.environ.get("OPENTALK_WIZARD_PROGRAM", "")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
VALUED = re.compile(r"(--[a-z-]+) ([A-Z]{2,})")

# As of the package bash-completion, as far as these functions use it. A file that would be offered is
# told by how it was asked for.
SHELL = """_init_completion() { words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD
    cur=${words[cword]}; prev=${words[cword - 1]}; }
_filedir() { COMPREPLY+=("files:$*"); }
. "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
$(complete -p "$1" | sed 's/.*-F \\([^ ]*\\).*/\\1/') "$1" "${!#}" "${@: -2:1}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def offered(*words):
    """What can follow: the last word is what has been typed of it."""
    ran = subprocess.run(["bash", "-c", SHELL, "bash", FOLDER / words[0], *words], capture_output=True,
                         text=True, check=True)
    assert not ran.stderr, ran.stderr
    return set(ran.stdout.split("\n")) - {""}


def said(*words):
    ran = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return ran.stdout + ran.stderr


def help_of(command):
    return said(COMMAND, command, "--help")


COMMANDS = re.findall(r"^  opentalk-proxy ([a-z]+)", said(COMMAND, "--help"), re.M)
ALL = set(OPTION.findall(said(COMMAND, "--help") + "".join(map(help_of, COMMANDS))))


def known(command):
    """All options that it takes, of those that any command has. One that no command has keeps it from
    being run."""
    words = [word for option in sorted(ALL - {"--help", "--version"}) for word in (option, "x")]
    refused = set(re.findall("no option “(--[a-z-]+)”", said(COMMAND, command, *words, "--none-such")))
    assert "--none-such" in refused
    return ALL - refused - {"--version"}


class TheCommand(unittest.TestCase):
    def test_knows_each_command_that_is_completed(self):
        self.assertGreater(len(COMMANDS), 5)
        self.assertEqual(offered("opentalk-proxy", ""), {*COMMANDS, "--help", "--version"})

    def test_completes_the_options_that_its_help_names(self):
        for command in COMMANDS:
            with self.subTest(command):
                named = set(OPTION.findall(help_of(command))) | {"--help"}
                self.assertEqual(offered("opentalk-proxy", command, "--"), self.own(command, named))

    @staticmethod
    def own(command, named):
        """Without those of another command that its sentences speak of."""
        spoken = {word for other in COMMANDS if other != command
                  for word in re.findall(rf"{other} (--[a-z-]+)", help_of(command))}
        usage = set(OPTION.findall(help_of(command).split("\n\n")[0]))
        return named - (spoken - usage)

    def test_completes_the_options_that_it_takes(self):
        for command in COMMANDS:
            with self.subTest(command):
                self.assertEqual(offered("opentalk-proxy", command, "--"), known(command))

    def test_completes_what_certificates_can_do(self):
        usage = re.search(r"certificates \[([^]]*)\]", said(COMMAND, "--help")).group(1)
        words = {word for word in offered("opentalk-proxy", "certificates", "") if word[0] != "-"}
        self.assertEqual(words - {"files:json"}, set(usage.split(" | ")))
        self.assertEqual(offered("opentalk-proxy", "certificates", "obtain", ""),
                         {*offered("opentalk-proxy", "certificates", "obtain", "--"), "files:json"})

    def test_completes_the_layouts_that_it_takes(self):
        layouts = offered("opentalk-proxy", "generate", "--layout", "")
        self.assertIn(f"--layout NAME      where it reads sites from: {', '.join(self.ordered(layouts))}",
                      help_of("generate").replace(" or ", ", "))

    @staticmethod
    def ordered(layouts):
        return sorted(layouts, key=help_of("generate").index)

    def test_completes_a_value_where_one_is_needed(self):
        wanted = {"DIR": {"files:-d"}, "FILE": {"files:"}, "VERSION": set(), "DIGEST": set()}
        for command in COMMANDS:
            for option, kind in set(VALUED.findall(help_of(command))) - {("--layout", "NAME")}:
                with self.subTest(f"{command} {option}"):
                    self.assertEqual(offered("opentalk-proxy", command, option, ""), wanted[kind])


@unittest.skipUnless(WIZARD, "built without the window")
class TheWindow(unittest.TestCase):
    def setUp(self):
        self.help = said(WIZARD, "--help")
        self.offered = offered("opentalk-proxy-wizard", "--")

    def test_completes_the_options_that_its_help_names(self):
        self.assertEqual(self.offered, set(OPTION.findall(self.help)))

    def test_takes_each_that_is_completed(self):
        valued = dict(VALUED.findall(self.help))
        for option in self.offered - {"--help", "--version", "--command"}:
            words = [option] + ["x"] * (option in valued and option != "--check")
            with self.subTest(option):
                self.assertTrue(said(WIZARD, *words, "--none-such").startswith("“--none-such” is not"))
        self.assertEqual(said(WIZARD, "--command", "--version"), said(COMMAND, "--version"))
        self.assertRegex(said(WIZARD, "--version"), r"^opentalk-proxy-wizard [\d.]+\n$")

    def test_completes_a_profile_and_values(self):
        self.assertEqual(offered("opentalk-proxy-wizard", ""), {"files:json"})
        self.assertEqual(offered("opentalk-proxy-wizard", "--root", ""), {"files:-d"})
        self.assertEqual(offered("opentalk-proxy-wizard", "--livekit", ""), {"files:@(yaml|yml)"})
        self.assertEqual(offered("opentalk-proxy-wizard", "--public-address", ""), set())


if __name__ == "__main__":
    unittest.main()
