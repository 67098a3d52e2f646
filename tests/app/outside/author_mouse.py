#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""The author view by mouse: a tree with a mistake opens at it, the mistake is found from the list, a box of the map leads to its line.
Usage: author_mouse.py PROGRAM"""

import os
import sys
import tempfile

import checks
from windowdriver import Window, quiet

LAMP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window", "lamp.tree.yaml")

program = sys.argv[1]
with open(LAMP, encoding="utf-8") as file:
    good = file.read()
with tempfile.TemporaryDirectory(prefix="fixwright-author-") as folder:
    tree = f"{folder}/lamp.tree.yaml"
    with open(tree, "w", encoding="utf-8") as file:
        file.write(good.replace("go: burnt", "go: brunt"))
    with Window(program, folder, ["--tree", tree]) as window:
        # A tree with errors is refused, and opens where it is wrong.
        window.turn_to("Write and try")
        window.wait(lambda: "brunt" in (quiet(window.find("treeEditor").get_description, "") or ""), "the cursor to be at the mistake")
        window.keys("ctrl+Home")
        window.click_node(window.items("Problems of the tree")[0])
        window.wait(lambda: "brunt" in (quiet(window.find("treeEditor").get_description, "") or ""), "a click to lead to the mistake")
        window.keys("ctrl+Right", *["BackSpace"] * 5)
        window.type("burnt")
        window.wait(lambda: quiet(window.find("authorProblemsTitle").get_name) == "No problems", "the mistake to be gone")

        # The map appears; a box leads to its line.
        window.wait(lambda: any("Step listen" in (quiet(box.get_name, "") or "") for box in window.items("treeMap")), "the map")
        window.click_node(next(box for box in window.items("treeMap") if "Step listen" in quiet(box.get_name, "")))
        before = window.text("treeEditor").index("  listen:")
        checks.equal(quiet(window.find("treeEditor").get_caret_offset), before, "the place that a click on the map leads to")
        window.click("authorZoomIn")
        window.click("authorFindForward")
        window.wait(lambda: window.focused() == "authorFind", "the field to find in, when there is nothing to find yet")
        window.keys("ctrl+s", "F5")
        window.turn_to(" – Fixwright$")
        window.wait_title("Which machine")
        with open(tree, encoding="utf-8") as file:
            checks.equal(file.read(), good, "the mended tree on the disk")
        window.close()
print("passed")
