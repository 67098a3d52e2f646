#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
"""The inside of packaging/tour: opens a screen of its own and walks the scenarios. Usage: see there."""

import argparse
import os
import subprocess
import sys
import tempfile
import time

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUTSIDE = os.path.join(REPOSITORY, "tests", "app", "outside")
sys.path.insert(0, OUTSIDE)
sys.dont_write_bytecode = True


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("target")
    parser.add_argument("--scenario", action="append")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--size", default="1280x800")
    return parser.parse_args()


def in_session(options):
    """Starts this script again where there is a screen large enough, and the buses."""
    width, height = (int(side) for side in options.size.split("x"))
    scale = float(options.scale)
    environment = dict(os.environ, FIXWRIGHT_TOUR="inside", FIXWRIGHT_SCREEN=f"{int(width * scale)}x{int(height * scale) + 24}", QT_SCALE_FACTOR=options.scale)
    os.execve(os.path.join(OUTSIDE, "outside-session"), ["outside-session", sys.executable, os.path.abspath(__file__), *sys.argv[1:]], environment)


def configure(folder, dark):
    """What a person would have chosen in View > Appearance."""
    settings = os.path.join(folder, "config", "fixwright")
    os.makedirs(settings)
    with open(os.path.join(settings, "fixwright.conf"), "w", encoding="utf-8") as file:
        file.write(f"[General]\nappearance={'dark' if dark else 'light'}\n")


def tour(options, scenario):
    """One scenario from the start page to the report."""
    from windowdriver import Window, choose_scenario, walk_questions

    number = 0
    width, height = (int(float(options.scale) * int(side)) for side in options.size.split("x"))

    with tempfile.TemporaryDirectory(prefix="fixwright-tour-") as folder:
        configure(folder, options.dark)
        with Window(options.program, folder) as window:

            def picture(name):
                nonlocal number
                number += 1
                subprocess.run(["xdotool", "mousemove", str(width // 2), "2"], check=True)
                window.picture(os.path.join(options.target, f"{scenario}-{number:02}-{name}.png"))

            window.wait_idle()
            window.wait_title("Which machine")
            window.resize(width, height)
            choose_scenario(window, scenario)
            picture("start")
            window.click("goOn")
            walk_questions(window, scenario, picture)
            window.wait(lambda: window.look("diagnosisPage"), "the diagnosis")
            picture("diagnosis")
            media = "remedy-replace" if scenario == "Q212825" else None
            if media:
                name = next((one for one in sorted(window.names()) if one.startswith("remedy-") and "crypt32" in one), None)
                if name:
                    window.click(name)
            window.click("goOn")
            window.wait(lambda: window.look("previewPage") or window.look("resultPage"), "the preview or the report")
            if window.look("previewPage"):
                picture("preview")
                if window.look("media"):
                    place = next(text for text in _machines(folder))
                    window.set_text("media", os.path.join(os.path.dirname(place), "media"))
                    window.click("lookAtMedia")
                    window.wait_idle()
                    window.wait(lambda: window.look("diff"), "the diff of the files")
                    picture("preview-with-media")
                for index in range(1, 10):
                    if not window.look(f"confirm-{index}"):
                        break
                    window.click(f"confirm-{index}")
                window.click("goOn")
                window.wait(lambda: window.look("resultPage"), "the result", 60)
            picture("result")
            report = os.path.join(folder, "report.pdf")
            window.set_text("ticket", "INC-2042")
            window.set_text("technician", "R. Sharma")
            window.set_text("reportFile", report)
            window.click("exportReport")
            window.wait(lambda: window.look("banner"), "the word that the report was written", 30)
            picture("reported")
            time.sleep(0.2)
            subprocess.run(["pdftoppm", "-r", "80", "-png", report, os.path.join(options.target, f"{scenario}-report")], check=True)
            window.close()
    print(f"{scenario}: {number} pictures")


def _machines(folder):
    """The Windows folders of the practice machines below the folder."""
    for path, folders, _ in os.walk(folder):
        for name in folders:
            if name.upper() == "WINNT":
                yield os.path.join(path, name)


def main():
    options = arguments()
    if os.environ.get("FIXWRIGHT_TOUR") != "inside":
        in_session(options)
    from windowdriver import SCENARIOS

    for scenario in options.scenario or SCENARIOS:
        tour(options, scenario)


if __name__ == "__main__":
    main()
