// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace mci::ui {

/** Property of a part that is made anew with each read: what it is about, such as a creative's id. */
inline constexpr auto kFocusKey = "focusKey";

/** While it lives, parts of a page may be made anew; in the end the one about the same thing has the focus again. */
class KeptFocus final
{
public:
    explicit KeptFocus(QWidget &page);
    ~KeptFocus();
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    /** Where the part was: the nearest one around it that stays. */
    QPointer<QWidget> m_panel;
    QString m_name;
    QString m_key;
};

} // namespace mci::ui
