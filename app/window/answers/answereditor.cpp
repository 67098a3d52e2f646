// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/answereditor.h"

#include "window/answers/choiceeditor.h"
#include "window/answers/lineeditor.h"
#include "window/answers/manyeditor.h"
#include "window/answers/messageeditor.h"
#include "window/answers/offereditor.h"

namespace window {

AnswerEditor *makeAnswerEditor(const rules::Question &question, const std::vector<engine::Offer> &offers)
{
    switch (question.kind) {
    case rules::QuestionKind::Choice:
    case rules::QuestionKind::YesNo:
        return new ChoiceEditor(question);
    case rules::QuestionKind::Many:
        return new ManyEditor(question);
    case rules::QuestionKind::Message:
        return new MessageEditor(question);
    case rules::QuestionKind::Text:
        if (!offers.empty())
            return new OfferEditor(question, offers);
        return new LineEditor(question);
    case rules::QuestionKind::Number:
    case rules::QuestionKind::Version:
        return new LineEditor(question);
    }
    return new LineEditor(question);
}

} // namespace window
