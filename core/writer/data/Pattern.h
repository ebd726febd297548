// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "writer/CopyRequest.h"

namespace mci::writer {

/**
 * How a fact stands in a sentence. Of, In, To and By are the prepositions with the article, as the language contracts them;
 * they and The have no article where the product's gender is not known.
 */
enum class Form {
    /** Within a sentence: a noun phrase. */
    Plain,
    /** A sentence of its own, with its stop. */
    Sentence,
    /** As Sentence, of a noun phrase alone. */
    Phrase,
    /** After a colon. */
    Clause,
    /** After "with …,": a clause that says what somebody does. */
    Action,
    /** After "with": begins with a number, or with a word that needs no article. */
    Object,
    The,
    Of,
    In,
    To,
    By,
};
inline constexpr int kForms = 11;

/** A piece of a pattern. */
struct Piece
{
    enum class Type { Text, Choice, Agreement, Fact, Rule };
    Type type = Type::Text;
    /** Words of a Text, name of a Rule. */
    QString text{};
    /** Of a Choice. */
    std::vector<std::vector<Piece>> options{};
    /** Of an Agreement: singular and plural, or masculine, feminine, and the plurals of both. */
    QStringList endings{};
    Fact fact = Fact::Product;
    Form form = Form::Plain;
};

/**
 * A sentence with places for what differs:
 *
 *     {offer.clause}          a fact in a form; {product} alone is Plain
 *     (uma|duas|)             one of them; they may hold everything that a pattern may
 *     cabe[|m], feit[o|a|os|as]   agrees with the product: number alone, or gender and number
 *     <moment>                one of the patterns of a rule
 */
using Pattern = std::vector<Piece>;

/** Internal, with the place of the fault. */
[[nodiscard]] Result<Pattern> parsePattern(const QString &text);

} // namespace mci::writer
