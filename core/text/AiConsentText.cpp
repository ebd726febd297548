// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/AiConsentText.h"

#include <QCoreApplication>
#include <QStringList>

namespace mci::text {

namespace {

class ConsentText
{
    Q_DECLARE_TR_FUNCTIONS(AiConsentText)
public:
    static QString whole(const QString &host, const QString &model, bool isOnThisComputer)
    {
        QStringList lines;
        //: %1: the host of an AI provider such as api.openai.com, %2: a model such as gpt-4o-mini
        lines << (isOnThisComputer ? tr(
                      "Creatives you analyze, and briefs for new ones, are given to the AI program on this computer "
                      "(%1, model %2). Nothing leaves this computer.")
                                   : tr("Creatives you analyze, and briefs for new ones, are sent to %1 (model %2)."))
                     .arg(host, model);
        lines << tr(
            "Sent for each creative: its picture, at most 1024 pixels and without hidden data, and the ad's headline, "
            "text, description and button.");
        lines << tr("Sent when you let it make new creatives: your brief, the combined patterns as words, and "
                    "headlines and texts "
                    "of the chosen creatives, as examples and to stay unlike them.");
        lines << tr(
            "Sent for a new picture: product, audience and message of the brief, colors and style, and the brief's own "
            "photo of the product. Never a picture of an ad.");
        lines << tr("Not sent: numbers, names of accounts and campaigns, audiences, links and access keys of Meta.");
        if (!isOnThisComputer)
            lines << tr(
                "The provider's own terms say what it keeps and for how long. Calls cost money, up to your monthly "
                "limit.");
        lines << tr("You can withdraw this at any time; running calls then end within a second.");
        return lines.join(u'\n');
    }
};

} // namespace

QString aiConsentText(const QString &host, const QString &model, bool isOnThisComputer)
{
    return ConsentText::whole(host, model, isOnThisComputer);
}

} // namespace mci::text
