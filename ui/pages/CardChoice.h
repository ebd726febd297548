// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QButtonGroup;

namespace mci::ui {

/** Cards beside each other, of which one is chosen. What they are and what a number means, the class above says. */
class CardChoice : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void idChosen(int id);

protected:
    explicit CardChoice(Look &look, QWidget *parent);

    void addCard(int id, const QString &objectName, const char *icon, const QString &title, const QString &caption);
    /** Says nothing. */
    void setId(int id);

private:
    Look &m_look;
    QButtonGroup *m_group;
};

} // namespace mci::ui
