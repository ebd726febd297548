// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativeGridView.h"
#include "text/ErrorText.h"
#include "window/Actions.h"
#include "window/AnalysisGate.h"
#include "window/ControlBar.h"
#include "window/CreativesBody.h"
#include "window/CreativesHeader.h"
#include "window/ExportDialog.h"
#include "window/MarkEditor.h"
#include "window/PatternEditor.h"
#include "window/SearchBox.h"
#include "window/ViewExport.h"

#include <QCursor>
#include <QMenu>

namespace mci::ui {

void TopCreativesPage::connectActions()
{
    const auto on = [this](ActionId id, auto handler) { connect(m_actions[id], &QAction::triggered, this, handler); };
    on(ActionId::SyncNow, [this] { m_session->sync(); });
    on(ActionId::Export, [this] {
        if (isVisible())
            exportView();
    });
    on(ActionId::ClearSelection, [this] { m_selection->clearSelection(); });
    on(ActionId::ShowHidden, [this](bool shown) {
        CreativeFilter filter = m_model->filter();
        filter.withHidden = shown;
        setFilter(filter);
    });
    on(ActionId::ViewCards, [this] { Q_EMIT m_header->viewModeChosen(ViewMode::Cards); });
    on(ActionId::ViewTable, [this] { Q_EMIT m_header->viewModeChosen(ViewMode::Table); });
    on(ActionId::ZoomIn, [this] { setZoom(m_body->grid().zoom() + 1); });
    on(ActionId::ZoomOut, [this] { setZoom(m_body->grid().zoom() - 1); });
    on(ActionId::ZoomReset, [this] { setZoom(kDefaultZoom); });
    connect(m_session, &TopCreativesSession::syncRefused, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    connect(m_marks, &MarkEditor::failed, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    connect(m_patterns, &PatternEditor::failed, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    m_actions.followKeys(ActionId::Search, this, [this](const QString &keys) { m_bar->search().setKeys(keys); });
    on(ActionId::Search, [this] {
        if (isVisible())
            m_bar->search().open();
    });
}

void TopCreativesPage::act(BodyAction action)
{
    switch (action) {
    case BodyAction::None:
        break;
    case BodyAction::Parameters:
        Q_EMIT parametersWanted();
        break;
    case BodyAction::Sync:
        m_session->sync();
        break;
    case BodyAction::Reload:
        m_session->reload();
        break;
    case BodyAction::ShowNeedsData:
        m_needsDataWanted = true;
        refreshBody();
        m_body->takeFocus();
        break;
    case BodyAction::LowerMinimums:
        m_bar->editMinimum(strictestMinimum());
        break;
    case BodyAction::ClearFilters:
        m_bar->search().clear();
        setFilter({});
        m_body->takeFocus();
        break;
    case BodyAction::ChooseEvent:
        chooseEvent();
        break;
    }
}

domain::Guardrail TopCreativesPage::strictestMinimum() const
{
    const domain::FilteredOut &out = m_session->answer().top.filteredOut;
    if (out.minSpend >= out.minConversions && out.minSpend >= out.minImpressions)
        return domain::Guardrail::MinSpend;
    return out.minConversions >= out.minImpressions ? domain::Guardrail::MinConversions
                                                    : domain::Guardrail::MinImpressions;
}

void TopCreativesPage::chooseEvent()
{
    const services::SelectionInput selection = m_session->selection().input;
    const QPoint at = QCursor::pos();
    m_backend.conversionEvents(selection).then(
        this, [this, selection, at](const Result<std::vector<domain::ActionStat>> &events) {
            if (!events) {
                Q_EMIT toastWanted(text::errorMessage(events.error()), false);
                return;
            }
            auto *menu = new QMenu(this);
            menu->setObjectName(QStringLiteral("eventMenu"));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            const auto choose = [this, selection](const QString &type) {
                services::SelectionInput chosen = selection;
                chosen.conversionEvent = type;
                m_session->choose(chosen);
            };
            //: Top creatives, menu of conversion events: the program decides
            connect(menu->addAction(tr("As each ad set's goal says")), &QAction::triggered, this,
                    [choose] { choose({}); });
            menu->addSeparator();
            for (const domain::ActionStat &event : *events) {
                //: Top creatives, menu of conversion events: %1 is Meta's name, %2 how often it happened
                const QString text = tr("%1 (%2)").arg(event.type, QLocale().toString(event.value, 'f', 0));
                connect(menu->addAction(text), &QAction::triggered, this,
                        [choose, type = event.type] { choose(type); });
            }
            menu->popup(at);
        });
}

QStringList TopCreativesPage::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->row(row).loading)
            ids.append(m_model->row(row).id());
    }
    return ids;
}

void TopCreativesPage::analyze(const QStringList &creativeIds)
{
    QStringList ids;
    std::copy_if(creativeIds.begin(), creativeIds.end(), std::back_inserter(ids), [this](const QString &id) {
        const CreativeRow *row = m_model->find(id);
        return row && domain::canBeAnalysed(row->item->creative.pictureState);
    });
    if (ids.isEmpty()) {
        //: Toast: why no analysis was queued
        Q_EMIT toastWanted(tr("None of these creatives has a picture to analyze."), false);
        return;
    }
    queueAnalysis(ids);
}

void TopCreativesPage::queueAnalysis(const QStringList &ids)
{
    m_gate->ask(
        ids, false, [this, ids] { putInQueue(ids); },
        [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
}

void TopCreativesPage::putInQueue(const QStringList &ids)
{
    m_backend.analyse(ids, false)
        .then(this, [this, count = ids.size()](const Result<services::QueuedExtraction> &queued) {
            //: Toast: the naming of patterns is queued
            const QString text = tr("Analysis of %n creative(s) queued; Activity shows it and can cancel it.", "",
                                    static_cast<int>(count));
            Q_EMIT toastWanted(queued ? text : text::errorMessage(queued.error()), false);
        });
}

void TopCreativesPage::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("creativeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    refreshActions();
    m_actions.fillCreativeMenu(*menu);
    menu->popup(globalPosition);
}

void TopCreativesPage::exportView()
{
    QList<int> rows;
    const QModelIndexList selected = m_selection->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    const QByteArray bytes =
        csvOf(*m_model, rows, m_body->columns(), CreativeModel::NumberRole, CsvStyle::of(QLocale()));
    const auto &input = m_session->selection().input;
    const QString name =
        fileNamePart(m_session->account().name) + u'-' + input.since + u'-' + input.until + QStringLiteral(".csv");
    exportToFile(this, name, bytes, [this](const QString &file) {
        //: Toast after an export: %1 is a file; or it could not be written
        Q_EMIT toastWanted(file.isEmpty() ? tr("The file could not be written. Choose another folder.")
                                          : tr("Exported to %1").arg(file),
                           false);
    });
}

} // namespace mci::ui
