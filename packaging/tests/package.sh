#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
#   package.sh PACKAGE.deb | TARBALL.tar.xz
#
# Tries what packaging/deb made in a Debian 13 that has nothing else in it, a new copy each time. A package is installed over an older one,
# its program repairs a practice machine and takes it back, on the command line and in the window, and removing it leaves nothing but
# the user's data. A tarball is unpacked somewhere and does the same. The screen and who drives the window are outside of that system.
# Needs root; the status is 77 where it did not run. FIXWRIGHT_TRY_IN names the root of another system to try a tarball in.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
unset FIXWRIGHT_ROOT_KIND
source "$here/../common.sh"
given=$(realpath -- "$1")

did_not_run() {
    printf '\nfixwright: THE PACKAGE TEST DID NOT RUN: %s\n\n' "$1" >&2
    exit 77
}
((EUID == 0)) || did_not_run 'it needs root (to install a package into a system of its own)'
unshare --mount true 2>/dev/null || did_not_run 'this system does not let root make mounts'

bare=${FIXWRIGHT_TRY_IN:-}
[[ -n $bare ]] || bare=$(FIXWRIGHT_ROOT_KIND=bare "$repository/packaging/buildroot")
system=$(mktemp -d "$cache/tried-XXXXXX")
work=$(mktemp -d /tmp/fixwright-package.XXXXXX)
trap 'rm -rf --one-file-system -- "$system" "$work"' EXIT
chmod 755 "$system"
cp -a --reflink=auto -- "$bare/." "$system/"
# What was fetched once is kept; apt wants the folder for itself.
mkdir -p "$cache/archives/partial"
exec {lock}>"$cache/archives.lock"
flock "$lock"

# inside [--user] COMMAND...: in that system; /tmp is the outer one. A process stays itself, so that signals and screen readers find it.
cat >"$work/inside" <<END
#!/usr/bin/env bash
set -euo pipefail
exec unshare --mount --propagation private bash -c '
    set -euo pipefail
    system=\$1 archives=\$2
    shift 2
    mount --rbind /proc "\$system/proc"
    mount --rbind /dev "\$system/dev"
    mount --bind /tmp "\$system/tmp"
    if [[ -d \$archives ]]; then mount --bind "\$archives" "\$system/var/cache/apt/archives"; fi
    user=()
    if [[ \$1 == --user ]]; then
        shift
        user=(--userspec=helpdesk)
        export HOME=/home/helpdesk
    fi
    exec chroot "\${user[@]}" "\$system" "\$@"
