// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeGridView.h"

#include "creatives/CreativeGridAccessible.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace mci::ui {

namespace {

constexpr int kGap = 14;
/** Scrolling and resizing come in bursts; pictures are asked for between them. */
constexpr int kPlanDelayMs = 40;
/** A card's rings reach outside it. */
constexpr int kRingReach = 5;

} // namespace

CreativeGridView::CreativeGridView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent)
    : QAbstractItemView(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new CreativeDelegate(look, model, thumbnails, this))
    , m_rows(model)
    , m_margins(24, 12, 24, 24)
    , m_planTimer(new QTimer(this))
{
    installGridAccessibility();
    setObjectName(QStringLiteral("creativeGrid"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_delegate->setCardSize(cardSizeOf(kZoomWidths[static_cast<std::size_t>(m_zoom)]));
    setItemDelegate(m_delegate);
    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(kPlanDelayMs);
    connect(m_planTimer, &QTimer::timeout, this, &CreativeGridView::planPictures);
    connect(&thumbnails, &ThumbnailStore::changed, this, &CreativeGridView::updatePicture);
    connect(&look, &Look::changed, this, &CreativeGridView::invalidateLayout);
    setModel(&model);
    connect(&model, &CreativeModel::sectionsChanged, this, &CreativeGridView::invalidateLayout);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CreativeGridView::invalidateLayout);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CreativeGridView::invalidateLayout);
}

void CreativeGridView::setSelectionModel(QItemSelectionModel *selection)
{
    QAbstractItemView::setSelectionModel(selection);
    m_rows.setSelectionModel(selection);
    viewport()->update();
}

void CreativeGridView::setZoom(int zoom)
{
    zoom = std::clamp(zoom, 0, static_cast<int>(kZoomWidths.size()) - 1);
    if (zoom == m_zoom)
        return;
    // What is in the middle of the screen stays in sight.
    const int middle = geometryOfCards().itemsBetween(verticalOffset(), verticalOffset() + viewport()->height()).first;
    const QModelIndex keep = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()))
        ? currentIndex()
        : m_model.index(middle, 0);
    m_zoom = zoom;
    m_delegate->setCardSize(cardSizeOf(kZoomWidths[static_cast<std::size_t>(zoom)]));
    invalidateLayout();
    relayout();
    if (keep.isValid())
        scrollTo(keep, PositionAtCenter);
    Q_EMIT zoomChanged(zoom);
}

void CreativeGridView::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    invalidateLayout();
}

void CreativeGridView::setPageMargins(const QMargins &margins)
{
    m_margins = margins;
    invalidateLayout();
}

void CreativeGridView::invalidateLayout()
{
    m_layoutValid = false;
    scheduleDelayedItemsLayout();
    m_planTimer->start();
    viewport()->update();
    //: Top creatives: name of the grid for screen readers
    setAccessibleName(tr("Top creatives, %Ln item(s)", "", m_model.rowCount()));
    const bool loading = m_model.rowCount() > 0 && m_model.row(m_model.rowCount() - 1).loading;
    if (!loading || !m_look.motion())
        m_skeletonTimer.stop();
    else if (!m_skeletonTimer.isActive())
        m_skeletonTimer.start(60, this);
}

const GridGeometry &CreativeGridView::geometryOfCards() const
{
    if (m_layoutValid)
        return m_geometry;
    std::vector<GridSection> sections;
    for (const CreativeSection &section : m_model.sections())
        sections.push_back({section.first, section.count, !section.title.isEmpty()});
    GridSpec spec;
    spec.width = viewport()->width();
    spec.margins = m_margins;
    // The scroll bar lies in the margin, so that it moves nothing when it comes and goes.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int barWidth = width() - viewport()->width();
    spec.margins.setRight(std::max(m_margins.right() - (mirrored ? 0 : barWidth), kRingReach));
    spec.margins.setLeft(std::max(m_margins.left() - (mirrored ? barWidth : 0), kRingReach));
    spec.mirrored = mirrored;
    spec.margins.setBottom(std::max(m_margins.bottom(), m_bottomMargin));
    spec.gap = kGap;
    spec.cardWidth = m_delegate->widthFor(kZoomWidths[static_cast<std::size_t>(m_zoom)]);
    spec.bodyHeight = m_delegate->bodyHeight();
    spec.headingHeight = QFontMetrics(m_look.font(TypeRole::H3)).height() + 2 * kGap;
    m_geometry = GridGeometry(spec, sections);
    m_layoutValid = true;
    return m_geometry;
}

void CreativeGridView::relayout()
{
    m_layoutValid = false;
    const int content = geometryOfCards().height();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(std::max((m_geometry.cardHeight() + kGap) / 4, 1));
    bar->setRange(0, std::max(content - viewport()->height(), 0));
}

