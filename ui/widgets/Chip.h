// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/StateBlend.h"

#include <QToolButton>

namespace mci::ui {

/** "Label: value ⌄": opens its menu at once, or says clicked(). */
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    Chip(Look &look, const QString &icon, const QString &label, const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const QString &value() const { return m_value; }
    void setLabel(const QString &label);
    void setValue(const QString &value);
    /** Dashed outline without chevron: "Add filter". */
    void setDashed(bool dashed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    void refreshName();

    Look &m_look;
    QString m_icon;
    QString m_label;
    QString m_value;
    bool m_dashed = false;
    StateBlend m_blend;
};

} // namespace mci::ui
