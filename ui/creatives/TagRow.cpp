// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TagRow.h"

#include "creatives/TagChip.h"
#include "widgets/FlowRow.h"

#include <QKeyEvent>

namespace mci::ui {

TagRow::TagRow(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    new FlowRow(this);
}

QList<TagChip *> TagRow::chips() const
{
    return findChildren<TagChip *>(QString(), Qt::FindDirectChildrenOnly);
}

void TagRow::setChips(const std::vector<PatternChip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    const QList<TagChip *> old = this->chips();
    const qsizetype stop = old.indexOf(m_stop.data());
    const bool hadFocus = m_stop && m_stop->hasFocus();
    qDeleteAll(old);
    for (const PatternChip &chip : chips)
        add(chip);
    const QList<TagChip *> now = this->chips();
    if (now.isEmpty())
        return;
    setStop(now.at(std::clamp<qsizetype>(stop, 0, now.size() - 1)));
    if (hadFocus)
        m_stop->setFocus(Qt::TabFocusReason);
}

void TagRow::add(const PatternChip &chip)
{
    auto *made = new TagChip(m_look, chip, this);
    made->setFocusPolicy(Qt::ClickFocus);
    made->installEventFilter(this);
    connect(made, &QAbstractButton::clicked, this, [this, made, field = chip.field] {
        Q_EMIT correctionWanted(field, made->mapToGlobal(made->rect().bottomLeft()));
    });
    connect(made, &TagChip::menuWanted, this,
            [this, field = chip.field](const QPoint &at) { Q_EMIT menuWanted(field, at); });
    layout()->addWidget(made);
    // Now, not with the next turn of the event loop: it may be about to have the focus.
    made->show();
}

void TagRow::setStop(TagChip *chip)
{
    if (m_stop)
        m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = chip;
    chip->setFocusPolicy(Qt::StrongFocus);
}

bool TagRow::go(int key)
{
    const QList<TagChip *> all = chips();
    const qsizetype last = all.size() - 1;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    qsizetype to = all.indexOf(m_stop.data());
    if (key == Qt::Key_Home)
        to = 0;
    else if (key == Qt::Key_End)
        to = last;
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        to = std::clamp<qsizetype>(to + (key == forward ? 1 : -1), 0, last);
    else
        return false;
    all.at(to)->setFocus(Qt::TabFocusReason);
    return true;
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        setStop(static_cast<TagChip *>(watched));
    if (event->type() == QEvent::KeyPress && go(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace mci::ui
