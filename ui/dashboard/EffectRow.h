// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

struct EffectRowContent
{
    /** Of the group. */
    QString key;
    QString name;
    QString effect;
    QString creatives;
    /** Of the widest bar; 0 to 1. */
    double length = 0;
    Role role = Role::SeriesNeutral;
    QString spoken;
};

/** How a group goes with the KPI: name, bar, how many creatives, effect. A click shows its creatives. */
class EffectRow final : public PaintedButton
{
    Q_OBJECT

public:
    EffectRow(Look &look, EffectRowContent content, QWidget *parent);

    [[nodiscard]] const EffectRowContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EffectRowContent m_content;
};

} // namespace mci::ui
