#!/usr/bin/env python3
"""No two headers define a type of one name: the linker would merge what the compiler makes for them,
and no compiler says so."""

import collections
import pathlib
import re
import unittest

APP = pathlib.Path(__file__).resolve().parent.parent / "app"
NAMESPACE = re.compile(r"namespace ([\w:]+) \{")
TYPE = re.compile(r"(?:struct|class|enum class) (\w+)(?: final)?(?: : [^{;]*)? \{")


def types(header):
    space = ""
    for line in header.read_text().splitlines():
        if found := NAMESPACE.match(line):
            space = found[1]
        if found := TYPE.match(line):
            yield f"{space}::{found[1]}"


class TypeNames(unittest.TestCase):
    def test_each_is_defined_once(self):
        places = collections.defaultdict(list)
        for header in sorted(APP.rglob("*.h")):
            for name in types(header):
                places[name].append(str(header.relative_to(APP)))
        self.assertGreater(len(places), 200)
        self.assertEqual({name: files for name, files in places.items() if len(files) > 1}, {})


if __name__ == "__main__":
    unittest.main()
