#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""The author view by keyboard alone: a mistake made and mended, an id completed, the map walked, the tree tried, a run kept as a case,
map and outline exported. Usage: author_keyboard.py PROGRAM"""

import os
import shutil
import subprocess
import sys
import tempfile

import checks
from windowdriver import Window, quiet

LAMP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window", "lamp.tree.yaml")
AUTHOR, WIZARD = "Write and try", " – Fixwright$"


def go_to_line(window, line):
    window.keys("ctrl+g")
    window.wait(lambda: any("Line:" in text for text in window.texts()), "the question for a line")
    window.keys("ctrl+a")
    window.type(str(line))
    window.keys("Return")
    window.wait(lambda: window.focused() == "treeEditor", "the text to have the keyboard again")


def heard(window):
    """The box of the map that a screen reader is on: its name and its description."""
    for box in window.items("treeMap"):
        if window.has_focus(box):
            return f"{quiet(box.get_name, '')}. {quiet(box.get_description, '')}"
    return ""


def export(window, mnemonic, file):
    window.keys("alt+f")
    window.keys(mnemonic)
    window.wait(lambda: any("File name" in text or "&File name" in text for text in window.texts()), "the question where to save")
    window.keys("ctrl+a")
    window.type(file)
    window.keys("Return")
    window.wait(lambda: os.path.exists(file) and os.path.getsize(file) > 0, f"{file} to be written", 60)


def answer(window, question, key):
    window.wait_idle()
    window.wait(lambda: window.question() == question, f"the question {question}")
    window.keys(key)
    window.keys("Return")
    window.wait(lambda: window.question() != question, f"the page after {question}")


program = sys.argv[1]
with tempfile.TemporaryDirectory(prefix="fixwright-author-") as folder:
    tree = f"{folder}/lamp.tree.yaml"
    shutil.copy(LAMP, tree)
    with Window(program, folder, ["--tree", tree, "--machine", "none"]) as window:
        window.wait(lambda: window.question() == "power", "the first question", 60)
        window.activate()
        window.wait(window.focused, "the window to have the keyboard")
        window.keys("ctrl+shift+t")
        window.turn_to(AUTHOR)
        window.wait(lambda: window.focused() == "treeEditor", "the text to have the keyboard")

        # A mistake is heard of, gone to and mended with what is offered.
        go_to_line(window, 39)
        window.keys("End", "Left")
        window.type("x")
        window.wait(lambda: quiet(window.find("authorProblemsTitle").get_name) == "1 error", "the mistake to be counted")
        checks.contains(quiet(window.items("Problems of the tree")[0].get_name, ""), "Error in line 39", "the mistake is listed")
        window.keys("ctrl+Home", "F8")
        window.wait(lambda: "burntx" in (quiet(window.find("treeEditor").get_description, "") or ""), "the mistake to be read out where it stands")
        window.keys("ctrl+Right", *["BackSpace"] * 6)
        window.keys("ctrl+space")
        window.type("bur")
        window.keys("Return")
        window.wait(lambda: "go: burnt}" in window.text("treeEditor"), "the id to be completed")
        window.wait(lambda: quiet(window.find("authorProblemsTitle").get_name) == "No problems", "the mistake to be gone")

        # The map, as it is read out.
        window.keys("ctrl+2", "Home")
        window.wait(lambda: heard(window).startswith("Step plug: Is it plugged in?. no: to unplugged. Otherwise to look. On the present walk."), "the first box to be read out")
        window.keys("Down")
        window.wait(lambda: heard(window).startswith("Diagnosis unplugged"), "Down to follow the first arrow")
        window.keys("Up", "Return")
        window.wait(lambda: window.focused() == "treeEditor", "Enter to go to the line")

        # Changed, saved and used: the walk goes on.
        window.keys("ctrl+f")
        window.type("hum")
        window.keys("Return", "Escape")
        window.type("hiss")
        window.keys("F5")
        window.turn_to(WIZARD)
        with open(tree, encoding="utf-8") as file:
            checks.contains(file.read(), "Does it hiss?", "the tree is saved")
        answer(window, "power", "1")
        answer(window, "colour", "3")
        window.wait_title("Does it hiss")

        # A part of it alone, then the whole again.
        window.keys("ctrl+shift+t")
        window.turn_to(AUTHOR)
        go_to_line(window, 37)
        window.keys("shift+F5")
        window.turn_to(WIZARD)
        window.wait_title("Does it hiss")
        window.turn_to(AUTHOR)
        window.keys("F5")
        window.turn_to(WIZARD)
        answer(window, "noise", "1")
        window.wait(lambda: window.look("diagnosisPage"), "the diagnosis")

        # The run is kept, and holds.
        window.turn_to(AUTHOR)
        window.keys("ctrl+shift+r")
        window.wait(lambda: "expect: {outcome: match, diagnosis: burnt}" in window.text("treeEditor"), "the run to be a case")
        window.keys("ctrl+s")
        window.wait(lambda: "run:" in open(tree, encoding="utf-8").read(), "the case to be saved")
        checked = subprocess.run([program, "check", tree], capture_output=True, text=True, check=False)
        checks.equal(checked.returncode, 0, f"fixwright check: {checked.stdout}{checked.stderr}")

        export(window, "v", f"{folder}/map.svg")
        with open(f"{folder}/map.svg", encoding="utf-8") as file:
            checks.contains(file.read(), "Does it hiss?", "the map as SVG")
        export(window, "p", f"{folder}/map.png")
        export(window, "u", f"{folder}/outline.pdf")
        checks.report(f"{folder}/outline.pdf", ["A lamp that does not shine", "Does it hiss?", "The bulb is burnt"])
        window.keys("ctrl+w")
        window.turn_to(WIZARD)
        window.close()
print("passed")
