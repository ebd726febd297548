// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/PatternChips.h"
#include "widgets/PaintedButton.h"

namespace mci::ui {

/**
 * One tag of a creative, 22 px high, with how sure it is, or a dot where it is a person's word. Double-click, Enter and F2
 * press it: somebody wants to correct it.
 */
class TagChip final : public PaintedButton
{
    Q_OBJECT

public:
    TagChip(Look &look, const PatternChip &chip, QWidget *parent = nullptr);

    [[nodiscard]] const PatternChip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyLook();
    void nameIt();
    [[nodiscard]] bool isTheirs() const { return !m_chip.machine.isEmpty(); }

    PatternChip m_chip;
    QString m_percent;
};

} // namespace mci::ui
