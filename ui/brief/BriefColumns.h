// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <array>

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace mci::ui {

class Segmented;

/** Sources, brief and prompt side by side; one at a time, chosen by tabs, where the window is narrow. Each scrolls by itself. */
class BriefColumns final : public QWidget
{
    Q_OBJECT

public:
    enum Part { Sources, Brief, Prompt };

    BriefColumns(Look &look, QWidget *parent);

    /** The part's parent while it is filled, and its layout, from the top down. */
    [[nodiscard]] QBoxLayout &column(Part part) { return *m_columns[part]; }
    [[nodiscard]] QWidget *content(Part part) const { return m_contents[part]; }
    /** Where there are tabs, that one. */
    void reveal(Part part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showParts();

    Look &m_look;
    Segmented *m_tabs;
    QWidget *m_tabBar;
    QBoxLayout *m_row = nullptr;
    std::array<QScrollArea *, 3> m_areas{};
    std::array<QWidget *, 3> m_contents{};
    std::array<QBoxLayout *, 3> m_columns{};
    bool m_narrow = false;
};

} // namespace mci::ui
