// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiStateText.h"

#include "pages/AiText.h"
#include "text/Isolated.h"

namespace mci::ui {

QString AiStateText::off()
{
    //: Settings › AI provider: no provider
    return tr("Off. Creatives are analyzed on this computer, and nothing is sent to anybody.");
}

QString AiStateText::state(const services::AiStatus &status, bool isChosen)
{
    if (!status.isConfigured)
        return isChosen
            //: Settings › AI provider: a server is chosen, but address or model is missing
            ? tr(
                "Not complete. Enter address and model; until then nothing is sent, and creatives are analyzed on this "
                "computer.")
            : off();
    const QString host = text::isolated(status.host);
    if (status.needsKey && !status.hasKey)
        //: Settings › AI provider: %1 is a host such as api.openai.com
        return tr("%1 needs a key. Until there is one nothing is sent, and creatives are analyzed on this computer.")
            .arg(host);
    if (status.isOnThisComputer)
        //: Settings › AI provider: %1 is an address of this computer such as localhost:11434
        return tr("On. The AI program at %1 is asked about creatives of clients that you allow below. Nothing leaves "
                  "this "
                  "computer.")
            .arg(host);
    //: Settings › AI provider: %1 is a host such as api.openai.com
    return tr("On. Creatives of clients that you allow below are sent to %1 when you analyze them. All others stay on "
              "this "
              "computer.")
        .arg(host);
}

QString AiStateText::key(const services::AiStatus &status)
{
    if (status.hasKey)
        //: Settings › AI provider, below the field of the key
        return tr("A key is stored.");
    //: Settings › AI provider, below the field of the key
    return status.needsKey ? tr("No key is stored.") : tr("This server mostly needs none.");
}

bool AiStateText::lacksPrice(const services::AiStatus &status)
{
    return !status.model.isEmpty() && !status.isOnThisComputer && !status.price;
}

QString AiStateText::price(const services::AiStatus &status)
{
    if (status.isConfigured && status.isOnThisComputer)
        //: Settings › AI provider: what a model on this computer costs
        return tr("Costs nothing: it runs on this computer.");
    if (status.price)
        return AiText::priceOf(*status.price);
    if (status.model.isEmpty())
        //: Settings › AI provider: no model is entered
        return tr("Known once a model is entered.");
    //: Settings › AI provider: %1 is a model
    return tr("Not known for %1. Without a price the limit cannot be kept, so nothing is sent.")
        .arg(text::isolated(status.model));
}

} // namespace mci::ui
