// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JobText.h"

#include "text/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace mci::text {

namespace {

using domain::JobState;

class JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
public:
    static QString type(const QString &type)
    {
        if (type == QLatin1String(domain::job_type::kInsightsFetch))
            return tr("Fetch insights");
        if (type == QLatin1String(domain::job_type::kCreativeIngest))
            return tr("Fetch creatives");
        if (type == QLatin1String(domain::job_type::kInsightsDaily))
            //: Name of a job: it reads the numbers of each single day, in the background
            return tr("Fetch daily insights");
        if (type == QLatin1String(domain::job_type::kLibraryRead))
            //: Name of a job: it reads the ads that are not among the best, to compare new ones with them
            return tr("Fetch the other ads");
        if (type == QLatin1String(domain::job_type::kPatternExtract))
            //: Name of a job: it looks at pictures and reads texts, to name what is typical of each creative
            return tr("Analyze creatives");
        if (type == QLatin1String(domain::job_type::kCreativeGenerate))
            //: Name of a job: it makes new ads from a brief
            return tr("Make new creatives");
        return type;
    }

    static QString state(JobState state)
    {
        switch (state) {
        case JobState::Pending:
            return tr("Waiting its turn");
        case JobState::Processing:
            return tr("Running");
        case JobState::WaitingLogin:
            return tr("Waiting for a new login");
        case JobState::Postponed:
            return tr("Postponed");
        case JobState::Completed:
            return tr("Completed");
        case JobState::Failed:
            return tr("Failed");
        case JobState::Cancelled:
            return tr("Cancelled");
        }
        return {};
    }

    static QString stage(const QString &stage, const QJsonObject &values)
    {
        if (stage == u"insights") {
            const int rows = values.value(QLatin1String("rows")).toInt();
            return rows > 0 ? tr("Reading the numbers: %n ad(s) so far", "", rows) : tr("Reading the numbers");
        }
        if (stage == u"report")
            return tr("Meta is preparing the report: %1%").arg(values.value(QLatin1String("percent")).toInt());
        if (stage == u"goals")
            return tr("Reading the goals of the ad sets");
        if (stage == u"ranking")
            return tr("Ranking the ads");
        if (stage == u"creatives")
            return counted(tr("Reading the creatives"), values);
        if (stage == u"pictures")
            return counted(tr("Fetching the pictures"), values);
        if (stage == u"patterns")
            return counted(tr("Looking at the creatives"), values);
        if (stage == u"provider")
            return counted(tr("Asking the AI provider"), values);
        if (stage == u"other_ads")
            return counted(tr("Reading the account's other ads"), values);
        if (stage == u"days")
            return counted(tr("Reading the days"), values);
        if (stage == u"library")
            //: Stage of a job: all ads of the client are made ready to be compared with new ones
            return tr("Reading the library");
        if (stage == u"variations")
            return counted(tr("Making and checking the variations"), values);
        if (stage == u"saving")
            return tr("Saving");
        return state(JobState::Processing);
    }

    static QString localOnly(const QString &problem)
    {
        //: What came of an analysis: the creatives were analyzed on this computer, the provider failed. %1: sentences that say why
        return tr("Completed on this computer only. %1").arg(problem);
    }

private:
    static QString counted(const QString &what, const QJsonObject &values)
    {
        const QJsonValue total = values.value(QLatin1String("total"));
        if (!total.isDouble())
            return what;
        const QLocale locale;
        //: %1: what is done now, such as "Fetching the pictures"; %2 and %3: numbers
        return tr("%1: %2 of %3")
            .arg(what, locale.toString(values.value(QLatin1String("done")).toInteger()),
                 locale.toString(total.toInteger()));
    }
};

} // namespace

QString jobTypeText(const QString &type)
{
    return JobText::type(type);
}

QString jobStateText(JobState state)
{
    return JobText::state(state);
}

QString jobStageText(const QString &stage, const QJsonObject &values)
{
    return JobText::stage(stage, values);
}

QString providerProblem(const domain::Job &job)
{
    const QJsonObject error = job.result.value(QLatin1String("providerError")).toObject();
    return error.isEmpty() ? QString() : errorMessage(Error::fromJson(error));
}

QString jobMessage(const domain::Job &job)
{
    switch (job.state) {
    case JobState::Processing:
        return jobStageText(job.stage, job.stageValues);
    case JobState::WaitingLogin:
    case JobState::Postponed:
        return job.waitReason ? errorMessage(*job.waitReason) : jobStateText(job.state);
    case JobState::Failed:
        return job.error ? errorMessage(*job.error) : jobStateText(job.state);
    case JobState::Completed:
        if (const QString problem = providerProblem(job); !problem.isEmpty())
            return JobText::localOnly(problem);
        break;
    case JobState::Pending:
    case JobState::Cancelled:
        break;
    }
    return jobStateText(job.state);
}

} // namespace mci::text
