// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** One line that ends in "…" where room is missing; the tooltip shows the whole text only then. */
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(Look &look, TypeRole type, Role color, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setRole(Role color);
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    Look &m_look;
    TypeRole m_type;
    Role m_role;
    QString m_text;
};

} // namespace mci::ui
