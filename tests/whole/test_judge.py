"""The verdict while typing: `opentalk-proxy judge` as an ordinary account, on a machine whose mounts
are shared as systemd has them. Whatever it makes has to be gone with it, also when it is killed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import private_machine
import refusal

COMMAND = os.path.abspath(os.environ.get("OPENTALK_COMMAND", "build/release/bin/opentalk-proxy"))
PROFILE = {"version": 1, "domain": "example.com", "release": "classic",
           "services": {"whiteboard": {"enabled": True}, "pad": {"enabled": True}}}
MACHINE = ("/etc", "/var/www", "/var/log", "/var/lib/nginx", "/run", "/tmp")
NEIGHBOUR = "/etc/nginx/conf.d/neighbour.conf"
ROUNDS = 20


def without_namespaces():
    refusal.become_ordinary()
    refusal.refuse_user_namespaces()


def without_mounts():
    refusal.become_ordinary()
    refusal.refuse_mounts()


def start(become=refusal.become_ordinary):
    return subprocess.Popen([COMMAND, "judge"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, preexec_fn=become, cwd="/")


def judge(profile=PROFILE, become=refusal.become_ordinary):
    process = start(become)
    output, errors = process.communicate(json.dumps(profile))
    if process.returncode != 0:
        raise AssertionError(f"status {process.returncode}: {errors}")
    return json.loads(output)


def of_ordinary():
    """The names of what runs as that account; what has only not been waited for does not run."""
    found = []
    for name in os.listdir("/proc"):
        try:
            with open(f"/proc/{name}/status") as file:
                status = file.read()
        except OSError:
            continue
        if f"\nUid:\t{refusal.ORDINARY}\t" in status and "\nState:\tZ" not in status:
            found.append(status.split()[1])
    return found


def mounts():
    with open("/proc/self/mountinfo") as table:
        return table.read()


def write(path, text, mode=0o644):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, mode)


class JudgeTest(unittest.TestCase):
    def setUp(self):
        self.before = private_machine.tree(*MACHINE)
        self.mounts = mounts()

    def tearDown(self):
        for path in (NEIGHBOUR, "/etc/nginx/conf.d/slow.conf"):
            if os.path.lexists(path):
                os.remove(path)
        self.assertEqual(private_machine.tree(*MACHINE), self.before)
        self.assertEqual(mounts(), self.mounts)
        self.assertEqual(of_ordinary(), [])

    def test_accepts_before_there_are_certificates(self):
        verdict = judge()
        self.assertEqual(verdict["verdict"], "accepted", verdict)
        self.assertEqual((verdict["file"], verdict["words"]), ("", ""))
        listed = subprocess.run([COMMAND, "generate", "-", "--output", "/tmp/generated"],
                                input=json.dumps(PROFILE), capture_output=True, text=True)
        shutil.rmtree("/tmp/generated")
        self.assertIn(verdict["digest"], listed.stdout)

    def test_accepts_where_nginx_has_never_run(self):
        subprocess.run(["mv", "/var/lib/nginx", "/var/lib/nginx.away"], check=True)  # with its owners
        os.mkdir("/var/lib/nginx")
        try:
            verdict = judge()
        finally:
            os.rmdir("/var/lib/nginx")
            subprocess.run(["mv", "/var/lib/nginx.away", "/var/lib/nginx"], check=True)
        self.assertEqual(verdict["verdict"], "accepted", verdict)

    def test_a_bad_profile_is_the_callers_fault(self):
        process = start()
        _, errors = process.communicate('{"version": 1, "domain": "not a name"}')
        self.assertEqual(process.returncode, 1)
        self.assertIn("domain", errors)

    def test_a_neighbours_fault_has_file_and_line(self):
        write(NEIGHBOUR, "# theirs\nno_such on;\n")
        verdict = judge()
        self.assertEqual((verdict["verdict"], verdict["file"], verdict["line"]),
                         ("refused", NEIGHBOUR, 2))
        self.assertEqual(verdict["words"], 'unknown directive "no_such"')
        self.assertEqual(verdict["explanation"]["code"], "directive-unknown")

    def test_what_this_account_may_not_read_is_not_judged(self):
        write(NEIGHBOUR, "no_such on;\n", 0o600)
        verdict = judge()
        self.assertEqual(verdict["verdict"], "not-judged")
        self.assertEqual(verdict["explanation"]["place"], NEIGHBOUR)

    def test_a_kernel_that_refuses_is_named(self):
        if not refusal.supported():
            self.skipTest("no seccomp filter for this processor")
        for become in (without_namespaces, without_mounts):
            verdict = judge(become=become)
            self.assertEqual(verdict["verdict"], "not-judged", become)
            self.assertEqual(verdict["explanation"]["code"], "private-space-refused", become)

    def make_nginx_wait(self):
        """It opens a FIFO that nobody writes to; what is no file is not read before."""
        os.mkfifo("/etc/nginx/conf.d/slow.conf", 0o644)
        os.chmod("/etc/nginx/conf.d/slow.conf", 0o644)

    def test_killed_in_the_middle_it_leaves_nothing(self):
        self.make_nginx_wait()
        process = start()
        process.stdin.write(json.dumps(PROFILE))
        process.stdin.close()
        deadline = time.monotonic() + 20
        while "nginx" not in of_ordinary():
            self.assertLess(time.monotonic(), deadline)
            self.assertIsNone(process.poll())
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        process.stderr.close()
        while of_ordinary():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.01)

    def test_a_test_that_does_not_end_is_ended(self):
        self.make_nginx_wait()
        started = time.monotonic()
        verdict = judge()
        self.assertLess(time.monotonic() - started, 15)
        self.assertEqual(verdict["verdict"], "not-judged")
        self.assertEqual(verdict["explanation"]["code"], "program-timed-out")

    def test_how_long_it_takes(self):
        times = []
        for _ in range(ROUNDS):
            started = time.monotonic()
            judge()
            times.append(time.monotonic() - started)
        times.sort()
        print(f"\na verdict takes {times[0] * 1000:.0f} to {times[-1] * 1000:.0f} ms, "
              f"half of them up to {times[ROUNDS // 2] * 1000:.0f} ms", file=sys.stderr)
        self.assertLess(times[0], 2)


if __name__ == "__main__":
    private_machine.enter()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "none", "/tmp"], check=True)
    subprocess.run(["mount", "--make-rshared", "/"], check=True)
    unittest.main(verbosity=2)
