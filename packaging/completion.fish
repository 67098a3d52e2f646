# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
# Completion of fixwright's command line for fish. Commands, options and what a tree knows are asked of the program itself, so that they
# are always those of the version that is installed.

# The list that ends a message: "... There are: one, two." gives one and two, a line each.
function __fixwright_listed
    LC_ALL=C.UTF-8 $argv 2>&1 | tail -n 1 | sed -n 's/^.*: \([^:]*\)\.$/\1/p' | tr ',' '\n' | sed 's/^ *//' | string match -r '^[A-Za-z0-9._-]+$'
end

# "name<tab>what it does" of each command.
function __fixwright_commands
    LC_ALL=C.UTF-8 $argv[1] help 2>/dev/null | sed -nE 's/^  fixwright ([a-z]+) ([^ ]+ )*[^ ]* *  ([^ ].*)$/\1\t\3/p'
end

# Files whose names end so, and folders.
function __fixwright_files
    for ending in $argv
        __fish_complete_suffix --complete=(commandline -ct) $ending | string match -r ".*/|.*\\$ending"'$'
    end
end

# What may follow an option; the words before the cursor decide the tree.
function __fixwright_value --argument-names option typed
    set -l words (commandline -pxc)
    set -l program $words[1]
    set -l trees
    for i in (seq 2 (count $words))
        switch $words[$i]
            case --tree
                set -q words[(math $i + 1)]; and set -a trees --tree $words[(math $i + 1)]
            case '--tree=*'
                set -a trees $words[$i]
        end
    end
    switch $option
        case --lang
            __fixwright_listed $program --lang '?'
        case --tree
            LC_ALL=C.UTF-8 $program trees --json 2>/dev/null | sed -nE 's/^ *"id": "([A-Za-z0-9._-]+)",?$/\1/p'
            __fixwright_files .yaml
        case --case
            __fixwright_files .fixcase
        case --machine
            printf '%s\n' practice none
            __fixwright_files .reg
        case --diagnosis --scenario
            __fixwright_listed $program practice --scenario '?' /dev/null/none
        case --answer
            if string match -q '*=*' -- $typed
                set -l question (string split -m 1 = -- $typed)[1]
                for value in (__fixwright_listed $program diagnose $trees --answer "$question=!") unknown
                    echo $question=$value
                end
            else
                string join \n -- (__fixwright_listed $program diagnose $trees --answer '!=')=
            end
        case --keep
            __fixwright_listed $program diagnose $trees --answer '!='
        case --save --media -o
            __fish_complete_path $typed
    end
end

function __fixwright
    set -l words (commandline -pxc)
    set -l typed (commandline -ct)
    set -l program $words[1]
    set -l first 2
    switch "$words[2]"
        case --lang
            set first 4
        case '--lang=*'
            set first 3
    end
    set -l command
    set -q words[$first]; and not string match -q -- '-*' $words[$first]; and set command $words[$first]

    if string match -qr '^--[a-z]+=' -- $typed
        set -l option (string split -m 1 = -- $typed)[1]
        set -l value (string split -m 1 = -- $typed)[2]
        string replace -r '^' "$option=" -- (__fixwright_value $option $value)
        return
    end
    # Behind an option that takes a value only a value makes sense.
    switch $words[-1]
        case --lang --tree --case --save --media -o --machine --diagnosis --scenario --answer --keep
            __fixwright_value $words[-1] $typed
            return
        case --remedy --technician --ticket --done --since
            return
    end

    if string match -q -- '-*' $typed
        if test -z "$command"
            LC_ALL=C.UTF-8 $program help 2>/dev/null | string match -r '^  fixwright [[-].*' | string match -ra -- '--[a-z]+'
            printf '%s\n' --help --version
        else
            LC_ALL=C.UTF-8 $program help $command 2>/dev/null | sed -nE 's/^  (--?[a-z]+)( [^ ]+)?  +(.*)$/\1\t\3/p'
        end
        return
    end
    switch "$command"
        case ''
            __fixwright_commands $program
            printf 'help\tTells the commands, or the options of one\n'
            __fixwright_files .yaml .fixcase
        case help
            __fixwright_commands $program
        case apply
            __fish_complete_path $typed
        case verify undo kit report
            LC_ALL=C.UTF-8 $program cases 2>/dev/null | string match -r '^[A-Za-z0-9._-]+(?= )'
            __fixwright_files .fixcase
        case check diff
            __fixwright_files .yaml
        case import
            __fixwright_files .reg .csv .tsv
        case practice
            __fish_complete_directories $typed ''
    end
end

complete -c fixwright -f -a '(__fixwright)'
