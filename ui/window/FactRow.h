// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class TextLabel;

/** A name at the left, its value at the right, a hairline above. */
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(Look &look, const QString &name, QWidget *parent);

    void setValue(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_name;
    TextLabel *m_value;
};

} // namespace mci::ui
