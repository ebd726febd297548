// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativeClipboard.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTableView.h"
#include "dashboard/KpiStrip.h"
#include "widgets/ElidedLabel.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "window/Actions.h"
#include "window/AnalysisGate.h"
#include "window/ControlBar.h"
#include "window/CreativesBody.h"
#include "window/CreativesHeader.h"
#include "window/MarkEditor.h"
#include "window/PatternEditor.h"
#include "window/SearchBox.h"
#include "window/StoredSearch.h"
#include "window/ZoomControl.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kSkeletonsAfter = 150ms;

/** What it is likely to be opened with is read while the page's widgets are made. */
TopCreativesSession *sessionOfLastView(Backend &backend, const UiState &state, QObject *parent)
{
    auto *session = new TopCreativesSession(backend, parent);
    const QString organization = state.lastOrganization();
    if (const auto last = state.selection(organization, state.lastAccount(organization)))
        session->expect(last->input);
    return session;
}

} // namespace

TopCreativesPage::TopCreativesPage(Look &look, Backend &backend, UiState &state, Actions &actions, QUndoStack &undo,
                                   QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_backend(backend)
    , m_state(state)
    , m_actions(actions)
    , m_model(new CreativeModel(this))
    , m_thumbnails(new ThumbnailStore(backend.thumbnailFolder(), this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_session(sessionOfLastView(backend, state, this))
    , m_marks(new MarkEditor(backend, *m_model, undo, this))
    , m_patterns(new PatternEditor(backend, undo, this))
    , m_search(new StoredSearch(backend, this))
    , m_screens(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_screens))
    , m_column(new QWidget(m_splitter))
    , m_header(new CreativesHeader(look, actions, m_column))
    , m_bar(new ControlBar(look, m_column))
    , m_body(new CreativesBody(look, actions, *m_model, *m_thumbnails, *m_selection, m_column))
    , m_status(new StatusLine(look, m_column))
    , m_quota(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, m_status))
    , m_zoom(new ZoomControl(look, static_cast<int>(kZoomWidths.size()), m_status))
    , m_copyHint(new ElidedLabel(look, TypeRole::Caption, Role::Text3, m_status))
    , m_clipboard(new CreativeClipboard(*m_model, *m_thumbnails, this))
    , m_gate(new AnalysisGate(look, backend, this))
    , m_skeletons(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_online(backend.isOnline())
{
    setObjectName(QStringLiteral("topCreativesPage"));
    build();
    buildSplitter();
    connectTable();
    connectActions();
    connectCreativeActions();
    connectViews();
    connectSession();
    m_skeletons->setSingleShot(true);
    m_skeletons->setInterval(kSkeletonsAfter);
    m_clock->setInterval(1s);
    setZoom(m_state.cardSize().value_or(kDefaultZoom));
    setViewMode(m_state.viewMode());
    refreshActions();
}

TopCreativesPage::~TopCreativesPage() = default;

void TopCreativesPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_screens);
    m_screens->addWidget(m_splitter);
    m_splitter->addWidget(m_column);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_body, 1);
    //: Status line of the table of creatives
    m_copyHint->setText(tr("Ctrl+C copies the selection as a table"));
    m_copyHint->hide();
    m_status->addWidget(m_copyHint);
    m_quota->setObjectName(QStringLiteral("quotaStatus"));
    m_quota->hide();
    m_status->addWidget(m_quota);
    m_status->addWidget(m_zoom);
    column->addWidget(m_status);
}

void TopCreativesPage::connectViews()
{
    connectGrid();
    connect(m_zoom, &ZoomControl::stepChosen, this, &TopCreativesPage::setZoom);
    connect(m_model, &CreativeModel::orderChanged, this, &TopCreativesPage::refreshBar);
    connect(m_model, &CreativeModel::sectionsChanged, this, &TopCreativesPage::keepDetail);
    connect(m_model, &CreativeModel::sectionsChanged, this, &TopCreativesPage::refreshActions);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &TopCreativesPage::onCurrentChanged);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        m_body->setSelectedCount(static_cast<int>(m_selection->selectedRows().size()));
        refreshStatus();
        refreshActions();
    });
    connect(m_marks, &MarkEditor::done, this, [this](const QString &text) { Q_EMIT toastWanted(text, true); });
    connect(m_patterns, &PatternEditor::done, this, [this](const QString &text) { Q_EMIT toastWanted(text, true); });
    connect(&m_body->figures(), &KpiStrip::kpiChosen, this, [this](domain::Kpi kpi) {
        CreativeOrder order = m_model->order();
        const bool again = order.kpi == kpi;
        order.kpi = again ? std::nullopt : std::optional(kpi);
        order.field.reset();
        m_model->setOrder(order);
    });
    connect(m_body, &CreativesBody::actionWanted, this, &TopCreativesPage::act);
    connect(m_header, &CreativesHeader::viewModeChosen, this, [this](ViewMode mode) {
        (void)goBack();
        m_state.setViewMode(mode);
        setViewMode(mode);
        m_body->reveal(m_selection->currentIndex());
        m_body->takeFocus();
    });
    connect(m_header, &CreativesHeader::cancelWanted, m_session, &TopCreativesSession::cancelSync);
    connect(m_bar, &ControlBar::selectionWanted, m_session, &TopCreativesSession::choose);
    connect(m_bar, &ControlBar::filterWanted, this, &TopCreativesPage::setFilter);
    connect(m_bar, &ControlBar::orderWanted, m_model, &CreativeModel::setOrder);
    connect(&m_bar->search(), &SearchBox::searched, this, &TopCreativesPage::searchFor);
    connect(m_search, &StoredSearch::found, this, [this](const QString &text, const QSet<QString> &creativeIds) {
        CreativeFilter filter = m_model->filter();
        if (filter.text != text)
            return;
        filter.found = creativeIds;
        setFilter(filter);
    });
    connect(&m_bar->search(), &SearchBox::left, m_body, &CreativesBody::takeFocus);
}

