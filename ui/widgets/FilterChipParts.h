// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** The words of a FilterChip. */
class FilterChipBody final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChipBody(Look &look, QWidget *parent);

    void setParts(const QString &label, const QString &value);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_label;
    QString m_value;
};

/** Its ×, 20 px to hit. */
class FilterChipRemove final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChipRemove(Look &look, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

} // namespace mci::ui
