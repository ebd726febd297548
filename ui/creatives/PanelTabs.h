// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QTabBar>

namespace mci::ui {

/** The side panel's tabs: words on a hairline, the current one underlined; shortened where there is no room for all. */
class PanelTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit PanelTabs(Look &look, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect wordsRect(int index) const;
    [[nodiscard]] QString shownText(int index) const;

    Look &m_look;
    bool m_keyboardFocus = false;
};

} // namespace mci::ui
