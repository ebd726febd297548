// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace mci::ui {

/**
 * A question before something is done: text, a box of facts, "Cancel" with the focus, and the button that does it. Opened
 * without waiting (open()), deletes itself when it closes; accepted() says yes.
 */
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(Look &look, const QString &question, QWidget *parent);

    /** A paragraph between the question and the box. */
    void addText(const QString &text);
    /** A line of the box: what at the left, how much at the right. */
    void addFact(const QString &name, const QString &value);
    /** A paragraph of the box. */
    void addPoint(const QString &text);
    void setAction(const QString &text, ButtonKind kind);
    /** Another button, beside "Cancel": otherChosen() says that it was pressed, and the question is over. */
    void setOther(const QString &text);

    [[nodiscard]] QString question() const { return windowTitle(); }

Q_SIGNALS:
    void otherChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout &box();

    Look &m_look;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_box = nullptr;
    Button *m_cancel;
    Button *m_action;
};

} // namespace mci::ui
