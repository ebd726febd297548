// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QHBoxLayout;

namespace mci::ui {

/** The bottom line of a page: facts divided by hairlines, controls at the right. */
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Look &look, QWidget *parent = nullptr);

    void setSegments(const QStringList &segments);
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    QStringList m_texts;
    QHBoxLayout *m_segments;
    QHBoxLayout *m_row;
};

} // namespace mci::ui
