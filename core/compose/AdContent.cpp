// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdContent.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::compose {

namespace {

constexpr std::array kFields{
    domain::EnumName<AdField>{AdField::Headline, "headline"},
    domain::EnumName<AdField>{AdField::Body, "body"},
    domain::EnumName<AdField>{AdField::CallToAction, "call_to_action"},
    domain::EnumName<AdField>{AdField::Offer, "offer"},
    domain::EnumName<AdField>{AdField::Brand, "brand"},
    domain::EnumName<AdField>{AdField::SmallPrint, "small_print"},
};

} // namespace

QString adFieldName(AdField field)
{
    return domain::enumName(kFields, field);
}

} // namespace mci::compose
