// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/tree.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <stop_token>

/// Text from a picture of a screen, by the program Tesseract, which is asked for only when there is a picture. Nothing leaves the computer.
namespace workflow {

/// The picture in a file: PNG, JPEG, BMP or GIF, at most 32 MB and 40 million pixels; by its content, whatever it is called. BadInput says
/// what it is instead. No other format is opened: an SVG is a program more than a picture.
[[nodiscard]] base::Result<QImage> openPicture(const QString &path);
/// The same limits for a picture that came from the clipboard.
[[nodiscard]] base::Status checkPicture(const QImage &picture);

/// The text in a picture, as Tesseract reads it: lines as they stand there, backslashes often wrong. Names of files that only need a letter taken for
/// its twin (`user32.dil`) are mended: common ones of Windows, and `names`. Empty when there is none. English and the desktop's language, where Tesseract knows
/// it. NotFound says which packages are missing. Blocks for seconds; any thread.
[[nodiscard]] base::Result<QString> textInPicture(const QImage &picture, const QStringList &names, const std::stop_token &stop = {});

/// The names of files in the messages of a tree, for textInPicture().
[[nodiscard]] QStringList namesOf(const rules::Tree &tree);
/// The text with misread names mended. For textInPicture() and its tests.
[[nodiscard]] QString mendedNames(const QString &text, const QStringList &names);

/// What is missing for reading pictures, and which packages bring it; empty when all is there.
[[nodiscard]] QString missingForPictures();

/// A picture as it is read best: grey, bright background, level, letters some thirty pixels high. For textInPicture() and its tests.
[[nodiscard]] QImage preparedForReading(const QImage &picture);

} // namespace workflow
