// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace mci::ui {

namespace {

class TabChain
{
public:
    explicit TabChain(QWidget &first)
        : m_last(&first)
    {
        addBelow(first);
    }

private:
    void add(QWidget *widget)
    {
        if (!widget || widget->isWindow())
            return;
        QWidget::setTabOrder(m_last, widget);
        m_last = widget;
        addBelow(*widget);
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

    QWidget *m_last;
};

} // namespace

void tabByLayout(QWidget &widget)
{
    const TabChain chain(widget);
}

} // namespace mci::ui
