// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** The letter of a variation, as a rank looks. */
class LetterPill final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPill(Look &look, QWidget *parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_letter;
};

} // namespace mci::ui
