"""The .deb packages and the AppImage, as they lie in build/packages, seen by who gets them."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "system"))

import made  # noqa: E402

LARGEST_IMAGE = 28_000_000
NEVER_CALLED = ("libgcrypt", "libkrb5", "liblzma", "libcap", "libGLdispatch", "libgomp")


def output(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout


class Packages(unittest.TestCase):
    def test_everything_in_a_deb_is_roots_and_nobody_elses_to_write(self):
        for package in (WIZARD, COMMAND):
            for line in output("dpkg-deb", "-c", package).splitlines():
                rights, owner = line.split()[:2]
                self.assertEqual(owner, "root/root", line)
                self.assertFalse("w" in rights[4:] or "s" in rights, line)

    def test_no_path_of_the_build_is_in_a_program(self):
        with tempfile.TemporaryDirectory() as folder:
            for package in (WIZARD, COMMAND):
                output("dpkg-deb", "-x", package, folder)
            for path in ("bin/opentalk-proxy", "bin/opentalk-proxy-wizard",
                         "libexec/opentalk-proxy-wizard/opentalk-proxy"):
                with open(f"{folder}/usr/{path}", "rb") as program:
                    self.assertNotIn(b"/app/machine/", program.read(), path)

    def test_the_copyright_names_who_wrote_what_is_compiled_in(self):
        with tempfile.TemporaryDirectory() as folder:
            for package, writers in ((COMMAND, ["Niels Lohmann", "Tatsuhiko Kubo"]),
                                     (WIZARD, ["Niels Lohmann", "Tatsuhiko Kubo", "Jesse Beder"])):
                output("dpkg-deb", "-x", package, folder)
                with open(f"{folder}/usr/share/doc/{os.path.basename(package).split('_')[0]}/copyright") as file:
                    text = file.read()
                for words in (*writers, "Permission is hereby granted", "Redistribution and use in source"):
                    self.assertIn(words, text)

    def test_lintian_finds_nothing(self):
        self.assertEqual(output("lintian", "--fail-on", "error,warning", WIZARD, COMMAND), "")


class Image(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        output(IMAGE, "--appimage-extract", cwd=folder)
        cls.tree = folder + "/squashfs-root"

    def test_is_small(self):
        self.assertLessEqual(os.path.getsize(IMAGE), LARGEST_IMAGE)

    def test_runs_with_its_own_libraries_alone_and_all_are_found(self):
        tree = self.tree
        told = subprocess.run([tree + "/AppRun", "--version"], capture_output=True, text=True,
                              check=True, env={"PATH": "/usr/bin:/bin", "LD_DEBUG": "files",
                                               "LD_BIND_NOW": "1"}).stderr
        program = told[told.index("opentalk-proxy-wizard/opentalk-proxy-wizard"):]
        loaded = [line.split("calling init: ")[1] for line in program.splitlines()
                  if "calling init: " in line]
        self.assertGreater(len(loaded), 20)
        self.assertEqual([path for path in loaded if not path.startswith(tree)
                          and "/usr/lib/ld-linux" not in path], [])
        libraries = os.listdir(tree + "/usr/lib")
        self.assertEqual([name for name in libraries if name.startswith(NEVER_CALLED)], [])


if __name__ == "__main__":
    WIZARD, COMMAND = made.deb("opentalk-proxy-wizard"), made.deb("opentalk-proxy")
    IMAGE = made.appimage()
    unittest.main()
