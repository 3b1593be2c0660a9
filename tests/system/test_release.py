"""A release, as whoever gets it sees it: signed by a key of this test's, served by an nginx of its own at
the address that it was made for, and fetched as an update."""

import glob
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import made  # noqa: F401, it leads to the next
import private_machine

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
RELEASE, CHECK = TOP / "packaging/release", TOP / "packaging/release-check"
LATEST = "OpenTalk_Proxy_Wizard-latest-x86_64.AppImage.zsync"
METAINFO = "usr/share/metainfo/org.opentalk_proxy_wizard.wizard.metainfo.xml"
NGINX = """daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
    uwsgi_temp_path {folder}; scgi_temp_path {folder};
    log_format sent '$body_bytes_sent';
    access_log {folder}/sent.log sent;
    server {{ listen 127.0.0.1:{port}; location /talk/download/ {{ alias {release}/; }} }}
}}
"""


def run(*command, **options):
    return subprocess.run(command, **{"capture_output": True, "text": True, **options})


def output(*command, **options):
    ran = run(*command, **options)
    assert ran.returncode == 0, f"{command}: {ran.returncode}: {ran.stdout}{ran.stderr}"
    return ran.stdout


def folder_for(test):
    return test.enterClassContext(tempfile.TemporaryDirectory(prefix="release-"))


class Key:
    """A new one, in a home of its own; its agent ends with it."""

    def __init__(self, folder):
        self.home, self.public = folder + "/gpg", folder + "/public.asc"
        os.mkdir(self.home, 0o700)
        self.environment = {**os.environ, "GNUPGHOME": self.home}
        output("gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key",
               "Release <release@example.com>", "ed25519", "sign", "1d", env=self.environment)
        output("gpg", "--armor", "--export", "--output", self.public, env=self.environment)

    def close(self):
        output("gpgconf", "--kill", "all", env=self.environment)


