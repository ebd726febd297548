// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QDoubleSpinBox;

namespace mci::ui {
class IconButton;
class TextLabel;
} // namespace mci::ui

namespace mci::ui {

/** A number in the user's locale between − and + buttons. */
class NumberBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberBox(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] double value() const;
    void setValue(double value);
    void setRange(double minimum, double maximum);
    void setSingleStep(double step);
    void setDecimals(int decimals);
    /** Before the number, such as "R$". */
    void setPrefix(const QString &prefix);
    void setSuffix(const QString &suffix);
    [[nodiscard]] QDoubleSpinBox *spinBox() const { return m_spin; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueChanged(double value);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();
    /** Layouts turn their items, not their margins. */
    void applyDirection();
    void refreshButtons();

    Look &m_look;
    TextLabel *m_prefix;
    QDoubleSpinBox *m_spin;
    IconButton *m_less;
    IconButton *m_more;
};

} // namespace mci::ui
