// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

namespace window {

/// How the reading of a picture stands: open and being read, or done.
struct PictureReading {
    QString file;    ///< where it came from; empty for the clipboard
    QImage picture;  ///< null where the file is none
    QString text;    ///< what was read; empty where there is none
    QString problem; ///< why nothing was read, and what to do; empty where all went well
    bool isDone = false;
};

} // namespace window
