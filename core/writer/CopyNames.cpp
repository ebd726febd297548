// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/CopyNames.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::writer {

using domain::EnumName;

namespace {

constexpr std::array kFrameworkNames{
    EnumName<Framework>{Framework::Aida, "aida"},      EnumName<Framework>{Framework::Pas, "pas"},
    EnumName<Framework>{Framework::Bab, "bab"},        EnumName<Framework>{Framework::Fab, "fab"},
    EnumName<Framework>{Framework::FourCs, "four_cs"},
};
constexpr std::array kFactNames{
    EnumName<Fact>{Fact::Product, "product"}, EnumName<Fact>{Fact::Audience, "audience"},
    EnumName<Fact>{Fact::Offer, "offer"},     EnumName<Fact>{Fact::Message, "message"},
    EnumName<Fact>{Fact::Proof, "proof"},     EnumName<Fact>{Fact::Brand, "brand"},
};
constexpr std::array kAngleNames{
    EnumName<Angle>{Angle::Product, "product"}, EnumName<Angle>{Angle::Audience, "audience"},
    EnumName<Angle>{Angle::Offer, "offer"},     EnumName<Angle>{Angle::Message, "message"},
    EnumName<Angle>{Angle::Proof, "proof"},     EnumName<Angle>{Angle::Benefit, "benefit"},
};
constexpr std::array kWarningNames{
    EnumName<CopyWarning>{CopyWarning::HeadlineShortened, "headline_shortened"},
    EnumName<CopyWarning>{CopyWarning::PrimaryTextShortened, "primary_text_shortened"},
    EnumName<CopyWarning>{CopyWarning::FactLeftOut, "fact_left_out"},
    EnumName<CopyWarning>{CopyWarning::AudienceLeftOut, "audience_left_out"},
    EnumName<CopyWarning>{CopyWarning::UrgencyLowered, "urgency_lowered"},
    EnumName<CopyWarning>{CopyWarning::BenefitLeftOut, "benefit_left_out"},
    EnumName<CopyWarning>{CopyWarning::MustLeftOut, "must_left_out"},
    EnumName<CopyWarning>{CopyWarning::KeptPartHasForbiddenWords, "kept_part_has_forbidden_words"},
};

} // namespace

QString frameworkName(Framework framework)
{
    return domain::enumName(kFrameworkNames, framework);
}

std::optional<Framework> frameworkFromName(const QString &name)
{
    return domain::enumFromName(kFrameworkNames, name);
}

QString factName(Fact fact)
{
    return domain::enumName(kFactNames, fact);
}

std::optional<Fact> factFromName(const QString &name)
{
    return domain::enumFromName(kFactNames, name);
}

QString angleName(Angle angle)
{
    return domain::enumName(kAngleNames, angle);
}

std::optional<Angle> angleFromName(const QString &name)
{
    return domain::enumFromName(kAngleNames, name);
}

QString copyWarningName(CopyWarning warning)
{
    return domain::enumName(kWarningNames, warning);
}

std::optional<CopyWarning> copyWarningFromName(const QString &name)
{
    return domain::enumFromName(kWarningNames, name);
}

} // namespace mci::writer
