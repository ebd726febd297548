// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>

namespace mci::ui {

namespace {

class TabChain
{
public:
    explicit TabChain(QWidget &first) { addBelow(first); }

private:
    void add(QWidget *widget)
    {
        if (!widget || widget->isWindow() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        const QWidget *proxy = widget->focusProxy();
        if (proxy && widget->isAncestorOf(proxy))
            return addWhole(*widget);
        // To what never has the focus Qt ties nothing.
        if (widget->focusPolicy() != Qt::NoFocus && !proxy)
            tie(*widget);
        addBelow(*widget);
    }
    /**
     * What hands its focus to a part of itself has to stand right before its parts, or Tab goes back from there. As long as it
     * does so Qt moves it with everything up to that part, wherever that stands.
     */
    void addWhole(QWidget &widget)
    {
        QWidget *proxy = widget.focusProxy();
        const Qt::FocusPolicy policy = widget.focusPolicy();
        widget.setFocusProxy(nullptr);
        widget.setFocusPolicy(Qt::TabFocus);
        tie(widget);
        addBelow(widget);
        widget.setFocusPolicy(policy);
        widget.setFocusProxy(proxy);
    }
    void tie(QWidget &widget)
    {
        if (m_last)
            QWidget::setTabOrder(m_last, &widget);
        m_last = &widget;
    }
    void addBelow(QWidget &widget)
    {
        if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            add(area->widget());
        } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (widget.layout()) {
            addItems(*widget.layout());
        }
        // What is placed without a layout, such as the button inside of a field or a bar above a list.
        for (QObject *child : widget.children())
            add(qobject_cast<QWidget *>(child));
    }
    void addItems(const QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            const QLayoutItem *item = layout.itemAt(i);
            if (item->widget())
                add(item->widget());
            else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
                addItems(*inner);
        }
    }

    QWidget *m_last = nullptr;
    QSet<const QWidget *> m_seen;
};

} // namespace

void tabByLayout(QWidget &widget)
{
    const TabChain chain(widget);
}

} // namespace mci::ui
