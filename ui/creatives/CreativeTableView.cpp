// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include "creatives/TableCorner.h"
#include "creatives/TotalsRow.h"
#include "theme/Painters.h"

#include <QScrollBar>

namespace mci::ui {

namespace {

constexpr int kPlanDelayMs = 40;
constexpr int kLeastColumn = 32;
constexpr int kLine = 1;
constexpr int kLeastRows = 2;
constexpr Qt::Corner kCorners[] = {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner};

/** The line along the columns that stay, once others have gone below them. */
class TableEdge final : public QWidget
{
public:
    TableEdge(const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(rect(), m_look.color(Role::Border)); }

private:
    const Look &m_look;
};

} // namespace

CreativeTableView::CreativeTableView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails,
                                     QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new TableDelegate(look, model, thumbnails, this))
    , m_frozen(new TablePane(look, model, *m_delegate, this))
    , m_main(new TablePane(look, model, *m_delegate, this))
    , m_totals(new TotalsRow(look, model, *m_frozen, *m_main, this))
    , m_bar(new QScrollBar(Qt::Horizontal, this))
    , m_edge(new TableEdge(look, this))
    , m_planTimer(new QTimer(this))
    , m_rows(model)
{
    setObjectName(QStringLiteral("creativeTableFrame"));
    m_main->setObjectName(QStringLiteral("creativeTable"));
    //: Top creatives: name of the table for screen readers
    m_main->setAccessibleName(tr("Creatives"));
    m_frozen->setObjectName(QStringLiteral("creativeTableNames"));
    //: Top creatives: the columns that stay while others scroll, for screen readers
    m_frozen->setAccessibleName(tr("Creatives, rank and name"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->header().setSectionResizeMode(CreativeModel::Check, QHeaderView::Fixed);
    m_main->header().setSectionsMovable(true);
    for (const Qt::Corner corner : kCorners)
        m_corners.push_back(new TableCorner(look, corner, this));
    setUpPane(*m_frozen);
    setUpPane(*m_main);
    syncPanes();
    setSelectionModel(m_main->selectionModel());

    m_planTimer->setSingleShot(true);
    m_planTimer->setInterval(kPlanDelayMs);
    connect(m_planTimer, &QTimer::timeout, this, &CreativeTableView::planPictures);
    connect(&thumbnails, &ThumbnailStore::changed, m_frozen->viewport(), qOverload<>(&QWidget::update));
    connect(&look, &Look::changed, this, &CreativeTableView::dress);
    // Another goal brings other columns and longer titles.
    connect(&model, &CreativeModel::answerChanged, this, &CreativeTableView::applyColumns);
    connect(&model, &CreativeModel::sectionsChanged, this, [this] {
        updateRowHeights();
        relayout();
        showSorting();
        showCheckState();
        m_planTimer->start();
    });
    applyColumns();
    dress();
    showSorting();
}

void CreativeTableView::setUpPane(TablePane &pane)
{
    pane.installEventFilter(this);
    pane.viewport()->installEventFilter(this);
    TableHeader &header = pane.header();
    // The style's own minimum is wider than the column of check boxes.
    header.setMinimumSectionSize(kLeastColumn);
    header.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionClicked, this, &CreativeTableView::pressHeader);
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int /*before*/, int width) { onColumnResized(column, width); });
    connect(&header, &QHeaderView::sectionMoved, this, &CreativeTableView::onColumnMoved);
    connect(&header, &TableHeader::menuRequested, this, &CreativeTableView::columnMenuRequested);
}

