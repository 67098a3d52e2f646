#compdef fixwright
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
# Completion of fixwright's command line for zsh. Commands, options and what a tree knows are asked of the program itself, so that they
# are always those of the version that is installed.

# The list that ends a message: "... There are: one, two." gives one and two.
_fixwright_listed() {
    local line
    line=$(LC_ALL=C.UTF-8 "$@" 2>&1 | tail -n 1 | sed -n 's/^.*: \([^:]*\)\.$/\1/p')
    reply=(${(s:, :)line})
    reply=(${(M)reply:#[A-Za-z0-9._-]##})
}

# "name:what it does" of each command.
_fixwright_commands() {
    reply=(${(f)"$(LC_ALL=C.UTF-8 $program help 2>/dev/null | sed -nE 's/^  fixwright ([a-z]+) ([^ ]+ )*[^ ]* *  ([^ ].*)$/\1:\3/p')"})
}

# What may follow an option.
_fixwright_value() {
    local -a reply
    case $1 in
        --lang) _fixwright_listed $program --lang '?' && compadd -a reply ;;
        --tree)
            reply=(${(f)"$(LC_ALL=C.UTF-8 $program trees --json 2>/dev/null | sed -nE 's/^ *"id": "([A-Za-z0-9._-]+)",?$/\1/p')"})
            compadd -a reply
            _files -g '*.yaml(-.)'
            ;;
        --case) _files -g '*.fixcase(-.)' ;;
        --machine)
            compadd practice none
            _files -g '*.reg(-.)'
            ;;
        --diagnosis | --scenario) _fixwright_listed $program practice --scenario '?' /dev/null/none && compadd -a reply ;;
        --answer)
            if compset -P 1 '*='; then
                _fixwright_listed $program diagnose $trees --answer "${IPREFIX#--answer=}!" && compadd -a reply
                compadd unknown
            else
                _fixwright_listed $program diagnose $trees --answer '!=' && compadd -S = -a reply
            fi
            ;;
        --keep) _fixwright_listed $program diagnose $trees --answer '!=' && compadd -a reply ;;
        --save | --media | -o) _files ;;
    esac
}

_fixwright() {
    setopt localoptions extendedglob
    local program=${words[1]} command='' word
    local -a trees reply
    local -i i first=2
    [[ ${words[2]} != --lang ]] || first=4
    [[ ${words[2]} != --lang=* ]] || first=3
    for ((i = 2; i < CURRENT; i++)); do
        word=${words[i]}
        case $word in
            --tree) trees+=(--tree "${(Q)words[i + 1]}") ;;
            --tree=*) trees+=("${(Q)word}") ;;
        esac
        [[ -n $command || $i -ne $first || $word == -* ]] || command=$word
    done

    if [[ ${words[CURRENT]} == --*=* ]]; then
        local option=${words[CURRENT]%%=*}
        compset -P 1 '*='
        _fixwright_value $option
        return
    fi
    local before=${words[CURRENT - 1]}
    if [[ $before == -* ]]; then
        # Behind an option that takes a value only a value makes sense.
        case $before in
            --lang | --tree | --case | --save | --media | -o | --machine | --diagnosis | --scenario | --answer | --keep)
                _fixwright_value $before
                return
                ;;
            --remedy | --technician | --ticket | --done | --since) return ;;
        esac
    fi

    if [[ ${words[CURRENT]} == -* ]]; then
        if [[ -z $command ]]; then
            reply=(${(f)"$(LC_ALL=C.UTF-8 $program help 2>/dev/null | grep -E '^  fixwright [[-]' | grep -oE -- '--[a-z]+')"})
            compadd -- $reply --help --version
        else
            reply=(${(f)"$(LC_ALL=C.UTF-8 $program help $command 2>/dev/null | sed -nE 's/^  (--?[a-z]+)( [^ ]+)?  +(.*)$/\1:\3/p')"})
            _describe -o option reply
        fi
        return
    fi
    case $command in
        '')
            _fixwright_commands
            reply+=('help:Tells the commands, or the options of one')
            _describe command reply
            _files -g '*.(yaml|fixcase)(-.)'
            ;;
        help)
            _fixwright_commands
            _describe command reply
            ;;
        apply) _files ;;
        verify | undo | kit | report)
            reply=(${(M)${(f)"$(LC_ALL=C.UTF-8 $program cases 2>/dev/null | grep -oE '^[^ ]+')"}:#[A-Za-z0-9._-]##})
            compadd -a reply
            _files -g '*.fixcase(-.)'
            ;;
        check | diff) _files -g '*.yaml(-.)' ;;
        import) _files -g '*.(reg|csv|tsv)(-.)' ;;
        practice) _files -/ ;;
    esac
}

_fixwright "$@"
