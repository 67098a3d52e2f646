#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
#   commandline.sh PROGRAM
#
# The manual names the commands and options that the program has, no more and no fewer, and the completions of bash, zsh and fish offer
# them. A shell that is not there is left out, and said so.
# shellcheck disable=SC2016,SC2317 # scripts for other shells; functions that are called by a name put together
set -euo pipefail
export LC_ALL=C.UTF-8
program=$(realpath -- "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
status=0

lines() { tr ' ' '\n' <<<"$1" | sed '/^$/d' | sort -u; }
same() { # same WHAT WANTED FOUND
    local difference
    difference=$(diff <(lines "$2") <(lines "$3")) && return
    printf '%s\n%s\n' "$1 (< the program, > here):" "$difference"
    status=1
}

words() { tr '\n' ' ' | sed 's/ *$//'; }
synopsis() { sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' "$here/fixwright.1"; }
options_of() { grep -oE '^  --?[a-z]+' <<<"${help[$1]}" | tr -d ' ' | sed '/^--help$/d' | words; }

commands=$("$program" help | sed -nE 's/^  fixwright ([a-z]+) .*/\1/p' | words)
[[ -n $commands ]] || { printf 'the program tells no commands\n'; exit 1; }
same 'commands in the synopsis' "$commands" "$(synopsis | sed -n 's/^\.Cm //p' | grep -vx help | words)"
same 'commands in the description' "$commands" "$(sed -n 's/^\.It Cm //p' "$here/fixwright.1" | grep -vx help | words)"
declare -A help # asked once: a sanitized program is slow
for command in $commands; do help[$command]=$("$program" help "$command"); done
all=''
for command in $commands; do
    found=$(synopsis | awk -v command="$command" '/^\.Nm/ { on = 0 } $1 == ".Cm" { on = $2 == command } on' |
        sed -nE 's/^\.(Op )?Fl (-?[a-z]+).*/-\2/p' | words)
    wanted=$(options_of "$command")
    same "options of $command in the synopsis" "$wanted" "$found"
    all+=" $wanted"
done
same 'options in the description' "$all --tree --machine --case --lang --version" "$(sed -nE 's/^\.It Fl (-?[a-z]+).*/-\1/p' "$here/fixwright.1" | words)"

# ---- completion

# The options of the window, and those of any command that are followed by a value.
window_options="$("$program" help | grep -E '^  fixwright [[-]' | grep -oE -- '--[a-z]+' | words) --help --version"
valued=$(for command in $commands; do sed -nE 's/^  (--?[a-z]+) [A-Z].*/\1/p' <<<"${help[$command]}"; done | sort -u | words)
for shell in bash zsh fish; do
    known=$(grep -E '^ *(case )?--?[a-z]+' "$here/completion.$shell" | grep -oE -- '--?[a-z]+' | sort -u)
    unknown=$(comm -23 <(lines "$valued" | LC_ALL=C sort) <(LC_ALL=C sort <<<"$known") | words)
    [[ -z $unknown ]] || { printf 'completion.%s does not know what follows: %s\n' "$shell" "$unknown"; status=1; }
done

PATH=${program%/*}:$PATH
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
mkdir "$folder/here"
cd "$folder/here"
export XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder XDG_CACHE_HOME=$folder
touch a.fixcase b.yaml c.txt d.reg

# What each shell offers behind these words, the last of which is being typed. Answers come as values in bash, which cuts words at "=".
offered_bash() {
    bash --norc -c '
        source "$1"; source "$2"; shift 2
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_TYPE=9 COMP_KEY=9
        COMP_LINE=${COMP_LINE// = /=}
        COMP_POINT=${#COMP_LINE}
        compopt() { :; }
        _fixwright "$1" "${*: -1}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf "%s\n" "${COMPREPLY[@]}"' _ "$bash_completion" "$here/completion.bash" "$@" | sort | words
}

offered_zsh() { zsh -f "$here/tests/offered.zsh" "$here/completion.zsh" "$@" | sort -u | words; }

offered_fish() {
    fish --no-config -c 'source $argv[1]; complete -C (string join " " -- (string escape -- $argv[2..-2]) $argv[-1])' "$here/completion.fish" "$@" | cut -f 1 | sort -u | words
}

# completes SHELL: all that the completion knows.
completes() {
    local offered=offered_$1 equals=(os=nt4-s) value=nt4-server question='os='
    case $1 in
        bash) equals=(os "=" nt4-s) ;;
        zsh) question=os ;; # its "=" is a suffix, which goes away when something else is typed
        fish) value=os=nt4-server ;;
    esac
    same "$1: completion of a command" "$commands help a.fixcase b.yaml" "$($offered fixwright '')"
    for command in $commands; do
        same "$1: completion of the options of $command" "$(options_of "$command") --help" "$($offered fixwright "$command" -)"
    done
    same "$1: completion of the window's options" "$window_options" "$($offered fixwright -)"
    same "$1: completion of a tree" 'b.yaml nt4-dll-initialization windows-network-printing' "$($offered fixwright --tree '')"
    same "$1: completion of an answer" "$question" "$($offered fixwright diagnose --answer o)"
    same "$1: completion of a value" "$value" "$($offered fixwright diagnose --answer "${equals[@]}")"
    same "$1: completion of a language" 'de en' "$($offered fixwright --lang '')"
    same "$1: completion behind a language" 'diagnose' "$($offered fixwright --lang de diag)"
    same "$1: completion of a scenario" 'Q142676' "$($offered fixwright practice --scenario Q14)"
    same "$1: completion of a machine" 'practice' "$($offered fixwright scan --machine pr)"
    same "$1: completion of a registry file" 'd.reg' "$($offered fixwright import d)"
    same "$1: completion of what only the person knows" '' "$($offered fixwright report --ticket '')"
}

bash_completion=/usr/share/bash-completion/bash_completion
if [[ -e $bash_completion ]]; then completes bash; else printf 'not run: the completion of bash (bash-completion is missing)\n'; fi
for shell in zsh fish; do
    if type -P "$shell" >/dev/null; then completes "$shell"; else printf 'not run: the completion of %s (%s is missing; packaging/deb --test has it)\n' "$shell" "$shell"; fi
done
exit "$status"
