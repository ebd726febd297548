// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/TextFaults.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolTip>

namespace mci::test {

namespace {

/** Rounding of glyphs and of layouts. */
constexpr qreal kSlack = 1.5;
constexpr auto kNoTip = "no tooltip";

QAbstractScrollArea *areaOf(const QWidget &viewport)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/** What can be brought into sight by scrolling: as high or wide as it likes where an area scrolls that way. */
class Scrolling
{
public:
    void add(const QAbstractScrollArea &area)
    {
        m_up = m_up || area.verticalScrollBar()->maximum() > area.verticalScrollBar()->minimum();
        m_across = m_across
            || (area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                && area.horizontalScrollBar()->maximum() > area.horizontalScrollBar()->minimum());
    }
    [[nodiscard]] QRectF reachable(const QRectF &room) const
    {
        constexpr qreal kFar = 1e6;
        return room.adjusted(m_across ? -kFar : 0, m_up ? -kFar : 0, m_across ? kFar : 0, m_up ? kFar : 0);
    }

private:
    bool m_up = false;
    bool m_across = false;
};

QRectF reachable(const QRectF &room, const QAbstractScrollArea &area)
{
    Scrolling scrolling;
    scrolling.add(area);
    return scrolling.reachable(room);
}

/** What of the widget can be seen, with all scrolling, in its own coordinates. */
QRectF seenPartOf(QWidget &widget, QWidget &window)
{
    QRectF seen = widget.rect();
    Scrolling scrolling;
    for (const QWidget *at = &widget; at != &window; at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        // Further out, too: what comes into the area's sight comes into that of everything around it.
        if (const QAbstractScrollArea *area = areaOf(*parent))
            scrolling.add(*area);
        seen &= scrolling.reachable(QRectF(parent->rect())).translated(-widget.mapTo(parent, QPoint()));
    }
    return seen;
}

bool isWithin(const QRectF &ink, const QRectF &room)
{
    return room.adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(ink);
}

QString tipAt(QWidget &widget, const QPoint &at)
{
    const QPoint global = widget.mapToGlobal(at);
    QToolTip::showText(global, QLatin1String(kNoTip), &widget);
    QHelpEvent event(QEvent::ToolTip, at, global);
    QCoreApplication::sendEvent(&widget, &event);
    const QString tip = QToolTip::text();
    QToolTip::hideText();
    return tip == QLatin1String(kNoTip) ? QString() : tip;
}

bool isShortened(const QWidget &widget, const QString &text)
{
    // Menus are as wide as their words; there the dots say that something is asked for first.
    if (qobject_cast<const QMenu *>(&widget))
        return false;
    return text.endsWith(QChar(0x2026)) || text.startsWith(QChar(0x2026));
}

bool tipTells(QWidget &widget, const PaintedText &line)
{
    QString begin = line.text;
    begin.remove(QChar(0x2026));
    constexpr qsizetype kEnough = 8;
    const QString tip = tipAt(widget, line.ink.center().toPoint());
    if (widget.layoutDirection() == Qt::LeftToRight)
        return tip.contains(begin.trimmed().left(kEnough).toHtmlEscaped());
    // Runs are drawn from left to right, whatever comes first when read: the longest word of them has to be there.
    static const QRegularExpression noLetters(QStringLiteral("\\P{L}+"));
    const QStringList words = begin.split(noLetters);
    const auto longest = std::max_element(words.begin(), words.end(),
                                          [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return !longest->isEmpty() && tip.contains(*longest);
}

/** The person's own words may be longer than the field: it scrolls with the cursor. */
bool isOwnContent(const QWidget &widget, const PaintedText &line)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    return edit && !edit->text().isEmpty() && edit->displayText().contains(line.text.trimmed());
}

QString quoted(const QWidget &widget, const QString &fault, const QString &text)
{
    return QStringLiteral("%1: %2 “%3”").arg(described(widget), fault, text);
}

void addOverlaps(const QWidget &widget, const std::vector<PaintedText> &lines, QStringList &faults)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            const QRectF shared = lines[i].ink & lines[j].ink;
            if (shared.width() > kSlack && shared.height() > kSlack)
                faults << quoted(widget, QStringLiteral("over “%1” stands").arg(lines[i].text), lines[j].text);
        }
    }
}

/** Whether a bar beside the widget or its view moves what it shows: one of the view's own only for the names above it. */
bool hasBarBeside(const QWidget &widget)
{
    const auto moves = [](const QScrollBar *bar) {
        return bar->isVisible() && bar->orientation() == Qt::Horizontal && bar->maximum() > bar->minimum();
    };
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QList<QScrollBar *> bars = around->findChildren<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
        if (std::any_of(bars.begin(), bars.end(), moves))
            return true;
    }
    const auto *header = qobject_cast<const QHeaderView *>(widget.parentWidget());
    const auto *view = header ? qobject_cast<const QAbstractScrollArea *>(header->parentWidget()) : nullptr;
    return view && moves(view->horizontalScrollBar());
}

