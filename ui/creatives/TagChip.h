// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternChips.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** One tag of a creative, 22 px high, with how sure it is. */
class TagChip final : public QWidget
{
    Q_OBJECT

public:
    TagChip(Look &look, const PatternChip &chip, QWidget *parent = nullptr);

    [[nodiscard]] const PatternChip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void nameIt();

    Look &m_look;
    PatternChip m_chip;
    QString m_percent;
};

/** Tags in lines. */
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(Look &look, QWidget *parent = nullptr);

    void setChips(const std::vector<PatternChip> &chips);

private:
    Look &m_look;
    std::vector<PatternChip> m_chips;
};

} // namespace mci::ui
