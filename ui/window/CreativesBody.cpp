// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/CreativesBody.h"

#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorState.h"
#include "widgets/Note.h"
#include "dashboard/KpiStrip.h"
#include "window/SelectionBar.h"
#include "window/StageStrip.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace mci::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 12;

} // namespace

CreativesBody::CreativesBody(Look &look, Actions &actions, CreativeModel &model, ThumbnailStore &thumbnails,
                             QItemSelectionModel &selection, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_selection(selection)
    , m_figures(new KpiStrip(look, this))
    , m_stages(new StageStrip(look, this))
    , m_hintRow(new QWidget(this))
    , m_hint(new Note(look, NoteKind::Info, {}, m_hintRow))
    //: Top creatives: which event counts as a result
    , m_event(new Button(look, ButtonKind::Secondary, tr("Choose the event"), {}, m_hintRow))
    , m_stack(new QStackedWidget(this))
    , m_grid(new CreativeGridView(look, model, thumbnails, m_stack))
    , m_empty(new EmptyState(look, m_stack))
    , m_error(new ErrorState(look, m_stack))
    , m_selectionBar(new SelectionBar(look, actions, this))
{
    setObjectName(QStringLiteral("creativesBody"));
    m_grid->setObjectName(QStringLiteral("creativeGrid"));
    m_grid->setSelectionModel(&selection);
    m_grid->setPageMargins({kMargin, kGap, kMargin, kMargin});
    build();
    const auto act = [this](BodyAction action) { Q_EMIT actionWanted(action); };
    connect(m_empty, &EmptyState::actionTriggered, this, [this, act] { act(m_message.action); });
    connect(m_empty, &EmptyState::secondTriggered, this, [this, act] { act(m_message.second); });
    connect(m_error, &ErrorState::actionTriggered, this, [this, act] { act(m_message.action); });
    connect(m_event, &QPushButton::clicked, this, [act] { act(BodyAction::ChooseEvent); });
    setMessage({});
    setHint({}, false);
    showStrip();
}

void CreativesBody::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, 0, kMargin, 0);
    top->setSpacing(kGap);
    top->addWidget(m_figures);
    top->addWidget(m_stages);
    auto *hint = new QHBoxLayout(m_hintRow);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->setSpacing(8);
    m_hint->setObjectName(QStringLiteral("hintNote"));
    m_event->setObjectName(QStringLiteral("chooseEvent"));
    m_event->setCompact(true);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_event);
    top->addWidget(m_hintRow);
    column->addLayout(top);
    m_empty->setObjectName(QStringLiteral("creativesEmpty"));
    m_error->setObjectName(QStringLiteral("creativesError"));
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_error);
    column->addWidget(m_stack, 1);
}

CreativeTableView &CreativesBody::table()
{
    if (m_table)
        return *m_table;
    m_tablePage = new QWidget(m_stack);
    m_table = new CreativeTableView(m_look, m_model, m_thumbnails, m_tablePage);
    m_table->setSelectionModel(&m_selection);
    auto *margins = new QVBoxLayout(m_tablePage);
    margins->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    margins->addWidget(m_table);
    m_stack->addWidget(m_tablePage);
    setSelectedCount(m_selectedCount);
    Q_EMIT tableMade();
    return *m_table;
}

void CreativesBody::setViewMode(ViewMode mode)
{
    m_mode = mode;
    if (mode == ViewMode::Table)
        (void)table();
    if (showsCreatives())
        showView();
    showStrip();
}

QAbstractItemView &CreativesBody::view()
{
    if (m_mode == ViewMode::Table)
        return *m_table->table();
    return *m_grid;
}

void CreativesBody::showView()
{
    m_stack->setCurrentWidget(m_mode == ViewMode::Table ? m_tablePage : m_grid);
}

QStringList CreativesBody::actedOnIds() const
{
    return m_mode == ViewMode::Table ? m_table->actedOnIds() : m_grid->actedOnIds();
}

QList<int> CreativesBody::columns() const
{
    return m_mode == ViewMode::Table ? m_table->shownColumns() : m_model.cardColumns();
}

void CreativesBody::reveal(const QModelIndex &index)
{
    if (m_mode == ViewMode::Table)
        m_table->reveal(index);
    else
        m_grid->scrollTo(index);
}

void CreativesBody::step(int by)
{
    if (m_mode == ViewMode::Table)
        m_table->step(by);
    else
        m_grid->step(by);
}

bool CreativesBody::showsCreatives() const
{
    return m_message.title.isEmpty();
}

void CreativesBody::setMessage(const BodyMessage &message)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_message = message;
    if (showsCreatives()) {
        showView();
    } else if (message.isError) {
        m_error->setContent(message.icon, message.title, message.text, message.actionText, message.secondText);
        m_error->setDetails(message.details);
        m_stack->setCurrentWidget(m_error);
    } else {
        m_empty->setContent(message.icon, message.title, message.text, message.actionText, message.secondText);
        m_stack->setCurrentWidget(m_empty);
    }
    if (hadFocus && m_stack->currentWidget() != focusWidget() && !m_stack->currentWidget()->isAncestorOf(focusWidget()))
        takeFocus();
    showStrip();
}

void CreativesBody::setHint(const QString &text, bool suggestsEvent)
{
    m_hint->setText(text);
    m_event->setVisible(suggestsEvent);
    m_hintRow->setVisible(!text.isEmpty());
}

void CreativesBody::setProgress(const std::optional<SyncProgress> &progress)
{
    m_syncing = progress.has_value();
    if (progress)
        m_stages->setProgress(*progress, SystemClock().now());
    showStrip();
}

void CreativesBody::setHasFigures(bool has)
{
    m_hasFigures = has;
    showStrip();
}

void CreativesBody::showStrip()
{
    m_stages->setVisible(m_syncing);
    m_figures->setVisible(!m_syncing && m_hasFigures && m_mode == ViewMode::Cards && !m_panelBeside);
}

void CreativesBody::setSelectedCount(int count)
{
    m_selectedCount = count;
    m_selectionBar->setCount(showsCreatives() ? count : 0);
    m_grid->setBottomMargin(count > 0 ? SelectionBar::room() : 0);
    if (m_table)
        m_table->setBottomMargin(count > 0 ? SelectionBar::room() - kMargin : 0);
}

void CreativesBody::setPanelBeside(bool beside)
{
    m_panelBeside = beside;
    showStrip();
}

void CreativesBody::takeFocus()
{
    QWidget *shown = m_stack->currentWidget();
    if (showsCreatives()) {
        view().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (auto *button : shown->findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace mci::ui
