// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PageHistory.h"

namespace mci::ui {

void PageHistory::visit(Page page)
{
    if (!m_pages.empty() && m_pages[m_at] == page)
        return;
    if (!m_pages.empty())
        m_pages.resize(m_at + 1);
    m_pages.push_back(page);
    m_at = m_pages.size() - 1;
}

std::optional<Page> PageHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_pages[--m_at];
}

std::optional<Page> PageHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_pages[++m_at];
}

} // namespace mci::ui
