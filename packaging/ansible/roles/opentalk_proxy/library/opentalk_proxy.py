#!/usr/bin/python
"""The command opentalk-proxy as a task: looks, shows the difference, applies what it has shown."""

DOCUMENTATION = r"""
module: opentalk_proxy
short_description: Put NGINX in front of OpenTalk, or take it back
description:
  - Runs C(opentalk-proxy) on the host, with the profile on its standard input. No file is left.
  - Plans, then applies the plan with that digest or nothing. Where certificates are missing and the
    profile has Let's Encrypt as their source, obtains them.
  - In check mode nothing is changed; in diff mode the command's own unified diff is shown.
options:
  state: {choices: [present, absent], default: present, description: Whether OpenTalk's sites are there.}
  program: {type: path, required: true, description: The command on the host.}
  profile: {type: dict, description: The profile; see the command's manual. Required when present.}
  take_over: {type: list, elements: path, default: [], description: Files of others to replace.}
  start: {type: bool, default: false, description: Start NGINX where it does not run.}
  expect: {type: str, description: Refuse where the plan has another digest than this.}
"""

RETURN = r"""
digest: {type: str, returned: success, description: Of every path, mode and byte that is planned.}
version: {type: str, returned: always, description: What C(opentalk-proxy --version) says.}
said: {type: list, returned: success, description: The result, line by line.}
reason: {type: str, returned: failure, description: One of input, refused, not-permitted and fault.}
status: {type: int, returned: failure, description: The command's exit status.}
"""

import json
import os
import subprocess

from ansible.module_utils.basic import AnsibleModule

STATE = "/var/lib/opentalk-proxy"
FOUND_CHANGES = 2
FAILURES = {
    1: ("input", "The profile or an option is wrong. Nothing was changed."),
    3: ("refused", "The machine refused. Everything is as before."),
    4: ("not-permitted", "Not permitted. Everything is as before; let the play become root."),
    5: ("fault", "A fault of opentalk-proxy. Look at what it says before you try again."),
}


class QuietModule(AnsibleModule):
    """Keeps the profile, with its names and addresses, out of the hosts' system log."""

    def _log_invocation(self):
        pass


class Command:
    def __init__(self, module):
        self._module = module
        self._program = module.params["program"]
        self._profile = json.dumps(module.params["profile"])
        self.version = self._run("--version")[1].strip()
        self.warnings = []

    def _run(self, *words):
        """Not by the module's own run_command: that fails where a command ends before it reads all."""
        try:
            ran = subprocess.run([self._program, *words], input=self._profile.encode(),
                                 capture_output=True, check=False)
        except OSError as error:
            self._module.fail_json(msg="%s cannot be run: %s." % (self._program, error.strerror),
                                   reason="fault", status=5)
        return ran.returncode, ran.stdout.decode(), ran.stderr.decode()

    def run(self, *words, more=()):
        """What it prints, and whether it found changes; ends the module where it refuses."""
        status, printed, said = self._run(*words)
        if status not in (0, *more):
            self._fail(status, printed, said)
        for line in said.splitlines():
            if line.startswith("warning: ") and line[9:] not in self.warnings:
                self.warnings.append(line[9:])
        return printed, status == FOUND_CHANGES

    def _fail(self, status, printed, said):
        reason, what = FAILURES.get(status, ("fault", "opentalk-proxy ended with %s." % status))
        errors = [line[7:] for line in said.splitlines() if line.startswith("error: ")]
        self._module.fail_json(msg=" ".join([what, *(errors or [said.strip()])]), reason=reason,
                               status=status, version=self.version, errors=errors,
                               difference=printed.splitlines())


def digest_in(printed):
    found = [line[8:] for line in printed.splitlines() if line.startswith("digest: ")]
    return found[-1] if found else ""


def consent(params, expect):
    words = [word for path in params["take_over"] for word in ("--take-over", path)]
    return words + (["--start"] if params["start"] else []) + (["--expect", expect] if expect else [])


def missing_certificates(command, profile):
    """What would be ordered, as (name, hosts). Else plan tells more, a wrong profile included."""
    certificates = profile.get("certificates", {})
    if not isinstance(certificates, dict) or certificates.get("source", "letsencrypt") != "letsencrypt":
        return []
    listed = json.loads(command.run("certificates", "list", "-", "--json")[0])
    return [(lineage["name"], lineage["hosts"]) for lineage in listed["wanted"]]


def change(command, words):
    """Runs what changes the machine, also where a plan was empty: it finishes interrupted runs."""
    printed = command.run(*words)[0]
    return {"changed": not printed.startswith("Nothing had to be changed."),
            "said": printed.splitlines(), "digest": digest_in(printed)}


def obtain(command, module, missing):
    """No plan shows what will be, before there are certificates: its files are listed by name."""
    files = command.run("generate", "-", "--list")[0]
    orders = "".join("order %s for %s\n" % (name, ", ".join(hosts)) for name, hosts in missing)
    seen = {"changed": True, "diff": {"prepared": orders + files}}
    if module.check_mode:
        return seen
    words = ["certificates", "obtain", "-", *consent(module.params, module.params["expect"])]
    return {**seen, **change(command, words)}


def apply(command, module):
    taken = [word for path in module.params["take_over"] for word in ("--take-over", path)]
    plan, changes = command.run("plan", "-", *taken, more=(FOUND_CHANGES,))
    digest = digest_in(plan)
    seen = {"changed": changes, "digest": digest}
    if changes:
        seen["diff"] = {"prepared": plan}
    if module.check_mode:
        return seen
    words = ["apply", "-", *consent(module.params, module.params["expect"] or digest)]
    return {**seen, **change(command, words)}


def present(module):
    command = Command(module)
    missing = missing_certificates(command, module.params["profile"])
    result = obtain(command, module, missing) if missing else apply(command, module)
    return command, result


def absent(module):
    command = Command(module)
    if module.check_mode:
        return command, {"changed": True, "diff": {"prepared": "give back what the first apply found\n"}}
    result = change(command, ["remove"])
    result["diff"] = {"prepared": "\n".join(result["said"]) + "\n"}
    return command, result


def main():
    module = QuietModule(
        argument_spec={
            "state": {"choices": ["present", "absent"], "default": "present"},
            "program": {"type": "path", "required": True},
            "profile": {"type": "dict"},
            "take_over": {"type": "list", "elements": "path", "default": []},
            "start": {"type": "bool", "default": False},
            "expect": {"type": "str"},
        },
        required_if=[("state", "present", ["profile"])],
        supports_check_mode=True)
    if module.params["state"] == "absent" and not os.path.exists(STATE):
        module.exit_json(changed=False)
    command, result = (absent if module.params["state"] == "absent" else present)(module)
    module.exit_json(version=command.version, warnings=command.warnings, **result)


if __name__ == "__main__":
    main()
