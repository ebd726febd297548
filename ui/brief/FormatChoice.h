// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/brief/Brief.h"
#include "theme/Look.h"

#include <QWidget>

class QAbstractButton;

namespace mci::ui {

/** The shapes that pictures are made in: several, one at least. */
class FormatChoice final : public QWidget
{
    Q_OBJECT

public:
    FormatChoice(Look &look, QWidget *parent);

    /** In the order of AdFormat. */
    void setFormats(const std::vector<domain::AdFormat> &formats);
    [[nodiscard]] std::vector<domain::AdFormat> formats() const;

Q_SIGNALS:
    void edited(const std::vector<mci::domain::AdFormat> &formats);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onClicked(QAbstractButton *button);

    Look &m_look;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace mci::ui
