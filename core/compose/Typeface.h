// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace mci::compose {

/** `wished` where it is installed, else the first of ours that is. */
[[nodiscard]] QString usableFamily(const QString &wished);

/** One way to set text. */
struct TypeStyle
{
    QString family;
    int pixels = 0;
    /** 100 to 900. */
    int weight = 400;
    /** Share of the size by which letters move apart. */
    double tracking = 0;
    /** From line to line, as a share of the size. */
    double leading = 1.2;

    [[nodiscard]] QFont font() const;
    [[nodiscard]] TypeStyle at(int size) const;
};

} // namespace mci::compose
