// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mci::ui {

/** R$, US$, € …; the code itself where no sign is common. */
[[nodiscard]] QString currencySign(const QString &currency);
/** In the default locale; without decimals for whole amounts. */
[[nodiscard]] QString moneyText(double amount, const QString &currency);
/** A count or a fraction of one, without needless decimals. */
[[nodiscard]] QString amountText(double amount);

} // namespace mci::ui
