// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mci::ui {

/** Without case, accents and width, so that "acao" finds "Ação". */
[[nodiscard]] QString foldedForSearch(const QString &text);
/** What somebody typed, as folded words that must all be found. */
[[nodiscard]] QStringList searchWords(const QString &typed);
/** `folded` comes from foldedForSearch(). */
[[nodiscard]] bool containsAll(const QString &folded, const QStringList &words);

} // namespace mci::ui
