// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/scenes/PaintedText.h"

#include <QHash>
#include <QStringList>

class QWidget;

namespace mci::test {

/** Every widget of the window that is to be seen, the window itself first. */
[[nodiscard]] std::vector<QWidget *> shownWidgets(QWidget &window);
/** Class and name of a widget and of the nearest parent with a name, for messages. */
[[nodiscard]] QString described(const QWidget &widget);

/**
 * Text that cannot be read as a whole: cut by its widget, by a parent or by its own box, shortened to "…" where no tooltip
 * tells the rest, or written over other text. Tells where, and what was to be read.
 */
[[nodiscard]] QStringList unreadableTexts(QWidget &window);

/** Texts of the window in plain Latin letters, painted or told to a screen reader, that are no data: never translated. */
[[nodiscard]] QStringList untranslatedTexts(QWidget &window);

/** Texts that mix foreign words (of the pseudo data) with ours and do not isolate them from the direction around. */
[[nodiscard]] QStringList looseForeignTexts(QWidget &window);

/** Where the widgets of a window are and what they have written. */
class Layout
{
public:
    explicit Layout(QWidget &window);

    /** What is not where it would be in a mirror; `mirrored` is the same window, turned. */
    [[nodiscard]] QStringList unmirrored(const Layout &turned) const;

private:
    struct Place
    {
        QString name;
        QRect rect;
        int room = 0;
        std::vector<PaintedText> lines;
    };
    QHash<const QWidget *, Place> m_places;
    std::vector<const QWidget *> m_order;
};

} // namespace mci::test
