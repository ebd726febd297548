// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QLabel>

namespace mci::ui {

/** A line or paragraph in one of the design's text styles; always plain text. */
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(Look &look, TypeRole type, Role color, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role color);
    void setType(TypeRole type);

private:
    void applyLook();

    Look &m_look;
    TypeRole m_type;
    Role m_role;
};

} // namespace mci::ui
