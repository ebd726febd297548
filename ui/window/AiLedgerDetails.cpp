// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AiLedgerDetails.h"

#include "widgets/TextLabel.h"
#include "window/AiLedgerText.h"

#include <QHBoxLayout>

namespace mci::ui {

AiLedgerDetails::AiLedgerDetails(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_names(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_values(new TextLabel(look, TypeRole::Small, Role::Text, {}, this))
{
    setObjectName(QStringLiteral("aiLedgerDetails"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(16);
    row->addWidget(m_names, 0, Qt::AlignTop);
    row->addWidget(m_values, 1, Qt::AlignTop);
    m_values->setObjectName(QStringLiteral("aiLedgerValues"));
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Hashes are longer than a narrow window: the row is cut, what is copied is whole.
    m_values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setCall(nullptr);
}

void AiLedgerDetails::setCall(const domain::AiCall *call)
{
    QStringList names;
    QStringList values;
    QStringList spoken;
    if (call) {
        for (const auto &[name, value] : AiLedgerText::details(*call)) {
            names.append(name);
            values.append(value);
            spoken.append(name + QStringLiteral(": ") + value);
        }
    }
    m_names->setText(names.join(u'\n'));
    m_values->setText(values.join(u'\n'));
    //: Calls to the AI provider: the facts about the chosen call, for screen readers
    m_values->setAccessibleName(tr("Details of the call"));
    m_values->setAccessibleDescription(spoken.join(u'\n'));
    setVisible(call != nullptr);
}

} // namespace mci::ui
