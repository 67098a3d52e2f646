// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/value.h"
#include "engine/session.h"
#include "rules/tree.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QKeyEvent;

namespace window {

/// Where one question is answered; one kind of editor for each kind of question. An editor always offers "I don't know".
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is entered; empty while nothing, or nothing valid, is.
    [[nodiscard]] virtual std::optional<base::Value> value() const = 0;
    virtual void setValue(const base::Value &value) = 0;
    /// Why value() is empty although something was entered, in a sentence; empty otherwise.
    [[nodiscard]] virtual QString trouble() const { return {}; }
    /// Number keys and `?`. True when the key did something.
    virtual bool handleKey(const QKeyEvent &event) = 0;
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;

Q_SIGNALS:
    void changed();
};

/// The editor for this question, empty. `offers` are the machine's answers to it, if it has any.
[[nodiscard]] AnswerEditor *makeAnswerEditor(const rules::Question &question, const std::vector<engine::Offer> &offers = {});

} // namespace window
