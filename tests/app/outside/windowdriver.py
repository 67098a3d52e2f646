# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""Drives the real window from outside: sees it as a screen reader does (AT-SPI), and clicks and types as a person does (xdotool).

Used by the tests of this folder and by packaging/tour. Needs an X display, a session bus and the accessibility bus; `outside-session`
provides all three.
"""

import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLES_OF_INTEREST = ("push button", "button", "radio button", "check box", "toggle button", "text", "label", "list", "list item", "filler", "panel")


class Failure(Exception):
    """What was expected did not come true in time."""


def quiet(function, default=None):
    """An object of the bus can vanish at any moment; then the answer is the default."""
    try:
        return function()
    except GLib.Error:
        return default


class Window:
    """The running program and its main window."""

    def __init__(self, program, data, arguments=(), environment=None):
        self.data = data
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", LC_ALL="C.UTF-8",
                   FIXWRIGHT_DATA=os.path.join(data, "data"), XDG_DATA_HOME=os.path.join(data, "share"), XDG_CONFIG_HOME=os.path.join(data, "config"),
                   XDG_CACHE_HOME=os.path.join(data, "cache"))
        env.update(environment or {})
        self.scale = float(env.get("QT_SCALE_FACTOR", "1"))  # the bus counts device-independent pixels
        self.process = subprocess.Popen([program, *arguments], env=env)
        self.application = self.wait(self._find_application, "the program on the accessibility bus", 40)
        self.frame = self.wait(self._find_frame, "the window", 20)

    # ---- finding

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(quiet(desktop.get_child_count, 0)):
            child = quiet(lambda i=i: desktop.get_child_at_index(i))
            if child and quiet(child.get_process_id) == self.process.pid:
                return child
        return None

    def _find_frame(self, title=""):
        for i in range(quiet(self.application.get_child_count, 0)):
            child = quiet(lambda i=i: self.application.get_child_at_index(i))
            if child and quiet(child.get_role) in (Atspi.Role.FRAME, Atspi.Role.WINDOW) and re.search(title, quiet(child.get_name, "") or ""):
                return child
        return None

    def turn_to(self, title, seconds=40):
        """Another window of the program, by a pattern of its title: it is what is looked at, and has the keyboard."""
        self.frame = self.wait(lambda: self._find_frame(title), f"a window called {title!r}", seconds)
        self._bring_up(title)

    def _bring_up(self, title):
        """Asks the window manager until it obeys; for a moment after it or the window has come up, it may not."""
        command = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", title, "windowactivate"]

        def obeyed():
            ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=20)
            return ran.returncode == 0 and not ran.stderr.strip()

        self.wait(obeyed, f"the window {title!r} to come to the front")
        time.sleep(0.3)

    @staticmethod
    def _states(node):
        return quiet(node.get_state_set)

    def showing(self, node):
        states = self._states(node)
        return bool(states and states.contains(Atspi.StateType.SHOWING))

    def walk(self, node=None):
        """Everything that is showing, depth first."""
        node = node or self.frame
        yield node
        for i in range(quiet(node.get_child_count, 0)):
            child = quiet(lambda i=i: node.get_child_at_index(i))
            if child and self.showing(child):
                yield from self.walk(child)

    @staticmethod
    def identity(node):
        """The objectName: the last part of the path that Qt gives."""
        return (quiet(node.get_accessible_id, "") or "").rsplit(".", 1)[-1]

    def _dialogs(self):
        for i in range(quiet(self.application.get_child_count, 0)):
            child = quiet(lambda i=i: self.application.get_child_at_index(i))
            if child and quiet(child.get_role) in (Atspi.Role.DIALOG, Atspi.Role.ALERT) and self.showing(child):
                yield child

    def look(self, name):
        """The showing widget of this objectName in the window or in a dialog, or None."""
        for root in (self.frame, *self._dialogs()):
            for node in self.walk(root):
                if self.identity(node) == name:
                    return node
        return None

    def find(self, name, seconds=20):
        return self.wait(lambda: self.look(name), f"the widget {name}", seconds)

    def names(self):
        """The objectNames of all that is showing."""
        return {self.identity(node) for node in self.walk()}

    def texts(self):
        """All words that are showing, dialogs included."""
        return [quiet(node.get_name, "") or "" for node in self.walk(self.application)]

    def title(self):
        node = self.look("pageTitle")
        return quiet(node.get_name, "") if node else ""

    def wait(self, condition, what, seconds=20):
        end = time.monotonic() + seconds
        while True:
            found = condition()
            if found:
                return found
            if self.process.poll() is not None:
                raise Failure(f"the program ended with status {self.process.returncode} before {what}")
            if time.monotonic() > end:
                subprocess.run(["import", "-window", "root", os.path.join(self.data, "..", "fixwright-failure.png")], check=False)
                raise Failure(f"waited {seconds} s in vain for {what}")
            time.sleep(0.1)

    def wait_idle(self, seconds=60):
        """Until no work is under way."""
        self.wait(lambda: self.look("busy") is None, "the end of the work", seconds)

    def wait_title(self, pattern, seconds=30):
        self.wait(lambda: re.search(pattern, self.title()), f"a page whose title matches {pattern!r} (it is {self.title()!r})", seconds)

    # ---- doing

    @staticmethod
    def enabled(node):
        states = quiet(node.get_state_set)
        return bool(states and states.contains(Atspi.StateType.ENABLED))

    @staticmethod
    def checked(node):
        states = quiet(node.get_state_set)
        return bool(states and states.contains(Atspi.StateType.CHECKED))

    @staticmethod
    def has_focus(node):
        states = quiet(node.get_state_set)
        return bool(states and states.contains(Atspi.StateType.FOCUSED))

    def place(self, node):
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return tuple(int(side * self.scale) for side in (box.x, box.y, box.width, box.height))

    def click(self, name):
        """A real click of the mouse on the middle of the widget, scrolled into sight first."""
        node = self.find(name)
        self.wait(lambda: self.enabled(node), f"{name} to be enabled")
        quiet(lambda: node.get_component_iface().grab_focus())
        time.sleep(0.15)
        self.click_node(node)

    def click_node(self, node):
        """The same on something that is in sight and has no name of its own: a row, a box of the map."""
        x, y, width, height = self.place(node)
        subprocess.run(["xdotool", "mousemove", "--sync", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)
        time.sleep(0.1)

    def press(self, name):
        """The widget's own action, as a screen reader triggers it."""
        node = self.find(name)
        action = node.get_action_iface()
        for i in range(action.get_n_actions()):
            if quiet(lambda i=i: action.get_action_name(i)) in ("Press", "Toggle"):
                action.do_action(i)
                return
        raise Failure(f"{name} has no action")

    def text(self, name):
        """What stands in a field for text."""
        node = self.find(name)
        return quiet(lambda: Atspi.Text.get_text(node, 0, -1), "")

    def items(self, name):
        """The rows of a list, as they are read out."""
        node = self.find(name)
        children = (quiet(lambda i=i: node.get_child_at_index(i)) for i in range(quiet(node.get_child_count, 0)))
        return [child for child in children if child]

    def set_text(self, name, text):
        """As if it were pasted: the whole content at once."""
        node = self.find(name)
        editable = node.get_editable_text_iface()
        if not editable.set_text_contents(text):
            raise Failure(f"{name} does not take text")

    @staticmethod
    def keys(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True)
        time.sleep(0.15)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], check=True)
        time.sleep(0.2)

    def focused(self):
        for node in self.walk():
            states = self._states(node)
            if states and states.contains(Atspi.StateType.FOCUSED) and self.identity(node):
                return self.identity(node)
        return ""

    def question(self):
        """The id of the question on the page; empty when there is none."""
        for node in self.walk():
            name = self.identity(node)
            if name.startswith("answer-"):
                return name.removeprefix("answer-")
        return ""

    def resize(self, width, height):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Fixwright", "windowsize", "--sync", str(width), str(height),
                        "windowmove", "0", "0"], check=False, timeout=20)
        time.sleep(0.4)

    def activate(self):
        self._bring_up("Fixwright")

    def picture(self, file):
        """What is on the screen, as PNG."""
        time.sleep(0.3)
        x, y, width, height = self.place(self.frame)
        subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", file], check=True)

    def close(self):
        """Closes the window as a person does; the program must end by itself."""
        self.keys("ctrl+q")
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired as error:
            self.process.kill()
            raise Failure("the program did not end") from error
        if self.process.returncode != 0:
            raise Failure(f"the program ended with status {self.process.returncode}")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        return False


