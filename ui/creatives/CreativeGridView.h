// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeDelegate.h"
#include "creatives/GridGeometry.h"
#include "creatives/GridKeys.h"
#include "creatives/RowSelector.h"
#include "creatives/ThumbnailPlanner.h"
#include "creatives/TypeAhead.h"

#include <array>

#include <QAbstractItemView>
#include <QBasicTimer>

namespace mci::ui {

/** The grid's card widths, from small to large. */
inline constexpr std::array kZoomWidths{124, 132, 180, 208, 222, 260, 296};
inline constexpr int kDefaultZoom = 4;

/**
 * The light table: cards in rows under headings. Rows are computed, so that any number of creatives costs only what is on
 * screen. Shares model and selection model with the table; works without a mouse and for screen readers.
 */
class CreativeGridView : public QAbstractItemView
{
    Q_OBJECT

public:
    CreativeGridView(const Look &look, CreativeModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** Index into kZoomWidths. */
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int zoom);
    /** Room below the last card, so that the selection bar covers nothing. */
    void setBottomMargin(int pixels);
    /** Room around the cards. */
    void setPageMargins(const QMargins &margins);
    void setKeys(const GridKeys &keys) { m_keys = keys; }

    [[nodiscard]] const GridGeometry &geometryOfCards() const;
    /** Ids of the selected creatives in the order they are shown. */
    [[nodiscard]] QStringList selectedIds() const { return m_rows.selectedIds(); }
    /** What is selected, else the current one. */
    [[nodiscard]] QStringList actedOnIds() const { return m_rows.actedOnIds(); }
    /** Moves the current creative without touching the selection; the side panel's previous and next. */
    void step(int by) { m_rows.step(by); }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &search) override;
    void reset() override;
    void doItemsLayout() override;
    void setSelectionModel(QItemSelectionModel *selection) override;

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void previewRequested(const QModelIndex &index);
    void rated(const QStringList &creativeIds, int rating);
    void hideRequested(const QStringList &creativeIds);
    void copyRequested(const QStringList &creativeIds);
    void copyMarkdownRequested(const QStringList &creativeIds);
    void compareRequested(const QStringList &creativeIds);
    void generateRequested(const QStringList &creativeIds);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    void zoomChanged(int zoom);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions supportedActions) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void invalidateLayout();
    void updateCard(const QModelIndex &index);
    void updatePicture(const QString &file);
    void planPictures();
    void paintHeading(QPainter &painter, int section) const;
    void paintCards(QPainter &painter, const QRect &area);
    [[nodiscard]] QRect toViewport(const QRect &content) const { return content.translated(0, -verticalOffset()); }
    [[nodiscard]] QPoint toContent(const QPoint &point) const { return point + QPoint(0, verticalOffset()); }

    [[nodiscard]] CardPart partAt(const QModelIndex &index, const QPoint &point) const;
    void setHover(const QModelIndex &index, CardPart part);
    void releaseOn(const QModelIndex &index, const QPoint &point);
    void selectBand(const QPoint &viewportPoint);

    bool actOnKey(QKeyEvent *event);
    void perform(GridAct act);
    void toggleCurrent();
    bool moveByKey(QKeyEvent *event);

    const Look &m_look;
    CreativeModel &m_model;
    ThumbnailStore &m_thumbnails;
    CreativeDelegate *m_delegate;
    RowSelector m_rows;
    TypeAhead m_typeAhead;
    mutable GridGeometry m_geometry;
    mutable bool m_layoutValid = false;
    QMargins m_margins;
    int m_bottomMargin = 0;
    int m_zoom = kDefaultZoom;
    GridKeys m_keys;
    /** Turned with Ctrl, and not yet a whole step: touch pads send small parts. */
    int m_wheelRest = 0;

    QPersistentModelIndex m_hover;
    QPersistentModelIndex m_pressed;
    CardPart m_hoverPart = CardPart::None;
    CardPart m_pressedPart = CardPart::None;
    QPoint m_pressPoint;
    /** In content coordinates; unset while no rubber band is drawn. */
    std::optional<QPoint> m_bandStart;
    QRect m_band;
    QItemSelection m_bandBase;
    /** The ring around the current card shows only to those who use the keyboard. */
    bool m_keyboardFocus = false;

    QTimer *m_planTimer;
    ScrollDirection m_direction = ScrollDirection::None;
    QBasicTimer m_skeletonTimer;
    QElapsedTimer m_skeletonClock;
};

} // namespace mci::ui
