#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that the layers of the house are what packaging/HACKING.md says.

    layers.py includes ROOT              every include of wizard/ and app/ points along the arrows
    layers.py links ROOT LINKS           no target of wizard/ links Qt Widgets; LINKS is what CMake wrote: one `target folder library...` a line
    layers.py selftest                   each rule is broken on purpose, and must be noticed

Prints one line a mistake and exits with 1 when there is one.
"""

import re
import sys
import tempfile
from pathlib import Path

WIZARD = ["base", "rules", "engine", "machine", "repair", "report"]
APP = ["workflow", "cli", "window", "hiveworker", "logworker", "confinement"]

# Who may include whom, besides oneself.
MAY_INCLUDE = {
    "base": [],
    "rules": ["base"],
    "engine": ["base", "rules"],
    "machine": ["base"],
    "repair": ["base", "rules", "engine", "machine"],
    "report": ["base", "rules", "engine", "machine", "repair"],
    "workflow": WIZARD,
    "cli": WIZARD + ["workflow"],
    "window": WIZARD + ["workflow"],
    "confinement": [],
    "hiveworker": ["base", "machine", "repair", "confinement"],
    "logworker": ["confinement"],
    "app": WIZARD + APP,  # app/main.cpp
}

# Foreign libraries with one door: what an include of them looks like, and the one folder that may have it.
DOORS = {
    "yaml-cpp": (re.compile(r"yaml-cpp/"), "wizard/rules"),
    "hivex": (re.compile(r"hivex\.h$"), "app/hiveworker"),
    "KSyntaxHighlighting": (re.compile(r"KSyntaxHighlighting/|KF6/KSyntaxHighlighting"), "app/window/highlighting"),
    "Qt SQL": (re.compile(r"^(QtSql/.*|QSql\w+)$"), "wizard/repair"),
    "dtl": (re.compile(r"^dtl/"), "wizard/repair"),
    "libmspack": (re.compile(r"^mspack\.h$"), "wizard/machine/media"),
    "libarchive": (re.compile(r"^archive(_entry)?\.h$"), "wizard/machine/media"),
    "libseccomp": (re.compile(r"^seccomp\.h$"), "app/confinement"),
    "libevt": (re.compile(r"^libevtx?(\.h$|/)"), "app/logworker"),
    "OpenSSL": (re.compile(r"^openssl/"), "wizard/base"),
    "rapidfuzz": (re.compile(r"rapidfuzz/"), "wizard/base"),
}

# The classes of Qt Widgets that somebody might include by name; everything written <QtWidgets/...> counts as well.
WIDGETS = re.compile(
    r"^(QtWidgets(/.*)?|Q(Application|Widget|Dialog|MainWindow|Label|LineEdit|TextEdit|PlainTextEdit|TextBrowser|CheckBox|RadioButton|"
    r"ComboBox|SpinBox|ProgressBar|Slider|Splitter|Stacked\w+|Tab\w+|Tree(View|Widget\w*)|List(View|Widget\w*)|Table(View|Widget\w*)|"
    r"Layout|LayoutItem|(H|V|)BoxLayout|GridLayout|FormLayout|\w*Button|\w*ButtonBox|Menu|MenuBar|ToolBar|ToolTip|StatusBar|MessageBox|FileDialog|Frame|GroupBox|Scroll(Area|Bar)|"
    r"Abstract(Item(View|Delegate)|ScrollArea|Button|Slider|SpinBox)|StyledItemDelegate|ItemDelegate|Style|Style\w+|CommonStyle|ProxyStyle|"
    r"Graphics(View|Scene|Item|Widget)|SystemTrayIcon|Completer|Shortcut|Wizard|WizardPage|Calendar\w+|DockWidget|MdiArea))$"
)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def sources(root):
    for top in ("wizard", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp") and path.is_file():
                yield path


def layer_of(relative):
    """`wizard/engine/message/align.cpp` -> engine, `app/main.cpp` -> app."""
    return relative.parts[1] if len(relative.parts) > 2 else relative.parts[0]


def check_includes(root):
    mistakes = []
    for path in sources(root):
        relative = path.relative_to(root)
        layer = layer_of(relative)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            quote, target = found.groups()
            where = f"{relative}:{number}"
            if layer not in MAY_INCLUDE:
                mistakes.append(f"{where}: the folder {layer} is no layer; add it to tests/layers/layers.py")
                break
            for library, (pattern, door) in DOORS.items():
                if pattern.search(target) and not str(relative).startswith(door + "/"):
                    mistakes.append(f"{where}: {library} is included in {door} only")
            if relative.parts[0] == "wizard" and WIDGETS.match(target):
                mistakes.append(f"{where}: nothing in wizard/ includes Qt Widgets ({target})")
            if quote != '"':
                continue
            if target.startswith("..") or "/../" in target:
                mistakes.append(f"{where}: includes are written from the layer, not upwards ({target})")
                continue
            included = target.split("/")[0] if "/" in target else None
            if included in MAY_INCLUDE and included != layer and included not in MAY_INCLUDE[layer]:
                mistakes.append(f"{where}: {layer} must not include {target}")
    return mistakes


def check_links(root, links):
    """Follows the libraries of each target in wizard/ to the end."""
    folder, libraries = {}, {}
    for line in Path(links).read_text(encoding="utf-8").splitlines():
        words = line.split("\t")
        folder[words[0]] = words[1]
        libraries[words[0]] = [word for word in words[2].split(";") if word] if len(words) > 2 else []

    def plain(name):
        name = re.sub(r"^\$<LINK_ONLY:(.*)>$", r"\1", name)
        return name.removeprefix("Fixwright::")

    mistakes = []
    wizard = [name for name in folder if folder[name].startswith("wizard")]
    if not wizard:
        return [f"{links}: names no target of wizard/"]
    for name in wizard:
        seen, queue = set(), [(name, name)]
        while queue:
            current, way = queue.pop()
            if current in seen:
                continue
            seen.add(current)
            if re.match(r"^(Qt6?::Widgets|.*libQt6Widgets.*|Qt6Widgets)$", current):
                mistakes.append(f"{folder[name]}: {way} links Qt Widgets")
            queue += [(plain(library), f"{way} -> {plain(library)}") for library in libraries.get(current, [])]
    return mistakes


def selftest():
    """Breaks each rule once and looks whether it is noticed, and that what is right is not."""
    failures = []

    def includes(path, line, expected):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for top in ("wizard", "app"):
                (root / top).mkdir()
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"#pragma once\n{line}\n", encoding="utf-8")
            found = check_includes(root)
            if (expected is None) != (not found) or (expected and expected not in " ".join(found)):
                failures.append(f"{path}: {line}: expected {expected!r}, found {found}")

    includes("wizard/base/a.h", '#include "rules/tree.h"', "base must not include rules/tree.h")
    includes("wizard/rules/a.h", '#include "engine/walk.h"', "rules must not include")
    includes("wizard/engine/a.cpp", '#  include "machine/machine.h"', "engine must not include")
    includes("wizard/machine/regf/a.cpp", '#include "rules/tree.h"', "machine must not include")
    includes("wizard/repair/a.cpp", '#include "report/report.h"', "repair must not include")
    includes("wizard/report/a.cpp", '#include "workflow/workflow.h"', "report must not include")
    includes("app/cli/a.cpp", '#include "window/run.h"', "cli must not include")
    includes("app/window/pages/a.cpp", '#include "cli/cli.h"', "window must not include")
    includes("app/workflow/a.cpp", '#include "window/run.h"', "workflow must not include")
    includes("wizard/engine/a.cpp", '#include "../machine/machine.h"', "not upwards")
    includes("wizard/newlayer/a.cpp", '#include "base/text.h"', "is no layer")
    includes("wizard/engine/a.cpp", "#include <yaml-cpp/yaml.h>", "yaml-cpp is included in")
    includes("wizard/repair/a.cpp", "#include <hivex.h>", "hivex is included in")
    includes("app/window/pages/a.cpp", "#include <KSyntaxHighlighting/Repository>", "KSyntaxHighlighting is included in")
    includes("wizard/rules/a.cpp", "#include <rapidfuzz/fuzz.hpp>", "rapidfuzz is included in")
    for header in ("QLabel", "QtWidgets/QWidget", "QApplication", "QVBoxLayout", "QPushButton", "QTreeView"):
        includes("wizard/report/a.cpp", f"#include <{header}>", "Qt Widgets")
    for path, line in (
        ("wizard/engine/message/a.cpp", '#include "engine/message.h"'),
        ("wizard/base/b.cpp", "#include <rapidfuzz/fuzz.hpp>"),
        ("wizard/repair/a.cpp", '#include "machine/machine.h"'),
        ("wizard/rules/a.cpp", "#include <yaml-cpp/yaml.h>"),
        ("wizard/report/a.cpp", "#include <QTextDocument>"),
        ("wizard/report/b.cpp", "#include <QAbstractTextDocumentLayout>"),
        ("wizard/report/c.cpp", "#include <QGuiApplication>"),
        ("app/hiveworker/main.cpp", "#include <hivex.h>"),
        ("app/window/highlighting/a.cpp", "#include <KSyntaxHighlighting/Repository>"),
        ("app/window/a.cpp", "#include <QLabel>"),
        ("app/main.cpp", '#include "cli/cli.h"'),
    ):
        includes(path, line, None)

    def links(lines, expected):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "links"
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            found = check_links(None, file)
            if bool(found) != expected:
                failures.append(f"{lines}: expected {expected}, found {found}")

    links(["base\twizard/base\tQt6::Core", "report\twizard/report\tFixwright::base;Qt6::Gui", "window\tapp/window\tQt6::Widgets"], False)
    links(["base\twizard/base\tQt6::Core", "report\twizard/report\tFixwright::base;Qt6::Widgets"], True)
    links(["base\twizard/base\t$<LINK_ONLY:Qt6::Widgets>"], True)
    links(["base\twizard/base\thelper", "helper\tapp/helper\t$<LINK_ONLY:Qt6::Widgets>"], True)
    links(["window\tapp/window\tQt6::Widgets"], True)  # no wizard target at all: the list is not what it should be
    return failures


def main(arguments):
    if arguments[:1] == ["includes"] and len(arguments) == 2:
        mistakes = check_includes(Path(arguments[1]))
    elif arguments[:1] == ["links"] and len(arguments) == 3:
        mistakes = check_links(Path(arguments[1]), arguments[2])
    elif arguments == ["selftest"]:
        mistakes = selftest()
    else:
        print(__doc__, file=sys.stderr)
        return 2
    for mistake in mistakes:
        print(mistake)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
