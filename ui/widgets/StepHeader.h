// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <vector>

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mci::ui {
class StepMark;
}

namespace mci::ui {

/** The top of the first steps: the program's name, the steps with those done, and help. */
class StepHeader final : public QWidget
{
    Q_OBJECT

public:
    StepHeader(Look &look, const QStringList &steps, QWidget *parent = nullptr);

    /** From 0; the steps before it are done. */
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addName();
    void applyLook();

    Look &m_look;
    QHBoxLayout *m_row;
    QLabel *m_logo = nullptr;
    std::vector<StepMark *> m_marks;
    int m_current = 0;
};

} // namespace mci::ui