# ---- cases that both the tests and the tour go through

#: What the imagined user of each practice machine answers, by question; the message is pasted.
ANSWERS = {
    "Q142676": {"message": "SnaBase - DLL initialization failure\nInitialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. The process is terminating abnormally.",
                "context": "option-service-start"},
    "Q158308": {"message": "Initialization of the dynamic link library D:\\WINNT\\system32\\USER32.dll has failed. The process is terminating abnormally.\n"
                           "Could not start the Branch Office Hamburg on \\\\MAIL1.\nError 2186: The service is not responding to the control function.",
                "context": "option-service-start", "exchange-instances": "option-more-than-seven"},
    "Q212825": {"message": "WUSER32.EXE - DLL Initialization Failed\nInitialization of the dynamic link library C:\\WINNT\\System32\\CRYPT32.dll failed. The process is terminating abnormally.",
                "context": "option-remote-tools"},
    "Q259042": {"message": None, "symptom": "option-winlogon-handles", "srp-check": "option-none-of-these"},
    "Q311860": {"message": "winlogon.exe - DLL Initialization Failed\nInitialization of the dynamic link library C:\\WINNT\\System32\\HPSmartF.dll failed. The process is terminating abnormally.",
                "context": "option-srp-reboot", "ntlock-state": "option-in-place"},
    "healthy": {"message": None, "symptom": "option-something-else"},
}

SCENARIOS = list(ANSWERS)


def choose_scenario(window, scenario):
    """On the start page: the practice machine and this scenario."""
    window.click("choosePractice")
    window.click("scenarios")
    window.keys("Home", *["Down"] * SCENARIOS.index(scenario))
    story = quiet(window.find("scenarioStory").get_name, "")
    if not story:
        raise Failure(f"there is no story of {scenario}")


def answer(window, scenario, question):
    """Answers the question on the page as the user of this practice machine does, by mouse."""
    given = ANSWERS[scenario].get(question, "option-unknown")
    if question == "message":
        if given is None:
            window.click("option-no-message")
        else:
            window.set_text("messageText", given)
            time.sleep(0.4)
    else:
        window.click(given)


def walk_questions(window, scenario, seen=None):
    """Through all questions; `seen(question)` is called when a question is answered and before going on."""
    for _ in range(30):
        window.wait_idle()
        question = window.question()
        if not question:
            return
        answer(window, scenario, question)
        if seen:
            seen(question)
        window.click("goOn")
        window.wait(lambda: window.question() != question, f"the page after {question}")
    raise Failure("the questions do not end")
