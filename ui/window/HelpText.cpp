// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/HelpText.h"

#include "domain/Selection.h"
#include "pages/KeyMap.h"
#include "text/Isolated.h"
#include "text/KpiText.h"
#include "widgets/KeyRules.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace mci::ui {

namespace {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    static HelpTopic whatYouSee()
    {
        return {
            "leaderboard",
            //: Help: topic
            tr("What you see"),
            {
                {{}, tr("Top creatives shows the ads of one account, ranked by the KPI you chose. Period, goal and KPI "
                        "stand in the bar above; press one to change it.")},
                //: Help: heading of the ads with too little spend or results, as in the grid
                {tr("Needs more data"),
                 tr("Below the ranking stand the ads with too little spend or too few results. They are not bad ones: "
                    "nobody can tell yet.")},
                //: Help: term
                {tr("Cards and table"),
                 tr("A card has the rank, the KPI that counts, spend and results. Enter opens all figures and the texts "
                    "of the ad, Space its picture. The table has every figure side by side.")},
                //: Help: term
                {tr("Where the numbers come from"),
                 tr("Metrics are based on real data from your Meta account") + QStringLiteral(". ")
                     + tr("Only creatives from connected accounts are analyzed") + QStringLiteral(". ")
                     + tr("Data is updated as the Meta API makes it available") + u'.'},
            },
        };
    }

    static HelpTopic numbers(domain::Objective objective)
    {
        HelpTopic topic{"target",
                        //: Help: topic
                        tr("What the numbers mean"),
                        {}};
        for (const domain::Kpi kpi : domain::kpisFor(objective))
            topic.entries.push_back({text::kpiText(kpi, objective), text::kpiFormulaText(kpi, objective) + u'.'});
        //: Help: term
        topic.entries.push_back({tr("Results"),
                                 tr("Counted by the event you chose; else by what each ad set optimizes for; else by "
                                    "Meta's standard events. “What counts as a result” changes it.")});
        //: Help: term, the sign for a number that there is not
        topic.entries.push_back({tr("A dash (–)"),
                                 tr("The number cannot be computed, such as a cost without a single result. It is not "
                                    "zero.")});
        //: Help: term
        topic.entries.push_back({tr("Days"),
                                 tr("Days are those of the ad account's time zone.") + u' '
                                     + tr("Today is left out because the day is not over.")});
        return topic;
    }

    static HelpTopic minimums()
    {
        const domain::Guardrails designed;
        const QLocale locale;
        return {
            "filter",
            //: Help: topic
            tr("Minimums"),
            {
                //: Help, minimums. %1: a sum of money without its currency, %2 and %3: numbers
                {{}, tr("An ad enters the ranking with a spend of at least %1, at least %2 results and at least %3 "
                        "impressions, unless you choose other minimums. Exactly the minimum is enough.")
                         .arg(locale.toString(designed.minSpendMicros / 1'000'000),
                              locale.toString(designed.minConversions, 'f', 0), locale.toString(designed.minImpressions))},
                //: Help: term
                {tr("Why there are any"),
                 tr("With two results luck decides: one less would double the cost. Minimums keep lucky "
                    "ads from the top.")},
                //: Help: term
                {tr("Where to change them"),
                 tr("For this view in the chips of the bar; for what a client's analyses begin with in Settings › Ranking "
                    "and minimums.")},
                //: Help: term
                {tr("When little is left"),
                 tr("A note above the cards says how many ads each minimum took away. Lower it, or choose a longer "
                    "period.")},
            },
        };
    }

    static HelpTopic working()
    {
        return {
            "star",
            //: Help: topic
            tr("Rate, hide, take along"),
            {
                //: Help: term
                {tr("Stars"),
                 tr("One to five stars are your own opinion. They stay on this computer and change nothing at Meta.")},
                //: Help: term
                {tr("Hide"),
                 tr("A hidden creative is left out of the view, not deleted. Undo brings it back, and so does “Show hidden "
                    "creatives” in the menu.")},
                //: Help: term
                {tr("Copy and export"),
                 tr("Copy takes the picture or the selected rows, “Copy as Markdown” a table for a report. Export writes "
                    "the view, or what is selected, to a CSV file.")},
            },
        };
    }

    static HelpTopic data(const QString &folder)
    {
        return {
            "folder",
            //: Help: topic
            tr("Where your data lies"),
            {
                {{}, tr("The app only reads your ads, it never changes them. The token stays in the system keychain and "
                        "the data on this computer. No telemetry.")},
                //: Help: term
                {tr("Folder"), text::isolated(QDir::toNativeSeparators(folder))},
                //: Help: term
                {tr("Pictures, logs and copies"),
                 tr("Settings › Copies and logs tells how much there is, opens the folders and clears the pictures. "
                    "“Metadata only” keeps no pictures at all.")},
                //: Help: term
                {tr("Several clients"),
                 tr("Each client has its own workspace. Nothing is mixed, and minimums can be different.")},
            },
        };
    }

    static HelpTopic keyboard(const KeyMap &keys)
    {
        HelpTopic topic{"key",
                        //: Help: topic
                        tr("Keyboard"),
                        {{{}, tr("Everything can be done without a mouse. These are the keys worth knowing; all of them "
                                 "can be changed in Settings › Shortcuts.")}}};
        for (const char *id : {"palette", "shortcuts", "search", "next-region", "sync-now", "next-creative",
                               "select-creative", "undo", "go-settings"}) {
            const KeyCommand *command = keys.command(QLatin1String(id));
            const QString shown = command ? keysText(keys.keys(command->id)) : QString();
            if (!shown.isEmpty())
                topic.entries.push_back({shown, command->text});
        }
        return topic;
    }

    static HelpTopic trouble()
    {
        return {
            "warning",
            //: Help: topic
            tr("When something does not work"),
            {
                //: Help: term
                {tr("Without internet"),
                 tr("Everything that is stored works as usual; syncs go on by themselves later.")},
                //: Help: term
                {tr("The login has expired"),
                 tr("Nothing is deleted. A banner offers to sign in again; what waited goes on then.")},
                //: Help: term
                {tr("Meta asks for a pause"),
                 tr("Meta limits how often an app may ask. The sync goes on by itself, from where it stopped.")},
                //: Help: term
                {tr("A sync failed"),
                 tr("Activity shows what waits or failed and why, with one thing to do about it.")},
                //: Help: term
                {tr("To ask somebody"),
                 tr("Settings › About › Copy debug info has the versions, and nothing of your data.")},
            },
        };
    }
};

} // namespace

std::vector<HelpTopic> helpTopics(const HelpFacts &facts, const KeyMap &keys)
{
    return {HelpText::whatYouSee(), HelpText::numbers(facts.objective), HelpText::minimums(), HelpText::working(),
            HelpText::data(facts.profileFolder), HelpText::keyboard(keys), HelpText::trouble()};
}

} // namespace mci::ui
