// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QFont>

class QPaintDevice;
class QTextDocument;

/// The page design of the PDF and the text document that follows it. Private to report/.
namespace report::pdf {

inline constexpr auto textColour = 0xff1c2127;
inline constexpr auto mutedColour = 0xff59636e;
inline constexpr auto lineColour = 0xffd5dbe1;
inline constexpr auto softColour = 0xfff4f6f8;
inline constexpr auto accentColour = 0xff1f5f99;

// Type scale, in points. The appendix is set smaller.
inline constexpr qreal appendixScale = 0.9;
inline constexpr qreal titleSize = 18;
inline constexpr qreal sectionSize = 12.5;
inline constexpr qreal headingSize = 10;
inline constexpr qreal bodySize = 9.5;
inline constexpr qreal tableSize = 8.5;
inline constexpr qreal monoSize = 8;
inline constexpr qreal smallSize = 7.5;

[[nodiscard]] QFont sans(qreal size, bool bold = false);
[[nodiscard]] QFont mono(qreal size);

/// Fills an empty document whose page size is set, in pixels of `device`; all sizes are multiplied by `scale`. All text goes in as text, never
/// as markup; words wider than their column are broken, so that nothing runs off the page. Gives the number of the first block of the
/// appendix, or -1.
int fill(QTextDocument &document, const ReportModel &model, QPaintDevice *device, qreal scale);

/// Moves titles that would stand alone at the foot of a page, and table rows that would be parted, to the next page. Lays the document out as
/// often as that takes.
void keepTogether(QTextDocument &document);

} // namespace report::pdf
