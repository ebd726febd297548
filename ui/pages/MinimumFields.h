// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class NumberBox;

/** The three minimums side by side. */
class MinimumFields : public QWidget
{
    Q_OBJECT

public:
    explicit MinimumFields(Look &look, QWidget *parent = nullptr);

    /** An empty currency: amounts without a sign, as for a client with accounts in several. */
    void setMinimums(const domain::Guardrails &minimums, const QString &currency);
    [[nodiscard]] domain::Guardrails minimums() const;

Q_SIGNALS:
    void changed(const mci::domain::Guardrails &minimums);

private:
    NumberBox *m_spend;
    NumberBox *m_conversions;
    NumberBox *m_impressions;
};

} // namespace mci::ui
