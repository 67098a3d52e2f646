// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QString>

namespace window::views {

/// What a large option row shows. `key` is the key that chooses it (`1`..`9`, `?`), shown at the right; empty for none.
struct OptionWords {
    QString text;
    QString hint;
    QString key;
    QString icon; ///< instead of nothing at the left of the text; may be empty
};

/// The drawing that both kinds of rows share: an indicator, wrapped plain text, a muted hint, the key.
class OptionFace
{
public:
    enum class Mark { Empty, Radio, Check, Half };

    void setWords(OptionWords words) { m_words = std::move(words); }
    [[nodiscard]] const OptionWords &words() const { return m_words; }
    [[nodiscard]] QSize sizeHint(const QWidget *row) const;
    [[nodiscard]] int heightForWidth(const QWidget *row, int width) const;
    void paint(QWidget *row, Mark mark, bool round) const;

private:
    [[nodiscard]] double textLeft() const;
    [[nodiscard]] double textWidth(int width) const;
    OptionWords m_words;
};

/// One of several: a radio button for screen readers, a large row for everybody else.
class OptionRadio final : public QRadioButton
{
    Q_OBJECT

public:
    explicit OptionRadio(const OptionWords &words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return m_face.sizeHint(this); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return m_face.heightForWidth(this, width); }

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void paintEvent(QPaintEvent *event) override;

private:
    OptionFace m_face;
};

/// One that can be ticked. Partly checked means "not sure" where a question offers that.
class OptionCheck final : public QCheckBox
{
    Q_OBJECT

public:
    explicit OptionCheck(const OptionWords &words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return m_face.sizeHint(this); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return m_face.heightForWidth(this, width); }

protected:
    bool hitButton(const QPoint &) const override { return true; }
    void nextCheckState() override; ///< a click is yes or no; "not sure" has its own button
    void paintEvent(QPaintEvent *event) override;

private:
    OptionFace m_face;
};

} // namespace window::views
