// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStringList>
#include <QWidget>

namespace mci::ui {

class FlowRow;
class IconButton;

/** Colours as swatches: a click changes or removes one, + adds one. Values such as #0A3029. */
class SwatchList final : public QWidget
{
    Q_OBJECT

public:
    SwatchList(Look &look, QWidget *parent);

    void setColours(const QStringList &colours);
    [[nodiscard]] const QStringList &colours() const { return m_colours; }

Q_SIGNALS:
    /** Somebody changed them; setColours() is what shows it. */
    void edited(const QStringList &colours);
    /** There are other parts now: whoever ties the keys of a page has to do it again. */
    void rebuilt();

private:
    void rebuild();
    void openMenu(int at, QWidget *swatch);
    /** -1: a new one. */
    void askFor(int at);
    void remove(int at);

    Look &m_look;
    QStringList m_colours;
    QList<QWidget *> m_swatches;
    FlowRow *m_row;
    IconButton *m_add;
};

} // namespace mci::ui
