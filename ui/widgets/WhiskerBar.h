// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/Whisker.h"

#include <QWidget>

namespace mci::ui {

/** A whisker as wide as there is room. Its accessible name says the interval in words. */
class WhiskerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WhiskerBar(Look &look, QWidget *parent = nullptr);

    void setData(const WhiskerData &data);
    [[nodiscard]] const WhiskerData &data() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    WhiskerData m_data;
};

} // namespace mci::ui
