// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QHBoxLayout;

namespace mci::ui {

class ElidedLabel;

/** The top of a panel: its title, a caption, and what stands at the right. */
class PanelHead final : public QWidget
{
    Q_OBJECT

public:
    PanelHead(Look &look, const QString &title, const QString &caption, QWidget *parent);

    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_row;
    ElidedLabel *m_title;
    ElidedLabel *m_caption;
};

} // namespace mci::ui
