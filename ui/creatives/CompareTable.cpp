// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareTable.h"

#include "creatives/CompareDelegate.h"
#include "creatives/CreativePicture.h"
#include "creatives/StatusLabel.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/Tag.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kNames = 160;
constexpr int kNarrowest = 180;
constexpr int kLineHeight = 36;
constexpr int kLargestPicture = 220;
constexpr int kPad = 12;

} // namespace

CompareTable::CompareTable(Look &look, CompareModel &model, ThumbnailStore &thumbnails, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("compareTable"));
    //: Compare board, for screen readers
    setAccessibleName(tr("Comparison of creatives"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setItemDelegate(new CompareDelegate(look, model, this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &CompareTable::refill);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { m_model.makeReference(index.column()); });
    connect(&look, &Look::changed, this, [this] { fit(); });
    refill();
}

QWidget *CompareTable::headOf(int column)
{
    const CreativeRow &row = *m_model.creative(column);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(kPad, kPad, kPad, kPad);
    layout->setSpacing(2);
    auto *top = new QHBoxLayout;
    if (column == 1)
        //: Compare board: this creative is the one the others are measured by
        top->addWidget(new Tag(m_look, TagKind::Accent, tr("Reference"), {}, head));
    top->addStretch();
    //: Compare board: button, takes a creative away. %1: its name
    auto *away = new IconButton(m_look, QStringLiteral("close"), tr("Remove %1").arg(CreativeText::name(row)), head);
    away->setObjectName(QStringLiteral("compareRemove%1").arg(column));
    connect(
        away, &QAbstractButton::clicked, &m_model, [this, column] { m_model.remove(column); }, Qt::QueuedConnection);
    top->addWidget(away);
    auto *picture = new CreativePicture(m_look, m_thumbnails, head);
    picture->setCreative(row);
    auto *name = new ElidedLabel(m_look, TypeRole::BodyStrong, Role::Text, head);
    name->setText(CreativeText::name(row));
    auto *status = new StatusLabel(m_look, head);
    status->setStatus(row.delivery, CreativeText::delivery(row.delivery));
    layout->addLayout(top);
    layout->addWidget(picture, 1);
    layout->addWidget(name);
    layout->addWidget(status);
    return head;
}

void CompareTable::refill()
{
    for (int column = 1; column < m_model.columnCount(); ++column)
        setIndexWidget(m_model.index(0, column), headOf(column));
    fit();
}

void CompareTable::fit()
{
    const int columns = m_model.columnCount() - 1;
    if (columns < 1)
        return;
    const int names = m_look.scaled(kNames);
    const int each = std::max(m_look.scaled(kNarrowest), (viewport()->width() - names) / columns);
    setColumnWidth(0, names);
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, each);
    const int words = 3 * QFontMetrics(m_look.font(TypeRole::BodyStrong)).height() + 3 * kPad;
    setRowHeight(0, std::min(each - 2 * kPad, kLargestPicture) + words);
    for (int row = 1; row < m_model.rowCount(); ++row)
        setRowHeight(row, m_look.scaled(kLineHeight));
}

void CompareTable::copyAll() const
{
    QGuiApplication::clipboard()->setText(m_model.tsv());
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    const int column = currentIndex().column();
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.remove(column);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_model.makeReference(column);
        break;
    default:
        QTableView::keyPressEvent(event);
        return;
    }
    const int last = m_model.columnCount() - 1;
    if (last > 0)
        setCurrentIndex(m_model.index(1, std::clamp(column, 1, last)));
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace mci::ui
