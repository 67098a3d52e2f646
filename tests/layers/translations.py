#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
"""Checks the translations.

    translations.py check ROOT LUPDATE   each .ts file has every text of the code, and nothing else; translated, with the same placeholders and mnemonic
    translations.py selftest             each rule is broken on purpose, and must be noticed

Prints one line a mistake and exits with 1 when there is one."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d|%n")
MNEMONIC = re.compile(r"&(?=\w)")


def messages(path):
    """(context, source, comment, whether it counts) -> its forms."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            if translation.get("type"):
                forms = [""]
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment"), plural] = forms
    return found


def mistakes_in(name, translated, wanted):
    for key in wanted - translated.keys():
        yield f"{name}: not there: {key[1]!r} ({key[0]})"
    for key in translated.keys() - wanted:
        yield f"{name}: no text of the program: {key[1]!r} ({key[0]})"
    for (_, source, _, plural), forms in translated.items():
        for form in forms:
            if not form.strip():
                yield f"{name}: not translated: {source!r}"
                continue
            there, here = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
            if here != there and not (plural and there - here == {"%n"} and form == forms[0]):
                yield f"{name}: placeholders {sorted(here)} instead of {sorted(there)}: {form!r}"
            if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)) and "(&name)" not in source:
                yield f"{name}: another number of mnemonics than {source!r}: {form!r}"
            if source.endswith("…") != form.endswith("…"):
                yield f"{name}: the ellipsis of {source!r}: {form!r}"


def check(root, lupdate):
    folder = root / "resources" / "translations"
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh.ts"
        command = [lupdate, "-silent", "-locations", "none", "-I", root / "wizard", "-I", root / "app", root / "wizard", root / "app", "-ts", fresh]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        wanted = set(messages(fresh))
    mistakes = [f"a context that no class has: {context}: {source!r}" for context, source, _, _ in wanted if context.endswith("::Texts")]
    for path in sorted(folder.glob("fixwright_*.ts")):
        plurals_only = path.name == "fixwright_en.ts"
        mistakes += mistakes_in(path.name, messages(path), {key for key in wanted if key[3] or not plurals_only})
    return mistakes


def selftest():
    good = {("Texts", "Open %1…", None, False): ["%1 öffnen…"], ("Texts", "&File", None, False): ["&Datei"], ("Texts", "%n file(s)", None, True): ["Eine Datei", "%n Dateien"]}
    broken = {
        "not there": lambda all: all.pop(("Texts", "&File", None, False)),
        "no text": lambda all: all.update({("Texts", "Gone", None, False): ["Fort"]}),
        "not translated": lambda all: all.update({("Texts", "&File", None, False): [""]}),
        "placeholders": lambda all: all.update({("Texts", "Open %1…", None, False): ["Öffnen…"]}),
        "mnemonics": lambda all: all.update({("Texts", "&File", None, False): ["Datei"]}),
        "ellipsis": lambda all: all.update({("Texts", "Open %1…", None, False): ["%1 öffnen"]}),
        "placeholders ": lambda all: all.update({("Texts", "%n file(s)", None, True): ["Eine Datei", "Dateien"]}),
    }
    failures = [f"a good file: {mistake}" for mistake in mistakes_in("good", good, set(good))]
    for what, spoil in broken.items():
        changed = dict(good)
        spoil(changed)
        found = list(mistakes_in("broken", changed, set(good)))
        if not any(what.strip() in mistake for mistake in found):
            failures.append(f"not noticed: {what}: {found}")
    return failures


def main():
    found = selftest() if sys.argv[1] == "selftest" else check(Path(sys.argv[2]), sys.argv[3])
    print("\n".join(found), end="\n" if found else "")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
