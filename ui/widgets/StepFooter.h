// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {
class Button;
class TextLabel;
} // namespace mci::ui

namespace mci::ui {

/** The bottom of the first steps: back, a sentence, and the way on. */
class StepFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit StepFooter(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] Button *back() const { return m_back; }
    [[nodiscard]] Button *primary() const { return m_primary; }
    void setCaption(const QString &caption);
    /** Contents of the column above; the buttons end with it. 0: the whole width. */
    void setColumnWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    void refreshMargins();

    Look &m_look;
    Button *m_back;
    TextLabel *m_caption;
    Button *m_primary;
    int m_columnWidth = 0;
};

} // namespace mci::ui
