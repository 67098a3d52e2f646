#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
"""The inside of packaging/tour: opens a screen of its own and walks the scenarios. Usage: see there."""

import argparse
import os
import shutil
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


def authoring(options):
    """The author view: a tree as it is, a mistake in it, what is offered in its place, and the map and the outline on paper."""
    from windowdriver import Window

    example = os.path.join(REPOSITORY, "rules", "windows-network-printing.tree.yaml")
    with tempfile.TemporaryDirectory(prefix="fixwright-tour-") as folder:
        configure(folder, options.dark)
        tree = os.path.join(folder, os.path.basename(example))
        with open(example, encoding="utf-8") as source, open(tree, "w", encoding="utf-8") as copy:
            text = source.read()
            copy.write(text)
        line = next(number for number, words in enumerate(text.split("\n"), 1) if "go: " in words)
        with Window(options.program, folder, ["--tree", tree, "--machine", "none"]) as window:
            window.wait(window.question, "the first question", 60)
            window.activate()
            window.keys("1", "Return")
            window.keys("ctrl+shift+t")
            window.turn_to("Write and try")
            window.wait(lambda: any("cases pass" in words for words in window.texts()), "the cases to be run", 60)
            time.sleep(1)

            def picture(number, name):
                window.picture(os.path.join(options.target, f"author-{number:02}-{name}.png"))

            picture(1, "view")
            window.keys("ctrl+g")
            window.keys("ctrl+a")
            window.type(str(line))
            window.keys("Return")
            window.keys("Home", *["ctrl+Right"] * 8)
            window.type("x")
            window.wait(lambda: any("1 error" in words for words in window.texts()), "the mistake to be counted")
            picture(2, "mistake")
            window.keys("ctrl+shift+Left", "BackSpace", "ctrl+space")
            picture(3, "completion")
            window.keys("Escape", *["ctrl+z"] * 3)
            for key, name in (("v", "map.svg"), ("p", "map.png"), ("u", "outline.pdf")):
                file = os.path.join(folder, name)
                window.keys("alt+f", key)
                window.wait(lambda: any("File name" in words for words in window.texts()), "the question where to save")
                window.keys("ctrl+a")
                window.type(file)
                window.keys("Return")
                window.wait(lambda: os.path.exists(file) and os.path.getsize(file) > 0, f"{file} to be written", 60)
            for name in ("map.svg", "map.png"):
                shutil.copy(os.path.join(folder, name), os.path.join(options.target, f"author-{name}"))
            subprocess.run(["pdftoppm", "-r", "80", "-png", os.path.join(folder, "outline.pdf"), os.path.join(options.target, "author-outline")], check=True)
            window.process.kill()  # it would ask about the text
    print("author: 3 pictures, the map and the outline")


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

    for scenario in options.scenario or [*SCENARIOS, "author"]:
        if scenario == "author":
            authoring(options)
        else:
            tour(options, scenario)


if __name__ == "__main__":
    main()
