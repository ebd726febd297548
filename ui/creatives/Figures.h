// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Kpi.h"
#include "domain/Selection.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace mci::ui {

enum class MoneyStyle {
    /** 2 decimals under 1 000, none from there. */
    Card,
    /** 2 decimals under 10 000, none from there. */
    Full,
    /** Three figures with a word for thousands and millions, from 10 000. */
    Tile,
    /** Never decimals; rounded up, for what is still missing. */
    Whole
};

/** Numbers as people read them: the reader's locale, the ad account's currency. A value without state; any thread. */
class Figures
{
public:
    explicit Figures(QString currency = {}, const QLocale &locale = QLocale());

    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString money(double amount, MoneyStyle style = MoneyStyle::Card) const;
    /** Of a fraction: 0.0184 is 1.84%. */
    [[nodiscard]] QString rate(double fraction) const;
    /** Of a fraction, in whole percent: 0.184 is 18%. */
    [[nodiscard]] QString percent(double fraction) const;
    /** The same with its sign: +18%, −9%. */
    [[nodiscard]] QString signedPercent(double fraction) const;
    /** A difference of two fractions in percentage points, with its sign. */
    [[nodiscard]] QString points(double difference) const;
    /** The same without its sign. */
    [[nodiscard]] QString pointsSize(double difference) const;
    [[nodiscard]] QString roas(double value) const;
    /** A multiple: 3.1×. */
    [[nodiscard]] QString times(double factor) const;
    /** Whole numbers stay whole; others keep at most two decimals. */
    [[nodiscard]] QString count(double value) const;
    /** Powers of 1 000. */
    [[nodiscard]] QString size(qint64 bytes) const;
    [[nodiscard]] QString date(const QDate &date) const;
    /** "Oct 1, 2026 – Oct 30, 2026". */
    [[nodiscard]] QString period(const domain::DateRange &range) const;
    /** Day and month as the reader's language orders them. */
    [[nodiscard]] QString shortDay(const QDate &day) const;

    /** A missing value is missing(), never 0. */
    [[nodiscard]] QString kpi(domain::Kpi kpi, std::optional<double> value, MoneyStyle style = MoneyStyle::Card) const;
    /** A round value beside an axis: without the zeros that say nothing. */
    [[nodiscard]] QString axis(domain::Kpi kpi, double value) const;
    [[nodiscard]] static QString missing();

private:
    [[nodiscard]] int decimalsOf(double amount, MoneyStyle style) const;
    [[nodiscard]] QString symbol() const;
    [[nodiscard]] QString decimal(double value, int decimals) const;
    [[nodiscard]] QString percentSign() const;
    [[nodiscard]] QString tile(double amount) const;

    QString m_currency;
    QLocale m_locale;
};

} // namespace mci::ui
