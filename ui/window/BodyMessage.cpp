// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/BodyMessage.h"

#include "base/Redaction.h"
#include "text/ErrorText.h"
#include "text/HintText.h"
#include "text/Isolated.h"

namespace mci::ui {

using State = TopCreativesSession::State;

BodyMessage BodyText::message(const BodyFacts &facts)
{
    BodyMessage message;
    switch (facts.state) {
    case State::Empty:
        message.icon = QStringLiteral("plus");
        //: Top creatives, empty
        message.title = tr("Choose a period to begin");
        //: Top creatives, empty: %1 is an ad account
        message.text =
            tr("%1 is connected. What is missing is what a good result is.").arg(text::isolated(facts.accountName));
        //: Top creatives, empty: button
        message.actionText = tr("Set up the analysis");
        message.action = BodyAction::Parameters;
        return message;
    case State::Loading:
        return message;
    case State::NotSynced:
        if (facts.syncing)
            return message;
        message.icon = QStringLiteral("sync");
        //: Top creatives, empty: the numbers of the period were never fetched
        message.title = tr("Nothing synced for this period yet");
        //: Top creatives, empty
        message.text = facts.online ? tr("A sync reads the numbers from Meta. It changes nothing there.")
                                    //: Top creatives, empty, without internet
                                    : tr("Without internet it has to wait. Periods that were synced before are here.");
        //: Top creatives: button
        message.actionText = tr("Sync now");
        message.action = BodyAction::Sync;
        //: Top creatives, empty: button, to the page with period, goal and minimums
        message.secondText = tr("Change the analysis");
        message.second = BodyAction::Parameters;
        return message;
    case State::Failed:
        return failed(facts);
    case State::Shown:
        break;
    }
    if (facts.ranked == 0 && facts.needsData == 0)
        return nothingThere(facts);
    if (facts.ranked == 0 && !facts.needsDataWanted && !facts.filtered)
        return nothingPassed(facts);
    if (facts.shown == 0)
        return nothingFound(facts);
    return message;
}

BodyMessage BodyText::failed(const BodyFacts &facts)
{
    BodyMessage message;
    message.isError = true;
    //: Top creatives, error
    message.title = tr("The creatives could not be shown");
    message.text = text::errorMessage(facts.error);
    //: Top creatives, error: button
    message.actionText = tr("Try again");
    message.action = BodyAction::Reload;
    message.details =
        redacted(errorCodeName(facts.error.code) + u'/' + reasonName(facts.error.reason) + u' ' + facts.error.detail);
    return message;
}

BodyMessage BodyText::nothingFound(const BodyFacts &facts)
{
    BodyMessage message;
    message.icon = QStringLiteral("search");
    if (facts.search.isEmpty()) {
        //: Top creatives, empty: filters leave nothing
        message.title = tr("Nothing matches the filters");
        //: Top creatives, empty
        message.text = tr("The creatives are there, the filters leave them out.");
    } else {
        //: Top creatives, empty: %1 is what somebody searched for
        message.title = tr("Nothing with “%1”").arg(text::isolated(facts.search));
        //: Top creatives, empty
        message.text = tr("No name, text or campaign matches with the filters as they are.");
    }
    //: Top creatives, empty: button
    message.actionText = tr("Clear filters");
    message.action = BodyAction::ClearFilters;
    return message;
}

BodyMessage BodyText::nothingPassed(const BodyFacts &facts)
{
    BodyMessage message;
    message.icon = QStringLiteral("filter");
    //: Top creatives, empty
    message.title = tr("No creative passed the minimums");
    const QString hints = BodyText::hints(facts.hints);
    //: Top creatives, empty
    message.text = hints.isEmpty() ? tr("%n creative(s) delivered, but with few results.", "", facts.needsData) : hints;
    //: Top creatives, empty: button
    message.actionText = tr("See the %n", "", facts.needsData);
    message.action = BodyAction::ShowNeedsData;
    const bool event = suggestsEvent(facts.hints);
    //: Top creatives, empty: button
    message.secondText = event ? tr("Choose the event") : tr("Lower the minimums");
    message.second = event ? BodyAction::ChooseEvent : BodyAction::LowerMinimums;
    return message;
}

BodyMessage BodyText::nothingThere(const BodyFacts &facts)
{
    BodyMessage message;
    message.icon = QStringLiteral("image");
    //: Top creatives, empty: no ad of the goal had impressions
    message.title = tr("No ads with this goal in this period");
    const QString hints = BodyText::hints(facts.hints);
    //: Top creatives, empty
    message.text = hints.isEmpty() ? tr("Another period or another goal may have some.") : hints;
    //: Top creatives, empty: button
    message.actionText = tr("Change the analysis");
    message.action = BodyAction::Parameters;
    if (suggestsEvent(facts.hints)) {
        message.secondText = tr("Choose the event");
        message.second = BodyAction::ChooseEvent;
    }
    return message;
}

QString BodyText::hints(const std::vector<domain::Hint> &hints)
{
    QStringList sentences;
    for (const domain::Hint &hint : hints) {
        // The header says how old the numbers are.
        if (hint.kind == domain::HintKind::StaleData)
            continue;
        const QString text = text::hintText(hint, text::Surface::Window);
        if (!text.isEmpty())
            sentences.append(text);
    }
    return sentences.join(u' ');
}

bool BodyText::suggestsEvent(const std::vector<domain::Hint> &hints)
{
    return std::any_of(hints.begin(), hints.end(), [](const domain::Hint &hint) {
        return hint.kind == domain::HintKind::OtherEventsSeen || hint.kind == domain::HintKind::NoResultsCounted;
    });
}

} // namespace mci::ui
