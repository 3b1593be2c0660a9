"""The licences in the AppImage, against the packages that its content comes from. On the machine that made
it: another may have other versions."""

import glob
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tests/system"))

import made  # noqa: E402

BUILD = os.path.join(os.path.dirname(made.PACKAGES), "package")
SYSTEM = "/usr/lib/x86_64-linux-gnu/"
# Ours; packaging/appdir/stand-ins says why.
STAND_INS = {line.split()[0] for line in (TOP / "packaging/appdir/replaced").read_text().splitlines()}
# What the kernel's headers say of its interface is in no program, nor is what compiles translations.
NO_CODE = {"linux", "qt6-tools"}


def output(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=True, **options).stdout


def text_of(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def names_of(path):
    """A file may be known to Debian's packages under the name of before /usr was merged."""
    real = os.path.realpath(path)
    return path, real, real.removeprefix("/usr")


def owners(paths):
    """The package of each, or None."""
    asked = subprocess.run(["dpkg", "-S", *{name for path in paths for name in names_of(path)}],
                           capture_output=True, text=True).stdout
    told = {line.split(": ")[1]: line.split(":")[0] for line in asked.splitlines()}
    return {path: next((told[name] for name in names_of(path) if name in told), None) for path in paths}


def sources(packages):
    return output("dpkg-query", "-W", "-f", "${Package} ${Version} from ${source:Package} ${source:Version}\\n",
                  *packages).splitlines()


def compiled_with():
    """All headers and archives that the window, the command and the runtime were made of."""
    seen = output("ninja", "-C", BUILD, "-t", "deps").split()
    seen += output("ninja", "-C", BUILD, "-t", "commands", "opentalk-proxy-wizard").split()
    seen += output("gcc", "-M", "-D_GNU_SOURCE", "-D_FILE_OFFSET_BITS=64", "-isystem", "/usr/include/fuse3",
                   *glob.glob(f"{TOP}/packaging/runtime/*.c")).split()
    return {word for word in seen if re.match(r"/usr/(include/|lib/.*\.[ha]$)", word)}


class Licences(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        output(IMAGE, "--appimage-extract", cwd=folder)
        cls.usr = pathlib.Path(folder, "squashfs-root/usr")

    def bundled(self, name):
        return text_of(self.usr / "share/doc/bundled" / name)

    def debians(self):
        """What Debian has too, where it has it."""
        libraries = [SYSTEM + str(path.relative_to(self.usr / "lib")) for path in self.usr.rglob("*.so*")
                     if path.name not in STAND_INS]
        fonts = ["/usr/share/fonts/truetype/dejavu/" + path.name for path in self.usr.rglob("*.ttf")]
        return [*libraries, *fonts, "/lib64/ld-linux-x86-64.so.2"]

    def test_of_each_file_its_package_and_its_source_are_there(self):
        owned = owners(self.debians())
        self.assertGreater(len(owned), 60)
        self.assertEqual([path for path, package in owned.items() if not package], [])
        packages = sorted(set(owned.values()))
        self.assertEqual(set(sources(packages)) - set(self.bundled("sources").splitlines()), set())
        for package in packages:
            with self.subTest(package):
                self.assertEqual(self.bundled(package), text_of(f"/usr/share/doc/{package}/copyright"))

    def test_of_all_that_is_compiled_in_they_are_there(self):
        if not os.path.exists(f"{BUILD}/build.ninja"):
            self.skipTest(f"{BUILD} is not there: nobody knows of what it was built")
        packages = set(owners(compiled_with()).values()) - {None}
        made_of = {line.split()[3] for line in sources(packages)} - NO_CODE
        self.assertLess({"dtl", "yaml-cpp", "nlohmann-json3", "openssl", "squashfuse"}, made_of)
        self.assertEqual(made_of - {line.split()[3] for line in self.bundled("sources").splitlines()}, set())

    def test_of_each_package_named_as_a_source_the_licence_is_there(self):
        for line in self.bundled("sources").splitlines():
            self.assertRegex(line, r"^[a-z0-9.+-]+ \S+ from [a-z0-9.+-]+ \S+$")
            self.assertGreater(len(self.bundled(line.split()[0])), 100, line)

    def test_every_text_that_one_refers_to_is_there(self):
        texts = "".join(map(text_of, (path for path in (self.usr / "share/doc").rglob("*")
                                      if path.is_file() and "common-licenses" not in path.parts)))
        wanted = set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", texts))
        self.assertIn("LGPL-3", wanted)
        for name in wanted:
            self.assertEqual(self.bundled("common-licenses/" + name),
                             text_of("/usr/share/common-licenses/" + name))


if __name__ == "__main__":
    IMAGE = made.appimage()
    unittest.main()
