// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QImage>
#include <QString>

namespace mci::ui {

/** One creative of a contact sheet. */
struct ContactPrint
{
    /** A file; empty: not stored. */
    QString picture;
    QString rank;
    QString name;
    /** "ROAS 5.42× · R$ 6,214". */
    QString figures;
};

/**
 * The creatives beside each other, the best first; `caption` says of what time and from where their figures are. Reads the
 * pictures one after the other: any thread but the GUI thread.
 */
[[nodiscard]] QImage contactSheet(const std::vector<ContactPrint> &prints, const QString &title, const QString &caption,
                                  const Theme &theme);

} // namespace mci::ui
