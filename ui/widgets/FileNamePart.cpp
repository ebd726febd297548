// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FileNamePart.h"

namespace mci::ui {

namespace {

constexpr int kLongestName = 60;

} // namespace

QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            part += letter;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    return part.left(kLongestName);
}

} // namespace mci::ui
