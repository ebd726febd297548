// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <optional>

#include <QWidget>

class QVariantAnimation;

namespace mci::ui {

/** How far something is, 4 px high; goes to and fro while nobody knows. */
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(Look &look, QWidget *parent = nullptr);

    /** 0 to 1. */
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    void setIndeterminate(bool indeterminate);
    /** Accent by default and without one; Good and Warn where the amount itself is a result. */
    void setRole(std::optional<Role> role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshLoop();
    [[nodiscard]] double shown() const;

    Look &m_look;
    QVariantAnimation *m_step;
    QVariantAnimation *m_loop;
    double m_value = 0;
    bool m_indeterminate = false;
    std::optional<Role> m_role;
};

} // namespace mci::ui
