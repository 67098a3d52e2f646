# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
# shellcheck shell=bash
#
# Completion of fixwright's command line, for bash-completion 2.

_fixwright() {
    # shellcheck disable=SC2034 # split is for _init_completion
    local cur prev words cword split
    _init_completion -s || return

    local command='' word
    for word in "${words[@]:1:cword-1}"; do
        case $word in
            diagnose | plan | apply | verify | undo | report | check | trees | practice)
                command=$word
                break
                ;;
        esac
    done

    case $prev in
        --tree)
            _filedir yaml
            return
            ;;
        --case)
            _filedir fixcase
            return
            ;;
        --save | -o)
            _filedir
            return
            ;;
        --machine)
            mapfile -t COMPREPLY < <(compgen -W 'practice none' -- "$cur")
            _filedir reg
            return
            ;;
        --diagnosis | --scenario)
            mapfile -t COMPREPLY < <(compgen -W 'Q142676 Q158308 Q212825 Q259042 Q311860' -- "$cur")
            return
            ;;
        --answer)
            mapfile -t COMPREPLY < <(compgen -S = -W 'os service-pack products message context exchange-instances processor' -- "$cur")
            compopt -o nospace
            return
            ;;
        --remedy) return ;;
    esac

    local options
    case $command in
        '') options='--tree --machine --case --help --version diagnose plan apply verify undo report check trees practice' ;;
        diagnose) options='--tree --machine --answer --json --save --help' ;;
        plan) options='--tree --machine --diagnosis --remedy --answer -o --json --help' ;;
        apply | undo) options='--yes --json --help' ;;
        verify | check) options='--json --help' ;;
        report) options='-o --help' ;;
        practice) options='--scenario --help' ;;
        *) options='--help' ;;
    esac
    if [[ $cur == -* || -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        return
    fi
    case $command in
        apply) _filedir ;;
        verify | undo | report) _filedir fixcase ;;
        check) _filedir yaml ;;
        practice) _filedir -d ;;
    esac
} && complete -F _fixwright fixwright
