// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/answers/answereditor.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace window {

namespace views {
class OptionCheck;
}

/// One of the things that the machine has: a list, and above it a line that shows only what contains its text. The answer is the row that is chosen.
class OfferEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    OfferEditor(const rules::Question &question, std::vector<engine::Offer> offers, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<base::Value> value() const override;
    void setValue(const base::Value &value) override;
    bool handleKey(const QKeyEvent &event) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void filter(const QString &text);

    std::vector<engine::Offer> m_offers; ///< one a row
    QLineEdit *m_filter;
    QListWidget *m_list;
    views::OptionCheck *m_unknown;
};

} // namespace window
