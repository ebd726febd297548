// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/DemoData.h"
#include "gui/support/FakeBackend.h"
#include "theme/Look.h"
#include "window/Actions.h"
#include "window/MainWindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace mci::test {

/** The program's window over values, ready to be brought into any state. */
class Stage
{
public:
    /** The data and the look outlive it. */
    Stage(const DemoData &data, ui::Look &look, QSize size);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /** As after the first start ever: nobody has logged in. */
    void forgetEverybody();
    void giveOverview(services::CreativeOverviewAnswer overview);
    void giveJobs(std::vector<domain::Job> jobs);
    /** Without running jobs the list in its different states: done, failed, waiting. */
    [[nodiscard]] std::vector<domain::Job> mixedJobs() const;
    [[nodiscard]] std::vector<domain::Job> runningJobs() const;

    /** The window, shown and with its answers arrived. */
    ui::MainWindow &open();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name)
    {
        const QList<T *> all = m_window->findChildren<T *>(QLatin1String(name));
        if (all.isEmpty())
            qFatal("there is no %s", name);
        // Several pages have a part of that name: the one that is seen.
        const auto seen = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return seen == all.end() ? all.front() : *seen;
    }
    /** A window of its own below ours, such as a popover. */
    template<typename T>
    [[nodiscard]] T *popup()
    {
        T *shown = nullptr;
        (void)QTest::qWaitFor([&] {
            for (T *found : m_window->findChildren<T *>()) {
                if (found->isWindow() && found->isVisible())
                    shown = found;
            }
            return shown != nullptr;
        });
        if (!shown)
            qFatal("nothing popped up");
        return shown;
    }
    void click(const char *name);
    void trigger(ui::ActionId action);
    /** Everything that was asked has been answered and every picture that is to be seen is there. */
    void settle();
    /** The window with whatever lies on it. */
    [[nodiscard]] QImage picture();

    const DemoData &data;
    FakeBackend backend;
    ui::Look &look;

private:
    [[nodiscard]] bool hasItsPictures();

    QSize m_size;
    QTemporaryDir m_folder;
    ui::UiState m_state;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mci::test
