// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SearchText.h"

namespace mci::ui {

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            folded.append(letter);
    }
    return folded.toCaseFolded();
}

QStringList searchWords(const QString &typed)
{
    return foldedForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace mci::ui
