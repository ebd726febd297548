// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

/** What no analysed creative has: values of patterns, and good ones that never met. */
class GapsPanel final : public Panel
{
    Q_OBJECT

public:
    GapsPanel(Look &look, QWidget *parent);

    void setResults(const services::PatternResults &results);

private:
    void addLine(const QString &title, const QString &words);

    Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace mci::ui
