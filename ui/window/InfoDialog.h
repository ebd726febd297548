// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <functional>

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace mci::ui {

/** A titled window of text; opened without waiting, deletes itself when it closes. Arrow keys scroll it. */
class InfoDialog : public QDialog
{
    Q_OBJECT

public:
    InfoDialog(Look &look, const QString &title, QWidget *parent);

    void addHeading(const QString &text);
    void addText(const QString &text);
    /** "Ctrl+K   Command palette". */
    void addKeys(const QString &keys, const QString &text);
    /** Left of "Close"; closes the window and goes on. */
    void addButton(const char *name, const QString &text, std::function<void()> goOn);

private:
    Look &m_look;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

} // namespace mci::ui
