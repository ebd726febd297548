// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PatternText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

class PatternText
{
    Q_DECLARE_TR_FUNCTIONS(PatternText)
public:
    static QString of(domain::CopyLanguage value)
    {
        switch (value) {
        case domain::CopyLanguage::PtBr:
            //: Pattern of a creative: language of its texts
            return tr("Portuguese (Brazil)");
        case domain::CopyLanguage::En:
            return tr("English");
        case domain::CopyLanguage::Es:
            return tr("Spanish");
        case domain::CopyLanguage::Other:
            return tr("Another language");
        case domain::CopyLanguage::None:
            return tr("No text");
        }
        return {};
    }

    static QString of(domain::Urgency value)
    {
        switch (value) {
        case domain::Urgency::None:
            //: Pattern of a creative: how much its texts press
            return tr("No urgency");
        case domain::Urgency::Low:
            return tr("Low urgency");
        case domain::Urgency::Medium:
            return tr("Medium urgency");
        case domain::Urgency::High:
            return tr("High urgency");
        }
        return {};
    }

    static QString of(domain::Benefit value)
    {
        switch (value) {
        case domain::Benefit::Discount:
            //: Pattern of a creative: what its texts promise
            return tr("Discount");
        case domain::Benefit::Free:
            return tr("Free of charge");
        case domain::Benefit::FreeShipping:
            return tr("Free shipping");
        case domain::Benefit::Gift:
            return tr("Gift");
        case domain::Benefit::Ease:
            return tr("Ease");
        case domain::Benefit::Speed:
            return tr("Speed");
        case domain::Benefit::Quality:
            return tr("Quality");
        case domain::Benefit::Guarantee:
            return tr("Guarantee");
        case domain::Benefit::Exclusivity:
            return tr("Exclusivity");
        case domain::Benefit::SocialProof:
            return tr("Social proof");
        case domain::Benefit::Financing:
            return tr("Installments");
        case domain::Benefit::Results:
            return tr("Promised results");
        case domain::Benefit::Novelty:
            return tr("Novelty");
        case domain::Benefit::Information:
            return tr("Information");
        case domain::Benefit::None:
            return tr("No clear benefit");
        }
        return {};
    }

    static QString of(domain::Tone value)
    {
        switch (value) {
        case domain::Tone::Friendly:
            //: Pattern of a creative: how its texts speak
            return tr("Friendly tone");
        case domain::Tone::Urgent:
            return tr("Urgent tone");
        case domain::Tone::Professional:
            return tr("Professional tone");
        case domain::Tone::Inspirational:
            return tr("Inspiring tone");
        case domain::Tone::Playful:
            return tr("Playful tone");
        case domain::Tone::Luxury:
            return tr("Luxury tone");
        case domain::Tone::Informative:
            return tr("Informative tone");
        case domain::Tone::Emotional:
            return tr("Emotional tone");
        }
        return {};
    }

    static QString of(domain::Targeting value)
    {
        switch (value) {
        case domain::Targeting::Broad:
            //: Pattern of a creative: whom its texts address
            return tr("Broad audience");
        case domain::Targeting::Niche:
            return tr("Niche audience");
        case domain::Targeting::Local:
            return tr("Local audience");
        case domain::Targeting::Retargeting:
            return tr("Retargeting");
        }
        return {};
    }

    static QString of(domain::PatternLayer value)
    {
        switch (value) {
        case domain::PatternLayer::Visual:
            //: What is taken of a creative: how it looks
            return tr("Visual");
        case domain::PatternLayer::Message:
            //: What is taken of a creative: what it says
            return tr("Message");
        case domain::PatternLayer::Approach:
            //: What is taken of a creative: how it wins people
            return tr("Approach");
        }
        return {};
    }

    static QString of(domain::PatternSource value)
    {
        switch (value) {
        case domain::PatternSource::Local:
            //: Pattern of a creative: who found the patterns
            return tr("Local analysis, no image sent");
        case domain::PatternSource::Provider:
            return tr("Analysis by an AI provider");
        case domain::PatternSource::User:
            return tr("Edited by you");
        }
        return {};
    }
};

} // namespace

QString patternText(domain::CopyLanguage value)
{
    return PatternText::of(value);
}

QString patternText(domain::Urgency value)
{
    return PatternText::of(value);
}

QString patternText(domain::Benefit value)
{
    return PatternText::of(value);
}

QString patternText(domain::Tone value)
{
    return PatternText::of(value);
}

QString patternText(domain::Targeting value)
{
    return PatternText::of(value);
}

QString patternText(domain::PatternSource value)
{
    return PatternText::of(value);
}

QString patternText(domain::PatternLayer value)
{
    return PatternText::of(value);
}

} // namespace mci::text