void TopCreativesPage::connectSession()
{
    connect(m_session, &TopCreativesSession::changed, this, &TopCreativesPage::onSessionChanged);
    connect(m_session, &TopCreativesSession::progressChanged, this, &TopCreativesPage::onProgressChanged);
    connect(m_session, &TopCreativesSession::trendsChanged, this, [this] {
        m_model->setTrends(m_session->trends());
        m_body->figures().setTrends(m_session->trends());
    });
    connect(m_session, &TopCreativesSession::marksRead, m_model, &CreativeModel::setMarks);
    connect(m_session, &TopCreativesSession::tagsRead, m_model, &CreativeModel::setTags);
    connect(m_session, &TopCreativesSession::changed, this, &TopCreativesPage::wantTagComparison);
    connect(m_session, &TopCreativesSession::tagsRead, this, &TopCreativesPage::wantTagComparison);
    connect(m_model, &CreativeModel::tagsChanged, this, &TopCreativesPage::refreshBar);
    connect(m_session, &TopCreativesSession::syncEnded, this, &TopCreativesPage::onSyncEnded);
    connect(m_session, &TopCreativesSession::selectionChanged, this, [this] {
        m_state.setSelection(m_session->account().organizationId, m_session->selection());
        refreshBar();
    });
    connect(m_skeletons, &QTimer::timeout, this, [this] {
        if (m_session->state() != TopCreativesSession::State::Loading)
            return;
        m_model->clear();
        m_model->setLoading(m_session->selection().input.topN.value_or(domain::kDefaultTopN));
    });
    connect(m_clock, &QTimer::timeout, this, &TopCreativesPage::onProgressChanged);
}

void TopCreativesPage::open(const domain::AdAccount &account, const KeptSelection &selection)
{
    m_needsDataWanted = false;
    (void)goBack();
    m_selection->clear();
    m_model->clear();
    m_marks->setOrganization(account.organizationId);
    m_session->open(account, selection);
    refreshBar();
}

void TopCreativesPage::setOnline(bool online)
{
    m_online = online;
    refreshBody();
    refreshStatus();
}

std::optional<UtcTime> TopCreativesPage::dataOf() const
{
    if (m_session->state() != TopCreativesSession::State::Shown)
        return std::nullopt;
    return m_session->answer().top.fetchedAt;
}

QList<Region> TopCreativesPage::regions()
{
    if (isDetailShown())
        return {{m_detail, [this] { m_detail->setFocus(Qt::ShortcutFocusReason); }}};
    QList<Region> all{{m_bar, [this] { m_bar->takeFocus(); }}, {m_body, [this] { m_body->takeFocus(); }}};
    if (isPanelShown())
        all.append(Region{m_panel, [this] {
                              m_panel->setFocus(Qt::ShortcutFocusReason);
                              m_panel->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
                          }});
    return all;
}

void TopCreativesPage::showCreative(const QString &creativeId)
{
    const QModelIndex index = m_model->indexOf(creativeId);
    if (!index.isValid())
        return;
    m_selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (isDetailShown())
        return;
    m_body->reveal(index);
    m_body->takeFocus();
}

void TopCreativesPage::showOnly(const CreativeFilter &filter)
{
    m_bar->search().clear();
    setFilter(filter);
    m_body->takeFocus();
}

void TopCreativesPage::clearFilters()
{
    m_bar->search().clear();
    setFilter({});
}

void TopCreativesPage::saveState()
{
    m_state.setCardSize(m_body->grid().zoom());
    if (m_body->hasTable()) {
        m_state.setTableColumns(m_body->table().columns().toJson());
        m_state.setCellColors(m_body->table().cellColors());
    }
    m_state.setCompactRows(m_actions[ActionId::CompactRows]->isChecked());
    // Before there were creatives nothing was opened or closed.
    if (m_panelRestored)
        m_state.setPanelOpen(m_panelOpen);
}

void TopCreativesPage::setZoom(int step)
{
    m_body->grid().setZoom(step);
    m_zoom->setStep(m_body->grid().zoom());
}

void TopCreativesPage::setFilter(const CreativeFilter &filter)
{
    m_model->setFilter(filter);
    m_actions[ActionId::ShowHidden]->setChecked(filter.withHidden);
    refreshBar();
    refreshBody();
}

void TopCreativesPage::searchFor(const QString &text)
{
    CreativeFilter filter = m_model->filter();
    filter.setText(text);
    setFilter(filter);
    m_search->ask(m_session->account(), text);
}

void TopCreativesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_selection->hasSelection())
        m_selection->clearSelection();
    else if (isPanelShown())
        setPanelOpen(false);
    else
        event->ignore();
}

} // namespace mci::ui
