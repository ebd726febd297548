// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/NavRail.h"

#include "window/NavDelegate.h"
#include "window/RailBadge.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kWidth = 212;
constexpr int kCollapsedWidth = 56;

} // namespace

NavRail::NavRail(Look &look, QWidget *parent)
    : QFrame(parent)
    , m_look(look)
    , m_model(new NavModel(this))
    , m_delegate(new NavDelegate(look, this))
    , m_list(new QListView(this))
    , m_badge(new RailBadge(look, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_column->setContentsMargins(8, 10, 9, 10);
    m_column->setSpacing(10);
    m_list->setObjectName(QStringLiteral("navRail"));
    //: Read aloud: the list of pages at the left edge
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    m_column->addWidget(m_list, 1);
    setFixedWidth(kWidth);
    m_list->setCurrentIndex(m_model->indexOf(m_page));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NavRail::onCurrentChanged);
    connect(m_list, &QListView::clicked, this, &NavRail::onCurrentChanged);
    connect(m_badge, &QAbstractButton::clicked, this, &NavRail::badgePressed);
    connect(&m_look, &Look::changed, this, &NavRail::applyLook);
}

void NavRail::setSwitcher(QWidget *switcher)
{
    m_column->insertWidget(0, switcher);
    setTabOrder(switcher, m_list);
    setTabOrder(m_list, m_badge);
}

void NavRail::setCurrent(Page page)
{
    m_page = page;
    m_list->setCurrentIndex(m_model->indexOf(page));
}

void NavRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    m_delegate->setCollapsed(collapsed);
    setFixedWidth(collapsed ? kCollapsedWidth : kWidth);
    fitSpace();
}

void NavRail::setActivity(int running, bool needsYou)
{
    m_model->setBadge(Page::Activity, running);
    m_model->setNeedsYou(Page::Activity, needsYou);
    m_badge->setState(running, needsYou);
    placeBadge();
}

void NavRail::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Rail));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_look.color(Role::BorderSubtle));
}

void NavRail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSpace();
}

void NavRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeBadge();
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitSpace();
    return QFrame::eventFilter(watched, event);
}

void NavRail::onCurrentChanged(const QModelIndex &index)
{
    if (!m_model->flags(index).testFlag(Qt::ItemIsSelectable))
        return;
    const auto page = static_cast<Page>(index.data(NavModel::PageRole).toInt());
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChosen(page);
}

void NavRail::fitSpace()
{
    m_delegate->setSpace(0);
    int used = 0;
    QStyleOptionViewItem option;
    option.rect = m_list->viewport()->rect();
    for (int row = 0; row < m_model->rowCount(); ++row)
        used += m_delegate->sizeHint(option, m_model->index(row)).height();
    m_delegate->setSpace(std::max(0, m_list->viewport()->height() - used));
    m_list->doItemsLayout();
    placeBadge();
}

void NavRail::placeBadge()
{
    QRect row = m_list->visualRect(m_model->indexOf(Page::Activity));
    row.moveTopLeft(m_list->viewport()->mapTo(this, row.topLeft()));
    // The air below each row is the delegate's.
    row.setHeight(NavDelegate::boxHeight(row.height()));
    m_badge->place(row, m_collapsed);
    m_badge->raise();
}

void NavRail::applyLook()
{
    fitSpace();
    update();
    m_list->viewport()->update();
}

} // namespace mci::ui
