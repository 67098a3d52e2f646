# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: 2026 The Fixwright authors
#
#   zsh -f offered.zsh COMPLETION WORD...
#
# Prints what zsh offers where the last word is being typed: an interactive zsh on a terminal of its own, in which the completion's own
# offers are written down instead of shown.
zmodload zsh/zpty
completion=$1
shift
folder=$(mktemp -d)
mkdir $folder/functions
cp -- $completion $folder/functions/_fixwright
# compadd keeps what fits the typed word when it is told to put it into an array.
cat >$folder/.zshrc <<'END'
PS1= PS2= RPS1=
unsetopt prompt_cr prompt_sp beep
fpath=(${ZDOTDIR}/functions $fpath)
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' completer _complete
zstyle ':completion:*' list-prompt ''
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a __hits
    builtin compadd -O __hits "$@"
    print -rl -- "${__hits[@]}" >>$ZDOTDIR/offered
    builtin compadd "$@"
}
ended() { print done >$ZDOTDIR/done }
offer() { zle complete-word; ended; zle kill-buffer }
zle -N offer
bindkey '^T' offer
# Not before: what is typed earlier gets lost now and then.
zle-line-init() { print ready >$ZDOTDIR/ready }
zle -N zle-line-init
END
export ZDOTDIR=$folder
zpty -b shell zsh -i
for ((i = 0; i < 200; i++)); do
    [[ -e $folder/ready ]] && break
    sleep 0.05
    zpty -r -t shell seen
done
# The last word stays as it is typed: quoted, an empty one would be two quotation marks.
zpty -w -n shell "${(j: :)${(@q)@[1,-2]}} ${@[-1]}"$'\C-t'
for ((i = 0; i < 400; i++)); do
    [[ -e $folder/done ]] && break
    sleep 0.05
    zpty -r -t shell seen
done
[[ ! -e $folder/offered ]] || sed 's/\/$//; /^$/d' $folder/offered
zpty -d shell
rm -rf -- $folder # no trap: the other zsh would run it, too
