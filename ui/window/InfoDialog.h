// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QDialog>

class QVBoxLayout;

namespace mci::ui {

class Actions;

/** A titled window of text with one button; opened without waiting, deletes itself when it closes. */
class InfoDialog : public QDialog
{
    Q_OBJECT

public:
    InfoDialog(Look &look, const QString &title, QWidget *parent);

    void addHeading(const QString &text);
    void addText(const QString &text);
    /** "Ctrl+K   Command palette". */
    void addKeys(const QString &keys, const QString &text);

private:
    Look &m_look;
    QVBoxLayout *m_column;
};

/** Every shortcut of the window by menu, and the keys of grid and table. */
void openShortcuts(Look &look, const Actions &actions, QWidget *parent);
/** What the pages show and what the words mean; needs no network. */
void openHelp(Look &look, QWidget *parent);

} // namespace mci::ui
