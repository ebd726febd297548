// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writer/choice/Expander.h"

namespace mci::writer {

/** A text that may be chosen. */
struct Candidate
{
    QString text;
    /** As likeness::normalised(). */
    QString normal;
    /** The words that mean something, each once, in alphabetical order. */
    QStringList words;
    Bits facts = 0;
    int timesProduct = 0;
    bool speaksOfBenefit = false;
    Framework framework = Framework::Aida;
    Angle angle = Angle::Product;
    /** The higher the better; about 0 to 12. */
    double quality = 0;
    std::optional<CopyWarning> warning;
};

/** All that was made for a request, the best first; bodies of one framework stand together. */
struct Candidates
{
    std::vector<Candidate> headlines;
    std::vector<Candidate> bodies;
    std::vector<Candidate> descriptions;
};

} // namespace mci::writer
