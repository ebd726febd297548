// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MinimumFields.h"

#include "pages/MoneyText.h"
#include "widgets/Field.h"
#include "widgets/NumberBox.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace mci::ui {

namespace {

constexpr double kLargest = 1e12;

} // namespace

MinimumFields::MinimumFields(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_spend(new NumberBox(look))
    , m_conversions(new NumberBox(look))
    , m_impressions(new NumberBox(look))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    const auto add = [&](NumberBox *box, const char *name, const QString &label, int decimals, double step) {
        box->setObjectName(QLatin1String(name));
        box->setDecimals(decimals);
        box->setRange(0, kLargest);
        box->setSingleStep(step);
        box->spinBox()->setAccessibleName(label);
        row->addWidget(new Field(look, label, box, this), 1);
        connect(box, &NumberBox::valueChanged, this, [this] { Q_EMIT changed(minimums()); });
    };
    //: Parameters and Settings, a minimum to enter the ranking
    add(m_spend, "minSpend", tr("Spend"), 2, 10);
    //: Parameters and Settings, a minimum to enter the ranking
    add(m_conversions, "minConversions", tr("Conversions"), 0, 1);
    //: Parameters and Settings, a minimum to enter the ranking
    add(m_impressions, "minImpressions", tr("Impressions"), 0, 100);
}

void MinimumFields::setMinimums(const domain::Guardrails &minimums, const QString &currency)
{
    const QSignalBlocker spend(m_spend);
    const QSignalBlocker conversions(m_conversions);
    const QSignalBlocker impressions(m_impressions);
    m_spend->setPrefix(currency.isEmpty() ? QString() : currencySign(currency) + u' ');
    m_spend->setValue(static_cast<double>(minimums.minSpendMicros) / 1e6);
    m_conversions->setValue(minimums.minConversions);
    m_impressions->setValue(static_cast<double>(minimums.minImpressions));
}

domain::Guardrails MinimumFields::minimums() const
{
    return {std::llround(m_spend->value() * 1e6), m_conversions->value(), std::llround(m_impressions->value())};
}

} // namespace mci::ui