class Made(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.work = folder_for(cls)
        with socket.create_server(("127.0.0.1", 0)) as free:
            cls.port = free.getsockname()[1]
        cls.home = f"http://127.0.0.1:{cls.port}/talk"
        cls.release = cls.work + "/release"
        cls.key = Key(cls.work)
        cls.addClassCleanup(cls.key.close)
        cls.printed = output(RELEASE, "--home", cls.home + "/", "--sign", "release@example.com", cls.release,
                             env=cls.key.environment)
        [cls.image] = glob.glob(cls.release + "/*.AppImage")

    def test_its_sums_are_of_all_that_is_in_it(self):
        output("sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS", cwd=self.release)
        with open(self.release + "/SHA256SUMS") as file:
            summed = {line.split("  ")[1].strip() for line in file}
        there = {str(path.relative_to(self.release)) for path in pathlib.Path(self.release).rglob("*")
                 if path.is_file()}
        self.assertEqual(there - summed, {"SHA256SUMS", "SHA256SUMS.asc"})
        self.assertEqual(set(self.printed.split()), there)

    def test_who_has_the_public_key_sees_whether_it_is_whole(self):
        other = folder_for(self)
        ring = {**os.environ, "GNUPGHOME": other}
        output("gpg", "--quiet", "--import", self.key.public, env=ring)
        signature, signed = self.release + "/SHA256SUMS.asc", self.release + "/SHA256SUMS"
        self.assertIn("Good signature from \"Release <release@example.com>\"",
                      run("gpg", "--verify", signature, signed, env=ring).stderr)
        changed = other + "/changed"
        with open(signed) as file, open(changed, "w") as copy:
            copy.write(file.read().replace("a", "b", 1))
        self.assertIn("BAD signature", run("gpg", "--verify", signature, changed, env=ring).stderr)
        output("gpgconf", "--kill", "all", env=ring)

    def test_the_appimage_is_updated_from_where_it_says(self):
        told = output(self.image, "--appimage-updateinformation").strip()
        self.assertEqual(told, f"zsync|{self.home}/download/{LATEST}")
        old, new = self.work + "/old", self.work + "/new.AppImage"
        with open(self.image, "rb") as file:
            content = file.read()
        with open(old, "wb") as file:  # an earlier one: a part is different
            file.write(content[:9_000_000] + bytes(2_000_000) + content[11_000_000:])
        with self.served() as sent:
            output("zsync", "-q", "-i", old, "-o", new, told.split("|")[1], cwd=self.work)
        with open(new, "rb") as file:
            self.assertEqual(file.read(), content)
        with open(sent) as file:
            fetched = sum(map(int, file.read().split()))
        self.assertLess(2_000_000, fetched)
        self.assertLess(fetched, 3_000_000)

    def served(self):
        """Where its home is; what was sent stands in the file that this gives."""
        folder = folder_for(self)
        os.chmod(folder, 0o755)
        os.chmod(self.work, 0o755)
        with open(folder + "/nginx.conf", "w") as file:
            file.write(NGINX.format(folder=folder, port=self.port, release=self.release))
        return Served(folder, self.port)

    def test_all_below_its_home_that_packages_name_is_in_it(self):
        [package] = glob.glob(self.release + "/opentalk-proxy-wizard_*.deb")
        output("dpkg-deb", "-x", package, self.work + "/deb")
        output(self.image, "--appimage-extract", METAINFO, cwd=self.work)
        for folder in ("deb", "squashfs-root"):
            tree = xml.etree.ElementTree.parse(f"{self.work}/{folder}/{METAINFO}")
            self.assertEqual(tree.findtext("url"), self.home)
            pictures = [node.text for node in tree.iter("image")]
            self.assertEqual(len(pictures), 2)
            for picture in pictures:
                self.assertTrue(picture.startswith(self.home + "/download/"), picture)
                with open(picture.replace(self.home + "/download", self.release), "rb") as file:
                    self.assertEqual(file.read(8), b"\x89PNG\r\n\x1a\n")

    def test_the_static_program_brings_what_its_parts_ask_for(self):
        [archive] = glob.glob(self.release + "/opentalk-proxy-*-x86_64.tar.gz")
        output("tar", "-C", self.work, "-xf", archive)
        folder = f"{self.work}/{os.path.basename(archive).removesuffix('.tar.gz')}"
        self.assertRegex(output(folder + "/opentalk-proxy", "--version"), r"^opentalk-proxy \d")
        self.assertLess({"sources", "libssl-dev", "libc6-dev", "common-licenses"},
                        set(os.listdir(folder + "/bundled")))

    def test_the_sources_are_those_of_the_last_commit(self):
        [archive] = glob.glob(self.release + "/opentalk-proxy-wizard-*.tar.gz")
        listed = output("tar", "-tf", archive).splitlines()
        names = {name.split("/", 1)[1] for name in listed if not name.endswith("/")}
        self.assertEqual(names, set(output("git", "-C", TOP, "-c", "core.quotePath=false", "ls-tree", "-r",
                                           "--name-only", "HEAD").splitlines()))

    def checked(self, change=None, home=None):
        """What release-check says of a copy that was changed, and summed again without a signature."""
        with tempfile.TemporaryDirectory(prefix="release-") as copy:
            shutil.copytree(self.release, copy, dirs_exist_ok=True)
            if change:
                change(pathlib.Path(copy))
                os.remove(copy + "/SHA256SUMS.asc")
                output("sh", "-c", "find * -type f ! -name 'SHA256SUMS*' | xargs sha256sum >SHA256SUMS", cwd=copy)
            ran = run(CHECK, "--home", home or self.home, copy, env=self.key.environment)
        self.assertNotEqual(ran.returncode, 0, ran.stdout)
        return ran.stderr

    def test_a_check_finds_what_is_not_as_it_was_asked_for(self):
        said = self.checked(home="https://example.com")
        self.assertIn(f"the update information is 'zsync|{self.home}/download/{LATEST}'", said)
        ran = run(CHECK, self.release, env=self.key.environment)
        self.assertIn("the update information is", ran.stderr)

    def test_a_check_finds_updates_that_lead_to_another_file(self):
        for field, value in (("SHA-1", "0" * 40), ("URL", "http://127.0.0.1/x.AppImage")):
            said = self.checked(lambda copy: change_field(copy / LATEST, field, value))
            self.assertIn(f"the zsync file's {field} is '{value}'", said)

    def test_a_check_finds_a_missing_picture(self):
        self.assertIn(f"{self.home}/download/screenshots/review.png is not here",
                      self.checked(lambda copy: (copy / "screenshots/review.png").unlink()))

    def test_a_check_finds_what_was_changed_or_added_after_the_signature(self):
        with tempfile.TemporaryDirectory(prefix="release-") as copy:
            shutil.copytree(self.release, copy, dirs_exist_ok=True)
            pathlib.Path(copy, "more").touch()
            self.assertIn("the list of files is", self.check_in(copy))
            output("sh", "-c", "sha256sum more >>SHA256SUMS", cwd=copy)
            self.assertIn("BAD signature", self.check_in(copy))
            with open(copy + "/more", "w") as file:
                file.write("another")
            self.assertIn("more: FAILED", self.check_in(copy))

    def check_in(self, copy):
        ran = run(CHECK, "--home", self.home, copy, env=self.key.environment)
        self.assertNotEqual(ran.returncode, 0)
        return ran.stdout + ran.stderr


def change_field(path, field, value):
    content = path.read_bytes()
    path.write_bytes(re.sub(rb"^%s: .*$" % field.encode(), f"{field}: {value}".encode(), content, count=1,
                            flags=re.M))


class Served:
    def __init__(self, folder, port):
        self._sent, self._port = folder + "/sent.log", port
        self._command = ["nginx", "-p", folder, "-e", folder + "/error.log", "-c", folder + "/nginx.conf"]

    def __enter__(self):
        self._process = subprocess.Popen(self._command)
        private_machine.wait_until(self._is_there, "nginx does not start")
        return self._sent

    def _is_there(self):
        try:
            socket.create_connection(("127.0.0.1", self._port)).close()
        except ConnectionRefusedError:
            return False
        return True

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


NEEDS = ("git", "gpg", "zsync", "zsyncmake", "nginx", "lintian", "rpmlint", "appstreamcli")

if __name__ == "__main__":
    if lacking := [name for name in NEEDS if not shutil.which(name)]:
        print(f"skipped: {', '.join(lacking)} missing; packaging/install-needs release")
        sys.exit(77)
    if run("git", "-C", TOP, "status", "--porcelain").stdout:
        print("skipped: the tree has changes that are not committed; nothing can be released from it")
        sys.exit(77)
    unittest.main(verbosity=2)
