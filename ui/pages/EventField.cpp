// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/EventField.h"

#include "pages/MoneyText.h"
#include "widgets/ComboBox.h"
#include "widgets/Field.h"

#include <QVBoxLayout>

namespace mci::ui {

EventField::EventField(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_events(new ComboBox(look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    //: Parameters, field: the event that is counted as result
    auto *field = new Field(look, tr("What counts as a result"), m_events, this);
    //: Parameters, below the field of the event
    field->setHint(tr("Remembered for this account and objective."));
    column->addWidget(field);
    m_events->setObjectName(QStringLiteral("conversionEvent"));
    connect(m_events, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_events->currentData().toString()); });
    hide();
}

void EventField::setEvents(const std::vector<domain::ActionStat> &events)
{
    const QString before = m_events->currentData().toString();
    m_events->clear();
    //: Parameters, first choice of the event that is counted
    m_events->addItem(tr("What each ad set optimizes for"), QString());
    for (const domain::ActionStat &event : events)
        //: Parameters, an event with how often it happened. %1: Meta's name of the event, %2: count
        m_events->addItem(tr("%1 · %2").arg(event.type, amountText(event.value)), event.type);
    setEvent(before);
    setVisible(!events.empty());
}

void EventField::setEvent(const std::optional<QString> &event)
{
    const QString wanted = event.value_or(QString());
    int at = m_events->findData(wanted);
    if (at < 0 && !wanted.isEmpty()) {
        m_events->addItem(wanted, wanted);
        at = m_events->count() - 1;
    }
    m_events->setCurrentIndex(std::max(0, at));
}

} // namespace mci::ui
