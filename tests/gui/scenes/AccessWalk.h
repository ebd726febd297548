// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace mci::test {

/** Things below the window that can take the focus or be pressed and that a screen reader could not tell or point at. */
[[nodiscard]] QStringList untellable(QWidget &window);

/** Where the Tab key leads from one control to the next until it comes round again. */
class TabWalk
{
public:
    explicit TabWalk(QWidget &window);

    [[nodiscard]] int stops() const { return static_cast<int>(m_stops.size()); }
    /** Controls that take the focus by Tab and were not visited, or a control that does not let it go. */
    [[nodiscard]] QStringList outOfReach() const;
    /** Steps against the order of reading: up, or back in the same line. */
    [[nodiscard]] QStringList backwards() const;

private:
    QWidget &m_window;
    QList<QWidget *> m_stops;
    bool m_cameRound = false;
};

} // namespace mci::test
