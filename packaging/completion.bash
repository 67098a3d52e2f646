# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# shellcheck shell=bash
#
# Completion of fixwright's command line, for bash-completion 2. Commands, options, and the ids of a tree's questions are asked of the
# program itself, so that they are always those of the version that is installed.

# The list that ends a message: "... There are: one, two." gives one and two, a line each. A shell would take no other words unquoted.
_fixwright_listed() {
    tail -n 1 | sed -n 's/^.*: \([^:]*\)\.$/\1/p' | tr ',' '\n' | sed 's/^ *//' | grep -xE '[A-Za-z0-9._-]+'
}

_fixwright() {
    # shellcheck disable=SC2034 # split is for _init_completion
    local cur prev words cword split
    _init_completion -s -n : || return

    local program=$1 command='' tree=() word i first=1
    case ${words[1]} in
        --lang) first=3 ;;
        --lang=*) first=2 ;;
    esac
    for ((i = 1; i < cword; i++)); do
        word=${words[i]}
        case $word in
            --tree) tree+=(--tree "${words[i + 1]}") ;;
            --tree=*) tree+=("$word") ;;
        esac
        [[ -n $command || $i -ne $first || $word == -* ]] || command=$word
    done

    case $prev in
        --lang)
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" --lang '?' 2>&1 | _fixwright_listed)" -- "$cur")
            return
            ;;
        --tree)
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" trees --json 2>/dev/null | sed -nE 's/^ *"id": "([A-Za-z0-9._-]+)",?$/\1/p')" -- "$cur")
            _filedir yaml
            return
            ;;
        --case)
            _filedir fixcase
            return
            ;;
        --save | --media | -o)
            _filedir
            return
            ;;
        --machine)
            mapfile -t COMPREPLY < <(compgen -W 'practice none' -- "$cur")
            _filedir reg
            return
            ;;
        --diagnosis | --scenario)
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" practice --scenario '?' /dev/null/none 2>&1 | _fixwright_listed)" -- "$cur")
            return
            ;;
        --answer)
            if [[ $cur == *=* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" diagnose "${tree[@]}" --answer "${cur%%=*}=!" 2>&1 | _fixwright_listed) unknown" -- "${cur#*=}")
            else
                mapfile -t COMPREPLY < <(compgen -S = -W "$(LC_ALL=C.UTF-8 "$program" diagnose "${tree[@]}" --answer '!=' 2>&1 | _fixwright_listed)" -- "$cur")
                compopt -o nospace
            fi
            return
            ;;
        --keep)
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" diagnose "${tree[@]}" --answer '!=' 2>&1 | _fixwright_listed)" -- "$cur")
            return
            ;;
        --remedy | --technician | --ticket | --done | --since) return ;;
    esac

    if [[ $cur == -* ]]; then
        local options
        if [[ -n $command ]]; then
            options=$(LC_ALL=C.UTF-8 "$program" help "$command" 2>/dev/null | grep -oE '^  --?[a-z]+')
        else
            options="$(LC_ALL=C.UTF-8 "$program" help 2>/dev/null | grep -E '^  fixwright [[-]' | grep -oE -- '--[a-z]+') --help --version"
        fi
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        return
    fi
    case $command in
        '')
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" help 2>/dev/null | sed -nE 's/^  fixwright ([a-z]+) .*/\1/p') help" -- "$cur")
            _filedir '@(yaml|fixcase)'
            ;;
        help) mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" help 2>/dev/null | sed -nE 's/^  fixwright ([a-z]+) .*/\1/p')" -- "$cur") ;;
        apply) _filedir ;;
        verify | undo | kit | report)
            mapfile -t COMPREPLY < <(compgen -W "$(LC_ALL=C.UTF-8 "$program" cases 2>/dev/null | grep -oE '^[^ ]+' | grep -xE '[A-Za-z0-9._-]+')" -- "$cur")
            _filedir fixcase
            ;;
        check | diff) _filedir yaml ;;
        import) _filedir '@(reg|csv|tsv)' ;;
        practice) _filedir -d ;;
    esac
} && complete -F _fixwright fixwright
