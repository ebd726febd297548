// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/data/LanguageData.h"

namespace mci::writer {

enum class Gender { Masculine, Feminine };

/** The name of a product as a part of speech. */
struct Noun
{
    /** As it stands within a sentence. */
    QString text;
    /** nullopt where it cannot be told: then no article goes with it. */
    std::optional<Gender> gender{};
    bool plural = false;
    /** Begins with a common noun, which has a small letter within a sentence. */
    bool isCommon = false;
    /** Spanish: "el agua", though feminine. */
    bool isStressed = false;
};

/** `name` as people write it: Cápsulas de café Aurora. */
[[nodiscard]] Noun nounOf(const QString &name, const LanguageData &language);

/** The noun with what Form::The, Of, In, To or By puts before it. */
[[nodiscard]] QString withArticle(const Noun &noun, Form form, const LanguageData &language);
/** The ending that agrees: one of two by number, one of four by gender too; nullopt where the gender cannot be told. */
[[nodiscard]] std::optional<QString> agreeing(const Noun &noun, const QStringList &endings);

} // namespace mci::writer
