// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/previewpage.h"

#include "base/text.h"
#include "machine/media/search.h"
#include "repair/preview.h"
#include "window/views/codeview.h"
#include "window/views/optionrow.h"
#include "window/views/widgets.h"
#include "workflow/planning.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;
using repair::ChangeKind;
using repair::PlanStatus;

namespace {

/// The medium that was made together with a practice machine; empty for any other machine.
QString practiceMedia(const machine::Identity &machine)
{
    const QString media = QDir::cleanPath(machine.location + u"/../media"_s);
    return machine.kind == machine::Kind::Practice && QFileInfo(media).isDir() ? media : QString();
}

} // namespace

PreviewPage::PreviewPage(QWidget *parent)
    : Page(u"previewPage"_s, parent)
{
    setWidest(880);
}

void PreviewPage::show(const Planned &planned)
{
    const repair::Plan &plan = planned.plan;
    const QString shown = planned.at.run.id + u'/' + plan.remedy + u'/' + planned.media;
    m_typed = m_media && shown == m_shown ? m_media->text() : QString(); // the same, shown anew
    m_shown = shown;
    views::clear(body());
    m_ticks.clear();
    m_media = nullptr;
    m_first = nullptr;
    m_status = plan.status;
    m_act = plan.act();

    switch (plan.status) {
    case PlanStatus::Changes:
        setTitle(plan.remedyTitle, plan.hasAutomatic() ? tr("Planned changes") : tr("Steps to do by hand"));
        break;
    case PlanStatus::Nothing:
        setTitle(tr("Nothing needs to be changed"), plan.remedyTitle);
        body()->addWidget(views::notice(u"good"_s, theme::Tone::Good, {}, plan.nothing));
        break;
    case PlanStatus::Refused:
        setTitle(tr("This must not be done here"), plan.remedyTitle);
        body()->addWidget(views::notice(u"bad"_s, theme::Tone::Bad, tr("Nothing was changed, because:"), plan.refusals));
        break;
    }

    addMedia(planned);
    addDiff(plan);
    if (!plan.warnings.isEmpty())
        body()->addWidget(views::notice(u"warning"_s, theme::Tone::Warning, tr("Note before you go on"), plan.warnings));
    addMustConfirm(planned);

    const auto group = [&](const QString &title, auto wanted, auto add) {
        bool any = false;
        for (const repair::Change &change : plan.changes) {
            if (!wanted(change))
                continue;
            if (!std::exchange(any, true))
                body()->addWidget(views::section(title));
            add(change);
        }
    };
    group(
        tr("Changes and reasons"), [](const repair::Change &change) { return change.automatic; }, [this](const repair::Change &change) { addChange(change); });
    group(
        tr("Checked"), [](const repair::Change &change) { return !change.automatic && change.kind == ChangeKind::Check; },
        [this](const repair::Change &change) { addChange(change); });
    group(tr("Remaining steps"), workflow::isByHand, [this](const repair::Change &change) { addManual(change); });
    if (plan.status == PlanStatus::Changes && !plan.nothing.isEmpty())
        body()->addWidget(views::notice(u"good"_s, theme::Tone::Good, tr("Already in place"), plan.nothing));
    if (!plan.verify.isEmpty()) {
        body()->addWidget(views::section(tr("Check after the restart")));
        for (const QString &text : plan.verify)
            body()->addWidget(views::iconLine(u"check"_s, theme::Tone::Muted, text));
    }
    if (!plan.notDone.isEmpty()) {
        body()->addWidget(views::section(tr("Not changed")));
        for (const QString &text : plan.notDone)
            body()->addWidget(views::iconLine(u"minus"_s, theme::Tone::Muted, text));
    }
    if (!plan.basis.empty()) {
        body()->addWidget(views::section(tr("Based on")));
        for (const machine::HiveFile &hive : plan.basis)
            body()->addWidget(
                views::iconLine(u"registry"_s, theme::Tone::Muted, hive.path,
                                tr("%L1 bytes, SHA-256 %2. If it is different by the time of writing, nothing is written.").arg(hive.size).arg(hive.sha256)));
    }
    updateFooter();
    scrollToTop();
}

