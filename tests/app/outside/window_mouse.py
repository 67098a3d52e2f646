#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""The real window by mouse: practice machine Q142676 to the PDF on disk, then Undo. Usage: window_mouse.py PROGRAM"""

import sys
import tempfile

import checks
from windowdriver import Window, choose_scenario, walk_questions

program = sys.argv[1]
with tempfile.TemporaryDirectory(prefix="fixwright-mouse-") as folder, Window(program, folder) as window:
    window.wait_idle()
    window.wait_title("Which machine")
    choose_scenario(window, "Q142676")
    window.click("goOn")
    asked = []
    walk_questions(window, "Q142676", asked.append)
    checks.equal("message" in asked, True, "the message is asked for")
    window.wait(lambda: window.look("diagnosisPage"), "the diagnosis page")
    checks.contains(" ".join(window.texts()), "Q142676", "the diagnosis page names the article")

    hive = checks.hive_below(folder)
    before = checks.hash_of(hive)
    window.click("goOn")
    window.wait(lambda: window.look("diff"), "the preview")
    checks.equal(checks.hash_of(hive), before, "nothing is written by looking")
    button = window.find("goOn").get_name()
    checks.contains(button, "registry value", "the button names the act")
    for number in range(1, 10):
        if not window.look(f"confirm-{number}"):
            break
        window.click(f"confirm-{number}")
    window.click("goOn")
    window.wait(lambda: window.look("resultPage"), "the result", 60)
    window.wait_title("^Repaired|^The automatic changes are done")
    checks.contains(" ".join(window.texts()), "1024,3072,512", "the result says what was measured")
    checks.registry(hive, "1024,3072,512")

    report = f"{folder}/report.pdf"
    window.set_text("ticket", "INC-2042")
    window.set_text("technician", "R. Sharma")
    window.set_text("reportFile", report)
    window.click("exportReport")
    window.wait(lambda: window.look("banner"), "the word that the report was written", 30)
    checks.report(report, ["Q142676", "INC-2042", "R. Sharma", "1024,3072,512"])

    window.click("undo")
    window.click("undoNow")
    window.wait_title("as it was before", 60)
    checks.equal(checks.hash_of(hive), before, "undo brings the hive back byte for byte")
    window.close()
print("passed")
