// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/StateBlend.h"

#include <QToolButton>

namespace mci::ui {

/** A button that is only an icon: its name is tooltip and accessible name. */
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    IconButton(Look &look, const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setName(const QString &name);
    /** The shortcut that does the same, for the tooltip; empty: none. */
    void setKeys(const QString &keys);
    /** With a border, as beside other buttons; without one by default. */
    void setOutlined(bool outlined);
    /** Side of the square in logical pixels at the design's text size, 28 by default. */
    void setExtent(int extent);
    /** Looks disabled but keeps the focus, so that its tooltip can say why; clicks do nothing. Empty enables. */
    void setDisabledReason(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void refreshToolTip();

    Look &m_look;
    QString m_icon;
    QString m_name;
    QString m_keys;
    QString m_reason;
    int m_extent = 28;
    bool m_outlined = false;
    StateBlend m_blend;
};

} // namespace mci::ui
