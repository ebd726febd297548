// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiSpending.h"

#include "base/Micros.h"
#include "pages/AiText.h"
#include "pages/MoneyText.h"
#include "pages/StoredMinimums.h"
#include "widgets/NumberBox.h"
#include "widgets/ProgressLine.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace mci::ui {

namespace {

constexpr double kLargest = 100'000;
constexpr double kNearlySpent = 0.8;

} // namespace

AiSpending::AiSpending(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_cap(new NumberBox(look, this))
    , m_right(new QWidget(this))
    , m_spent(new TextLabel(look, TypeRole::Caption, Role::Text2, {}, m_right))
    , m_line(new ProgressLine(look, m_right))
{
    m_cap->setObjectName(QStringLiteral("aiCap"));
    //: Settings › AI provider: the most that may be spent in a month, for screen readers
    m_cap->setAccessibleName(tr("Monthly limit in US dollars"));
    m_cap->setRange(0, kLargest);
    m_cap->setDecimals(2);
    m_cap->setSingleStep(1);
    m_cap->setPrefix(currencySign(QStringLiteral("USD")) + u' ');
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_cap, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_spent->setObjectName(QStringLiteral("aiSpent"));
    m_spent->setWordWrap(true);
    column->addWidget(m_spent);
    column->addWidget(m_line);
    row->addWidget(m_right, 1);
    m_right->hide();
    connect(m_cap, &NumberBox::valueChanged, this, [this](double value) { Q_EMIT capChosen(storedAmount(value)); });
}

void AiSpending::setCap(qint64 micros)
{
    const QSignalBlocker blocker(m_cap);
    m_cap->setValue(static_cast<double>(micros) / static_cast<double>(kMicros));
}

void AiSpending::setSpent(qint64 spentMicros, qint64 capMicros)
{
    const qint64 left = std::max<qint64>(0, capMicros - spentMicros);
    if (capMicros <= 0)
        //: Settings › AI provider, beside a limit of 0. %1: money spent so far
        m_spent->setText(tr("%1 spent this month. With a limit of 0, no provider that costs is asked.")
                             .arg(AiText::dollars(spentMicros)));
    else
        //: Settings › AI provider, beside the monthly limit. %1 and %2 are amounts of money
        m_spent->setText(tr("%1 spent this month, %2 left").arg(AiText::dollars(spentMicros), AiText::dollars(left)));
    const double share =
        capMicros > 0 ? std::min(1.0, static_cast<double>(spentMicros) / static_cast<double>(capMicros)) : 0;
    m_line->setValue(share);
    m_line->setRole(share >= kNearlySpent ? std::optional(Role::Warn) : std::nullopt);
    m_line->setAccessibleName(m_spent->text());
    m_line->setVisible(capMicros > 0);
    m_right->show();
}

} // namespace mci::ui
