#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""The real window by keyboard alone: practice machine Q142676 to the PDF on disk. Usage: window_keyboard.py PROGRAM"""

import sys
import tempfile

import checks
from windowdriver import ANSWERS, Window

#: The number keys of the options that the practice machine's user would choose.
KEYS = {"context": "1"}

program = sys.argv[1]
with tempfile.TemporaryDirectory(prefix="fixwright-keyboard-") as folder, Window(program, folder) as window:
    window.wait_idle()
    window.wait_title("Which machine")
    window.activate()
    window.keys("3")
    window.wait(lambda: window.checked(window.find("chooseNone")), "3 to choose \"no machine\"")
    window.keys("1")
    window.keys("Return")
    window.wait(lambda: window.question(), "the first question", 40)
    for _ in range(30):
        window.wait_idle()
        question = window.question()
        if not question:
            break
        if question == "message":
            window.wait(lambda: window.focused() == "messageText", "the focus in the message field")
            window.type(ANSWERS["Q142676"]["message"].replace("\n", " "))
            window.keys("ctrl+Return")
        else:
            window.keys(KEYS.get(question, "question"))
            window.keys("Return")
        window.wait(lambda: window.question() != question, f"the page after {question}")

    window.wait(lambda: window.look("diagnosisPage"), "the diagnosis page")
    window.keys("alt+Left")
    window.wait(lambda: window.question(), "Alt+Left to go back to a question")
    window.keys("Return")
    window.wait(lambda: window.look("diagnosisPage"), "the diagnosis page again")
    window.keys("Return")
    window.wait(lambda: window.look("diff"), "the preview")
    for number in range(1, 10):
        if not window.look(f"confirm-{number}"):
            break
        for _ in range(40):
            if window.focused() == f"confirm-{number}":
                break
            window.keys("Tab")
        window.keys("space")
        window.wait(lambda number=number: window.checked(window.find(f"confirm-{number}")), "Space to tick it")
    window.keys("Return")
    window.wait(lambda: window.focused() == "goOn", "the button that commits to have the focus")
    window.keys("Return")
    window.wait(lambda: window.look("resultPage"), "the result", 60)
    checks.registry(checks.hive_below(folder), "1024,3072,512")

    report = f"{folder}/keyboard.pdf"
    for _ in range(40):
        if window.focused() == "reportFile":
            break
        window.keys("Tab")
    window.keys("ctrl+a")
    window.type(report)
    window.keys("alt+e")
    window.wait(lambda: window.look("banner"), "the word that the report was written", 30)
    checks.report(report, ["Q142676", "1024,3072,512"])
    window.keys("F1")
    window.wait(lambda: any("go on: what the button" in text for text in window.texts()), "the sheet of keys")
    window.keys("Escape")
    window.close()
print("passed")
