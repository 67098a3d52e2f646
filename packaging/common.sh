# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# shellcheck shell=bash disable=SC2034
#
# What the scripts of this folder have in common; sourced, never run. All messages go to stderr: stdout belongs to the command that is run.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
debian_release=trixie

# A user without a home folder (a container, a service) still needs a place for the cache.
if [[ -z ${HOME:-} ]]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6) || true
    [[ -n $HOME ]] || HOME=/tmp
    export HOME
fi
cache=${XDG_CACHE_HOME:-}
[[ $cache == /* ]] || cache=$HOME/.cache
cache=$cache/fixwright

say() { printf 'fixwright: %s\n' "$*" >&2; }

fail() {
    printf 'fixwright: error: %s\n' "$1" >&2
    shift
    (($# == 0)) || printf '    %s\n' "$@" >&2
    exit 1
}

have() { type -P "$1" >/dev/null; }

# The packages of the groups given, one a line, sorted; of all groups without an argument.
packages() {
    local line group='' wanted=" $* "
    while IFS= read -r line || [[ -n $line ]]; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
            '') ;;
            \[*\]) group=${line:1:-1} ;;
            *) if [[ $wanted == '  ' || $wanted == *" $group "* ]]; then printf '%s\n' "$line"; fi ;;
        esac
    done <"$repository/packaging/packages.txt" | LC_ALL=C sort -u
}

# Where the Debian 13 root for the present package list is or will be; it is whole when it has the stamp.
stamp=.fixwright-buildroot
root_folder() {
    local hash
    hash=$(packages build run test | sha256sum)
    printf '%s' "$cache/$debian_release-${hash:0:12}"
}

# Installs packages on this system; root only.
install_packages() {
    local log=$cache/apt.log
    mkdir -p "$cache"
    say "installing $# packages: $*"
    # Lists that are old or missing are fetched, but a source that cannot be reached is no reason to give up.
    {
        DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@" || {
            apt-get -q -o DPkg::Lock::Timeout=600 update || true
            DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@"
        }
    } >"$log" 2>&1 </dev/null && return
    show_log "$log"
    fail 'the packages could not be installed' "All that apt said is in $log"
}

# The last lines of a log, for a person who has to find out what went wrong.
show_log() {
    [[ -s $1 ]] || return 0
    printf '%s\n' "---- last lines of $1" >&2
    tail -n "${2:-25}" -- "$1" >&2
    printf '%s\n' '----' >&2
}
