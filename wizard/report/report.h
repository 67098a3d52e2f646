// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/texts.h"
#include "engine/evaluate.h"
#include "repair/case.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace report {

/// One block of a report, in order. Renderers know these kinds and nothing of cases.
struct Block {
    enum class Kind {
        Paragraph,
        Heading, ///< a small title inside a section
        Table,   ///< without `header`: rows of a name and what it is
        Diff,    ///< unified diff; lines keep their `+` and `-`
        Code,    ///< set in a fixed pitch, to be copied: a command, a journal
        List,
        Notice, ///< stands out, coloured by `tone`
    };
    Kind kind = Kind::Paragraph;
    QString text;                  ///< Paragraph, Heading, Notice, Diff, Code
    QStringList header;            ///< Table; may be empty
    std::vector<QStringList> rows; ///< Table; List: one cell a row
    std::vector<int> widths;       ///< Table: relative widths of the columns; empty = the renderer chooses
    bool sourceBelow = false;      ///< Table: the last column is a source, set small below the column before it; `widths` leaves it out
    enum class Tone { Plain, Good, Warning, Bad } tone = Tone::Plain; ///< Notice
    /// Table: those that stand side by side.
    [[nodiscard]] qsizetype columns() const { return (header.isEmpty() ? 2 : header.size()) - (sourceBelow ? 1 : 0); }
    bool operator==(const Block &) const = default;
};

struct Section {
    QString title;
    std::vector<Block> blocks;
    bool appendix = false; ///< stands behind page one; the first of these begins a new page
    bool operator==(const Section &) const = default;
};

/// Everything a report says, before any format. Contains no widget, no colour, no markup: all text is plain and harmless to show
/// (base::displayable).
struct ReportModel {
    QString title;                                           ///< the outcome in one line: `Repaired. Restart the computer to finish.`
    Block::Tone tone = Block::Tone::Plain;                   ///< whether that is good news
    QString subtitle;                                        ///< ticket, machine; also the page header
    QString document = Texts::tr("Fixwright repair report"); ///< what kind of document this is; the header of page one
    QString caseId;                                          ///< empty where it is about no case
    QString footer;                                          ///< program, tree, time of the report
    std::vector<std::pair<QString, QString>> summary;        ///< the box on page one
    std::vector<Section> sections;                           ///< never an empty one
    bool operator==(const ReportModel &) const = default;
};

/// How much a report tells.
enum class Extent {
    Ticket, ///< page one, and an appendix that proves it
    Full,   ///< also every fact that was read, what was ruled out, how the tree was walked and what the articles print wrong
};

/// Composes the report of a case as it is now: also of one that was cancelled, refused, rolled back or never diagnosed. Needs the tree for the
/// words of questions; a case whose tree cannot be found is reported with ids (pass nullptr). The sections before the appendix are page one: what
/// was reported, what was wrong, what was changed, whether it is verified, what remains, how to undo it. No text stands twice. Times are
/// local, those of the record UTC.
[[nodiscard]] ReportModel compose(const repair::Case &run, const engine::CompiledTree *compiledTree, const base::Clock &clock, Extent extent = Extent::Ticket);

/// A4, embedded fonts, page header with ticket and machine, `page i of n`. Needs a QGuiApplication (any platform, also offscreen). Bytes, not a file.
[[nodiscard]] base::Result<QByteArray> toPdf(const ReportModel &model);
[[nodiscard]] QString toHtml(const ReportModel &model); ///< one self-contained page, accessible, no script
[[nodiscard]] QByteArray toJson(const repair::Case &run, const ReportModel &model);
[[nodiscard]] QString toText(const ReportModel &model); ///< 78 columns, to be pasted into a ticket

/// Writes by the file's ending (.pdf .html .json .txt), atomically. BadInput lists the endings for any other.
[[nodiscard]] base::Status write(const repair::Case &run, const engine::CompiledTree *compiledTree, const QString &path, const base::Clock &clock,
                                 repair::Overwrite overwrite = repair::Overwrite::Own, Extent extent = Extent::Ticket);

} // namespace report