void addUnreadable(QWidget &widget, QWidget &window, QStringList &faults)
{
    const std::vector<PaintedText> lines = paintedLines(widget);
    if (lines.empty())
        return;
    const QRectF seen = seenPartOf(widget, window);
    const QAbstractScrollArea *area = areaOf(widget);
    const bool movesAcross = hasBarBeside(widget);
    for (const PaintedText &line : lines) {
        // Rows at the edge of a view come whole when it is scrolled.
        const bool scrolls =
            area && !isWithin(line.ink, widget.rect()) && isWithin(line.ink, reachable(widget.rect(), *area));
        QRectF reached = area ? reachable(widget.rect(), *area) : QRectF(widget.rect());
        reached.setLeft(std::min(reached.left(), line.ink.left()));
        reached.setRight(std::max(reached.right(), line.ink.right()));
        const bool isMoved =
            movesAcross && !isWithin(line.ink, QRectF(widget.rect()) & line.clip) && isWithin(line.ink, reached);
        if (scrolls || isMoved || isOwnContent(widget, line))
            continue;
        if (!isWithin(line.ink, QRectF(widget.rect()) & line.clip))
            faults << quoted(widget, QStringLiteral("cut is"), line.text);
        else if (!isWithin(line.ink, seen))
            faults << quoted(widget, QStringLiteral("behind its parent's edge is"), line.text);
        else if (isShortened(widget, line.text) && !tipTells(widget, line))
            faults << quoted(widget, QStringLiteral("without a tooltip shortened is"), line.text);
    }
    addOverlaps(widget, lines, faults);
}

} // namespace

std::vector<QWidget *> shownWidgets(QWidget &window)
{
    std::vector<QWidget *> shown{&window};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && widget->isVisibleTo(&window) && !widget->size().isEmpty())
            shown.push_back(widget);
    }
    return shown;
}

QString described(const QWidget &widget)
{
    QString text = QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    const QWidget *parent = widget.parentWidget();
    while (parent && (parent->objectName().isEmpty() || parent->objectName().startsWith(QStringLiteral("qt_"))))
        parent = parent->parentWidget();
    return parent ? text.trimmed() + QStringLiteral(" in ") + parent->objectName() : text.trimmed();
}

QStringList unreadableTexts(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : shownWidgets(window))
        addUnreadable(*widget, window, faults);
    return faults;
}

Layout::Layout(QWidget &window)
{
    for (QWidget *widget : shownWidgets(window)) {
        if (widget != &window)
            m_places.insert(
                widget,
                {described(*widget), widget->geometry(), widget->parentWidget()->width(), paintedLines(*widget)});
        m_order.push_back(widget);
    }
}

static bool isInChart(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (one->inherits("mci::ui::QuadrantView") || one->inherits("mci::ui::LineChart"))
            return true;
    }
    return false;
}

QStringList Layout::unmirrored(const Layout &turned) const
{
    constexpr int kNear = 2;
    constexpr qreal kNearText = 5;
    const auto key = [](QString text) {
        std::sort(text.begin(), text.end());
        return text.trimmed();
    };
    QStringList faults;
    for (const QWidget *widget : m_order) {
        const auto before = m_places.constFind(widget);
        const auto after = turned.m_places.constFind(widget);
        if (before == m_places.constEnd() || after == turned.m_places.constEnd())
            continue;
        // A chart has its origin at the same side in every language, and so has what lies in it.
        if (isInChart(widget))
            continue;
        const int expected = after->room - before->rect.x() - before->rect.width();
        // Decoration without words, such as the pieces over the corners: another one that looks the same is there now.
        const bool isRelieved = widget->testAttribute(Qt::WA_TransparentForMouseEvents) && before->lines.empty()
            && std::any_of(turned.m_places.begin(), turned.m_places.end(), [&](const Place &other) {
                                    return other.name == after->name && other.rect.size() == after->rect.size()
                                        && other.rect.y() == after->rect.y()
                                        && std::abs(expected - other.rect.x()) <= kNear;
                                });
        if (std::abs(expected - after->rect.x()) > kNear && !isRelieved && before->room == after->room)
            faults << QStringLiteral("%1 is at %2 of %3, was at %4, width %5")
                          .arg(before->name)
                          .arg(after->rect.x())
                          .arg(after->room)
                          .arg(before->rect.x())
                          .arg(before->rect.width());
        // Qt's own fields and labels go by the direction of their letters, and those of the made-up language are Latin.
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QLabel *>(widget)
            || before->rect.width() != after->rect.width())
            continue;
        for (const PaintedText &line : before->lines) {
            const qreal center = after->rect.width() - line.ink.center().x();
            const PaintedText *nearest = nullptr;
            for (const PaintedText &other : after->lines) {
                const auto off = [center](const PaintedText &one) { return std::abs(one.ink.center().x() - center); };
                if (std::abs(other.baseline - line.baseline) < kNear && key(other.text) == key(line.text)
                    && (!nearest || off(other) < off(*nearest)))
                    nearest = &other;
            }
            if (nearest && std::abs(nearest->ink.center().x() - center) > kNearText)
                faults << QStringLiteral("%1 writes “%2” at %3 of %4, was at %5")
                              .arg(before->name, line.text)
                              .arg(nearest->ink.left())
                              .arg(after->rect.width())
                              .arg(line.ink.left());
        }
    }
    return faults;
}

} // namespace mci::test
