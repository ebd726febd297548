// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRect>
#include <QString>

namespace mci::test {

inline QString windowTitle()
{
    return QStringLiteral("Meta Creative Intelligence");
}
inline QString programName()
{
    return QStringLiteral("meta-creative-intelligence");
}

/** Asks xdotool, which moves the mouse and presses keys as somebody in front of the screen does. */
inline QString askScreen(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    return tool.waitForFinished(10'000) ? QString::fromUtf8(tool.readAllStandardOutput()).trimmed() : QString();
}
inline QString windowNamed(const QString &title)
{
    return askScreen({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title})
        .section(u'\n', 0, 0);
}
inline QString activeWindow()
{
    return askScreen({QStringLiteral("getactivewindow")});
}
/** The process of the window that has the keyboard; 0 when none has. */
inline uint activeProcess()
{
    return askScreen({QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")}).toUInt();
}
inline void pressKey(const QString &key)
{
    (void)askScreen({QStringLiteral("key"), key});
}
inline void clickAt(const QPoint &at)
{
    (void)askScreen({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                     QStringLiteral("click"), QStringLiteral("1")});
}

} // namespace mci::test
