// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/Preflight.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class TextLabel;

/** What a variation has to keep to before it is published, what fails first. */
class PreflightList final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightList(Look &look, QWidget *parent = nullptr);

    void setChecks(std::vector<services::PreflightCheck> checks);

private:
    Look &m_look;
    TextLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    std::vector<services::PreflightCheck> m_checks;
};

} // namespace mci::ui
