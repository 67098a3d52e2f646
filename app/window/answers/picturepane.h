// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QImage>

namespace window {

namespace views {
class TextLabel;
}

/// A picture of a message beside the field that holds what was read in it, so that both can be compared; below it how the reading stands.
class PicturePane final : public QFrame
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget *parent = nullptr);

    /// Null: there is none yet.
    void setPicture(const QImage &picture);
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    void setStatus(const QString &words);

Q_SIGNALS:
    void removed();

private:
    class View;
    QImage m_picture;
    View *m_view;
    views::TextLabel *m_status = nullptr;
};

} // namespace window
