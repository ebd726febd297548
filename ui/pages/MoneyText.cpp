// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/MoneyText.h"

#include <array>
#include <cmath>

#include <QLocale>

namespace mci::ui {

namespace {

struct Sign
{
    const char16_t *currency;
    const char16_t *sign;
};

constexpr std::array kSigns{
    Sign{u"BRL", u"R$"},  Sign{u"USD", u"US$"}, Sign{u"EUR", u"€"},    Sign{u"GBP", u"£"}, Sign{u"JPY", u"¥"},
    Sign{u"MXN", u"MX$"}, Sign{u"ARS", u"AR$"}, Sign{u"CLP", u"CLP$"}, Sign{u"INR", u"₹"}, Sign{u"CAD", u"CA$"},
};

int decimalsOf(double amount)
{
    return amount == std::floor(amount) ? 0 : 2;
}

} // namespace

QString currencySign(const QString &currency)
{
    for (const Sign &entry : kSigns) {
        if (currency == QStringView(entry.currency))
            return QString::fromUtf16(entry.sign);
    }
    return currency;
}

QString moneyText(double amount, const QString &currency)
{
    return QLocale().toCurrencyString(amount, currencySign(currency), decimalsOf(amount));
}

QString amountText(double amount)
{
    return QLocale().toString(amount, 'f', decimalsOf(amount));
}

} // namespace mci::ui
