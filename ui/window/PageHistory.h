// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/NavModel.h"

#include <optional>

namespace mci::ui {

/** The pages one came through, for back and forward. */
class PageHistory
{
public:
    void visit(Page page);
    [[nodiscard]] std::optional<Page> back();
    [[nodiscard]] std::optional<Page> forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_pages.size(); }

private:
    std::vector<Page> m_pages;
    std::size_t m_at = 0;
};

} // namespace mci::ui
