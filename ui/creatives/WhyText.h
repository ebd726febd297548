// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"

namespace mci::ui {

/** Why a creative stands where it stands, in two plain sentences. It performed so as delivered; nothing is said of causes. */
class WhyText
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)
public:
    [[nodiscard]] static QStringList of(const CreativeRow &row, const CreativeContext &context);

private:
    [[nodiscard]] static QString place(const CreativeRow &row, const CreativeContext &context);
    [[nodiscard]] static QString certainty(const CreativeRow &row, const CreativeContext &context);
};

} // namespace mci::ui
