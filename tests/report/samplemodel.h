// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

/// A report with one block of every kind, long values and text that tries to be markup.
[[nodiscard]] inline report::ReportModel sampleModel()
{
    using namespace Qt::StringLiterals;
    using report::Block;
    const QString line = u"%SystemRoot%\\system32\\csrss.exe ObjectDirectory=\\Windows SharedSection=1024,3072,512 Windows=On SubSystemType=Windows "
                         "ServerDll=basesrv,1 ServerDll=winsrv:UserServerDllInitialization,3 ServerDll=winsrv:ConServerDllInitialization,2 "
                         "ProfileControl=Off MaxRequestThreads=16"_s;
    const QString hash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    const auto make = [](Block::Kind kind, const QString &text, Block::Tone tone = Block::Tone::Plain) {
        Block block;
        block.kind = kind;
        block.text = text;
        block.tone = tone;
        return block;
    };
    const auto table = [](const QStringList &header, std::vector<QStringList> rows, std::vector<int> widths) {
        Block block;
        block.kind = Block::Kind::Table;
        block.header = header;
        block.rows = std::move(rows);
        block.widths = std::move(widths);
        return block;
    };
    report::ReportModel model;
    model.title = u"Repaired. Restart the computer to finish."_s;
    model.tone = Block::Tone::Good;
    model.subtitle = u"INC-4711 \u00b7 MAILSRV2 (Windows folder WINNT), /srv/images/mailsrv2/WINNT"_s;
    model.caseId = u"20261120-133405-k3f9"_s;
    model.footer = u"Fixwright 1.0.0 \u00b7 NT 4.0 DLL initialization 1.0 \u00b7 2026-11-20 13:40:00 UTC"_s;
    model.summary = {{u"Ticket"_s, u"INC-4711"_s},
                     {u"Technician"_s, u"R. Tester"_s},
                     {u"Machine"_s, u"MAILSRV2 (Windows folder WINNT), /srv/images/mailsrv2/WINNT"_s},
                     {u"Windows"_s, u"Windows NT 4.0 Server, Service Pack 3"_s},
                     {u"Diagnosis"_s, u"Q142676: No memory is left for the desktop heap of a new service"_s},
                     {u"Backup"_s, u"/home/tester/.local/share/fixwright/cases/20261120-133405-k3f9/backup/SYSTEM"_s}};
    report::Section outcome{u"Outcome"_s,
                            {make(Block::Kind::Notice, u"Changes applied and verified. They take effect after the next restart."_s, Block::Tone::Good),
                             make(Block::Kind::Notice, u"MaxRequestThreads has no number."_s, Block::Tone::Warning),
                             make(Block::Kind::Notice, u"A step failed."_s, Block::Tone::Bad)}};
    Block list;
    list.kind = Block::Kind::List;
    list.rows = {{u"SharedSection is 1024,3072,512, confirmed by an independent reader."_s},
                 {u"No other value in the hive changed (compared with the backup). "_s.repeated(4)}};
    report::Section fix{u"The fix"_s,
                        {make(Block::Kind::Heading, u"What was changed"_s),
                         make(Block::Kind::Diff, u"--- SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows (before)\n"
                                                 "+++ SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows (after)\n"
                                                 "@@ -1,4 +1,4 @@\n %SystemRoot%\\system32\\csrss.exe\n ObjectDirectory=\\Windows\n-SharedSection=1024,3072\n"
                                                 "+SharedSection=1024,3072,512\n Windows=On\n"_s),
                         make(Block::Kind::Heading, u"1. Add a third number to SharedSection"_s),
                         table({},
                               {{u"Where"_s, u"SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows"_s},
                                {u"After"_s, line},
                                {u"SHA-256"_s, hash},
                                {u"One word"_s, line.simplified().remove(u' ')}},
                               {22, 78}),
                         list, make(Block::Kind::Code, u"fixwright undo 20261120-133405-k3f9"_s)}};
    std::vector<QStringList> rows;
    for (int i = 1; i <= 60; ++i)
        rows.push_back({u"Question %1?"_s.arg(i), i == 7 ? u"<b>bold</b> & \"quoted\" <img src=x onerror=alert(1)>"_s : u"Answer"_s,
                        u"Machine: SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion, CSDVersion"_s, u"2026-11-20 13:34:05 UTC"_s});
    report::Section answers{u"Questions and answers"_s, {table({u"Question"_s, u"Answer"_s, u"Source"_s, u"When"_s}, rows, {28, 26, 30, 16})}};
    report::Section notes{u"Notes"_s, {make(Block::Kind::Paragraph, u"One paragraph of plain prose. "_s.repeated(12) + u"\n\nAnd a second one."_s)}};
    model.sections = {outcome, fix, answers, notes};
    return model;
}
