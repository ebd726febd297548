// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class TextLabel;

/** A small name with somebody's own words below it; hidden while it has none. */
class LabelledText final : public QWidget
{
    Q_OBJECT

public:
    LabelledText(Look &look, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /** By mouse and keyboard, so that it can be copied. */
    void setSelectable(bool selectable);
    [[nodiscard]] TextLabel &words() { return *m_text; }

private:
    TextLabel *m_name;
    TextLabel *m_text;
};

} // namespace mci::ui
