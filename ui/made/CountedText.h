// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace mci::ui {

class Field;

/** A text that is edited in place, with how much of its limit it takes. */
class CountedText final : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Several };

    CountedText(Look &look, const QString &label, Lines lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    /** Without spaces around it. */
    [[nodiscard]] QString text() const;
    /** Most characters as people count them; 0: placements do not show it. */
    void setLimit(int characters);
    /** Said in place of the count; empty: nothing is wrong. */
    void setProblem(const QString &problem);
    /** Whether Ctrl+Z is the field's own: without, it undoes what was done before. */
    void setOwnUndo(bool own) { m_ownUndo = own; }
    [[nodiscard]] QWidget *editor() const;

Q_SIGNALS:
    /** By typing. */
    void edited();
    /** The focus went elsewhere. */
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onEdited();
    void refreshCount();
    void fitHeight();
    void turnLines();

    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    Field *m_field;
    QString m_problem;
    int m_limit = 0;
    bool m_ownUndo = false;
    bool m_setting = false;
};

} // namespace mci::ui
