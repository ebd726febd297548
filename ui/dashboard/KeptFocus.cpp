// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/KeptFocus.h"

namespace mci::ui {

KeptFocus::KeptFocus(QWidget &page)
{
    QWidget *part = page.window()->focusWidget();
    if (!part || !page.isAncestorOf(part))
        return;
    m_key = part->property(kFocusKey).toString();
    if (m_key.isEmpty())
        return;
    m_name = part->objectName();
    // What is right below the page stays.
    m_panel = part;
    while (m_panel->parentWidget() != &page)
        m_panel = m_panel->parentWidget();
}

KeptFocus::~KeptFocus()
{
    if (!m_panel)
        return;
    QWidget *first = nullptr;
    for (QWidget *part : m_panel->findChildren<QWidget *>(m_name)) {
        // Those of before are hidden and about to go.
        if (part->isHidden() || (part->parentWidget() != m_panel && part->parentWidget()->isHidden()))
            continue;
        first = first ? first : part;
        if (part->property(kFocusKey).toString() == m_key) {
            part->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace mci::ui