void CreativeGridView::doItemsLayout()
{
    relayout();
    QAbstractItemView::doItemsLayout();
}

void CreativeGridView::updateGeometries()
{
    relayout();
    QAbstractItemView::updateGeometries();
}

void CreativeGridView::reset()
{
    m_hover = QPersistentModelIndex();
    m_pressed = QPersistentModelIndex();
    m_rows.forgetAnchor();
    m_bandStart.reset();
    QAbstractItemView::reset();
    invalidateLayout();
}

void CreativeGridView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    invalidateLayout();
}

void CreativeGridView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    invalidateLayout();
}

void CreativeGridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    m_planTimer->start();
    viewport()->update();
}

void CreativeGridView::resizeEvent(QResizeEvent *event)
{
    const ItemRange shown = geometryOfCards().itemsBetween(verticalOffset(), verticalOffset() + 1);
    const QModelIndex top = m_model.index(shown.isEmpty() ? 0 : shown.first, 0);
    QAbstractItemView::resizeEvent(event);
    relayout();
    if (top.isValid() && verticalOffset() > 0)
        scrollTo(top, PositionAtTop);
    m_planTimer->start();
}

int CreativeGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect CreativeGridView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? toViewport(geometryOfCards().itemRect(index.row())) : QRect();
}

QModelIndex CreativeGridView::indexAt(const QPoint &point) const
{
    const int item = geometryOfCards().itemAt(toContent(point));
    return item < 0 || item >= m_model.rowCount() ? QModelIndex() : m_model.index(item, 0);
}

bool CreativeGridView::isIndexHidden(const QModelIndex &index) const
{
    return index.column() != 0;
}

void CreativeGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (!m_layoutValid)
        relayout();
    const QRect card = m_geometry.itemRect(index.row()).adjusted(0, -kGap / 2, 0, kGap / 2);
    const int window = viewport()->height() - m_bottomMargin;
    const int top = verticalOffset();
    int value = top;
    if (hint == PositionAtTop || (hint == EnsureVisible && card.top() < top))
        value = card.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && card.bottom() > top + window))
        value = std::min(card.bottom() - window, card.top());
    else if (hint == PositionAtCenter)
        value = card.center().y() - window / 2;
    verticalScrollBar()->setValue(value);
}

void CreativeGridView::scrollContentsBy(int dx, int dy)
{
    m_direction = dy < 0 ? ScrollDirection::Forward : ScrollDirection::Backward;
    viewport()->scroll(dx, dy);
    setHover(indexAt(viewport()->mapFromGlobal(QCursor::pos())), CardPart::None);
    if (!m_planTimer->isActive())
        m_planTimer->start();
}

void CreativeGridView::planPictures()
{
    if (!isVisible())
        return;
    const int top = verticalOffset();
    const ItemRange range = geometryOfCards().itemsBetween(top, top + viewport()->height());
    const ThumbnailPlan plan = planThumbnails({range.first, range.last, m_model.rowCount(), m_direction});
    QStringList files;
    for (const int item : plan.items)
        files << m_model.row(item).item->creative.thumbnailFile;
    m_thumbnails.request(files, CreativeDelegate::pictureSide(m_geometry.cardWidth(), viewport()->devicePixelRatioF()));
    m_direction = ScrollDirection::None;
}

void CreativeGridView::updatePicture(const QString &file)
{
    const int top = verticalOffset();
    const ItemRange range = geometryOfCards().itemsBetween(top, top + viewport()->height());
    for (int item = range.first; item <= range.last && item < m_model.rowCount(); ++item) {
        if (m_model.row(item).item->creative.thumbnailFile == file)
            updateCard(m_model.index(item, 0));
    }
    // A forgotten failure wants another try.
    if (!m_thumbnails.hasFailed(file) && m_thumbnails.waiting() == 0)
        m_planTimer->start();
}

void CreativeGridView::updateCard(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(visualRect(index).adjusted(-kRingReach, -kRingReach, kRingReach, kRingReach));
}

void CreativeGridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
}

void CreativeGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    updateCard(previous);
    updateCard(current);
}

QRegion CreativeGridView::visualRegionForSelection(const QItemSelection &selection) const
{
    const int top = verticalOffset();
    const ItemRange shown = geometryOfCards().itemsBetween(top, top + viewport()->height());
    QRegion region;
    for (int item = shown.first; item <= shown.last; ++item) {
        if (selection.contains(m_model.index(item, 0)))
            region += toViewport(m_geometry.itemRect(item)).adjusted(-kRingReach, -kRingReach, kRingReach, kRingReach);
    }
    return region;
}

} // namespace mci::ui
