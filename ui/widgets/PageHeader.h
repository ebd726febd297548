// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QHBoxLayout;

namespace mci::ui {
class ElidedLabel;
} // namespace mci::ui

namespace mci::ui {

/** The top of a page: its title, a subtitle, and the page's controls at the right. */
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(Look &look, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /** To the right side, left to right. */
    void addWidget(QWidget *widget);

private:
    void applyLook();
    void fitTitle();

    Look &m_look;
    QHBoxLayout *m_row;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
};

} // namespace mci::ui
