// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Delivery.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** An ad's state as dot and word, and more words behind it. */
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(Look &look, QWidget *parent = nullptr);

    void setStatus(Delivery delivery, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshToolTip();

    Look &m_look;
    Delivery m_delivery = Delivery::Unknown;
    QString m_words;
};

} // namespace mci::ui
