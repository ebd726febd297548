// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QComboBox>

namespace mci::ui {

/** A list to choose from, 32 px high. The wheel scrolls the page unless the list has the focus. */
class ComboBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(Look &look, QWidget *parent = nullptr);

    /** An icon before the text. */
    void setLeadingIcon(const QString &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void applyLook();

    [[nodiscard]] int textLeft() const;

    Look &m_look;
    QString m_icon;
};

} // namespace mci::ui
