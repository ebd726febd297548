// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/AccessWalk.h"

#include "gui/scenes/TextFaults.h"
#include "widgets/Toast.h"

#include <QAccessible>
#include <QApplication>
#include <QMetaEnum>
#include <QTest>

namespace mci::test {

namespace {

constexpr int kMostChildren = 60;
constexpr int kMostStops = 120;

QString roleName(QAccessible::Role role)
{
    return QLatin1String(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

bool isUseful(QAccessible::Role role)
{
    // A Client is a plain widget: nobody can tell what it does.
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Window;
}

bool canBeUsed(const QAccessibleInterface &thing)
{
    const QAccessible::State state = thing.state();
    return state.focusable && !state.disabled && !state.invisible;
}

/** Blank cells, such as a figure that does not apply, have nothing to tell. */
bool mayBeBlank(QAccessible::Role role)
{
    return role == QAccessible::Cell;
}

class Walk
{
public:
    explicit Walk(QWidget &window)
        : m_window(window)
    {
        if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
            visit(*root, window.objectName());
    }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void visit(QAccessibleInterface &thing, const QString &path)
    {
        const QAccessible::State state = thing.state();
        if (state.invisible)
            return;
        const QString place = path + u'/' + nameOf(thing);
        if (canBeUsed(thing) && !isInner(thing))
            check(thing, place);
        for (int i = 0; i < std::min(kMostChildren, thing.childCount()); ++i) {
            QAccessibleInterface *child = thing.child(i);
            // Popovers are children of their owner and windows of their own.
            if (child
                && !(child->object() && child->object()->isWidgetType()
                     && static_cast<QWidget *>(child->object())->isWindow()))
                visit(*child, place);
        }
    }
    [[nodiscard]] static QString nameOf(const QAccessibleInterface &thing)
    {
        const QObject *object = thing.object();
        return object ? QLatin1String(object->metaObject()->className()) + u' ' + object->objectName()
                      : roleName(thing.role());
    }
    /** The window itself, and the parts of which Qt makes its own controls. */
    [[nodiscard]] bool isInner(const QAccessibleInterface &thing) const
    {
        const QObject *object = thing.object();
        return object == &m_window || (object && object->objectName().startsWith(QStringLiteral("qt_")));
    }
    void check(const QAccessibleInterface &thing, const QString &place)
    {
        const QAccessible::Role role = thing.role();
        if (!isUseful(role))
            m_faults << QStringLiteral("%1 has the role %2").arg(place, roleName(role));
        if (thing.text(QAccessible::Name).trimmed().isEmpty() && !mayBeBlank(role))
            m_faults << QStringLiteral("%1, a %2, has no name").arg(place, roleName(role));
        if (thing.rect().isEmpty())
            m_faults << QStringLiteral("%1 is nowhere").arg(place);
        else if (!thing.state().offscreen && !isScrolledAway(thing) && !windowRect().intersects(thing.rect()))
            m_faults << QStringLiteral("%1 is outside of its window").arg(place);
    }
    [[nodiscard]] QRect windowRect() const { return {m_window.mapToGlobal(QPoint()), m_window.size()}; }
    [[nodiscard]] static bool isScrolledAway(const QAccessibleInterface &thing)
    {
        const auto *widget = qobject_cast<QWidget *>(thing.object());
        return !widget || widget->visibleRegion().isEmpty();
    }

    QWidget &m_window;
    QStringList m_faults;
};

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled()
        && widget.focusProxy() == nullptr;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

bool isPartOfToast(const QWidget &widget)
{
    return qobject_cast<const ui::Toast *>(widget.parentWidget()) != nullptr;
}

bool isAbove(const QRect &a, const QRect &b)
{
    return a.bottom() <= b.top();
}

/** Whether `next` stands before `last` for somebody who reads: higher in the same column, or earlier in the same line. */
bool standsBefore(const QRect &next, const QRect &last, bool mirrored)
{
    const bool aside = mirrored ? next.right() <= last.left() : next.left() >= last.right();
    if (isAbove(next, last))
        return !aside;
    const bool sameLine = !isAbove(last, next);
    return sameLine && (mirrored ? next.left() >= last.right() : next.right() <= last.left());
}

} // namespace

QStringList untellable(QWidget &window)
{
    QStringList faults = Walk(window).faults();
    faults.removeDuplicates();
    return faults;
}

TabWalk::TabWalk(QWidget &window)
    : m_window(window)
{
    window.activateWindow();
    window.setFocus(Qt::OtherFocusReason);
    for (int press = 0; press < kMostStops && !m_cameRound; ++press) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || now == before) {
            // The only control there is keeps the focus.
            const auto controls = shownWidgets(window);
            m_cameRound =
                now && std::count_if(controls.begin(), controls.end(), [](QWidget *w) { return takesTab(*w); }) == 1;
            m_stops = m_cameRound ? QList<QWidget *>{now} : m_stops;
            return;
        }
        m_cameRound = m_stops.contains(now);
        if (!m_cameRound)
            m_stops.append(now);
    }
}

QStringList TabWalk::outOfReach() const
{
    QStringList faults;
    if (!m_cameRound)
        faults << QStringLiteral("Tab stops at ")
                + (m_stops.isEmpty() ? QStringLiteral("nothing") : described(*m_stops.last()));
    if (!faults.isEmpty())
        return faults;
    for (const QWidget *widget : shownWidgets(m_window)) {
        if (widget != &m_window && takesTab(*widget) && !m_stops.contains(widget))
            faults << described(*widget) + QStringLiteral(" is never reached");
    }
    return faults;
}

QStringList TabWalk::backwards() const
{
    QStringList faults;
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const QWidget &last = *m_stops.at(i - 1);
        const QWidget &next = *m_stops.at(i);
        // What appears over a page comes after it, and what scrolls inside of a part comes after the part.
        if (isPartOfToast(next) || last.isAncestorOf(&next))
            continue;
        if (standsBefore(placeOf(next), placeOf(last), m_window.isRightToLeft()))
            faults << QStringLiteral("after %1 comes %2").arg(described(last), described(next));
    }
    return faults;
}

} // namespace mci::test
