// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "window/KeptSelection.h"

namespace mci::test {

/** What the program has after a sync of one of the made-up agency's clients, pictures included. */
struct DemoData
{
    /** Folder of the pictures. */
    QString thumbnails;
    ui::WorkspaceSnapshot workspace;
    domain::Connection connection;
    /** The account that was synced. */
    domain::AdAccount account;
    ui::KeptSelection selection;
    services::CreativeOverviewAnswer overview;
    services::GuardrailPreview preview;
    std::vector<domain::ActionStat> events;
    std::vector<domain::Job> jobs;
    std::vector<settings::SettingEntry> settings;
};

/** Synced once for the executable, by the real services from the sandbox. */
[[nodiscard]] const DemoData &demoData();
/** The same with everybody's own words in Greek letters. */
[[nodiscard]] DemoData inGreek(DemoData data);

} // namespace mci::test
