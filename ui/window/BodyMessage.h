// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Hint.h"
#include "window/TopCreativesSession.h"

#include <QCoreApplication>

namespace mci::ui {

/** What a button of an empty page does. */
enum class BodyAction { None, Parameters, Sync, Reload, ShowNeedsData, LowerMinimums, ClearFilters, ChooseEvent };

/** What stands in place of the creatives; without a title the creatives themselves do. */
struct BodyMessage
{
    bool isError = false;
    QString icon;
    QString title;
    QString text;
    QString actionText;
    BodyAction action = BodyAction::None;
    QString secondText;
    BodyAction second = BodyAction::None;
    /** Redacted; empty where there is nothing to copy. */
    QString details;
};

/** How the creatives stand, as far as the message depends on it. */
struct BodyFacts
{
    TopCreativesSession::State state = TopCreativesSession::State::Empty;
    bool syncing = false;
    bool online = true;
    /** Shown now, after all filters. */
    int shown = 0;
    int ranked = 0;
    int needsData = 0;
    bool filtered = false;
    QString search;
    /** Those below the minimums were asked for. */
    bool needsDataWanted = false;
    std::vector<domain::Hint> hints;
    Error error;
    QString accountName;
};

class BodyText
{
    Q_DECLARE_TR_FUNCTIONS(BodyText)
public:
    [[nodiscard]] static BodyMessage message(const BodyFacts &facts);
    /** Above the creatives: what explains a surprising answer; empty where nothing does. */
    [[nodiscard]] static QString hints(const std::vector<domain::Hint> &hints);
    /** Whether choosing another conversion event may help. */
    [[nodiscard]] static bool suggestsEvent(const std::vector<domain::Hint> &hints);

private:
    [[nodiscard]] static BodyMessage failed(const BodyFacts &facts);
    [[nodiscard]] static BodyMessage nothingFound(const BodyFacts &facts);
    [[nodiscard]] static BodyMessage nothingPassed(const BodyFacts &facts);
    [[nodiscard]] static BodyMessage nothingThere(const BodyFacts &facts);
};

} // namespace mci::ui
