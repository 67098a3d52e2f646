#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
# The MIME types are accepted by the database of the desktop, and the names of our files lead to them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/packages"
cp -- "$here/org.fixwright.Fixwright.mime.xml" "$folder/packages/org.fixwright.Fixwright.xml"

said=$(update-mime-database -V "$folder" 2>&1) || { printf '%s\n' "$said"; exit 1; }
if grep -iE 'error|invalid|unknown' <<<"$said"; then exit 1; fi

status=0
expect() {
    grep -qxF -- "$2" "$folder/$1" || { printf '%s lacks: %s\n' "$1" "$2"; status=1; }
}
expect globs2 '60:application/x-fixwright-tree+yaml:*.tree.yaml'
expect globs2 '50:application/x-fixwright-case+json:*.fixcase'
expect subclasses 'application/x-fixwright-tree+yaml application/yaml'
expect subclasses 'application/x-fixwright-case+json application/json'

# The desktop entry opens both, and claims no address scheme: a link on a web page must not start anything.
for type in application/x-fixwright-tree+yaml application/x-fixwright-case+json; do
    grep -qE "^MimeType=(.*;)?${type//+/\\+};" "$here/org.fixwright.Fixwright.desktop" || { printf 'the desktop entry lacks %s\n' "$type"; status=1; }
done
if grep -n 'x-scheme-handler' "$here/org.fixwright.Fixwright.desktop"; then status=1; fi
exit "$status"
