// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MinimumPopover.h"

#include "text/KpiText.h"
#include "widgets/Button.h"
#include "widgets/Field.h"
#include "widgets/NumberBox.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace mci::ui {

MinimumPopover::MinimumPopover(Look &look, domain::Guardrail guardrail, const ControlState &state, QWidget *parent)
    : Popover(look, parent)
    , m_guardrail(guardrail)
    , m_box(new NumberBox(look, this))
{
    setObjectName(QStringLiteral("minimumPopover"));
    m_box->setObjectName(QStringLiteral("minimumBox"));
    if (guardrail == domain::Guardrail::MinSpend)
        m_box->setPrefix(state.figures.currency());
    m_box->setDecimals(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    auto *field = new Field(look, text::guardrailText(guardrail), m_box, this);
    //: Top creatives, form for a minimum
    field->setHint(tr("Those below move to “Needs more data”."));
    column->addWidget(field);
    // Only now: with its name from the field, which the box hands on with the next change.
    m_box->setRange(0, 1e9);
    m_box->setValue(minimumOf(guardrail, state.minimums));
    //: Top creatives, form for a minimum: the button that takes it
    auto *apply = new Button(look, ButtonKind::Primary, tr("Apply"), {}, this);
    apply->setObjectName(QStringLiteral("applyMinimum"));
    column->addWidget(apply, 0, Qt::AlignRight);
    connect(apply, &QPushButton::clicked, this, &MinimumPopover::accept);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
    m_box->setFocus(Qt::PopupFocusReason);
}

void MinimumPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    Popover::keyPressEvent(event);
}

void MinimumPopover::accept()
{
    Q_EMIT chosen(m_guardrail, m_box->value());
    close();
}

} // namespace mci::ui
