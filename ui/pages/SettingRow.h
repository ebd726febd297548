// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Settings.h"
#include "theme/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace mci::ui {

class TextLabel;

/** A setting: what it is at the left, its editor at the right, and below it what hides or refuses the value. */
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /** Takes the editor as its child. */
    SettingRow(Look &look, const QString &title, const QString &caption, QWidget *editor, QWidget *parent = nullptr);

    /** Says so where the environment gives the value; the editor then shows it and cannot change it. */
    void setOrigin(const settings::SettingEntry &entry);
    /** Empty: none. */
    void setProblem(const QString &problem);

private:
    QWidget *m_editor;
    TextLabel *m_origin;
    TextLabel *m_problem;
};

/** A titled panel of rows with hairlines between them. */
class SettingPanel : public QWidget
{
    Q_OBJECT

public:
    SettingPanel(Look &look, const QString &title, const QString &caption, QWidget *parent = nullptr);

    SettingRow *addRow(const QString &title, const QString &caption, QWidget *editor);
    void addWide(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QVBoxLayout *m_column;
};

} // namespace mci::ui
