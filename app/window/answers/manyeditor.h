// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/answers/answereditor.h"

#include <vector>

class QToolButton;

namespace window {

namespace views {
class OptionCheck;
}

/// Any number of several: each is there, is not there, or nobody is sure.
class ManyEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit ManyEditor(const rules::Question &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<base::Value> value() const override;
    void setValue(const base::Value &value) override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    struct Row {
        QString id;
        views::OptionCheck *check;
        QToolButton *unsure;
    };
    void toggled(std::size_t index);
    void setState(const Row &row, base::Presence presence);
    void allOff();

    std::vector<Row> m_rows;
    views::OptionCheck *m_none;
    views::OptionCheck *m_unknown;
    bool m_setting = false;
};

} // namespace window
