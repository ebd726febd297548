// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"
#include "widgets/Whisker.h"

namespace mci::ui {

struct PatternRowContent
{
    /** The tag's stored name. */
    QString key;
    QString name;
    QString value;
    QString count;
    QString share;
    QString effect;
    Role effectRole = Role::Text3;
    std::optional<WhiskerData> whisker = {};
    int valueWidth = 0;
    QString spoken;
};

/** How the creatives with one pattern did. A click shows them. */
class PatternRow final : public PaintedButton
{
    Q_OBJECT

public:
    PatternRow(Look &look, PatternRowContent content, QWidget *parent);

    [[nodiscard]] const PatternRowContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PatternRowContent m_content;
};

} // namespace mci::ui
