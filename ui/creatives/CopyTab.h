// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeRow.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

/** Side panel: the ad's texts, each with its length and a button that copies it. */
class CopyTab final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyTab(Look &look, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row);

private:
    void addBlock(const QString &name, const QString &text, const QString &objectName, bool withLength);

    Look &m_look;
    QVBoxLayout *m_column;
    QWidget *m_blocks = nullptr;
    QVBoxLayout *m_blockColumn = nullptr;
};

} // namespace mci::ui
