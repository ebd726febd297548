// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QBoxLayout;

namespace mci::ui {

class HealthPanel;
class QuotaPanel;
class QuotaWatch;

/** Beside the work, or below it where the page is narrow: limits, how things went, and the way to the log. */
class ActivitySide : public QWidget
{
    Q_OBJECT

public:
    ActivitySide(Look &look, Backend &backend, const QuotaWatch &quotas, QWidget *parent);

    /** The panels beside each other, below the work. */
    void setLying(bool lying);
    void readHealth();

Q_SIGNALS:
    void toastWanted(const QString &text, bool canUndo);

private:
    void showQuotas();
    void openLogs();

    Look &m_look;
    Backend &m_backend;
    const QuotaWatch &m_quotas;
    QBoxLayout *m_panels;
    QuotaPanel *m_quotaPanel;
    HealthPanel *m_health;
};

} // namespace mci::ui
