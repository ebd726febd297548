// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/PaintWatch.h"

#include "base/Logging.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QTimer>

namespace mci::desktop {

PaintWatch::PaintWatch(QWidget &window, const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sinceStart(sinceStart)
{
    window.installEventFilter(this);
    findGrid();
}

void PaintWatch::findGrid()
{
    if (m_grid)
        return;
    m_grid = m_window.findChild<QAbstractItemView *>(QStringLiteral("creativeGrid"));
    if (m_grid)
        m_grid->viewport()->installEventFilter(this);
}

bool PaintWatch::gridHasCards() const
{
    if (!m_grid || !m_grid->model())
        return false;
    // What only holds the place of a creative that is still being read cannot be chosen.
    const QAbstractItemModel &model = *m_grid->model();
    return model.rowCount() > 0 && model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (watched == &m_window) {
        findGrid();
        if (m_grid)
            m_window.removeEventFilter(this);
        if (!std::exchange(m_windowSeen, true))
            report(QStringLiteral("window_painted"));
    } else if (gridHasCards()) {
        watched->removeEventFilter(this);
        report(QStringLiteral("grid_painted"));
    }
    return false;
}

void PaintWatch::report(const QString &action)
{
    // After the painting, not before it.
    QTimer::singleShot(0, this, [this, action] {
        LogEntry entry;
        entry.service = QStringLiteral("window");
        entry.action = action;
        entry.durationMs = m_sinceStart.elapsed();
        log(entry);
    });
}

} // namespace mci::desktop
