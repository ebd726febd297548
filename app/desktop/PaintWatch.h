// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QAbstractItemView;

namespace mci::desktop {

/** Writes to the log how long after the start the window, and creatives in its grid, were there to be seen. */
class PaintWatch final : public QObject
{
    Q_OBJECT

public:
    PaintWatch(QWidget &window, const QElapsedTimer &sinceStart, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findGrid();
    [[nodiscard]] bool gridHasCards() const;
    void report(const QString &action);

    QWidget &m_window;
    QElapsedTimer m_sinceStart;
    QPointer<QAbstractItemView> m_grid;
    bool m_windowSeen = false;
};

} // namespace mci::desktop
