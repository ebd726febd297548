// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString AiUseErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::AiNotConfigured:
        return tr("No AI provider is set up, so everything stays on this computer. Nothing was sent. Enter address and "
                  "model in the settings.");
    case Reason::AiConsentMissing:
        return values.has("host")
            //: %1: the host of an AI provider, such as api.openai.com
            ? tr("This workspace does not allow sending creatives to %1. Nothing more was sent. Allow it in the "
                 "settings "
                 "if you want to.")
                  .arg(values["host"])
            : tr(
                "This workspace does not allow sending creatives to an AI provider. Nothing more was sent. Allow it in "
                "the settings if you want to.");
    case Reason::AiConsentElsewhere:
        return values.has("host")
            //: %1: the host of an AI provider, such as api.openai.com
            ? tr("The provider in the settings is %1, not the one you agreed to. Nothing was allowed. Read the text "
                 "again.")
                  .arg(values["host"])
            : tr(
                "The provider in the settings is not the one you agreed to. Nothing was allowed. Read the text again.");
    case Reason::AiBudgetUsedUp:
        return values.has("limit")
            //: %1: an amount of US dollars such as 5.00
            ? tr("This would exceed the monthly limit of US$ %1 for AI. Nothing more was spent. Raise the limit in the "
                 "settings, or wait for the next month.")
                  .arg(values["limit"])
            : tr("This would exceed the monthly limit for AI. Nothing more was spent. Raise the limit in the settings, "
                 "or "
                 "wait for the next month.");
    case Reason::AiPriceUnknown:
        return values.has("model")
            //: %1: the name of an AI model such as gpt-4o-mini
            ? tr("There is no price for the model %1, so the monthly limit could not be kept. Nothing was sent. Add "
                 "its "
                 "price in the settings.")
                  .arg(values["model"])
            : tr("There is no price for this AI model, so the monthly limit could not be kept. Nothing was sent. Add "
                 "its "
                 "price in the settings.");
    case Reason::AiPriceInvalid:
        return tr(
            "A price needs the model's name, a date and three amounts that are not negative. Nothing was changed. "
            "Correct the entry.");
    default:
        return {};
    }
}

} // namespace mci::text
