// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/LibraryView.h"

#include "brief/SmallPicture.h"

#include <QMenu>
#include <QScrollBar>

namespace mci::ui {

namespace {

constexpr int kLeastCard = 300;

} // namespace

LibraryView::LibraryView(Look &look, ThumbnailStore &pictures, LibraryForm form, QWidget *parent)
    : QListView(parent)
    , m_look(look)
    , m_pictures(pictures)
    , m_form(form)
    , m_model(new LibraryModel(this))
    , m_delegate(new LibraryDelegate(look, pictures, form, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    if (form == LibraryForm::Cards) {
        setFlow(QListView::LeftToRight);
        setWrapping(true);
    }
    // Views show their focus themselves.
    setProperty("focusRadius", -1);
    connect(this, &QAbstractItemView::clicked, this, &LibraryView::openCurrent);
    connect(&pictures, &ThumbnailStore::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&look, &Look::changed, this, &LibraryView::arrange);
}

void LibraryView::setItems(std::vector<LibraryItem> items)
{
    const QString current = currentIndex().data(LibraryModel::IdRole).toString();
    const int row = currentIndex().row();
    m_model->setItems(std::move(items));
    const int same = m_model->rowOf(current);
    // Where the current one is gone, who stands in its place now is next.
    const int next = same >= 0 ? same : std::min(row, m_model->rowCount() - 1);
    if (next >= 0)
        setCurrentIndex(m_model->index(next));
    arrange();
}

void LibraryView::arrange()
{
    if (m_form == LibraryForm::Cards) {
        // The bar is always counted in, or the cards would dance as it comes and goes.
        const int room = width() - verticalScrollBar()->sizeHint().width() - 2;
        const int columns = std::max(1, room / m_look.scaled(kLeastCard));
        const int width = room / columns;
        constexpr int kAround = 12;
        const QSize card(width, m_delegate->cardHeight(width - kAround) + kAround);
        m_delegate->setCardSize(card);
        setGridSize(card);
    } else {
        doItemsLayout();
    }
    requestPictures();
}

void LibraryView::requestPictures()
{
    QStringList files;
    qreal side = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect place = visualRect(m_model->index(row));
        // A screen ahead.
        if (!place.intersects(viewport()->rect().adjusted(0, 0, 0, viewport()->height())))
            continue;
        const std::vector<QRectF> boxes = m_delegate->pictureBoxes(m_delegate->boxIn(place), layoutDirection());
        side = boxes.front().width();
        files << m_model->item(row).pictures;
    }
    if (!files.isEmpty())
        m_pictures.request(files, smallPictureSide(side, devicePixelRatioF()), this);
}

void LibraryView::openCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT openWanted(currentIndex().data(LibraryModel::IdRole).toString());
}

void LibraryView::removeCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT removeWanted(LibraryItem(m_model->item(currentIndex().row())));
}

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeCurrent();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void LibraryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("libraryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Library, menu of a row
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &LibraryView::openCurrent);
    //: Library, menu of a row
    connect(menu->addAction(m_look.icon(QStringLiteral("trash")), tr("Remove")), &QAction::triggered, this,
            &LibraryView::removeCurrent);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

void LibraryView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void LibraryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrange();
}

void LibraryView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    requestPictures();
}

} // namespace mci::ui
