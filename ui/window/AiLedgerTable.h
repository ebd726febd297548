// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QTableView>

namespace mci::ui {

class AiLedgerModel;

/** The calls in rows; as wide as their figures need, the creative takes what is left. */
class AiLedgerTable final : public QTableView
{
    Q_OBJECT

public:
    AiLedgerTable(Look &look, AiLedgerModel &model, QWidget *parent);

    /** The selected rows in their order; all where none or only the current one is. */
    [[nodiscard]] QList<int> chosenRows() const;

Q_SIGNALS:
    void copyWanted();
};

} // namespace mci::ui
