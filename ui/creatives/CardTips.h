// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CardLayout.h"
#include "creatives/CreativeText.h"

namespace mci::ui {

/** What a card says where the mouse rests, as lines; the words of its buttons are the delegate's. */
class CardTips
{
    Q_DECLARE_TR_FUNCTIONS(CardTips)
public:
    [[nodiscard]] static QString of(CardPart part, const CreativeRow &row, const CreativeContext &context);
    /** A figure: its formula, period and change; why it is missing where it is. */
    [[nodiscard]] static QString figure(domain::Kpi kpi, const CreativeRow &row, const CreativeContext &context);

private:
    [[nodiscard]] static QString status(const CreativeRow &row, const CreativeContext &context);
    [[nodiscard]] static QString stages(const CreativeRow &row, const CreativeContext &context);
};

} // namespace mci::ui
