// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ExportPopover.h"
#include "made/LineageTab.h"
#include "made/MadeClipboard.h"
#include "made/MadeText.h"
#include "made/ResultBody.h"
#include "made/ResultExport.h"
#include "made/ResultHeader.h"
#include "made/ResultPage.h"
#include "made/RevisionList.h"
#include "made/TextTab.h"
#include "made/VariationCard.h"
#include "made/VariationCommand.h"
#include "made/VariationDesk.h"
#include "made/VariationGrid.h"
#include "made/VariationPanel.h"
#include "text/Isolated.h"
#include "widgets/ErrorState.h"
#include "widgets/TabOrder.h"

#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QUndoStack>

namespace mci::ui {

void ResultPage::connectPanel()
{
    connect(m_panel, &VariationPanel::stepRequested, this, &ResultPage::step);
    connect(m_panel, &VariationPanel::closeRequested, this, &ResultPage::closePanel);
    connect(m_panel, &VariationPanel::anotherWanted, this, &ResultPage::makeAnother);
    connect(m_panel, &VariationPanel::copyWanted, this, &ResultPage::copyText);
    connect(m_panel, &VariationPanel::exportWanted, this,
            [this](const QString &, QWidget *below) { askExport(below); });
    connect(m_panel, &VariationPanel::approvalWanted, m_desk, &VariationDesk::setApproved);
    connect(m_panel, &VariationPanel::revisionsWanted, this, &ResultPage::readRevisions);
    connect(&m_panel->texts(), &TextTab::changeWanted, m_desk, &VariationDesk::change);
    connect(&m_panel->lineage().revisions(), &RevisionList::bringBackWanted, this,
            [this](int number) { m_desk->bringBack(m_panel->variationId(), number); });
}

void ResultPage::connectDesk()
{
    connect(m_desk, &VariationDesk::changed, this, &ResultPage::takeChange);
    connect(m_desk, &VariationDesk::busyChanged, this, [this](const QString &id) {
        const bool busy = m_desk->isBusy(id);
        m_body->grid().setBusy(id, busy);
        if (id == m_panel->variationId())
            m_panel->setBusy(busy);
    });
    connect(m_desk, &VariationDesk::failed, this, &ResultPage::onDeskFailed);
    connect(m_desk, &VariationDesk::done, this, &ResultPage::undoableDone);
    connect(m_desk, &VariationDesk::ended, this, &ResultPage::onDeskEnded);
}

void ResultPage::onDeskFailed(const QString &id, const services::VariationChange &lost, const Error &error)
{
    m_saveError = error;
    // What was to be done with the texts would be done with others than those that were typed.
    m_afterwards.clear();
    const bool isTyped = lost.headline || lost.primaryText || lost.description || lost.callToAction;
    const bool isSeen = id == m_panel->variationId() && m_panel->isVisible() && m_panel->tab() == VariationPanel::Text;
    if (isTyped || isSeen)
        m_panel->texts().giveBack(id, lost, error);
    if (!isSeen)
        Q_EMIT failed(error);
}

void ResultPage::onDeskEnded()
{
    for (const auto &act : std::exchange(m_afterwards, {}))
        act();
    Q_EMIT allSaved();
}

void ResultPage::whenSaved(const std::function<void()> &act)
{
    m_panel->texts().flush();
    if (m_desk->isIdle())
        act();
    else
        m_afterwards.push_back(act);
}

void ResultPage::flush()
{
    m_panel->texts().flushAll();
}

bool ResultPage::isAllSaved() const
{
    return m_panel->texts().isAllSent() && m_desk->isIdle();
}

bool ResultPage::isSaving() const
{
    return !m_desk->isIdle();
}

void ResultPage::takeChange(const services::MadeVariation &changed)
{
    if (!m_output)
        return;
    for (services::MadeVariation &variation : m_output->variations) {
        if (variation.id == changed.id) {
            variation = changed;
            // With more to come for it, what was typed since stays.
            refresh(!m_desk->isBusy(changed.id));
        }
    }
    // The others are judged beside it, and what it is near to may have no name here yet.
    read();
}

void ResultPage::openPanel(int tab)
{
    m_panel->setTab(tab);
    m_panel->show();
    placePanel();
}

void ResultPage::closePanel()
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    if (hadFocus)
        takeFocus();
}

void ResultPage::step(int by)
{
    m_body->grid().setCurrent(m_body->grid().current() + by);
}

void ResultPage::takeFocus()
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_body)
        m_body->grid().takeFocus(Qt::ShortcutFocusReason);
    else if (shown == m_error)
        m_error->takeFocus();
    else
        // Kept for what is read: else Enter would press whichever button stands first.
        setFocus(Qt::OtherFocusReason);
}

bool ResultPage::takePanelFocus()
{
    if (!m_panel->isVisible())
        return false;
    m_panel->takeFocus();
    return true;
}

void ResultPage::exportShown()
{
    askExport(m_header->exportButton());
}

void ResultPage::setKeys(const GridKeys &keys)
{
    m_body->grid().setKeys(keys);
}

void ResultPage::makeAnother(const QString &variationId)
{
    // What was just typed and is to be kept is kept as it was typed.
    m_panel->texts().flush();
    services::VariationChange change;
    change.remake = true;
    change.kept = m_panel->kept(variationId);
    m_desk->change(variationId, change);
}

void ResultPage::askExport(QWidget *below)
{
    const services::MadeVariation *chosen = current();
    if (!chosen)
        return;
    whenSaved([this, id = chosen->id, button = QPointer(below)] {
        openExport(id, button ? button.data() : m_header->exportButton());
    });
}

