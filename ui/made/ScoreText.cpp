// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ScoreText.h"

#include "creatives/Figures.h"
#include "text/Isolated.h"

#include <cmath>

#include <QLocale>

namespace mci::ui {

namespace {

constexpr double kNeutral = 0.5;
constexpr double kHundredths = 100;

} // namespace

QString ScoreText::sentence(const services::PartScore &score)
{
    // As it is shown: 0.50 is not little.
    const bool isGood = std::round(score.value * kHundredths) >= kNeutral * kHundredths;
    switch (score.part) {
    case services::ScorePart::PatternFit:
        //: Score of a new creative. %1: such as 82%
        return isGood ? tr("Fit with your winning patterns: %1").arg(Figures().percent(score.value))
                      //: Score of a new creative. %1: such as 31%
                      : tr("Little fit with your winning patterns: %1").arg(Figures().percent(score.value));
    case services::ScorePart::Readability:
        //: Score of a new creative: its texts
        return isGood ? tr("Easy to read, also on a phone") : tr("Hard to read on a phone");
    case services::ScorePart::Originality:
        //: Score of a new creative
        return isGood ? tr("Well apart from all that it was compared with")
                      //: Score of a new creative
                      : tr("Close to something that it was compared with");
    case services::ScorePart::Placement:
        //: Score of a new creative: its texts in feeds, stories and the like
        return isGood ? tr("Shown whole in its placements") : tr("Parts may be cut off in its placements");
    case services::ScorePart::Brand:
        //: Score of a new creative
        return isGood ? tr("The brand is seen as the brand kit says") : tr("The brand is hardly seen");
    case services::ScorePart::Diversity:
        //: Score of a new creative
        return isGood ? tr("Unlike the other variations") : tr("Much like another variation");
    }
    return {};
}

QString ScoreText::certainty(const services::PartScore &score)
{
    if (!score.range)
        return {};
    const QString low = Figures().percent(score.range->low);
    const QString high = Figures().percent(score.range->high);
    //: Score of a new creative: how sure it is. %1 and %2: such as 70% and 90%
    return low == high ? QString() : tr("80% chance between %1 and %2").arg(low, high);
}

QString ScoreText::points(int points)
{
    const QString size = QLocale().toString(std::abs(points));
    if (points == 0)
        return size;
    return (points > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + size;
}

QString ScoreText::startTip(int start)
{
    //: Score of a new creative: tooltip of the list of its points. %1: such as 50
    return tr("%1 is the starting point; each line adds to it or takes from it.").arg(QLocale().toString(start));
}

QString ScoreText::sentence(const services::PreflightCheck &check)
{
    if (check.passed)
        return passed(check.rule);
    if (!check.format)
        return failed(check);
    const QString format = domain::adFormatName(*check.format).replace(u'.', QLocale().decimalPoint());
    //: Before publishing, failed in one of several formats. %1: the whole sentence of what failed, %2: such as 9:16
    return tr("%1 (%2)").arg(failed(check), format);
}

QString ScoreText::passed(services::PreflightRule rule)
{
    using Rule = services::PreflightRule;
    switch (rule) {
    case Rule::PictureSize:
        //: Before publishing, passed
        return tr("The picture has a size that Meta accepts");
    case Rule::TextLimits:
        return tr("All texts are within their limits");
    case Rule::ForbiddenWords:
        return tr("No forbidden word, name or claim");
    case Rule::Disclaimer:
        return tr("The mandatory text is in its place");
    case Rule::Brand:
        return tr("Name or logo is on the picture");
    case Rule::Legibility:
        return tr("All texts have enough contrast and size");
    case Rule::SafeZone:
        return tr("All texts are whole and within the safe zone");
    case Rule::CallToAction:
        return tr("The button is one that Meta has");
    }
    return {};
}

QString ScoreText::failed(const services::PreflightCheck &check)
{
    using Rule = services::PreflightRule;
    const QString detail = fieldText(check.detail);
    switch (check.rule) {
    case Rule::PictureSize:
        //: Before publishing, failed
        return tr("The picture's size or file is not one that Meta accepts");
    case Rule::TextLimits:
        //: Before publishing, failed. %1: such as Headline
        return detail.isEmpty() ? tr("A text is longer than its limit") : tr("Longer than its limit: %1").arg(detail);
    case Rule::ForbiddenWords:
        //: Before publishing, failed. %1 is the word
        return detail.isEmpty() ? tr("There is a forbidden word, name or claim")
                                : tr("There is a word that must not be used: “%1”").arg(text::isolated(detail));
    case Rule::Disclaimer:
        return tr("The mandatory text is missing");
    case Rule::Brand:
        return tr("Neither name nor logo is on the picture");
    case Rule::Legibility:
        //: Before publishing, failed. %1: such as Headline
        return detail.isEmpty() ? tr("A text is too pale or too small on a phone")
                                : tr("Too pale or too small on a phone: %1").arg(detail);
    case Rule::SafeZone:
        //: Before publishing, failed. %1: such as Headline
        return detail.isEmpty() ? tr("A text was shortened or leaves the safe zone")
                                : tr("Shortened or outside the safe zone: %1").arg(detail);
    case Rule::CallToAction:
        return tr("Meta has no such button");
    }
    return {};
}

QString ScoreText::fieldText(const QString &storedName)
{
    if (storedName == QLatin1String("headline")) {
        //: Before publishing: a text of an ad
        return tr("headline");
    }
    if (storedName == QLatin1String("primary_text") || storedName == QLatin1String("body"))
        return tr("primary text");
    if (storedName == QLatin1String("description"))
        return tr("description");
    if (storedName == QLatin1String("call_to_action"))
        return tr("button");
    if (storedName == QLatin1String("offer"))
        return tr("offer");
    if (storedName == QLatin1String("brand"))
        return tr("brand name");
    if (storedName == QLatin1String("small_print"))
        return tr("mandatory text");
    return storedName;
}

} // namespace mci::ui
