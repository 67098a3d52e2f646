// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/applypage.h"

#include "window/views/widgets.h"

#include <QProgressBar>

namespace window {

using namespace Qt::StringLiterals;

ApplyPage::ApplyPage(QWidget *parent)
    : Page(u"applyPage"_s, parent)
    , m_bar(new QProgressBar)
    , m_steps(views::column(nullptr, theme::space2))
{
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    body()->addWidget(m_bar);
    body()->addLayout(m_steps);
}

void ApplyPage::show(const Applying &applying)
{
    setTitle(applying.undoing ? tr("Taking the change back") : tr("Repairing the machine"));
    const int total = applying.log.empty() ? 0 : applying.log.back().total;
    m_bar->setRange(0, total);
    m_bar->setValue(applying.log.empty() ? 0 : applying.log.back().done);

    views::clear(m_steps);
    for (std::size_t i = 0; i < applying.log.size(); ++i) {
        const bool running = i + 1 == applying.log.size() && applying.log[i].done < applying.log[i].total;
        m_steps->addWidget(views::iconLine(running ? u"current"_s : u"check"_s, running ? theme::Tone::Accent : theme::Tone::Good, applying.log[i].says));
    }
    if (applying.log.empty())
        m_steps->addWidget(new views::TextLabel(tr("Comparing the machine with the preview."), theme::Role::Body, theme::Tone::Muted));
    if (applying.stopping)
        m_steps->addWidget(views::notice(u"pause"_s, theme::Tone::Warning, {},
                                         {tr("Stopping after the present step. What is begun is finished, so that the machine is never half changed.")}));
    if (applying.log.size() > m_shown)
        views::announce(this, applying.log.back().says);
    m_shown = applying.log.size();
    setFooter({tr("&Stop after this step"), !applying.stopping && !applying.undoing, {}});
}

void ApplyPage::goOn()
{
    Q_EMIT stopWanted();
}

} // namespace window