void PreviewPage::addMedia(const Planned &planned)
{
    // A plan that was refused because of the file has no changes any more; another file can still be pointed at.
    const bool replaces = std::ranges::any_of(planned.plan.changes, [](const repair::Change &change) { return change.kind == ChangeKind::ReplaceFile; });
    if (!replaces && planned.media.isEmpty())
        return;
    body()->addWidget(views::section(tr("Source of the newer file")));
    body()->addWidget(
        new views::TextLabel(tr("Point at the file or at what holds it: a folder, a service pack (unpacked, or its .exe), a cabinet or an ISO image. It is "
                                "checked before it is used: the same file, whole, for the same processor, a newer version, everything it needs is there."),
                             theme::Role::Body, theme::Tone::Muted));
    m_media = new QLineEdit(!m_typed.isEmpty() ? m_typed : planned.media.isEmpty() ? practiceMedia(planned.at.run.machine) : planned.media);
    m_media->setObjectName(u"media"_s);
    m_media->setAccessibleName(tr("File or folder with the newer file"));
    auto *file = views::button(tr("Choose a f&older…"), u"chooseMedia"_s);
    connect(file, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a folder with the newer file"), m_media->text());
        if (!chosen.isEmpty())
            m_media->setText(chosen);
    });
    auto *look = views::button(tr("&Look there"), u"lookAtMedia"_s);
    auto *slip = new views::TextLabel({}, theme::Role::Body, theme::Tone::Bad);
    slip->setObjectName(u"mediaSlip"_s);
    slip->hide();
    connect(look, &QPushButton::clicked, this, [this, slip] {
        const QString path = m_media->text().trimmed();
        const bool exists = machine::media::exists(path);
        slip->setText(exists ? QString() : tr("There is no file or folder %1. Check the path.").arg(path));
        slip->setVisible(!exists);
        if (exists)
            Q_EMIT mediaWanted(path);
        else
            m_media->setFocus();
    });
    connect(m_media, &QLineEdit::textChanged, look, [look](const QString &text) { look->setEnabled(!text.trimmed().isEmpty()); });
    look->setEnabled(!m_media->text().isEmpty());
    auto *row = views::row();
    row->addWidget(m_media, 1);
    row->addWidget(file);
    row->addWidget(look);
    body()->addLayout(row);
    body()->addWidget(slip);
    addCandidates(planned.plan.candidates);
    m_first = m_media;
}

/// What was found there, the one that is used first.
void PreviewPage::addCandidates(const std::vector<repair::MediumCandidate> &candidates)
{
    for (const repair::MediumCandidate &each : candidates) {
        QStringList parts{each.file.version.isEmpty() ? tr("no version") : tr("Version %1").arg(each.file.version)};
        for (const QString &part : {each.file.date, each.file.processor, each.language}) {
            if (!part.isEmpty())
                parts << part;
        }
        QStringList below{parts.join(u" · "_s)};
        for (const QString &reason : each.objections)
            below << tr("Not used: %1").arg(reason);
        const QString icon = each.taken ? u"good"_s : each.objections.isEmpty() ? u"file"_s : u"minus"_s;
        body()->addWidget(views::iconLine(icon, each.taken ? theme::Tone::Good : theme::Tone::Muted,
                                          each.taken ? tr("Used: %1").arg(each.file.where()) : each.file.where(), below.join(u'\n')));
        if (each.taken || !each.objections.isEmpty())
            continue;
        auto *use = views::button(tr("Use this file"), u"useCandidate"_s, u"quiet"_s);
        use->setAccessibleName(tr("Use %1").arg(each.file.where()));
        connect(use, &QPushButton::clicked, this, [this, where = each.file.where()] { Q_EMIT mediaWanted(where); });
        body()->addWidget(use, 0, Qt::AlignLeft);
    }
}

void PreviewPage::addDiff(const repair::Plan &plan)
{
    const QString diff = repair::preview(plan);
    if (diff.isEmpty())
        return;
    auto *view = new views::CodeView(highlighting::Language::Diff, u"diff"_s, tr("Planned changes, as a diff"));
    view->setCode(diff.endsWith(u'\n') ? diff.chopped(1) : diff);
    view->fitHeight(4, 22);
    body()->addWidget(view);
    if (!m_first)
        m_first = view;
}

