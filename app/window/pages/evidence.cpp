// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/evidence.h"

#include "base/texts.h"
#include "window/views/widgets.h"

#include <QVBoxLayout>

namespace window::evidence {

using namespace Qt::StringLiterals;

QStringList sentences(const std::vector<engine::Evidence> &from)
{
    QStringList list;
    for (const engine::Evidence &one : from)
        list << one.says;
    return list;
}

void add(QVBoxLayout *body, const QString &title, const QString &icon, theme::Tone tone, const std::vector<engine::Evidence> &list, const QString &nothing)
{
    if (list.empty() && nothing.isEmpty())
        return;
    body->addWidget(views::section(title));
    if (list.empty()) {
        body->addWidget(new views::TextLabel(nothing, theme::Role::Body, theme::Tone::Muted));
        return;
    }
    auto *lines = views::column(nullptr, theme::space2);
    for (const engine::Evidence &one : list) {
        QStringList below;
        if (!one.source.isEmpty())
            below << one.source;
        if (!one.article.isEmpty())
            below << one.article;
        lines->addWidget(views::iconLine(icon, tone, one.says, below.join(u" · "_s)));
    }
    body->addLayout(lines);
}

void addCorrections(QVBoxLayout *body, const rules::Diagnosis &diagnosis)
{
    if (diagnosis.corrections.empty())
        return;
    body->addWidget(views::section(Texts::tr("Where the article is wrong")));
    for (const rules::Correction &one : diagnosis.corrections) {
        auto *card = views::box(u"card"_s);
        auto *layout = views::column(card, theme::space2);
        layout->setContentsMargins(theme::space4, theme::space3, theme::space4, theme::space3);
        layout->addWidget(views::pairs({{Texts::tr("%1 prints").arg(one.article), one.prints}, {Texts::tr("Correct is"), one.correct}}));
        if (!one.says.isEmpty())
            layout->addWidget(new views::TextLabel(one.says, theme::Role::Caption, theme::Tone::Muted));
        body->addWidget(card);
    }
}

void addNotes(QVBoxLayout *body, const rules::Diagnosis &diagnosis)
{
    if (!diagnosis.notes.isEmpty()) {
        body->addWidget(views::section(Texts::tr("Notes")));
        for (const QString &note : diagnosis.notes)
            body->addWidget(views::iconLine(u"info"_s, theme::Tone::Muted, note));
    }
    if (!diagnosis.escalate.isEmpty()) {
        body->addWidget(views::section(Texts::tr("When no remedy helps")));
        body->addWidget(new views::TextLabel(diagnosis.escalate));
    }
}

void addArticles(QVBoxLayout *body, const rules::Tree &tree, const rules::Diagnosis &diagnosis)
{
    if (diagnosis.articles.isEmpty())
        return;
    body->addWidget(views::section(Texts::tr("Articles")));
    std::vector<views::Pair> rows;
    for (const QString &id : diagnosis.articles) {
        const rules::Article *article = tree.article(id);
        QString words = article ? article->title : QString();
        if (article && !article->date.isEmpty())
            words += u" ("_s + article->date + u')';
        rows.push_back({id, words});
    }
    body->addWidget(views::pairs(rows));
}

} // namespace window::evidence
