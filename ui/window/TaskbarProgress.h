// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

namespace mci::ui {

/** The bar over the program's icon in the dock or taskbar. Where the system has none, nothing happens. */
class TaskbarProgress : public QObject
{
    Q_OBJECT

public:
    /** `desktopFile` is the name of the program's .desktop file. */
    explicit TaskbarProgress(QString desktopFile, QObject *parent = nullptr);

    /** 0 to 1; nullopt takes the bar away. */
    void setProgress(std::optional<double> progress);

private:
    QString m_desktopFile;
    std::optional<int> m_percent;
};

} // namespace mci::ui
