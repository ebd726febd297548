// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

namespace mci::ui {

/** Something that is told outside the window. */
struct DesktopNotice
{
    /** An earlier notice about the same is replaced. */
    QString about;
    QString title;
    /** Plain text, also where it has < and & in it. */
    QString text;
    bool isFailure = false;
    bool operator==(const DesktopNotice &) const = default;
};

/** The system's notifications. Silent where the system has none. */
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~DesktopNotices() override;

    virtual void show(const DesktopNotice &notice) = 0;

Q_SIGNALS:
    /** Somebody pressed the notice about that. */
    void chosen(const QString &about);
};

/** Over the session bus on Linux, by an icon in the tray elsewhere. */
[[nodiscard]] std::unique_ptr<DesktopNotices> makeDesktopNotices(Look &look);

} // namespace mci::ui
