// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "support/largetree.h"

#include <algorithm>

namespace support {

QByteArray makeLargeTree(int steps)
{
    QByteArray text = "fixtree: 1\nid: bench\ntitle: Bench\nversion: \"1\"\nauthor: Bench\nlanguage: en\ndescription: A large tree.\nno-match: Ask somebody.\n"
                      "articles:\n  A1: {title: An article}\nquestions:\n";
    for (int i = 0; i < steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "  q" + n + ":\n    kind: choice\n    ask: What does lamp " + n + " show?\n    options: {green: A green light, red: A red light, off: None}\n";
    }
    text += "start: s0\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray next = i + 1 < steps ? "s" + QByteArray::number(i + 1) : QByteArray("no-match");
        text += "  s" + n + ":\n    ask: q" + n + "\n    branches:\n      - {is: red, go: d" + QByteArray::number(i % 100)
                + "}\n      - {is: green, go: " + next + "}\n    otherwise: no-match\n";
    }
    text += "diagnoses:\n";
    for (int i = 0; i < std::min(steps, 100); ++i) {
        const QByteArray n = QByteArray::number(i);
        text
            += "  d" + n + ":\n    title: Part " + n
               + " is broken\n    summary: It reports a fault.\n    cause: Wear.\n    articles: [A1]\n    remedies:\n      change:\n        title: Change part "
               + n + "\n        risk: low\n        restart: no\n        actions:\n          - manual: {text: Change part " + n
               + ", confirm: The lamp is green}\n";
    }
    return text;
}

QByteArray makeProblemTree(int number, int steps)
{
    const QByteArray own = QByteArray::number(number);
    QByteArray text = "fixtree: 1\nid: problem" + own + "\ntitle: Problem " + own
                      + "\nversion: \"1\"\nno-match: Ask somebody.\narticles: {A: {title: An article}}\nquestions:\n"
                        "  message: {kind: message, ask: What is shown}\n";
    QByteArray facts = "facts:\n", flow = "steps:\n  s0:\n    ask: message\n    branches:\n      - {is: m, go: s1}\n    otherwise: no-match\n",
               diagnoses = "diagnoses:\n";
    for (int i = 1; i < steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray next = i + 1 < steps ? "s" + QByteArray::number(i + 1) : QByteArray("no-match");
        const bool isFact = i % 3 == 0;
        if (isFact)
            facts += "  f" + n + ": {title: Value " + n + ", detect: {registry: 'SYSTEM\\CurrentControlSet\\Services\\Part"
                     + QByteArray::number((number + i) % 300) + "', value: Start}}\n";
        else
            text += "  q" + n + ": {kind: choice, ask: What does lamp " + n + " show, options: {green: A green light, red: A red light, off: None}}\n";
        flow += "  s" + n + ":\n" + (isFact ? "" : "    ask: q" + n + "\n") + "    branches:\n      - {"
                + (isFact ? "when: {fact: {f" + n + ": 4}}" : QByteArray("is: red")) + ", go: d" + QByteArray::number(i % 20) + "}\n    otherwise: " + next
                + "\n";
    }
    for (int i = 0; i < 20; ++i) {
        const QByteArray n = QByteArray::number(i);
        diagnoses += "  d" + n + ": {title: Part " + n + " is broken, articles: [A], escalate: Ask somebody.}\n";
    }
    return text + facts + "messages:\n  m: {title: It does not start, names: [part" + own + ".dll], says: cannot-initialize}\nstart: s0\n" + flow + diagnoses;
}

} // namespace support