void PreviewPage::addChange(const repair::Change &change)
{
    auto *card = views::box(u"card"_s);
    card->setObjectName(u"change-"_s + change.id);
    auto *layout = views::column(card, theme::space2);
    layout->setContentsMargins(theme::space4, theme::space3, theme::space4, theme::space4);
    const QString icon = change.isOfValue() ? u"registry"_s : u"file"_s;
    layout->addWidget(views::iconLine(icon, theme::Tone::Accent, change.text.isEmpty() ? change.address() : change.text,
                                      change.text.isEmpty() ? QString() : change.address()));
    std::vector<views::Pair> rows;
    const auto add = [&rows](const QString &name, const QString &value, bool fixed = false) {
        if (!value.isEmpty())
            rows.push_back({name, value, fixed});
    };
    add(tr("Type"), change.typeText());
    add(change.kind == ChangeKind::Check ? tr("Found") : tr("Before"), change.beforeText(), true);
    if (change.kind != ChangeKind::Check)
        add(tr("After"), change.afterText(), true);
    if (change.cause.isEmpty())
        add(tr("Article"), change.article);
    else
        add(tr("Why"), change.article.isEmpty() ? change.cause : change.cause + u" ("_s + change.article + u')');
    add(tr("Note"), change.note);
    layout->addWidget(views::pairs(rows));
    body()->addWidget(card);
}

void PreviewPage::addManual(const repair::Change &change)
{
    QStringList below;
    if (!change.cause.isEmpty())
        below << (change.article.isEmpty() ? change.cause : change.cause + u" ("_s + change.article + u')');
    if (!change.note.isEmpty())
        below << change.note;
    const QString icon = change.kind == ChangeKind::Restart ? u"restart"_s : !change.file.path.isEmpty() ? u"file"_s : u"hand"_s;
    body()->addWidget(views::iconLine(icon, theme::Tone::Accent, change.text.isEmpty() ? change.address() : change.text, below.join(u'\n')));
    if (workflow::isAskedBefore(change) && m_status == PlanStatus::Changes) {
        auto *done = new views::OptionCheck({change.confirm.isEmpty() ? tr("I have done this") : change.confirm, {}, {}, {}});
        done->setObjectName(u"done-"_s + change.id);
        m_ticks.push_back({change.id, done, false});
        body()->addWidget(done);
    }
}

void PreviewPage::addMustConfirm(const Planned &planned)
{
    if (planned.plan.status != PlanStatus::Changes)
        return;
    if (!planned.treeTrusted) {
        const rules::Tree &tree = planned.at.tree();
        body()->addWidget(views::notice(
            u"info"_s, theme::Tone::Accent, tr("This fix comes from a tree of your own"),
            {tr("“%1” did not come with Fixwright. Before anything is changed you are asked whether you trust it.").arg(base::oneLine(tree.title, 120))}));
    }
    if (!planned.plan.confirmFirst.isEmpty())
        body()->addWidget(views::section(tr("Before anything is done")));
    const QStringList ids = repair::confirmationIds(planned.plan);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto *check = new views::OptionCheck({planned.plan.confirmFirst[i], {}, {}, {}});
        check->setObjectName(ids[i]);
        connect(check, &QCheckBox::checkStateChanged, this, &PreviewPage::updateFooter);
        m_ticks.push_back({ids[i], check, true});
        if (!m_first)
            m_first = check;
        body()->addWidget(check);
    }
}

void PreviewPage::updateFooter()
{
    if (m_status != PlanStatus::Changes) {
        setFooter({tr("&Write the report"), true, {}});
        return;
    }
    const bool ready = std::ranges::all_of(m_ticks, [](const Tick &tick) { return !tick.must || tick.check->isChecked(); });
    setFooter({m_act.isEmpty() ? tr("&Keep as done") : views::asCaption(m_act), ready, ready ? QString() : tr("Tick what has to be sure first.")});
}

void PreviewPage::goOn()
{
    if (m_status != PlanStatus::Changes) {
        Q_EMIT reportWanted();
        return;
    }
    QStringList confirmed;
    for (const Tick &tick : m_ticks) {
        if (tick.check->isChecked())
            confirmed << tick.id;
    }
    Q_EMIT applyWanted(confirmed);
}

QWidget *PreviewPage::firstFocus() const
{
    return m_first;
}

QString PreviewPage::spoken() const
{
    return m_status == PlanStatus::Changes ? title() + u". "_s + tr("The button is: %1.").arg(m_act) : title();
}

} // namespace window
