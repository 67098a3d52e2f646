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

# The packages of the groups given, one a line, sorted; of all groups without an argument. package_list names the file.
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
    done <"$repository/packaging/${package_list:-packages.txt}" | LC_ALL=C sort -u
}

# Which Debian 13 root is meant: "" is the one for building and testing; "package" has what packaging/deb needs, "bare" is a system
# that nothing was added to, for trying what was packaged.
root_kind=${FIXWRIGHT_ROOT_KIND:-}

# The packages of that root.
root_packages() {
    case $root_kind in
        '') packages build run test ;;
        package) { packages build && package_list=packages-deb.txt packages package; } | LC_ALL=C sort -u ;;
        bare) package_list=packages-deb.txt packages bare ;;
        *) fail "there is no kind of root \"$root_kind\"" 'There are: package, bare' ;;
    esac
}

# Where the Debian 13 root for the present package list is or will be; it is whole when it has the stamp.
stamp=.fixwright-buildroot
root_prefix=$cache/${root_kind:+$root_kind-}$debian_release
root_folder() {
    local hash
    hash=$(root_packages | sha256sum)
    printf '%s' "$root_prefix-${hash:0:12}"
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

# How this system's apt reaches its archives (proxy, certificates, dates), for the apt of another root.
apt_settings() {
    apt-config dump 2>/dev/null |
        grep -E '^Acquire::((http|https|ftp)::[^ ]*|Check-Valid-Until|Check-Date|Retries|ForceIPv[46]) "[^"]' || true
}

# The last lines of a log, for a person who has to find out what went wrong.
show_log() {
    [[ -s $1 ]] || return 0
    printf '%s\n' "---- last lines of $1" >&2
    tail -n "${2:-25}" -- "$1" >&2
    printf '%s\n' '----' >&2
}

# supervise LOG COMMAND...: runs a command that takes long, with its output in a log, and says what it is at: on a terminal in one
# line that is rewritten, elsewhere in a line now and then. Returns its status; stops all its processes when this script is stopped.
supervised=''
supervise() {
    local log=$1 started=$SECONDS said=$SECONDS step status=0
    shift
    mkdir -p "${log%/*}"
    set -m # a process group of its own
    "$@" >"$log" 2>&1 </dev/null &
    supervised=$!
    set +m
    trap 'stop_supervised 130' INT
    trap 'stop_supervised 143' TERM HUP
    while kill -0 "$supervised" 2>/dev/null; do
        if [[ -t 2 ]]; then
            step=$(current_step "$log")
            printf '\r\033[K%4d s  %s' $((SECONDS - started)) "$step" >&2
        elif ((SECONDS >= said + 20)); then
            step=$(current_step "$log")
            say "$((SECONDS - started)) s  $step"
            said=$SECONDS
        fi
        sleep 0.3
    done
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
    wait "$supervised" || status=$?
    supervised=''
    trap - INT TERM HUP
    return "$status"
}

stop_supervised() {
    trap '' INT TERM HUP
    if [[ -t 2 ]]; then printf '\r\033[K' >&2; fi
    say 'interrupted'
    kill -TERM -- "-$supervised" 2>/dev/null || true
    wait "$supervised" 2>/dev/null || true
    exit "$1"
}

# The last line of a log that says what mmdebstrap, dpkg or ninja is doing.
current_step() {
    tail -n 200 -- "$1" 2>/dev/null | grep -aE '^(I: |\[[0-9]+/[0-9]+\]|Unpacking |Setting up )' | tail -n 1 |
        sed -E 's/^I: //; s/ (Building CXX object|Linking CXX [a-z ]+) .*\// /; s/\.o$//' | cut -c 1-70
}

# build PRESET [TARGET]: configures and builds into build/PRESET; the logs are in build/log. Sets up what is missing.
build() {
    local preset=$1 tree=$repository/build/$1 log=$repository/build/log/build-$1.log lock environment started=$SECONDS jobs memory
    mkdir -p "$repository/build/log"
    "$repository/packaging/shell" true # set-up first: it says by itself what it does
    exec {lock}>"$repository/build/$preset.lock"
    flock -n "$lock" || {
        say "waiting for another build of $preset"
        flock "$lock"
    }

    # A tree from another place or for another set of packages cannot be used; the compiler's cache makes a new one quickly.
    environment=$("$repository/packaging/shell" cat /.fixwright-buildroot /etc/debian_version 2>/dev/null | sha256sum) || true
    environment="$repository ${environment%% *}"
    if [[ -e $tree/environment && $(<"$tree/environment") != "$environment" ]] ||
        { [[ -e $tree/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$repository" "$tree/CMakeCache.txt"; }; then
        say "build/$preset was made elsewhere; starting it afresh"
        rm -rf -- "$tree"
    fi
    mkdir -p "$tree"
    printf '%s\n' "$environment" >"$tree/environment"

    if [[ ! -e $tree/build.ninja || $repository/CMakePresets.json -nt $tree/build.ninja ]]; then
        say "configuring ($preset)"
        supervise "$repository/build/log/configure-$preset.log" \
            env -C "$repository" "$repository/packaging/shell" cmake --preset "$preset" || {
            show_log "$repository/build/log/configure-$preset.log"
            fail "cmake could not configure the preset $preset"
        }
    fi

    # One compiler takes up to 1 GB.
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo) || memory=$jobs
    ((jobs <= memory)) || jobs=$((memory > 0 ? memory : 1))
    say "building ($preset)"
    supervise "$log" env -C "$repository" "$repository/packaging/shell" \
        cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$jobs}" ${2:+--target "$2"} || {
        if grep -qa '^FAILED: ' "$log" && ! grep -qa '^FAILED: build.ninja' "$log"; then
            printf '%s\n' "---- from $log" >&2
            awk '/^FAILED: / { on = 1; lines = 0 } /^\[[0-9]+\/[0-9]+\]/ { on = 0 } on && lines++ < 40 && length($0) < 400' "$log" | head -n 80 >&2
            printf '%s\n' '----' >&2
        else
            show_log "$log"
        fi
        fail "the preset $preset could not be built; all that was said is in $log"
    }
    exec {lock}>&-
    ((SECONDS - started < 5)) || say "built ($preset) in $((SECONDS - started)) s"
}
