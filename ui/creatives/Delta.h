// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Figures.h"
#include "domain/PeriodChange.h"
#include "theme/Role.h"

#include <QCoreApplication>

namespace mci::ui {

/** How a figure changed against the previous period, in the few characters that stand beside it. A value. */
class Delta
{
    Q_DECLARE_TR_FUNCTIONS(Delta)
public:
    /** Nothing is known. */
    Delta() = default;
    /** Without a value before, it is new where nothing was there at all (`existedBefore`), else unknown. */
    [[nodiscard]] static Delta of(domain::Kpi kpi, const std::optional<domain::KpiChange> &change, bool existedBefore,
                                  const Figures &figures);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** "▲ 18%", "+0.31 pp", "≈ 1%", "new". */
    [[nodiscard]] const QString &text() const { return m_text; }
    /** How large the change is, without a sign: "18%", "0.31 pp". */
    [[nodiscard]] const QString &size() const { return m_size; }
    /** "up 18%"; for somebody who does not see it. */
    [[nodiscard]] const QString &spoken() const { return m_spoken; }
    /** Green or red only where the change is sure and good or bad by itself. */
    [[nodiscard]] Role role() const { return m_role; }

private:
    Delta(QString text, QString spoken, Role role, QString size = {});

    QString m_text;
    QString m_spoken;
    QString m_size;
    Role m_role = Role::Text3;
};

} // namespace mci::ui
