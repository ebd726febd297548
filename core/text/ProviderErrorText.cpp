// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString ProviderErrorText::message(const ErrorValues &values)
{
    const QString text = ownMessage(values);
    if (text.isEmpty() || !values.has("providerMessage"))
        return text;
    //: %1: one of our messages, %2: what the AI provider itself says, mostly in English
    return tr("%1 The provider says: “%2”").arg(text, values["providerMessage"]);
}

QString ProviderErrorText::ownMessage(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::ProviderKeyMissing:
        return tr("The AI provider needs an API key and none is set. Nothing was sent. Enter the key in the settings.");
    case Reason::ProviderKeyRefused:
        return tr(
            "The AI provider did not accept the API key. Your data is unchanged. Check the key and what it may be "
            "used for.");
    case Reason::ProviderUrlRefused:
        return tr("The address of the AI provider cannot be used: a key is only sent by https or within this computer. "
                  "Nothing was sent. Correct the address in the settings.");
    case Reason::ProviderModelUnknown:
        //: %1: the name of an AI model such as gpt-4o-mini
        return values.has("model")
            ? tr("The AI provider does not know the model %1. Your data is unchanged. Choose another model in the "
                 "settings.")
                  .arg(values["model"])
            : tr("The AI provider does not know the model. Your data is unchanged. Choose another model in the "
                 "settings.");
    case Reason::ProviderQuotaUsedUp:
        return tr("Your credit at the AI provider is used up. What was found so far is kept. Add credit there and try "
                  "again.");
    case Reason::ProviderRateLimited:
        //: %1: a time such as 14:05
        return values.hasResume()
            ? tr("The AI provider asks to wait until %1. Nothing is lost. Try again after that.").arg(values.resume())
            : tr("The AI provider asks for a pause. Nothing is lost. Try again in a few minutes.");
    case Reason::ProviderRequestRefused:
        return tr("The AI provider did not accept the request. Your data is unchanged. Check that the model can do "
                  "this, or choose another one.");
    case Reason::ProviderRefused:
        return tr("The AI model refused to do this. What is stored here is unchanged. Try another model, or let this "
                  "computer do it alone.");
    case Reason::ProviderContentFilter:
        return tr("The AI provider's content filter stopped this. What is stored here is unchanged. Change what is "
                  "sent, or let this computer do it alone.");
    case Reason::ProviderAnswerCut:
        return tr("The AI model's answer was cut off before its end, so it was dropped. What is stored here is "
                  "unchanged. Choose a model that answers more briefly.");
    case Reason::ProviderAnswerOffSchema:
        return tr("The AI model did not answer in the agreed form, not even when asked again, so its answer was "
                  "dropped. What is stored here is unchanged. Try another model.");
    case Reason::ProviderServerFailed:
        return tr("The AI provider has a problem of its own. Your data is unchanged. Try again in a few minutes.");
    case Reason::ProviderNotCompatible:
        return tr("What answers at this address is no OpenAI-compatible server. Your data is unchanged. Check the "
                  "address in the settings; most end in /v1.");
    case Reason::ProviderMakesNoPictures:
        //: The AI provider writes texts alone, or the settings name no model that makes pictures
        return tr("The AI provider makes no pictures here: its server cannot, or no picture model is set. Pictures are "
                  "drawn on this computer. Enter a picture model in the settings if the provider has one.");
    default:
        return {};
    }
}

} // namespace mci::text
