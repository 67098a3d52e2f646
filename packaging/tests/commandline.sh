#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
#   commandline.sh PROGRAM
#
# The manual names the commands and options that the program has, no more and no fewer, and the completion offers them.
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
options_of() { "$program" help "$1" | grep -oE '^  --?[a-z]+' | tr -d ' ' | sed '/^--help$/d' | words; }

commands=$("$program" help | sed -nE 's/^  fixwright ([a-z]+) .*/\1/p' | words)
[[ -n $commands ]] || { printf 'the program tells no commands\n'; exit 1; }
same 'commands in the synopsis' "$commands" "$(synopsis | sed -n 's/^\.Cm //p' | grep -vx help | words)"
same 'commands in the description' "$commands" "$(sed -n 's/^\.It Cm //p' "$here/fixwright.1" | grep -vx help | words)"
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

completion=/usr/share/bash-completion/bash_completion
if [[ -e $completion ]]; then
    # What is offered after these words; the last one is being typed.
    offered() {
        PATH=${program%/*}:$PATH bash --norc -c '
            source "$1"; source "$2"; shift 2
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_TYPE=9 COMP_KEY=9
            COMP_LINE=${COMP_LINE// = /=}
            COMP_POINT=${#COMP_LINE}
            compopt() { :; }
            _fixwright "$1" "${*: -1}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf "%s\n" "${COMPREPLY[@]}"' _ "$completion" "$here/completion.bash" "$@" | sort | words
    }
    cd "$(mktemp -d)"
    trap 'rm -rf -- "$PWD"' EXIT
    touch a.fixcase b.yaml c.txt
    same 'completion of a command' "$commands help a.fixcase b.yaml" "$(offered fixwright '')"
    same 'completion of plan' "$(options_of plan) --help" "$(offered fixwright plan -)"
    same 'completion of a tree' 'b.yaml nt4-dll-initialization windows-network-printing' "$(XDG_DATA_HOME=$PWD XDG_CONFIG_HOME=$PWD offered fixwright --tree '')"
    same 'completion of an answer' 'os=' "$(offered fixwright diagnose --answer o)"
    same 'completion of a value' 'nt4-server nt4-workstation' "$(offered fixwright diagnose --answer os = nt4-s) $(offered fixwright diagnose --answer os = nt4-w)"
    same 'completion of a language' 'de en' "$(offered fixwright --lang '')"
    same 'completion behind a language' 'diagnose' "$(offered fixwright --lang de diag)"
    same 'completion of a scenario' 'Q142676' "$(offered fixwright practice --scenario Q14)"
fi
exit "$status"
