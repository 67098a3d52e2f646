// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/answers/answereditor.h"

#include <utility>
#include <vector>

class QButtonGroup;

namespace window {

/// One of several: choice and yes-no questions, as radio rows with number keys.
class ChoiceEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const rules::Question &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<base::Value> value() const override;
    void setValue(const base::Value &value) override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void choose(int index);

    QButtonGroup *m_group;
    std::vector<base::Value> m_values; ///< by button id; the last is "I don't know"
};

} // namespace window
