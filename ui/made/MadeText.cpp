// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/MadeText.h"

#include "creatives/Figures.h"
#include "made/ScorePoints.h"
#include "text/Isolated.h"

#include <array>

#include <QLocale>

namespace mci::ui {

namespace {

constexpr double kMicros = 1'000'000;

/** What ads of all goals lead with, the most usual ones first. */
constexpr std::array kButtons{"SHOP_NOW",  "BUY_NOW",    "ORDER_NOW", "GET_OFFER",          "LEARN_MORE",
                              "SEE_MORE",  "SIGN_UP",    "SUBSCRIBE", "BOOK_NOW",           "GET_QUOTE",
                              "APPLY_NOW", "CONTACT_US", "DOWNLOAD",  "INSTALL_MOBILE_APP", "WHATSAPP_MESSAGE"};

} // namespace

Closeness closenessOf(const domain::CloneVerdict &verdict)
{
    if (!verdict.passes())
        return Closeness::TooSimilar;
    return verdict.originality < kInspiredFrom ? Closeness::Close : Closeness::Inspired;
}

QString MadeText::letter(int number)
{
    return QString(QChar(u'A' + number));
}

QString MadeText::variation(int number)
{
    //: New creatives: one of several. %1 is its letter
    return tr("Variation %1").arg(letter(number));
}

QString MadeText::share(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString MadeText::closeness(Closeness closeness)
{
    switch (closeness) {
    case Closeness::TooSimilar:
        //: New creatives, tag: it is a copy of something and was stopped
        return tr("Too similar");
    case Closeness::Close:
        //: New creatives, tag: it is near to something
        return tr("Close");
    case Closeness::Inspired:
        //: New creatives, tag: it is far enough from everything
        return tr("Inspired");
    }
    return {};
}

QString MadeText::layer(domain::CloneLayer layer)
{
    switch (layer) {
    case domain::CloneLayer::Fingerprint:
        //: New creatives, originality: what two pictures are compared by
        return tr("Fingerprint");
    case domain::CloneLayer::Meaning:
        return tr("Visual meaning");
    case domain::CloneLayer::Text:
        return tr("Text");
    case domain::CloneLayer::Palette:
        return tr("Palette");
    case domain::CloneLayer::Composition:
        return tr("Composition");
    }
    return {};
}

QString MadeText::layerIcon(domain::CloneLayer layer)
{
    switch (layer) {
    case domain::CloneLayer::Fingerprint:
        return QStringLiteral("image");
    case domain::CloneLayer::Meaning:
        return QStringLiteral("eye");
    case domain::CloneLayer::Text:
        return QStringLiteral("text");
    case domain::CloneLayer::Palette:
        return QStringLiteral("swatch");
    case domain::CloneLayer::Composition:
        return QStringLiteral("layers");
    }
    return {};
}

QString MadeText::part(services::VariationPart part)
{
    switch (part) {
    case services::VariationPart::Headline:
        //: New creatives: a part of one that can stay while it is made anew
        return tr("Headline");
    case services::VariationPart::PrimaryText:
        return tr("Primary text");
    case services::VariationPart::Description:
        return tr("Description");
    case services::VariationPart::Layout:
        return tr("Layout");
    case services::VariationPart::Colours:
        return tr("Colors");
    }
    return {};
}

QString MadeText::warning(writer::CopyWarning warning)
{
    switch (warning) {
    case writer::CopyWarning::HeadlineShortened:
        //: New creatives, text: what the writer could not do
        return tr("Nothing fitted the headline's limit, so it was cut at a word.");
    case writer::CopyWarning::PrimaryTextShortened:
        return tr("Nothing fitted the primary text's limit, so it was cut at a word.");
    case writer::CopyWarning::FactLeftOut:
        return tr("Something the brief says was left out: it has forbidden words, or ads may not say it.");
    case writer::CopyWarning::AudienceLeftOut:
        return tr("The audience is not addressed: ads may not say that of their readers.");
    case writer::CopyWarning::UrgencyLowered:
        return tr("There is less urgency than in the sources: the brief names neither a deadline nor a shortage.");
    case writer::CopyWarning::BenefitLeftOut:
        return tr("The benefit of the sources is missing: the brief says nothing of it.");
    case writer::CopyWarning::MustLeftOut:
        return tr("Something that has to be in is missing: it has forbidden words, or does not fit.");
    case writer::CopyWarning::KeptPartHasForbiddenWords:
        return tr("A part that was kept has forbidden words.");
    }
    return {};
}

QString MadeText::nameOf(const services::MadeOutput &output, const QString &id)
{
    const auto found = output.named.constFind(id);
    //: New creatives: in place of the name of a creative that is not in the library any more
    return found == output.named.constEnd() ? tr("A creative that is gone") : found->name;
}

QString MadeText::spokenOriginality(double originality)
{
    const QString value = share(originality);
    const QString limit = share(kOriginalityLimit);
    //: Read aloud: how far a new creative is from everything before. %1 and %2 are numbers from 0 to 1
    return originality > kOriginalityLimit ? tr("Originality %1; limit %2; passes").arg(value, limit)
                                           //: Read aloud: how far a new creative is from everything before
                                           : tr("Originality %1; limit %2; too similar").arg(value, limit);
}

QString MadeText::spokenCard(const services::MadeVariation &variation)
{
    QStringList parts{MadeText::variation(variation.number), text::isolated(variation.shown.copy.headline)};
    //: Read aloud: %1 is the score of a new creative
    parts << tr("Score %1 of 100").arg(scorePoints(variation.shown.scores).total);
    parts << spokenOriginality(variation.shown.verdict.originality);
    if (variation.approvedAt) {
        //: New creatives: somebody said that it may be used
        parts << tr("Approved");
    }
    return parts.join(QStringLiteral(". "));
}

QString MadeText::blockedNote(const services::MadeOutput &output, const services::MadeVariation &variation)
{
    const domain::CloneVerdict &verdict = variation.shown.verdict;
    //: New creatives: one was too similar. %1 its letter, %2 how similar (0 to 1), %3 the other creative, %4 the limit
    return tr("Variation %1 was blocked: similarity %2 with “%3” (limit %4). It cannot be exported.")
        .arg(letter(variation.number), share(1 - verdict.originality),
             text::isolated(nameOf(output, verdict.nearestId)), share(domain::CloneVerdict::kBlockedFrom));
}

QString MadeText::blockedReason()
{
    //: New creatives: why a button does nothing
    return tr("It is too similar to something that exists. Change its text or make another.");
}

QString MadeText::leftOutNote(int leftOut)
{
    //: New creatives: fewer were made than wanted
    return tr("%n variation(s) left out: nothing new came of them. A broader brief or other sources may help.", "",
              leftOut);
}

QString MadeText::madeLine(const services::MadeOutput &output)
{
    //: New creatives, status line: %1 is a length of time
    QStringList facts{tr("Made in %1").arg(span(output.duration))};
    //: New creatives, status line: who made it
    facts << (output.model.isEmpty() ? tr("this computer") : text::isolated(output.model));
    if (output.costMicros > 0)
        facts << Figures(QStringLiteral("USD")).money(static_cast<double>(output.costMicros) / kMicros);
    return facts.join(QStringLiteral(" · "));
}

QString MadeText::span(std::chrono::milliseconds length)
{
    constexpr double kSecond = 1000;
    constexpr int kMinute = 60;
    if (length < std::chrono::seconds(10)) {
        //: A length of time: seconds
        return tr("%1 s").arg(QLocale().toString(static_cast<double>(length.count()) / kSecond, 'f', 1));
    }
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(length).count();
    if (seconds < kMinute)
        return tr("%1 s").arg(QLocale().toString(seconds));
    //: A length of time: minutes and seconds
    return tr("%1 min %2 s").arg(QLocale().toString(seconds / kMinute), QLocale().toString(seconds % kMinute));
}

QString MadeText::disclaimer()
{
    //: New creatives, status line
    return tr("The score is an estimate from this account's patterns, not a forecast");
}

QString MadeText::inspiredBy(int creatives)
{
    //: New creatives, header and lineage
    return tr("Inspired by %n creative(s)", "", creatives);
}

QString MadeText::moment(UtcTime at)
{
    const QDateTime local = toDateTime(at).toLocalTime();
    return Figures().date(local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString MadeText::copyOf(const services::MadeVariation &variation)
{
    const writer::WrittenCopy &copy = variation.shown.copy;
    QStringList parts;
    for (const QString &part : {copy.headline, copy.primaryText, copy.description, variation.shown.callToActionLabel}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral("\n\n"));
}

QStringList MadeText::buttons(const QString &present)
{
    QStringList all;
    for (const char *button : kButtons)
        all << QLatin1String(button);
    if (!present.isEmpty() && !all.contains(present))
        all.prepend(present);
    return all;
}

} // namespace mci::ui
