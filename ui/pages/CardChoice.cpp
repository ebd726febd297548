// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CardChoice.h"

#include "widgets/ChoiceCard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace mci::ui {

CardChoice::CardChoice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT idChosen(id);
    });
}

void CardChoice::addCard(int id, const QString &objectName, const char *icon, const QString &title,
                         const QString &caption)
{
    auto *card = new ChoiceCard(m_look, QLatin1String(icon), title, caption, this);
    card->setObjectName(objectName);
    m_group->addButton(card, id);
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 1);
}

void CardChoice::setId(int id)
{
    const QSignalBlocker blocker(m_group);
    m_group->button(id)->setChecked(true);
}

} // namespace mci::ui