void CreativeTableView::syncPanes()
{
    QScrollBar *left = m_frozen->verticalScrollBar();
    QScrollBar *right = m_main->verticalScrollBar();
    connect(left, &QAbstractSlider::valueChanged, right, &QAbstractSlider::setValue);
    connect(right, &QAbstractSlider::valueChanged, left, &QAbstractSlider::setValue);
    connect(right, &QAbstractSlider::valueChanged, this, [this] { m_planTimer->start(); });
    QScrollBar *columns = m_main->horizontalScrollBar();
    m_bar->setObjectName(QStringLiteral("creativeTableBar"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(columns, &QAbstractSlider::rangeChanged, this, [this, columns](int least, int most) {
        m_bar->setRange(least, most);
        m_bar->setPageStep(columns->pageStep());
    });
    connect(columns, &QAbstractSlider::valueChanged, this, [this](int value) {
        m_bar->setValue(value);
        m_edge->setVisible(value > 0);
        m_totals->update();
    });
    connect(m_bar, &QAbstractSlider::valueChanged, columns, &QAbstractSlider::setValue);
    m_edge->hide();
}

void CreativeTableView::setSelectionModel(QItemSelectionModel *selection)
{
    if (auto *before = m_main->selectionModel())
        disconnect(before, nullptr, this, nullptr);
    m_main->setSelectionModel(selection);
    m_frozen->setSelectionModel(selection);
    m_rows.setSelectionModel(selection);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &CreativeTableView::showCheckState);
    connect(selection, &QItemSelectionModel::currentChanged, this, [this] { showRing(m_ringShown); });
    showCheckState();
}

void CreativeTableView::dress()
{
    updateRowHeights();
    applyColumns();
    update();
}

void CreativeTableView::setCompact(bool compact)
{
    if (compact == isCompact())
        return;
    m_delegate->setCompact(compact);
    updateRowHeights();
    relayout();
    m_planTimer->start();
}

void CreativeTableView::setCellColors(CellColors colors)
{
    m_delegate->setColors(colors);
    m_main->viewport()->update();
}

void CreativeTableView::setBottomMargin(int pixels)
{
    if (std::exchange(m_bottomMargin, pixels) != pixels)
        relayout();
}

void CreativeTableView::updateRowHeights()
{
    for (TablePane *pane : {m_frozen, m_main}) {
        QHeaderView *rows = pane->verticalHeader();
        if (rows->defaultSectionSize() != m_delegate->rowHeight())
            rows->setDefaultSectionSize(m_delegate->rowHeight());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const int height = m_delegate->rowHeight() + (m_delegate->titleAbove(row) ? m_delegate->titleHeight() : 0);
            if (rows->sectionSize(row) != height)
                rows->resizeSection(row, height);
        }
    }
}

void CreativeTableView::relayout()
{
    const int bar = m_main->verticalScrollBar()->sizeHint().width();
    const int tall = height() - 2 * kLine - m_totals->sizeHint().height() - m_bottomMargin;
    const int wide = width() - 2 * kLine;
    fitColumns(m_main->contentHeight() > tall ? wide - bar : wide);
    placePanes();
}

void CreativeTableView::placePanes()
{
    const int wide = std::max(width() - 2 * kLine, 1);
    const int totals = m_totals->sizeHint().height();
    const int names = std::min(m_frozen->columnsWidth(), wide);
    m_totals->setFrozenWidth(names);
    m_delegate->setTitleWidth(names);
    const auto scrolls = [&](int rowsRoom) {
        const bool rowBar = m_main->contentHeight() > rowsRoom;
        return m_main->columnsWidth() > wide - names - (rowBar ? m_main->verticalScrollBar()->sizeHint().width() : 0);
    };
    int room = height() - 2 * kLine - totals - m_bottomMargin;
    const int bar = scrolls(room) ? m_bar->sizeHint().height() : 0;
    const int least = m_frozen->header().minimumHeight() + kLeastRows * m_delegate->rowHeight();
    room = std::max(room - bar, least);
    const int tall = std::min(room, m_main->contentHeight());

    const auto place = [&](QWidget *widget, const QRect &rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    place(m_frozen, {kLine, kLine, names, tall});
    place(m_main, {kLine + names, kLine, wide - names, tall});
    place(m_totals, {kLine, kLine + tall, wide, totals});
    place(m_bar, {kLine + names, kLine + tall + totals, wide - names, bar});
    place(m_edge, {kLine + names - 1, kLine, 1, tall + totals});
    m_frozen->updateBars();
    m_main->updateBars();
    m_bar->setVisible(bar > 0);
    const QRect used(0, 0, width(), tall + totals + bar + 2 * kLine);
    const int far = TableCorner::kRadius;
    const QPoint corners[] = {used.topLeft(), used.topRight() - QPoint(far - 1, 0),
                              used.bottomLeft() - QPoint(0, far - 1), used.bottomRight() - QPoint(far - 1, far - 1)};
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        m_corners[i]->move(corners[i]);
        m_corners[i]->raise();
    }
    m_edge->raise();
    update();
}

void CreativeTableView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int end = m_bar->isVisibleTo(this) ? m_bar->geometry().bottom() : m_totals->geometry().bottom();
    paintCard(painter, QRect(0, 0, width(), end + 1 + kLine), {}, m_look.theme());
}

void CreativeTableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
    m_planTimer->start();
}

void CreativeTableView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_planTimer->start();
}

void CreativeTableView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placePanes();
}

void CreativeTableView::planPictures()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int first = std::max(m_frozen->rowAt(0), 0);
    const int last = m_frozen->rowAt(m_frozen->viewport()->height() - 1);
    const ThumbnailPlan plan =
        planThumbnails({first, last < 0 ? m_model.rowCount() - 1 : last, m_model.rowCount(), {}});
    QStringList files;
    for (const int item : plan.items)
        files << m_model.row(item).item->creative.thumbnailFile;
    m_thumbnails.request(files, qRound((m_delegate->pictureSide() - 2) * devicePixelRatioF()));
}

void CreativeTableView::reveal(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_frozen->scrollTo(m_model.index(index.row(), CreativeModel::Name));
    if (isShown(index.column()))
        m_main->scrollTo(index);
}

} // namespace mci::ui
