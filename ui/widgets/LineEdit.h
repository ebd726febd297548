// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QLineEdit>

namespace mci::ui {

/** One line of text, 32 px high. */
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(Look &look, QWidget *parent = nullptr);

    /** An icon before the text, such as "search". */
    void setLeadingIcon(const QString &icon);
    /** A button that empties it, with the name that Qt's own lacks. */
    void setClearable();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] Look &look() const { return m_look; }
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    QString m_icon;
};

} // namespace mci::ui
