# SPDX-FileCopyrightText: 2026 The Fixwright authors
# SPDX-License-Identifier: Apache-2.0
"""What the tests from outside look at: hives by an independent reader, reports by independent tools."""

import glob
import hashlib
import re
import subprocess


class Mismatch(Exception):
    """Something is not as it has to be."""


def equal(found, wanted, what):
    if found != wanted:
        raise Mismatch(f"{what}: {found!r} instead of {wanted!r}")


def contains(text, part, what):
    if part not in text:
        raise Mismatch(f"{what}: {part!r} is not in {text[:2000]!r}")


def hash_of(file):
    with open(file, "rb") as opened:
        return hashlib.sha256(opened.read()).hexdigest()


def hive_below(folder):
    """The SYSTEM hive of the one practice machine below the folder; backups do not count."""
    found = [path for path in glob.glob(f"{folder}/**/[Ss][Yy][Ss][Tt][Ee][Mm]", recursive=True) if re.search("/config/", path, re.IGNORECASE)]
    equal(len(found), 1, f"SYSTEM hives below {folder}")
    return found[0]


def registry(hive, shared_section):
    """The value as reglookup reads it."""
    seen = subprocess.run(["reglookup", "-p", "/ControlSet001/Control/Session Manager/SubSystems/Windows", hive], capture_output=True, text=True, check=True).stdout
    contains(seen.replace("%2C", ","), f"SharedSection={shared_section} ", "reglookup on the hive")


def report(file, words):
    """The PDF: its words, its page numbers, its fonts."""
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    flat = re.sub(r"\s+", " ", text)
    for word in words:
        contains(flat, word, f"text of {file}")
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    pages = int(re.search(r"^Pages:\s+(\d+)", info, re.MULTILINE).group(1))
    contains(info, "A4", f"page size of {file}")
    for number in range(1, pages + 1):
        page = subprocess.run(["pdftotext", "-layout", "-f", str(number), "-l", str(number), file, "-"], capture_output=True, text=True, check=True).stdout
        if not re.search(rf"page\s+{number}\s+of\s+{pages}", page, re.IGNORECASE):
            raise Mismatch(f"page {number} of {file} does not say \"page {number} of {pages}\"")
    fonts = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    equal(bool(fonts), True, f"{file} has fonts")
    for line in fonts:
        # name, type, encoding, emb, sub, uni, object id: counted from the right, since names have blanks
        equal(line.split()[-5], "yes", f"font is embedded: {line}")
