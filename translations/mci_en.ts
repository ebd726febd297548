<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
</TS>
