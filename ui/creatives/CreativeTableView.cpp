// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include "creatives/TotalsRow.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPlanDelayMs = 40;
constexpr int kHeaderHeight = 32;
constexpr int kNameWidth = 280;
constexpr int kCheckWidth = 48;
constexpr int kFigureWidth = 96;

} // namespace

CreativeTableView::CreativeTableView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails,
                                     QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_table(new QTableView(this))
    , m_delegate(new TableDelegate(look, model, thumbnails, this))
    , m_totals(nullptr)
    , m_planTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("creativeTableFrame"));
    m_table->setObjectName(QStringLiteral("creativeTable"));
    //: Top creatives: name of the table for screen readers
    m_table->setAccessibleName(tr("Creatives"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(CreativeModel::Rank, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_totals = new TotalsRow(look, model, *header, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);

    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(kPlanDelayMs);
    const auto plan = [this] { m_planTimer->start(); };
    connect(m_planTimer, &QTimer::timeout, this, &CreativeTableView::planPictures);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, plan);
    connect(m_table->horizontalScrollBar(), &QAbstractSlider::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(&model, &CreativeModel::sectionsChanged, this, plan);
    connect(&thumbnails, &ThumbnailStore::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&look, &Look::changed, this, &CreativeTableView::dress);
    // Another goal brings longer titles.
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &CreativeTableView::widenColumns);
    connect(m_table, &QTableView::doubleClicked, this, &CreativeTableView::openRequested);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (const QModelIndex index = m_table->indexAt(point); index.isValid())
            Q_EMIT menuRequested(index, m_table->viewport()->mapToGlobal(point));
    });
    dress();
    resizeColumns();
    header->setSectionResizeMode(CreativeModel::Check, QHeaderView::Fixed);
}

void CreativeTableView::dress()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(m_look.font(TypeRole::Caption));
    header->setMinimumHeight(std::max(kHeaderHeight, QFontMetrics(header->font()).height() + 18));
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    m_table->viewport()->update();
}

void CreativeTableView::resizeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < CreativeModel::ColumnCount; ++i) {
        const int least = i == CreativeModel::Name ? kNameWidth : i < CreativeModel::Name ? kCheckWidth : kFigureWidth;
        header->resizeSection(i, std::max(least, i > CreativeModel::Name ? header->sectionSizeHint(i) : 0));
    }
}

void CreativeTableView::widenColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = CreativeModel::Status; i < CreativeModel::ColumnCount; ++i) {
        if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
            header->resizeSection(i, header->sectionSizeHint(i));
    }
}

void CreativeTableView::setSelectionModel(QItemSelectionModel *selection)
{
    m_table->setSelectionModel(selection);
}

void CreativeTableView::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    dress();
    m_planTimer->start();
}

void CreativeTableView::setColumnVisible(int column, bool visible)
{
    if (column > CreativeModel::Name)
        m_table->setColumnHidden(column, !visible);
    m_totals->update();
}

bool CreativeTableView::isColumnVisible(int column) const
{
    return !m_table->isColumnHidden(column);
}

QByteArray CreativeTableView::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

bool CreativeTableView::restoreColumns(const QByteArray &state)
{
    const QByteArray before = saveColumns();
    QHeaderView *header = m_table->horizontalHeader();
    const bool restored = header->restoreState(state) && header->count() == CreativeModel::ColumnCount;
    if (!restored)
        header->restoreState(before);
    m_totals->update();
    return restored;
}

void CreativeTableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_planTimer->start();
}

void CreativeTableView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_planTimer->start();
}

void CreativeTableView::planPictures()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int first = std::max(m_table->rowAt(0), 0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const ThumbnailPlan plan =
        planThumbnails({first, last < 0 ? m_model.rowCount() - 1 : last, m_model.rowCount(), {}});
    QStringList files;
    for (const int item : plan.items)
        files << m_model.row(item).item.creative.thumbnailFile;
    m_thumbnails.request(files, qRound((m_delegate->pictureSide() - 2) * devicePixelRatioF()));
}

QStringList CreativeTableView::actedOnIds() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows << m_table->currentIndex().row();
    QStringList ids;
    for (const int row : rows)
        ids << m_model.row(row).id();
    return ids;
}

void CreativeTableView::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int row = std::clamp(current.isValid() ? current.row() + by : 0, 0, count - 1);
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, current.isValid() ? current.column() : 0),
                                               QItemSelectionModel::NoUpdate);
}

void CreativeTableView::toggle(const QModelIndex &index)
{
    m_table->selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

} // namespace mci::ui
