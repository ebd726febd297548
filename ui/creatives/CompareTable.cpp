// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CompareTable.h"

#include "creatives/CompareDelegate.h"
#include "creatives/CompareHead.h"
#include "widgets/IconButton.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kNames = 160;
constexpr int kNarrowest = 180;
constexpr int kLineHeight = 36;
constexpr int kLargestPicture = 220;
constexpr int kPad = 12;
constexpr int kMark = 2;

/** The line between two columns where one would be let in. */
class DropMark final : public QWidget
{
public:
    DropMark(const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(rect(), m_look.color(Role::Accent)); }

private:
    const Look &m_look;
};

QString keyText(Qt::Key arrow)
{
    return u'\t' + QKeySequence(Qt::ALT | Qt::SHIFT | arrow).toString(QKeySequence::NativeText);
}

} // namespace

CompareTable::CompareTable(Look &look, CompareModel &model, ThumbnailStore &thumbnails, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_mark(new DropMark(look, viewport()))
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
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CompareTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &CompareTable::refill);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CompareTable::refresh);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { m_model.makeReference(index.column()); });
    connect(&look, &Look::changed, this, [this] { fit(); });
    refill();
}

void CompareTable::addHead(int column)
{
    auto *made = new CompareHead(m_look, m_thumbnails);
    made->setCreative(*m_model.creative(column), column == 1);
    made->removeButton().setObjectName(QStringLiteral("compareRemove%1").arg(column));
    // Later: each of them takes the head itself away.
    connect(
        made, &CompareHead::removeWanted, &m_model, [this, column] { m_model.remove(column); }, Qt::QueuedConnection);
    connect(
        made, &CompareHead::referenceWanted, &m_model, [this, column] { m_model.makeReference(column); },
        Qt::QueuedConnection);
    connect(made, &CompareHead::pressed, this, [this, column] {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(m_model.index(std::max(currentIndex().row(), 1), column));
    });
    connect(made, &CompareHead::dragged, this, [this, column](const QPoint &at) { showTarget(column, at); });
    connect(
        made, &CompareHead::dropped, this,
        [this, column](const QPoint &at) {
            m_mark->hide();
            m_model.move(column, targetOf(column, at));
        },
        Qt::QueuedConnection);
    setIndexWidget(m_model.index(0, column), made);
}

CompareHead *CompareTable::head(int column) const
{
    return qobject_cast<CompareHead *>(indexWidget(m_model.index(0, column)));
}

void CompareTable::remember()
{
    const QModelIndex current = currentIndex();
    const CreativeRow *creative = m_model.creative(current.column());
    m_currentId = creative ? creative->id() : QString();
    m_currentLine = current.isValid() ? m_model.index(current.row(), 0).data().toString() : QString();
    m_currentColumn = current.column();
    const QWidget *focus = QApplication::focusWidget();
    m_hadFocus = focus && (focus == this || isAncestorOf(focus));
}

void CompareTable::refill()
{
    m_mark->hide();
    for (int column = 1; column < m_model.columnCount(); ++column)
        addHead(column);
    fit();
    restore();
    Q_EMIT refilled();
}

void CompareTable::restore()
{
    const int last = m_model.columnCount() - 1;
    if (m_currentColumn < 1 || last < 1)
        return;
    const auto known = m_model.creatives().indexOf(m_currentId);
    const int column = known < 0 ? std::min(m_currentColumn, last) : static_cast<int>(known) + 1;
    int row = 1;
    for (int i = 1; i < m_model.rowCount(); ++i) {
        if (m_model.index(i, 0).data().toString() == m_currentLine)
            row = i;
    }
    setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), column));
    // The button that had it may be gone.
    if (m_hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void CompareTable::refresh()
{
    for (int column = 1; column < m_model.columnCount(); ++column)
        head(column)->setCreative(*m_model.creative(column), column == 1);
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

int CompareTable::besides(int column, Qt::Key arrow) const
{
    const bool forward = (arrow == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    return column + (forward ? 1 : -1);
}

int CompareTable::targetOf(int column, const QPoint &globalPosition) const
{
    const int x = viewport()->mapFromGlobal(globalPosition).x();
    int before = 0;
    for (int other = 1; other < m_model.columnCount(); ++other) {
        const int middle = columnViewportPosition(other) + columnWidth(other) / 2;
        const bool isPassed = layoutDirection() == Qt::RightToLeft ? x < middle : x > middle;
        if (other != column && isPassed)
            ++before;
    }
    return before + 1;
}

void CompareTable::showTarget(int column, const QPoint &globalPosition)
{
    const int target = targetOf(column, globalPosition);
    m_mark->setVisible(target != column);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // At that side of the column there on which it would be let in.
    const bool atRight = (target > column) != mirrored;
    const int edge = columnViewportPosition(target) + (atRight ? columnWidth(target) : 0);
    m_mark->setGeometry(edge - kMark / 2, 0, kMark, viewport()->height());
    m_mark->raise();
}

void CompareTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int column = byKey ? currentIndex().column() : columnAt(viewport()->mapFromGlobal(event->globalPos()).x());
    if (!m_model.creative(column))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, bool enabled, auto act) {
        QAction *item = menu->addAction(text);
        item->setEnabled(enabled);
        connect(item, &QAction::triggered, this, act);
    };
    //: Compare board, menu of a creative: the others are measured by it then
    add(tr("Make it the reference"), column > 1, [this, column] { m_model.makeReference(column); });
    const int left = besides(column, Qt::Key_Left);
    const int right = besides(column, Qt::Key_Right);
    //: Compare board, menu of a creative
    add(tr("Move to the left") + keyText(Qt::Key_Left), m_model.creative(left) != nullptr,
        [this, column, left] { m_model.move(column, left); });
    //: Compare board, menu of a creative
    add(tr("Move to the right") + keyText(Qt::Key_Right), m_model.creative(right) != nullptr,
        [this, column, right] { m_model.move(column, right); });
    menu->addSeparator();
    //: Compare board, menu of a creative: takes it away from the board
    add(tr("Remove from the comparison"), true, [this, column] { m_model.remove(column); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    const int column = currentIndex().column();
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && (event->modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier)) {
        m_model.move(column, besides(column, static_cast<Qt::Key>(event->key())));
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
        break;
    }
}

void CompareTable::showEvent(QShowEvent *event)
{
    m_model.setActive(true);
    QTableView::showEvent(event);
}

void CompareTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_model.setActive(false);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace mci::ui
