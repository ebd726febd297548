// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Settings.h"
#include "theme/Look.h"

#include <QWidget>

class QBoxLayout;

namespace mci::ui {

class TextLabel;

/**
 * A setting: what it is at the left, its editor at the right, and below it what hides or refuses the value. Where the
 * page is too narrow for its text, the editor goes below.
 */
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
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }
    /** A sentence that goes with the value; empty: none. */
    void setNote(const QString &note);
    /** Other words that the search finds it by. */
    void setKeywords(const QString &keywords) { m_keywords = keywords; }
    /** Title, caption, choices and keywords. */
    [[nodiscard]] QString searchText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Look &m_look;
    QString m_keywords;
    QBoxLayout *m_row;
    QWidget *m_texts;
    QWidget *m_right;
    QWidget *m_editor;
    TextLabel *m_title;
    TextLabel *m_caption;
    TextLabel *m_note;
    TextLabel *m_origin;
    TextLabel *m_problem;
    bool m_hasProblem = false;
};

} // namespace mci::ui
