// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/Writer.h"

#include "writer/CallToAction.h"
#include "writer/choice/CandidateMaker.h"
#include "writer/choice/Picker.h"
#include "writer/data/BuiltInData.h"

namespace mci::writer {

namespace {

/** Seeds that follow one another must not give texts that follow one another. */
std::uint64_t mixed(quint64 seed, domain::CopyLanguage language)
{
    return SeededRandom(seed * 31U + static_cast<unsigned>(language)).next();
}

void warn(WrittenCopy &copy, CopyWarning warning)
{
    if (std::find(copy.warnings.begin(), copy.warnings.end(), warning) == copy.warnings.end())
        copy.warnings.push_back(warning);
}

WrittenCopy copyOf(const PickedCopy &picked, const Situation &situation)
{
    WrittenCopy copy;
    copy.headline = picked.headline->text;
    copy.primaryText = picked.body->text;
    copy.description = picked.description->text;
    copy.callToAction = buttonFor(situation.request);
    copy.framework = picked.body->framework;
    copy.angle = picked.headline->angle;
    if (picked.headline->speaksOfBenefit || picked.body->speaksOfBenefit)
        copy.benefit = situation.request.benefit;
    const Bits facts = picked.headline->facts | picked.body->facts | picked.description->facts;
    for (int fact = 0; fact < kFacts; ++fact) {
        if ((facts & bit(static_cast<Fact>(fact))) != 0)
            copy.facts.push_back(static_cast<Fact>(fact));
    }
    copy.warnings = situation.warnings;
    for (const Candidate *part : {picked.headline, picked.body, picked.description}) {
        if (part->warning)
            warn(copy, *part->warning);
    }
    const QString said = PhraseList::folded(copy.primaryText + u' ' + copy.description);
    for (const MustPhrase &must : situation.must) {
        if (!said.contains(must.folded))
            warn(copy, CopyWarning::MustLeftOut);
    }
    return copy;
}

Status checkVariations(int variations)
{
    if (variations >= 1 && variations <= domain::Brief::kMostVariations)
        return {};
    return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("variations"), QString::number(variations),
                                 QStringLiteral("1–%1").arg(domain::Brief::kMostVariations)));
}

} // namespace

Result<std::vector<WrittenCopy>> write(const CopyRequest &request, const CancelToken &cancel)
{
    if (const Status checked = checkVariations(request.variations); !checked)
        return failure(checked.error());
    const auto language = builtInLanguage(request.language);
    if (!language)
        return failure(language.error());
    const auto banned = builtInBannedClaims(request.language);
    if (!banned)
        return failure(banned.error());
    const auto situation = situationOf(request, **language, **banned);
    if (!situation)
        return failure(situation.error());
    SeededRandom random(mixed(request.seed, request.language));
    const auto candidates = makeCandidates(*situation, random, cancel);
    if (!candidates)
        return failure(candidates.error());
    std::vector<WrittenCopy> copies;
    for (const PickedCopy &picked : pickCopies(*candidates, request))
        copies.push_back(copyOf(picked, *situation));
    if (copies.empty()) {
        return failure(makeError(ErrorCode::TooSimilar, Reason::None,
                                 QStringLiteral("all that could be said is like a text to be avoided")));
    }
    return copies;
}

} // namespace mci::writer
