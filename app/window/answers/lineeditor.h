// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/answers/answereditor.h"

class QLineEdit;

namespace window {

namespace views {
class OptionCheck;
}

/// A number, a version or a short text.
class LineEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const rules::Question &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<base::Value> value() const override;
    void setValue(const base::Value &value) override;
    [[nodiscard]] QString trouble() const override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    rules::Question m_question;
    QLineEdit *m_line;
    views::OptionCheck *m_unknown;
};

} // namespace window
