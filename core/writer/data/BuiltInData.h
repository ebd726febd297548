// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/LanguageData.h"

namespace mci::writer {

/** What comes with the app; the tests read all of it. InvalidRequest for a language that has no patterns. */
[[nodiscard]] Result<const LanguageData *> builtInLanguage(domain::CopyLanguage language);
/** Claims that ads in a language must not make, those about their readers among them. Errors as builtInLanguage(). */
[[nodiscard]] Result<const PhraseList *> builtInBannedClaims(domain::CopyLanguage language);
/** Those of all languages. */
[[nodiscard]] Result<const PhraseList *> builtInBannedClaims();
/** A file of resources/writer; empty where there is none. */
[[nodiscard]] QByteArray builtInFile(const QString &name);

} // namespace mci::writer
