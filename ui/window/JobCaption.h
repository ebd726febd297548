// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <QCoreApplication>

namespace mci::ui {

/** What is around a job when it is put into words. */
struct JobScene
{
    const WorkspaceSnapshot &workspace;
    UtcTime now{};
    bool queuePaused = false;
    std::optional<std::chrono::seconds> left;
    /** Another job of its ad account is being worked on. */
    bool accountIsBusy = false;
};

/** The line below a job's title: what it does now, why it waits and until when, or when it ended and what came of it. */
class JobCaption
{
    Q_DECLARE_TR_FUNCTIONS(JobCaption)
public:
    [[nodiscard]] static QString of(const domain::Job &job, const JobScene &scene);

private:
    [[nodiscard]] static QString running(const domain::Job &job, const JobScene &scene);
    [[nodiscard]] static QString page(const QJsonObject &values);
    [[nodiscard]] static QString waiting(const domain::Job &job, const JobScene &scene);
    [[nodiscard]] static QString postponed(const domain::Job &job, const JobScene &scene);
    [[nodiscard]] static QString ended(const domain::Job &job, const JobScene &scene);
    [[nodiscard]] static QStringList results(const domain::Job &job);
};

} // namespace mci::ui
