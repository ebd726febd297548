// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>

namespace mci::ui {

/** The design's line icons in the colour of a role, drawn at the size and pixel ratio they are shown at. GUI thread. */
class IconStore
{
public:
    IconStore();

    /** With disabled and selected states of its own. `name` as the file is called, without suffix. */
    [[nodiscard]] QIcon icon(const QString &name, const Theme &theme, Role role) const;
    /** `size` in logical pixels; null for an unknown name. */
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color) const;
    [[nodiscard]] static bool contains(const QString &name);

private:
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace mci::ui
