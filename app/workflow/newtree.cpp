// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/newtree.h"

namespace workflow {

QString newTree()
{
    return QStringLiteral(R"(# yaml-language-server: $schema=tree.schema.json
# A decision tree for Fixwright. `fixwright check` looks for mistakes, with the place of each; the manual is rules/README.md.
fixtree: 1
id: my-tree
title: What this tree helps with
version: "0.1"
author: Your name
language: en
description: Say in a sentence or two which problems it knows.
no-match: Say what to do, and whom to ask, when nothing fits.

# Where the compiledTree comes from: articles, tickets, manuals. Diagnoses refer to them by id.
articles:
  NOTE-1: {title: A note of our own}

# What is asked. Kinds: choice, many, text, message, number, version, yes-no. "I don't know" is always an answer.
questions:
  lamp:
    kind: choice
    ask: Which lamp is on?
    why: The colour tells which part has a problem.
    how: Look at the front of the device.
    minutes: 1
    options:
      green: The green one
      red: The red one
      no-lamp: None

# What people report. A question of the kind "message" recognises these in what is pasted.
messages: {}

# The walk: each step asks a question and goes on to another step, to a diagnosis or to no-match.
start: lamp
steps:
  lamp:
    ask: lamp
    branches:
      - {is: no-lamp, go: no-power, says: Without power no lamp is on.}
    otherwise: no-match

# What it can be. `requires` rules a diagnosis out when it is false.
diagnoses:
  no-power:
    title: The device has no power
    summary: No lamp is on, so the device gets no power.
    cause: The cable is loose, or the socket is switched off.
    articles: [NOTE-1]
    requires:
      - {when: {lamp: no-lamp}, says: No lamp is on}
    remedies:
      plug-in:
        title: Give it power
        risk: low
        restart: no
        actions:
          - manual: {text: Push the plug in at both ends and switch the socket on., confirm: A lamp is on}

# Examples that `fixwright check` runs: with these answers, this comes out.
cases:
  nothing-lit:
    answers: {lamp: no-lamp}
    expect: {outcome: match, diagnosis: no-power, remedy: plug-in}
  green-lit:
    answers: {lamp: green}
    expect: {outcome: none}
)");
}

} // namespace workflow
