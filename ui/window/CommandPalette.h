// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"
#include "window/PaletteModel.h"

class QListView;

namespace mci::ui {

class LineEdit;

/** Everything one can do or go to, by a few letters. Deletes itself when it closes. */
class CommandPalette : public Popover
{
    Q_OBJECT

public:
    CommandPalette(Look &look, std::vector<PaletteEntry> entries, const QStringList &recent, QWidget *parent);

    /** Above the middle of `window`; `opener` gets the keyboard back. */
    void open(const QWidget *window, QWidget *opener);

Q_SIGNALS:
    /** Before it is done. */
    void used(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const QModelIndex &index);
    void fitHeight();

    PaletteModel *m_model;
    LineEdit *m_search;
    QListView *m_list;
};

} // namespace mci::ui
