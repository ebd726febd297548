// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterChip.h"

#include "theme/Painters.h"
#include "widgets/FilterChipParts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

FilterChip::FilterChip(Look &look, const QString &label, const QString &value, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_label(label)
    , m_value(value)
    , m_body(new FilterChipBody(look, this))
    , m_remove(new FilterChipRemove(look, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_body->setObjectName(QStringLiteral("filterChipBody"));
    m_remove->setObjectName(QStringLiteral("filterChipRemove"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_body);
    row->addWidget(m_remove);
    connect(m_body, &QAbstractButton::clicked, this, &FilterChip::clicked);
    connect(m_remove, &QAbstractButton::clicked, this, &FilterChip::removed);
    refresh();
    connect(&m_look, &Look::changed, this, &FilterChip::refresh);
}

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    refresh();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QWidget::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    // High contrast has no soft grounds: there an outline holds the chip together.
    const bool outlined = m_look.theme().options().highContrast;
    paintBox(painter, rect(), m_look.color(Role::AccentSoft), outlined ? m_look.color(Role::AccentText) : QColor(), 6);
}

void FilterChip::refresh()
{
    static_cast<FilterChipBody *>(m_body)->setParts(m_label, m_value);
    const QString whole = m_body->accessibleName();
    //: Top creatives, control bar: name of the × on a filter for screen readers. %1 is the filter, such as "Spend ≥ R$ 100".
    const QString remove = tr("Filter: %1. Remove").arg(whole);
    m_remove->setAccessibleName(remove);
    //: Top creatives, control bar: tooltip of the × on a filter.
    m_remove->setToolTip(tr("Remove filter"));
    updateGeometry();
    update();
}

} // namespace mci::ui
