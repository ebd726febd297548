// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Segmented.h"

#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/SegmentButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

Segmented::Segmented(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    registerAccessibility();
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::setCurrent);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::addSegment(int id, const QString &text, const QString &icon)
{
    addButton(id, new SegmentButton(m_look, text, icon, this));
}

void Segmented::addIconSegment(int id, const QString &icon, const QString &name)
{
    auto *button = new SegmentButton(m_look, {}, icon, this);
    button->setToolTip(name);
    button->setAccessibleName(name);
    addButton(id, button);
}

void Segmented::addButton(int id, SegmentButton *button)
{
    button->setObjectName(QStringLiteral("segment%1").arg(id));
    // Arrow keys are ours: the group would move the focus without telling.
    button->installEventFilter(this);
    m_row->addWidget(button);
    m_group->addButton(button, id);
    if (m_current == -1) {
        m_current = id;
        button->setChecked(true);
    }
    refreshTabStop();
}

void Segmented::setSegmentText(int id, const QString &text)
{
    if (auto *button = m_group->button(id)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void Segmented::setCurrent(int id)
{
    auto *button = m_group->button(id);
    if (button == nullptr)
        return;
    button->setChecked(true);
    if (id == m_current)
        return;
    m_current = id;
    refreshTabStop();
    Q_EMIT currentChanged(id);
}

int Segmented::current() const
{
    return m_current;
}

void Segmented::clear()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        m_group->removeButton(button);
        delete button;
    }
    m_current = -1;
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int forward = isRightToLeft() ? -1 : 1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Right:
            moveBy(forward);
            return true;
        case Qt::Key_Left:
            moveBy(-forward);
            return true;
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Segmented::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    paintBox(painter, rect(), theme.color(theme.isDark() ? Role::Rail : Role::Sunken), theme.color(Role::BorderSubtle),
             7);
}

void Segmented::moveBy(int step)
{
    const auto buttons = m_group->buttons();
    if (buttons.isEmpty())
        return;
    const auto count = buttons.size();
    auto index = buttons.indexOf(m_group->button(m_current));
    do {
        index = (index + step + count) % count;
    } while (!buttons.at(index)->isEnabled() && buttons.at(index) != m_group->button(m_current));
    setCurrent(m_group->id(buttons.at(index)));
    buttons.at(index)->setFocus(Qt::TabFocusReason);
}

void Segmented::refreshTabStop()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_group->button(m_current));
}

} // namespace mci::ui