void ResultPage::openExport(const QString &variationId, QWidget *below)
{
    const services::MadeVariation *chosen = variationOf(variationId);
    if (!chosen || !isVisible())
        return;
    if (passing() == 0) {
        toast(MadeText::blockedReason());
        return;
    }
    const QString reason = chosen->shown.verdict.passes() ? QString() : MadeText::blockedReason();
    auto *popover = new ExportPopover(m_look, MadeText::letter(chosen->number), reason, passing(), this);
    connect(popover, &ExportPopover::exportWanted, this,
            [this, id = chosen->id, letter = MadeText::letter(chosen->number)](bool onlyThis, bool asZip) {
                const QString product = m_output->draft.brief.productName;
                const QString title = onlyThis ? product + u' ' + letter : product;
                const QStringList ids = onlyThis ? QStringList{id} : QStringList();
                m_export->ask(title, asZip,
                              [this, ids, title, asZip](const QString &place) { exportTo(place, ids, title, asZip); });
            });
    popover->popUpBelow(below);
}

void ResultPage::exportTo(const QString &place, const QStringList &variationIds, const QString &title, bool asZip)
{
    whenSaved([this, output = m_id, variationIds, title, place, asZip] {
        m_export->write(output, variationIds, title, place, asZip);
    });
}

void ResultPage::openMenu(int index, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("variationMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_output->variations[static_cast<std::size_t>(index)]);
    menu->popup(at);
}

void ResultPage::fillMenu(QMenu &menu, const services::MadeVariation &variation)
{
    const auto add = [&](const char *icon, const QString &words, const char *objectName,
                         const std::function<void()> &act) {
        QAction *action = menu.addAction(m_look.icon(QLatin1String(icon)), words);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const QString id = variation.id;
    const bool passes = variation.shown.verdict.passes();
    const bool approved = variation.approvedAt.has_value();
    //: New creatives, menu of one
    add("sync", tr("Make another"), "menuAnother", [this, id] { makeAnother(id); });
    //: New creatives, menu of one
    add("edit", tr("Edit text"), "menuEdit", [this] {
        openPanel(VariationPanel::Text);
        m_panel->texts().takeFocus();
    });
    //: New creatives, menu of one: it may not be used any more
    QAction *approve = add("check-circle",
                           approved ? tr("Take approval back")
                                    //: New creatives, menu of one: it may be used
                                    : tr("Approve"),
                           "menuApprove", [this, id, approved] { m_desk->setApproved(id, !approved); });
    approve->setEnabled(passes || approved);
    menu.addSeparator();
    //: New creatives, menu of one
    add("copy", tr("Copy text"), "menuCopy", [this] { copy(m_body->grid().current()); });
    //: New creatives, menu of one
    add("export", tr("Export…"), "menuExport", [this] {
        askExport(m_body->grid().card(m_body->grid().current())->exportButton());
    })->setEnabled(passes);
    menu.addSeparator();
    //: New creatives, menu of one: its earlier states
    add("clock", tr("History"), "menuHistory", [this] { openPanel(VariationPanel::Lineage); });
}

void ResultPage::readRevisions(const QString &variationId)
{
    const int asked = ++m_revisionsAsked;
    m_backend.revisions(variationId)
        .then(this, [this, asked, variationId](const Result<std::vector<services::VariationRevision>> &revisions) {
            const services::MadeVariation *variation = variationOf(variationId);
            if (asked != m_revisionsAsked || !variation || variationId != m_panel->variationId())
                return;
            if (revisions)
                m_panel->lineage().revisions().setRevisions(*revisions, variation->shown.number);
            else
                m_panel->lineage().revisions().showError(revisions.error());
            tabByLayout(*this);
        });
}

void ResultPage::copyText(const QString &variationId)
{
    whenSaved([this, variationId] {
        const services::MadeVariation *variation = variationOf(variationId);
        if (!variation)
            return;
        m_clipboard->copyText(*variation);
        //: Toast: the texts of a new creative are on the clipboard
        toast(tr("Text copied"));
    });
}

void ResultPage::copy(int index)
{
    whenSaved([this, id = m_output->variations[static_cast<std::size_t>(index)].id] {
        const services::MadeVariation *variation = variationOf(id);
        if (!variation)
            return;
        m_clipboard->copy(*variation, m_backend.madeFolder());
        toast(tr("Text copied"));
    });
}

void ResultPage::copyAll()
{
    whenSaved([this, id = m_id] {
        if (!m_output || m_output->id != id)
            return;
        m_clipboard->copyTexts(*m_output);
        //: Toast: texts of several new creatives are on the clipboard
        toast(tr("Texts of %n variation(s) copied", "", passing()));
    });
}

void ResultPage::toast(const QString &text)
{
    Q_EMIT toastWanted(text, {}, {});
}

void ResultPage::remove()
{
    //: Toast and undo: everything that came of one generation was removed
    const QString text = tr("Removed: %1").arg(text::isolated(m_output->draft.brief.productName));
    const auto set = [this, id = m_id](bool removed) {
        m_backend.setOutputRemoved(id, removed).then(this, [this](const Status &status) {
            if (!status)
                Q_EMIT failed(status.error());
        });
    };
    const QPointer<ResultPage> alive(this);
    m_undo.push(new VariationCommand(
        text,
        [alive, set] {
            if (alive)
                set(false);
        },
        [alive, set] {
            if (alive)
                set(true);
        }));
    set(true);
    Q_EMIT undoableDone(text);
    m_id.clear();
    Q_EMIT backWanted();
}

void ResultPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mci::ui
