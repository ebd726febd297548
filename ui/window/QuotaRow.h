// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/QuotaWords.h"

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class ElidedLabel;
class ProgressLine;
class TextLabel;

/** One limit: its name, how much of it is used, a bar, and a sentence. */
class QuotaRow : public QWidget
{
    Q_OBJECT

public:
    QuotaRow(Look &look, QWidget *parent);

    void setContent(const QuotaContent &content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    ElidedLabel *m_name;
    TextLabel *m_value;
    ProgressLine *m_bar;
    TextLabel *m_note;
};

} // namespace mci::ui
