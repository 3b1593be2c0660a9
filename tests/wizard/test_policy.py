"""The polkit policy: what pkexec asks before it starts the helper. test_policy.py POLICY HELPER"""

import sys
import unittest
import xml.etree.ElementTree as xml

POLICY, HELPER = sys.argv[1:3]
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class Policy(unittest.TestCase):
    def setUp(self):
        self.actions = xml.parse(POLICY).getroot().findall("action")
        self.action = self.actions[0]

    def test_there_is_one_action_for_one_request(self):
        self.assertEqual([a.get("id") for a in self.actions], ["org.opentalk-proxy-wizard.serve"])
        annotations = {a.get("key"): a.text for a in self.action.findall("annotate")}
        self.assertEqual(annotations, {"org.freedesktop.policykit.exec.path": HELPER,
                                       "org.freedesktop.policykit.exec.argv1": "serve"})

    def test_an_administrator_is_asked_each_time_from_everywhere(self):
        defaults = {d.tag: d.text for d in self.action.find("defaults")}
        self.assertEqual(defaults, dict.fromkeys(
            ("allow_any", "allow_inactive", "allow_active"), "auth_admin"))

    def test_it_speaks_the_languages_of_the_window(self):
        for tag in ("description", "message"):
            texts = {t.get(LANGUAGE): t.text for t in self.action.findall(tag)}
            self.assertEqual(set(texts), {None, "de", "es", "fr", "it", "nl", "pl"})
            self.assertTrue(all(text.strip() for text in texts.values()))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
