<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AiLedgerText</name>
    <message numerus="yes">
        <source>%1: %n call(s), %2 tokens, %3</source>
        <extracomment>Calls to the AI provider, total of a month: %1 is the month, %2 a number of tokens, %3 money</extracomment>
        <translation>
            <numerusform>%1: %n call, %2 tokens, %3</numerusform>
            <numerusform>%1: %n calls, %2 tokens, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>%n creative(s) delivered, but with few results.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>
            <numerusform>%n creative delivered, but with few results.</numerusform>
            <numerusform>%n creatives delivered, but with few results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>Brief and result: how many creatives the new ones come from</extracomment>
        <translation>
            <numerusform>Inspired by %n creative</numerusform>
            <numerusform>Inspired by %n creatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <extracomment>Top creatives, filter: at least so many stars</extracomment>
        <translation>
            <numerusform>%n star or more</numerusform>
            <numerusform>%n stars or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreativeText</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln install(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln install</numerusform>
            <numerusform>%Ln installs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impression(s) to go</source>
        <extracomment>Creative card: how many impressions are missing to enter the ranking</extracomment>
        <translation>
            <numerusform>%Ln impression to go</numerusform>
            <numerusform>%Ln impressions to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>%Ln lead to go</numerusform>
            <numerusform>%Ln leads to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>%Ln purchase to go</numerusform>
            <numerusform>%Ln purchases to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln install(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>%Ln install to go</numerusform>
            <numerusform>%Ln installs to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln lead(s) to go</source>
        <translation>
            <numerusform>%1 more spend and %Ln lead to go</numerusform>
            <numerusform>%1 more spend and %Ln leads to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln purchase(s) to go</source>
        <translation>
            <numerusform>%1 more spend and %Ln purchase to go</numerusform>
            <numerusform>%1 more spend and %Ln purchases to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln install(s) to go</source>
        <translation>
            <numerusform>%1 more spend and %Ln install to go</numerusform>
            <numerusform>%1 more spend and %Ln installs to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridKeys</name>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <extracomment>List of shortcuts: gives the current creative %n stars</extracomment>
        <translation>
            <numerusform>Rate with %n star</numerusform>
            <numerusform>Rate with %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintText</name>
    <message numerus="yes">
        <source>%n ad(s) remain(s).</source>
        <translation>
            <numerusform>%n ad remains.</numerusform>
            <numerusform>%n ads remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s) took part.</source>
        <translation>
            <numerusform>%n ad took part.</numerusform>
            <numerusform>%n ads took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum spend of %1.</source>
        <translation>
            <numerusform>%n falls below the minimum spend of %1.</numerusform>
            <numerusform>%n fall below the minimum spend of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 conversions.</source>
        <translation>
            <numerusform>%n falls below the minimum of %1 conversions.</numerusform>
            <numerusform>%n fall below the minimum of %1 conversions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 impressions.</source>
        <translation>
            <numerusform>%n falls below the minimum of %1 impressions.</numerusform>
            <numerusform>%n fall below the minimum of %1 impressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) follow(s) another goal than “%2” and do(es) not take part.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads, %2: the objective, such as Leads</extracomment>
        <translation>
            <numerusform>%n of %1 ads follows another goal than “%2” and does not take part.</numerusform>
            <numerusform>%n of %1 ads follow another goal than “%2” and do not take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) has/have results.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads</extracomment>
        <translation>
            <numerusform>%n of %1 ads has results.</numerusform>
            <numerusform>%n of %1 ads have results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputErrorText</name>
    <message numerus="yes">
        <source>%1 has %n character(s); allowed is %2.</source>
        <extracomment>%1: an option or a key such as productName, %n: how long its text is, %2: a range such as 0 – 120</extracomment>
        <translation>
            <numerusform>%1 has %n character; allowed is %2.</numerusform>
            <numerusform>%1 has %n characters; allowed is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCaption</name>
    <message numerus="yes">
        <source>%n ad(s)</source>
        <extracomment>Activity: how many ads were read</extracomment>
        <translation>
            <numerusform>%n ad</numerusform>
            <numerusform>%n ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Activity: how many creatives were fetched</extracomment>
        <translation>
            <numerusform>%n creative</numerusform>
            <numerusform>%n creatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <extracomment>Activity: how many pictures could be fetched, when they are fewer than the creatives</extracomment>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>Activity: how often Meta was asked</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analyzed</source>
        <extracomment>Activity: of how many creatives the patterns were named</extracomment>
        <translation>
            <numerusform>%n analyzed</numerusform>
            <numerusform>%n analyzed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be analyzed</source>
        <extracomment>Activity: how many creatives could not be analyzed</extracomment>
        <translation>
            <numerusform>%n could not be analyzed</numerusform>
            <numerusform>%n could not be analyzed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named by the AI provider</source>
        <extracomment>Activity: how many creatives the AI provider did not name the patterns of; they were analyzed on this computer</extracomment>
        <translation>
            <numerusform>%n not named by the AI provider</numerusform>
            <numerusform>%n not named by the AI provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s)</source>
        <extracomment>Activity: how many new ads were made</extracomment>
        <translation>
            <numerusform>%n new creative</numerusform>
            <numerusform>%n new creatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>Reading the numbers: %n ad(s) so far</source>
        <translation>
            <numerusform>Reading the numbers: %n ad so far</numerusform>
            <numerusform>Reading the numbers: %n ads so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>Activity: how much runs and waits</extracomment>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsErrorText</name>
    <message numerus="yes">
        <source>The app stopped %n time(s) in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</source>
        <translation>
            <numerusform>The app stopped %n time in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</numerusform>
            <numerusform>The app stopped %n times in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <extracomment>Library: creatives that it comes from</extracomment>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <extracomment>Library, a brief: how often something was made of it</extracomment>
        <translation>
            <numerusform>%n generation</numerusform>
            <numerusform>%n generations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeText</name>
    <message numerus="yes">
        <source>%n variation(s) left out: nothing new came of them. A broader brief or other sources may help.</source>
        <extracomment>New creatives: fewer were made than wanted</extracomment>
        <translation>
            <numerusform>%n variation left out: nothing new came of it. A broader brief or other sources may help.</numerusform>
            <numerusform>%n variations left out: nothing new came of them. A broader brief or other sources may help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>New creatives, header and lineage</extracomment>
        <translation>
            <numerusform>Inspired by %n creative</numerusform>
            <numerusform>Inspired by %n creatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetaErrorText</name>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again after %1.</source>
        <translation>
            <numerusform>This connection has used its %n sync of this hour. Nothing is lost. Sync again after %1.</numerusform>
            <numerusform>This connection has used its %n syncs of this hour. Nothing is lost. Sync again after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again in an hour.</source>
        <translation>
            <numerusform>This connection has used its %n sync of this hour. Nothing is lost. Sync again in an hour.</numerusform>
            <numerusform>This connection has used its %n syncs of this hour. Nothing is lost. Sync again in an hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternsText</name>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Results by pattern: how many creatives</extracomment>
        <translation>
            <numerusform>%n creative(s)</numerusform>
            <numerusform>%n creative(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message numerus="yes">
        <source>Create %n distinct ad(s) in %1</source>
        <extracomment>Brief, summary of what is made. %1: formats such as 1:1 and 4:5, %n: how many</extracomment>
        <translation>
            <numerusform>Create %n ad in %1</numerusform>
            <numerusform>Create %n distinct ads in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s), each in %1, each with another layout and other words.</source>
        <extracomment>Brief, what is made, whole sentences. %1: formats such as 1:1 and 4:5, %n: how many ads</extracomment>
        <translation>
            <numerusform>%n ad, in %1.</numerusform>
            <numerusform>%n ads, each in %1, each with another layout and other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotaWords</name>
    <message numerus="yes">
        <source>%n left in this hour</source>
        <extracomment>Activity, quota panel: few syncs are left in this hour</extracomment>
        <translation>
            <numerusform>%n left in this hour</numerusform>
            <numerusform>%n left in this hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message numerus="yes">
        <source>%n creative(s) may be wearing out</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n creative may be wearing out</numerusform>
            <numerusform>%n creatives may be wearing out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) is/are fatigued</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n creative is fatigued</numerusform>
            <numerusform>%n creatives are fatigued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more may be wearing out</source>
        <extracomment>Summary of a period: %1 is such as &quot;2 creatives are fatigued&quot;, %n counts others</extracomment>
        <translation>
            <numerusform>%1, %n more may be wearing out</numerusform>
            <numerusform>%1, %n more may be wearing out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s) is/are already in the top %1</source>
        <extracomment>Summary of a period: they did not run in the previous one. %1 is the number of the best</extracomment>
        <translation>
            <numerusform>%n new creative is already in the top %1</numerusform>
            <numerusform>%n new creatives are already in the top %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) need(s) more data to be ranked</source>
        <extracomment>Summary of a period: they are below the minimums</extracomment>
        <translation>
            <numerusform>%n creative needs more data to be ranked</numerusform>
            <numerusform>%n creatives need more data to be ranked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStageText</name>
    <message numerus="yes">
        <source>%n ad(s)</source>
        <extracomment>Sync: under &quot;Insights&quot;, when they are all here</extracomment>
        <translation>
            <numerusform>%n ad</numerusform>
            <numerusform>%n ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ranking</source>
        <extracomment>Sync: under &quot;Ranking&quot;, how many creatives are in the ranking now</extracomment>
        <translation>
            <numerusform>%n in the ranking</numerusform>
            <numerusform>%n in the ranking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message numerus="yes">
        <source>Cost per result at %1 of its best time, clearly dearer for %n day(s) in a row</source>
        <extracomment>Creative, signs of fatigue: cost per result against its best time. %1: such as 134%</extracomment>
        <translation>
            <numerusform>Cost per result at %1 of its best time, clearly dearer for %n day</numerusform>
            <numerusform>Cost per result at %1 of its best time, clearly dearer for %n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::AccountPage</name>
    <message numerus="yes">
        <source>%n account(s) approved by %1. Each client has its own workspace and its own data.</source>
        <translation>
            <numerusform>%n account approved by %1. Each client has its own workspace and its own data.</numerusform>
            <numerusform>%n accounts approved by %1. Each client has its own workspace and its own data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n finished job(s) cleared</source>
        <extracomment>Activity: the finished rows are not shown any more</extracomment>
        <translation>
            <numerusform>%n finished job cleared</numerusform>
            <numerusform>%n finished jobs cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityPopover</name>
    <message numerus="yes">
        <source>%n more on the page</source>
        <extracomment>Popover of the navigation: jobs that are not shown here</extracomment>
        <translation>
            <numerusform>%n more on the page</numerusform>
            <numerusform>%n more on the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::AiLedgerDialog</name>
    <message numerus="yes">
        <source>(of the newest %n)</source>
        <extracomment>Calls to the AI provider: there are more than the table shows</extracomment>
        <translation>
            <numerusform>(of the newest %n)</numerusform>
            <numerusform>(of the newest %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) copied</source>
        <extracomment>Toast: calls to the AI provider are on the clipboard</extracomment>
        <translation>
            <numerusform>%n call copied</numerusform>
            <numerusform>%n calls copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::AnalysisGate</name>
    <message numerus="yes">
        <source>Let %1 analyze %n creative(s)?</source>
        <extracomment>Before an analysis, question: %1 is the host of an AI provider</extracomment>
        <translation>
            <numerusform>Let %1 analyze %n creative?</numerusform>
            <numerusform>Let %1 analyze %n creatives?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other creative(s) need no question: known already, or without a picture.</source>
        <extracomment>Before an analysis: how many of the creatives the provider is not asked about</extracomment>
        <translation>
            <numerusform>%n other creative needs no question: known already, or without a picture.</numerusform>
            <numerusform>%n other creatives need no question: known already, or without a picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefForm</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefPage</name>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <extracomment>Undo and toast: sources were added to a brief</extracomment>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A brief takes %n source(s). The first ones were added.</source>
        <extracomment>Toast: more creatives were chosen for a brief than it takes. %n: how many it takes</extracomment>
        <translation>
            <numerusform>A brief takes %n source. The first ones were added.</numerusform>
            <numerusform>A brief takes %n sources. The first ones were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ChipList</name>
    <message numerus="yes">
        <source>There can be %n phrase(s) at most.</source>
        <extracomment>Brief: why no phrase can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>There can be %n phrase at most.</numerusform>
            <numerusform>There can be %n phrases at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Client switcher, below a client&apos;s name</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n creative(s) · up to %1</source>
        <extracomment>Compare, subtitle. %1: how many fit</extracomment>
        <translation>
            <numerusform>%n creative · up to %1</numerusform>
            <numerusform>%n creatives · up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left out</source>
        <extracomment>Compare, subtitle: more were chosen than fit</extracomment>
        <translation>
            <numerusform>%n more left out</numerusform>
            <numerusform>%n more left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the comparison: %n of %1</source>
        <extracomment>Toast: a creative was added to the comparison. %n: how many it has now, %1: how many fit</extracomment>
        <translation>
            <numerusform>Added to the comparison: %n of %1</numerusform>
            <numerusform>Added to the comparison: %n of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CompositionSketch</name>
    <message numerus="yes">
        <source>%Ln line(s) of text marked</source>
        <extracomment>Side panel, patterns, for screen readers: what is marked in the picture</extracomment>
        <translation>
            <numerusform>%Ln line of text marked</numerusform>
            <numerusform>%Ln lines of text marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ControlBar</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>Top creatives, control bar: how many filters are in force, where there is no room to name them</extracomment>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CopiesSettings</name>
    <message numerus="yes">
        <source>%n copies, the newest of %1 (%2).</source>
        <extracomment>Settings › Copies and logs: %n copies of the database; %1 when the newest was made, %2 its size</extracomment>
        <translation>
            <numerusform>%n copy, of %1 (%2).</numerusform>
            <numerusform>%n copies, the newest of %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CopyTab</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Side panel, copy of the ad: length of a text</extracomment>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeGridView</name>
    <message numerus="yes">
        <source>Top creatives, %Ln item(s)</source>
        <extracomment>Top creatives: name of the grid for screen readers</extracomment>
        <translation>
            <numerusform>Top creatives, %Ln item</numerusform>
            <numerusform>Top creatives, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::DateRangePopover</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Calendar, length of the chosen period</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ExportPopover</name>
    <message numerus="yes">
        <source>All that pass (%n)</source>
        <extracomment>New creatives, export: those that are not too similar</extracomment>
        <translation>
            <numerusform>All that pass (%n)</numerusform>
            <numerusform>All that pass (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::GenerateBar</name>
    <message numerus="yes">
        <source>Generate %n variation(s)</source>
        <extracomment>Brief, bottom: makes the new creatives</extracomment>
        <translation>
            <numerusform>Generate %n variation</numerusform>
            <numerusform>Generate %n variations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::GroupPanel</name>
    <message numerus="yes">
        <source>%n creative(s), %1 of spend</source>
        <extracomment>Dashboard, results by format read aloud: how many creatives, %1 their share of the spend</extracomment>
        <translation>
            <numerusform>%n creative, %1 of spend</numerusform>
            <numerusform>%n creatives, %1 of spend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Dashboard, beside the title of results by format and the like: how many creatives are compared</extracomment>
        <translation>
            <numerusform>%n creative</numerusform>
            <numerusform>%n creatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::HealthPanel</name>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <extracomment>Activity, health panel: tooltip; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 of %n job</numerusform>
            <numerusform>%1 of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiStrip</name>
    <message numerus="yes">
        <source>%n fewer</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;: so many ads less</extracomment>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::LineageTab</name>
    <message numerus="yes">
        <source>Compared with %n creative(s)</source>
        <extracomment>New creatives, lineage: how many creatives it was compared with</extracomment>
        <translation>
            <numerusform>Compared with %n creative</numerusform>
            <numerusform>Compared with %n creatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a stored picture, compared by text only</source>
        <extracomment>New creatives, lineage: creatives whose texts alone could be compared</extracomment>
        <translation>
            <numerusform>%n of them without a stored picture, compared by text only</numerusform>
            <numerusform>%n of them without a stored picture, compared by text only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries rejected before</source>
        <extracomment>New creatives, lineage: tries that were too much like something, or like each other</extracomment>
        <translation>
            <numerusform>%n try rejected before</numerusform>
            <numerusform>%n tries rejected before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not fetched yet then, not compared</source>
        <extracomment>New creatives, lineage: ads that were in the list but not fetched when the creatives were made</extracomment>
        <translation>
            <numerusform>%n more, not fetched yet then, not compared</numerusform>
            <numerusform>%n more, not fetched yet then, not compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::MarkEditor</name>
    <message numerus="yes">
        <source>%n creative(s) shown again</source>
        <extracomment>Toast and undo: creatives were hidden, or are shown again</extracomment>
        <translation>
            <numerusform>%n creative shown again</numerusform>
            <numerusform>%n creatives shown again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) hidden</source>
        <translation>
            <numerusform>%n creative hidden</numerusform>
            <numerusform>%n creatives hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rating of %n creative(s) removed</source>
        <extracomment>Toast and undo: a rating was taken away, or stars were given</extracomment>
        <translation>
            <numerusform>Rating of %n creative removed</numerusform>
            <numerusform>Rating of %n creatives removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) rated</source>
        <translation>
            <numerusform>%n creative rated</numerusform>
            <numerusform>%n creatives rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::NavModel</name>
    <message numerus="yes">
        <source>%1, %n running</source>
        <extracomment>Navigation, read aloud: %1 is a page such as Activity</extracomment>
        <translation>
            <numerusform>%1, %n running</numerusform>
            <numerusform>%1, %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::Notices</name>
    <message numerus="yes">
        <source>%n account(s) will not sync until you sign in again. Nothing was deleted.</source>
        <extracomment>Banner of an expired login, after whose it is: %n ad accounts</extracomment>
        <translation>
            <numerusform>%n account will not sync until you sign in again. Nothing was deleted.</numerusform>
            <numerusform>%n accounts will not sync until you sign in again. Nothing was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expires in %n day(s).</source>
        <extracomment>Banner</extracomment>
        <translation>
            <numerusform>The token expires in %n day.</numerusform>
            <numerusform>The token expires in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::PaletteStrip</name>
    <message numerus="yes">
        <source>%Ln color(s)</source>
        <extracomment>Side panel, patterns: bar of the picture&apos;s colours</extracomment>
        <translation>
            <numerusform>%Ln color</numerusform>
            <numerusform>%Ln colors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsPage</name>
    <message numerus="yes">
        <source>Analyze %n more</source>
        <extracomment>Patterns, header: a button; the pictures and texts of creatives are looked at</extracomment>
        <translation>
            <numerusform>Analyze %n more</numerusform>
            <numerusform>Analyze %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::PerformanceHead</name>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <extracomment>Side panel, above the large figure. %1: a KPI such as ROAS</extracomment>
        <translation>
            <numerusform>%1 · %n day</numerusform>
            <numerusform>%1 · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::PicturePair</name>
    <message numerus="yes">
        <source>nearest among %n of the library</source>
        <extracomment>New creatives, originality: below the nearest creative. %n: creatives that were compared</extracomment>
        <translation>
            <numerusform>nearest among %n of the library</numerusform>
            <numerusform>nearest among %n of the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::RailBadge</name>
    <message numerus="yes">
        <source>Show %n running or waiting job(s)</source>
        <extracomment>Navigation: button beside Activity: opens a list of what runs and waits</extracomment>
        <translation>
            <numerusform>Show %n running or waiting job</numerusform>
            <numerusform>Show %n running or waiting jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultPage</name>
    <message numerus="yes">
        <source>Texts of %n variation(s) copied</source>
        <extracomment>Toast: texts of several new creatives are on the clipboard</extracomment>
        <translation>
            <numerusform>Text of %n variation copied</numerusform>
            <numerusform>Texts of %n variations copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultsSection</name>
    <message numerus="yes">
        <source>%1: %2, 80% chance of %3 to %4, %n creative(s)</source>
        <extracomment>Side panel, a tag read aloud: %1 such as Grid, %2 such as +31%, %3 and %4 an interval; how many creatives</extracomment>
        <translation>
            <numerusform>%1: %2, 80% chance of %3 to %4, %n creative</numerusform>
            <numerusform>%1: %2, 80% chance of %3 to %4, %n creatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Selection bar: how many creatives are selected</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::SwatchList</name>
    <message numerus="yes">
        <source>There can be %n color(s) at most.</source>
        <extracomment>Brief: why no colour can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>There can be %n color at most.</numerusform>
            <numerusform>There can be %n colors at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::TopCreativesPage</name>
    <message numerus="yes">
        <source>Top %1 of %n creative(s)</source>
        <extracomment>Status line: how many creatives are ranked, of how many ads</extracomment>
        <translation>
            <numerusform>Top %1 of %n creative</numerusform>
            <numerusform>Top %1 of %n creatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) more data</source>
        <extracomment>Status line: how many creatives are below the minimums</extracomment>
        <translation>
            <numerusform>%n needs more data</numerusform>
            <numerusform>%n need more data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1</source>
        <extracomment>Status line of the table: how many creatives are selected, of how many that are shown</extracomment>
        <translation>
            <numerusform>%n selected of %1</numerusform>
            <numerusform>%n selected of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysis of %n creative(s) queued; Activity shows it and can cancel it.</source>
        <extracomment>Toast: the naming of patterns is queued</extracomment>
        <translation>
            <numerusform>Analysis of %n creative queued; Activity shows it and can cancel it.</numerusform>
            <numerusform>Analysis of %n creatives queued; Activity shows it and can cancel it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::TotalsRow</name>
    <message numerus="yes">
        <source>Whole account, %Ln creative(s)</source>
        <extracomment>Creative table: the row of totals</extracomment>
        <translation>
            <numerusform>Whole account, %Ln creative</numerusform>
            <numerusform>Whole account, %Ln creatives</numerusform>
        </translation>
    </message>
</context>
</TS>
