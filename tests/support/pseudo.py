#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
"""Translates each text of a .ts file into one that looks translated. Usage: pseudo.py FROM.ts TO.ts

In brackets, longer, with an accent on each vowel; placeholders, the letter of a mnemonic and what stands for itself stay: file patterns and
what a person has to type."""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aeiouAEIOU", "áéíöüÁÉÍÖÜ")
KEPT = re.compile(r"(%L?\d|%n|&[A-Za-z]|\*\.\w+|\byes\b|\bno\b|\bnone\b|\bunknown\b|fixwright \w+|--?\w[\w-]*)")


def looking_translated(text):
    parts = KEPT.split(text)
    body = "".join(part if at % 2 else part.translate(ACCENTS) for at, part in enumerate(parts))
    return "⟦" + body + "·" * max(1, len(text) // 4) + "⟧"


def main(source, target):
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", "en")
    for message in root.iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = message.find("source").text
        for form in translation.findall("numerusform"):
            form.text = looking_translated(text)
        if message.get("numerus") != "yes":
            translation.text = looking_translated(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
