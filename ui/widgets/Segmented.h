// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace mci::ui {
class SegmentButton;
}

namespace mci::ui {

/** A few choices side by side, exactly one chosen. One tab stop; the arrow keys move the choice. */
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(Look &look, QWidget *parent = nullptr);

    void addSegment(int id, const QString &text, const QString &icon = {});
    /** Without text: `name` is tooltip and accessible name. */
    void addIconSegment(int id, const QString &icon, const QString &name);
    void setSegmentText(int id, const QString &text);
    /** Says currentChanged() when it is another one. */
    void setCurrent(int id);
    /** -1 while there is no segment. */
    [[nodiscard]] int current() const;
    void clear();

Q_SIGNALS:
    void currentChanged(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(int id, SegmentButton *button);
    void moveBy(int step);
    void refreshTabStop();

    Look &m_look;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    int m_current = -1;
};

} // namespace mci::ui
