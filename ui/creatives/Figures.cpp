// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/Figures.h"

#include <array>
#include <cmath>

namespace mci::ui {

namespace {

constexpr double kThousand = 1e3;
constexpr double kMillion = 1e6;
constexpr double kTileFrom = 1e4;
constexpr double kPercent = 100;

const QChar kNoBreakSpace(0xa0);

/** Currencies that Meta bills without decimals. */
bool isWholeCurrency(const QString &code)
{
    static constexpr std::array kCodes{"BIF", "CLP", "COP", "CRC", "DJF", "GNF", "HUF", "IDR", "ISK", "JPY", "KMF",
                                       "KRW", "PYG", "RWF", "TWD", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
    return std::any_of(kCodes.begin(), kCodes.end(),
                       [&code](const char *known) { return code == QLatin1String(known); });
}

struct Symbol
{
    const char *code;
    const char16_t *text;
};

/** Those that mean one currency wherever they are read. */
constexpr std::array kSymbols{Symbol{"BRL", u"R$"}, Symbol{"EUR", u"€"}, Symbol{"GBP", u"£"},  Symbol{"INR", u"₹"},
                              Symbol{"JPY", u"¥"},  Symbol{"KRW", u"₩"}, Symbol{"USD", u"US$"}};

double roundedTo(double value, int decimals)
{
    const double factor = std::pow(10, decimals);
    return std::round(value * factor) / factor;
}

} // namespace

Figures::Figures(QString currency, const QLocale &locale)
    : m_currency(std::move(currency))
    , m_locale(locale)
{
}

QString Figures::missing()
{
    return QStringLiteral("–");
}

QString Figures::money(double amount, MoneyStyle style) const
{
    if (style == MoneyStyle::Tile && std::abs(amount) >= kTileFrom)
        return tile(amount);
    const double shown = style == MoneyStyle::Whole ? std::ceil(amount) : amount;
    const int decimals = decimalsOf(shown, style);
    if (m_currency.isEmpty())
        return decimal(shown, decimals);
    return m_locale.toCurrencyString(shown, symbol(), decimals);
}

int Figures::decimalsOf(double amount, MoneyStyle style) const
{
    if (style == MoneyStyle::Whole || isWholeCurrency(m_currency))
        return 0;
    const double wholeFrom = style == MoneyStyle::Card ? kThousand : kTileFrom;
    return roundedTo(std::abs(amount), 2) < wholeFrom ? 2 : 0;
}

QString Figures::symbol() const
{
    if (m_locale.currencySymbol(QLocale::CurrencyIsoCode) == m_currency)
        return m_locale.currencySymbol();
    for (const Symbol &known : kSymbols) {
        if (m_currency == QLatin1String(known.code))
            return QString::fromUtf16(known.text);
    }
    // A bare code sticks to the number in locales that put their own symbol right before it.
    return m_locale.toCurrencyString(1.0, QStringLiteral("x"), 0).contains(kNoBreakSpace) ? m_currency
                                                                                          : m_currency + kNoBreakSpace;
}

QString Figures::tile(double amount) const
{
    const bool millions = roundedTo(std::abs(amount) / kThousand, 0) >= kThousand;
    const double value = amount / (millions ? kMillion : kThousand);
    const double size = std::abs(value);
    int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    while (decimals > 0 && roundedTo(value, decimals) == roundedTo(value, decimals - 1))
        --decimals;
    QString unit = millions ? QStringLiteral("M") : QStringLiteral("k");
    if (m_locale.language() == QLocale::Portuguese)
        unit = millions ? QStringLiteral(" mi") : QStringLiteral(" mil");
    else if (m_locale.language() == QLocale::Spanish)
        unit = millions ? QStringLiteral(" M") : QStringLiteral(" mil");
    unit.replace(u' ', kNoBreakSpace);
    return (m_currency.isEmpty() ? decimal(value, decimals) : m_locale.toCurrencyString(value, symbol(), decimals))
        + unit;
}

QString Figures::decimal(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Figures::percentSign() const
{
    return m_locale.language() == QLocale::Spanish ? kNoBreakSpace + QStringLiteral("%") : QStringLiteral("%");
}

QString Figures::rate(double fraction) const
{
    const double percent = fraction * kPercent;
    return decimal(percent, roundedTo(std::abs(percent), 2) < 10 ? 2 : 1) + percentSign();
}

QString Figures::percent(double fraction) const
{
    return decimal(std::round(fraction * kPercent), 0) + percentSign();
}

QString Figures::signedPercent(double fraction) const
{
    const QString size = percent(std::abs(fraction));
    if (size == percent(0))
        return size;
    return (fraction < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

QString Figures::points(double difference) const
{
    return (difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + pointsSize(difference);
}

QString Figures::pointsSize(double difference) const
{
    const double value = difference * kPercent;
    const QString number = decimal(std::abs(value), roundedTo(std::abs(value), 2) < 10 ? 2 : 1);
    QString unit = QStringLiteral("pp");
    if (m_locale.language() == QLocale::Portuguese)
        unit = QStringLiteral("p.p.");
    else if (m_locale.language() == QLocale::Spanish)
        unit = QStringLiteral("p.") + kNoBreakSpace + QStringLiteral("p.");
    return number + kNoBreakSpace + unit;
}

QString Figures::roas(double value) const
{
    return decimal(value, 2) + QStringLiteral("×");
}

QString Figures::times(double factor) const
{
    return decimal(factor, 1) + QStringLiteral("×");
}

QString Figures::count(double value) const
{
    if (roundedTo(value, 2) == std::round(value))
        return decimal(std::round(value), 0);
    return decimal(value, roundedTo(value, 2) == roundedTo(value, 1) ? 1 : 2);
}

QString Figures::size(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString Figures::date(const QDate &date) const
{
    QString month = m_locale.monthName(date.month(), QLocale::ShortFormat);
    month.remove(u'.');
    if (m_locale.language() == QLocale::English)
        return QStringLiteral("%1 %2, %3").arg(month).arg(date.day()).arg(date.year());
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(month).arg(date.year());
}

QString Figures::period(const domain::DateRange &range) const
{
    return date(range.since) + QStringLiteral(" – ") + date(range.until);
}

QString Figures::shortDay(const QDate &day) const
{
    const bool monthFirst = m_locale.language() == QLocale::English;
    QString text = m_locale.toString(day, monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
    return text.remove(u'.');
}

QString Figures::kpi(domain::Kpi kpi, std::optional<double> value, MoneyStyle style) const
{
    using domain::Kpi;
    if (!value)
        return missing();
    switch (kpi) {
    case Kpi::CostPerResult:
    case Kpi::Spend:
    case Kpi::Cpc:
    case Kpi::Cpm:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
        return money(*value, style);
    case Kpi::Ctr:
    case Kpi::ConversionRate:
    case Kpi::HookRate:
    case Kpi::HoldRate:
        return rate(*value);
    case Kpi::PurchaseRoas:
        return roas(*value);
    case Kpi::Conversions:
    case Kpi::Impressions:
    case Kpi::Clicks:
        return count(*value);
    }
    return missing();
}

QString Figures::axis(domain::Kpi kpi, double value) const
{
    const QString text = this->kpi(kpi, value, MoneyStyle::Tile);
    const QString point = m_locale.decimalPoint();
    const auto from = text.indexOf(point);
    auto to = from + 1;
    while (from >= 0 && to < text.size() && text[to].isDigit())
        ++to;
    auto kept = to;
    while (kept > from + 1 && text[kept - 1] == u'0')
        --kept;
    // Money has all of its decimals or none.
    const bool isMoney = text == money(value, MoneyStyle::Tile);
    if (from < 0 || to == from + 1 || (isMoney && kept != from + 1))
        return text;
    return text.left(kept == from + 1 ? from : kept) + text.mid(to);
}

} // namespace mci::ui