' inside '$system' '$cache/archives' "\$@"
END
chmod +x "$work/inside"
inside() { env -i PATH=/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$work/inside" "$@" </dev/null; }
quietly() { "$@" >"$work/log" 2>&1 || { show_log "$work/log" 60; fail "failed: $*"; }; }
expect() { # expect STATUS COMMAND...
    local wanted=$1 status=0
    shift
    "$@" >"$work/log" 2>&1 || status=$?
    ((status == wanted)) || { show_log "$work/log" 60; fail "status $status instead of $wanted: $*"; }
}
said() { grep -qF -- "$1" "$work/log" || { show_log "$work/log" 60; fail "not said: $1"; }; }

# ---- what is tried

# The practice case on the command line, as somebody who is not root. The user's folder is what is left at the end.
scenario() {
    local program=$1 home=$system/home/helpdesk machine hive before id
    say 'trying the command line'
    run() { inside --user "$program" "$@"; }
    expect 0 run --version
    said "${2:-}"
    expect 0 run trees
    said windows-network-printing
    expect 0 run practice /home/helpdesk/machine --scenario Q142676
    machine=$(grep -m 1 '^/' "$work/log")
    hive=$(find "$home/machine" -ipath '*/config/system')
    before=$(sha256sum <"$hive")
    local answers=(--machine "$machine" --answer 'message=user32.dll failed to initialize' --answer context=service-start)
    expect 0 run diagnose "${answers[@]}"
    said Q142676
    expect 2 run plan "${answers[@]}" -o /home/helpdesk/plan.fixcase
    [[ $(sha256sum <"$hive") == "$before" ]] || fail 'planning changed the hive'
    expect 0 run apply /home/helpdesk/plan.fixcase --yes
    [[ $(sha256sum <"$hive") != "$before" ]] || fail 'applying did not change the hive'
    expect 0 run verify /home/helpdesk/plan.fixcase
    expect 0 run report /home/helpdesk/plan.fixcase -o /home/helpdesk/report.pdf
    [[ $(head -c 5 "$home/report.pdf") == %PDF- ]] || fail 'the report is no PDF'
    expect 0 run cases
    id=$(awk 'NR == 1 { print $1 }' "$work/log")
    [[ -n $id ]] || fail 'the case is not in the record'
    expect 0 run undo /home/helpdesk/plan.fixcase --yes
    [[ $(sha256sum <"$hive") == "$before" ]] || fail 'undo did not bring the hive back'
}

# The same in the window, by mouse; what it leaves in /tmp goes away with it.
window() {
    local log=$work/window.log
    say 'trying the window'
    printf '#!/bin/bash\nexec "%s/inside" "%s" "$@"\n' "$work" "$1" >"$work/program"
    chmod +x "$work/program"
    mkdir -p "$work/run" "$work/home"
    chmod 700 "$work/run"
    env -u WAYLAND_DISPLAY -u DISPLAY XDG_RUNTIME_DIR="$work/run" HOME="$work/home" XDG_CACHE_HOME="${cache%/fixwright}" TMPDIR=/tmp \
        "$repository/packaging/shell" "$repository/tests/app/outside/outside-session" \
        python3 -B "$repository/tests/app/outside/window_mouse.py" "$work/program" >"$log" 2>&1 </dev/null || {
        show_log "$log" 60
        fail 'the window did not do what it should'
    }
}

# snapshot FILE: everything in the system but what apt and dpkg note for themselves; in FILE.sums what is in it.
snapshot() {
    local kept=(proc dev sys tmp home root run var/cache var/log var/lib/apt var/lib/dpkg) left=() path
    for path in "${kept[@]}"; do left+=(-path "./$path" -o); done
    (
        cd "$system"
        find . -xdev \( "${left[@]}" -false \) -prune -o -printf '%y %m %U:%G %p %l\n' | sort >"$1"
        find . -xdev \( "${left[@]}" -false \) -prune -o -type f -print0 | sort -z | xargs -0 sha256sum >"$1.sums"
    )
}

install_package() {
    quietly inside apt-get -q -y --no-install-recommends install "$1"
    # shellcheck disable=SC2016 # dpkg's own placeholders
    [[ $(inside dpkg-query -W -f '${Status} ${Version}' fixwright) == "install ok installed $2" ]] || fail "version $2 is not installed"
}

# The person, by hand: a bare system has no useradd.
echo 'helpdesk:x:1000:1000::/home/helpdesk:/bin/sh' >>"$system/etc/passwd"
echo 'helpdesk:x:1000:' >>"$system/etc/group"
install -d -o 1000 -g 1000 "$system/home/helpdesk"

# ---- the tarball

if [[ $given == *.tar.* ]]; then
    mkdir -p "$system/home/helpdesk/some where"
    tar --extract --file "$given" --no-same-owner --directory "$system/home/helpdesk/some where"
    folder=$(cd "$system/home/helpdesk/some where" && echo *)
    program="/home/helpdesk/some where/$folder/bin/fixwright"
    scenario "$program" 'Fixwright '
    window "$program"
    printf 'passed: %s in a folder of %s, which has none of its libraries\n' "${given##*/}" "$(sed -nE 's/^PRETTY_NAME="(.*)"/\1/p' "$system/etc/os-release")"
    exit 0
fi

# ---- the package

version=$(dpkg-deb --field "$given" Version)
cp -- "$given" "$work/fixwright.deb"
say 'installing what the package depends on'
apt_settings >"$system/etc/apt/apt.conf.d/99outside"
for file in /etc/apt/auth.conf /etc/apt/auth.conf.d; do
    if [[ -r $file ]]; then cp -R -- "$file" "$system/etc/apt/"; fi
done
quietly inside apt-get -q update
quietly inside apt-get -q -y --no-install-recommends satisfy "$(dpkg-deb --field "$given" Depends)"
snapshot "$work/before"

# An older one, with a file that the newer does not have.
say 'upgrading from an older version'
dpkg-deb --raw-extract "$given" "$work/older"
sed -i 's/^Version: .*/Version: 0.9.0/' "$work/older/DEBIAN/control"
echo old >"$work/older/usr/share/fixwright/rules/gone.tree.yaml"
dpkg-deb --root-owner-group -Znone --build "$work/older" "$work/older.deb" >/dev/null
install_package "$work/older.deb" 0.9.0
[[ -e $system/usr/share/fixwright/rules/gone.tree.yaml ]] || fail 'the older version was not installed'
install_package "$work/fixwright.deb" "$version"
[[ ! -e $system/usr/share/fixwright/rules/gone.tree.yaml ]] || fail 'a file of the older version was left by the upgrade'

# What people and desktops look for.
for file in bin/fixwright share/applications/org.fixwright.Fixwright.desktop share/metainfo/org.fixwright.Fixwright.metainfo.xml \
    share/mime/packages/org.fixwright.Fixwright.xml share/man/man1/fixwright.1.gz share/bash-completion/completions/fixwright \
    share/zsh/vendor-completions/_fixwright share/fish/vendor_completions.d/fixwright.fish share/doc/fixwright/copyright \
    share/icons/hicolor/scalable/apps/org.fixwright.Fixwright.svg share/fixwright/tree.schema.json share/fixwright/rules/nt4-dll-initialization.tree.yaml; do
    [[ -s $system/usr/$file || -L $system/usr/$file ]] || fail "the package lacks /usr/$file"
done
for size in 16 22 24 32 48 64 128 256 512; do
    icon=$system/usr/share/icons/hicolor/${size}x$size/apps/org.fixwright.Fixwright.png
    # Width and height are the 17th to 24th byte of a PNG file.
    [[ $(od -An -tu4 --endian=big -j16 -N8 "$icon" | xargs) == "$size $size" ]] || fail "the icon of $size pixels has another size"
done
for worker in hiveworker evtworker evtxworker; do
    inside test -x "/usr/libexec/fixwright/fixwright-$worker" || fail "the package lacks fixwright-$worker"
done

scenario fixwright "Fixwright ${version%%-*}"
window fixwright

say 'removing it'
quietly inside apt-get -q -y purge fixwright
snapshot "$work/after"
difference=$(diff <(cat "$work/before" "$work/before.sums") <(cat "$work/after" "$work/after.sums")) || {
    printf '%s\n' "$difference" | head -n 40 >&2
    fail 'removing the package does not leave the system as it was'
}
[[ -s $system/home/helpdesk/.local/share/fixwright/record.sqlite ]] || fail "removing the package took the user's record of cases with it"
printf 'passed: %s installed over 0.9.0, used on the command line and in the window, and removed\n' "${given##*/}"
