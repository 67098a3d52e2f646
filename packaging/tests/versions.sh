#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
#   versions.sh VERSION
#
# The version is the same wherever it is written, and the Debian package is built with the libraries that packages.txt names.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
status=0

expect() { # expect WHERE FOUND
    [[ $2 == "$version" ]] || { printf '%s is about version "%s", the program is %s\n' "$1" "$2" "$version"; status=1; }
}
version=$1
expect 'the metainfo file' "$(sed -nE '0,/<release /s/.*<release version="([^"]+)".*/\1/p' "$here/org.fixwright.Fixwright.metainfo.xml")"
expect debian/changelog "$(sed -nE '1s/^fixwright \(([^)]+)\) .*/\1/p' "$here/debian/changelog")"
expect CHANGELOG.md "$(sed -n '0,/^## /s/^## //p' "$here/CHANGELOG.md")"

# Tools that only speed up the work, or that every Debian package is built with, are not asked for.
wanted=$(sed -n '/^\[build\]/,/^\[run\]/p' "$here/packages.txt" | sed -nE 's/^([a-z0-9.+-]+) .*/\1/p' | grep -vxE 'ca-certificates|ccache|g\+\+|git|mold|mount' | sed 's/^pkg-config$/pkgconf/')
asked=$(sed -n '/^Build-Depends:/,/^[A-Z].*-Version:/p' "$here/debian/control" | sed -nE 's/^ ([a-z0-9.+-]+).*/\1/p' | grep -vxE 'debhelper-compat|librsvg2-bin')
diff <(sort <<<"$wanted") <(sort <<<"$asked") || { printf 'packages.txt [build] (<) and debian/control (>) differ\n'; status=1; }
exit "$status"
