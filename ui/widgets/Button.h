// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/StateBlend.h"

#include <QPushButton>

namespace mci::ui {

/** A link is text alone, in the colour of links. */
enum class ButtonKind { Primary, Secondary, Quiet, Link, Danger, DangerFilled };

/** A push button of the design, with an icon (empty: none) left of its text. */
class Button final : public QPushButton
{
    Q_OBJECT

public:
    Button(Look &look, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setIconName(const QString &icon);
    /** 28 px, small text. */
    void setCompact(bool compact);
    /** 36 px. */
    void setLarge(bool large);
    /** Looks disabled but keeps the focus, so that its tooltip can say why; clicks do nothing. Empty enables. */
    void setDisabledReason(const QString &reason);
    [[nodiscard]] const QString &disabledReason() const { return m_reason; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Size { Compact, Normal, Large };

    void applyLook();
    void setButtonSize(Size size);
    [[nodiscard]] int sidePadding() const;
    [[nodiscard]] bool isInert() const { return !m_reason.isEmpty() || !isEnabled(); }

    Look &m_look;
    ButtonKind m_kind;
    Size m_size = Size::Normal;
    QString m_icon;
    QString m_reason;
    StateBlend m_blend;
};

} // namespace mci::ui
