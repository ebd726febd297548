// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"

namespace mci::ui {

/** The words of one card, made once and drawn often. */
struct CardTexts
{
    CardTexts(const CreativeRow &row, const CreativeContext &context);

    QString rank;
    QString name;
    QString status;
    QString rating;
    QString goalLabel;
    QString goalValue;
    QString secondLabel;
    QString secondValue;
    QString results;
    QString needs;
    /** The name as it fits into `elidedWidth`. */
    mutable QString elidedName;
    mutable int elidedWidth = -1;
};

} // namespace mci::ui
