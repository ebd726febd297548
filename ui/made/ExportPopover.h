// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"

class QRadioButton;

namespace mci::ui {

class Segmented;

/** What of an output is exported, and as what. Deletes itself when it closes. */
class ExportPopover final : public Popover
{
    Q_OBJECT

public:
    /** `letter` of the one that is chosen, `reason` why it must not leave (empty: it may); so many pass. */
    ExportPopover(Look &look, const QString &letter, const QString &reason, int passing, QWidget *parent);

Q_SIGNALS:
    void exportWanted(bool onlyThis, bool asZip);

private:
    void choose();

    QRadioButton *m_this;
    QRadioButton *m_all;
    Segmented *m_kind;
};

} // namespace mci::ui
