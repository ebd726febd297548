// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "creatives/Delta.h"
#include "widgets/Sparkline.h"
#include "widgets/Whisker.h"

namespace mci::ui {

/** A word with its icon and colours: a badge, fatigue. */
struct CardMark
{
    QString text;
    QString icon;
    Role role = Role::Text2;
    Role ground = Role::Sunken;
};

/** The words of one card, made once and drawn often. */
struct CardTexts
{
    CardTexts(const CreativeRow &row, const CreativeContext &context);

    QString rank;
    /** Below the rank. */
    QString movement;
    QString name;
    QString status;
    QString rating;
    QString goalLabel;
    QString goalValue;
    QString secondLabel;
    QString secondValue;
    QString results;
    QString needs;
    Delta goalDelta;
    std::optional<WhiskerData> whisker;
    std::optional<CardMark> fatigue;
    /** In the status line where there is no fatigue, and no room for tags. */
    std::optional<CardMark> badge;
    /** On large cards. */
    std::vector<CardMark> tags;
    std::array<QString, kStages.size()> stageNames;
    SparklineData curve;
    /** The name as it fits into `elidedWidth`. */
    mutable QString elidedName;
    mutable int elidedWidth = -1;
};

} // namespace mci::ui
