// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class NumberBox;
class ProgressLine;
class TextLabel;

/** The most that may be spent in a month, and how much of it is. US dollars in millionths. */
class AiSpending final : public QWidget
{
    Q_OBJECT

public:
    explicit AiSpending(Look &look, QWidget *parent = nullptr);

    void setCap(qint64 micros);
    /** Nothing is shown of it before it is known. */
    void setSpent(qint64 spentMicros, qint64 capMicros);

Q_SIGNALS:
    /** As settings are written. */
    void capChosen(const QString &amount);

private:
    NumberBox *m_cap;
    QWidget *m_right;
    TextLabel *m_spent;
    ProgressLine *m_line;
};

} // namespace mci::ui
