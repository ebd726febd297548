// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/FakeBackend.h"
#include "support/TestMain.h"
#include "theme/Look.h"
#include "window/MainWindow.h"

#include <QTemporaryDir>

namespace mci::test {

/** An agency with two clients, one synced account, and a window on it. */
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /** `ranked` creatives above and `below` under the minimums. */
    [[nodiscard]] services::CreativeOverviewAnswer overview(int ranked, int below);
    void giveCreatives(int ranked, int below = 0);
    /** The same with intervals, and days to tell how they went. */
    void giveTrends(int ranked, int below = 0);
    void giveJobs(std::vector<domain::Job> jobs);
    /** The window, shown and with its answers arrived. */
    ui::MainWindow &open(QSize size = {1440, 900});
    void close();

    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }

    [[nodiscard]] static domain::Job job(const QString &id, domain::JobState state, double progress = 0);
    [[nodiscard]] static domain::Job ingest(const QString &id, const QString &rootId, domain::JobState state, int done,
                                            int total);
    /** Saves a picture of the window below the build folder. */
    void shoot(const QString &name);
    /** The same with a popup where it stands. */
    void shootWith(const QString &name, QWidget &popup);

    QTemporaryDir folder;
    ui::Look look;
    FakeBackend backend;
    ui::UiState state;
    ui::WorkspaceSnapshot workspace;

private:
    [[nodiscard]] services::TopCreative creative(int place);

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mci::test
