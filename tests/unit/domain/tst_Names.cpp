// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"
#include "domain/Creative.h"
#include "domain/Job.h"
#include "domain/Selection.h"
#include "support/TestMain.h"

using namespace mci::domain;

/** Stored names are part of the database and of the contract: each is spelled out here once more. */
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectives()
    {
        roundTrip<Objective>(
            {{Objective::Lead, "LEAD"}, {Objective::Purchase, "PURCHASE"}, {Objective::Install, "INSTALL"}},
            objectiveName, objectiveFromName);
    }
    void rankings()
    {
        roundTrip<Ranking>({{Ranking::Kpi, "kpi"}, {Ranking::Weighted, "weighted"}, {Ranking::Confident, "confident"}},
                           rankingName, rankingFromName);
    }
    void jobStates()
    {
        roundTrip<JobState>({{JobState::Pending, "pending"},
                             {JobState::Processing, "processing"},
                             {JobState::WaitingLogin, "waiting_login"},
                             {JobState::Postponed, "postponed"},
                             {JobState::Completed, "completed"},
                             {JobState::Failed, "failed"},
                             {JobState::Cancelled, "cancelled"}},
                            jobStateName, jobStateFromName);
    }
    void renewals()
    {
        roundTrip<RenewalStrategy>({{RenewalStrategy::Manual, "manual"},
                                    {RenewalStrategy::Auto, "auto"},
                                    {RenewalStrategy::LongLived, "long_lived"}},
                                   renewalStrategyName, renewalStrategyFromName);
    }
    void pictureStates()
    {
        roundTrip<PictureState>({{PictureState::Pending, "pending"},
                                 {PictureState::Stored, "stored"},
                                 {PictureState::NoPicture, "no_picture"},
                                 {PictureState::Expired, "expired"},
                                 {PictureState::Refused, "refused"},
                                 {PictureState::Failed, "failed"},
                                 {PictureState::MetadataOnly, "metadata_only"}},
                                pictureStateName, pictureStateFromName);
    }
    void creativeFormats()
    {
        using Names = std::vector<std::pair<CreativeFormat, const char *>>;
        const Names names{{CreativeFormat::Unknown, "unknown"}, {CreativeFormat::Image, "image"},
                          {CreativeFormat::Video, "video"},     {CreativeFormat::Carousel, "carousel"},
                          {CreativeFormat::Dynamic, "dynamic"}, {CreativeFormat::Catalog, "catalog"}};
        for (const auto &[format, name] : names) {
            QCOMPARE(creativeFormatName(format), QLatin1String(name));
            QCOMPARE(creativeFormatFromName(QLatin1String(name)), format);
        }
        QCOMPARE(creativeFormatFromName(QStringLiteral("hologram")), CreativeFormat::Unknown);
    }
    void connectionStates()
    {
        QCOMPARE(connectionStateName(ConnectionState::Active), QStringLiteral("active"));
        QCOMPARE(connectionStateName(ConnectionState::Expiring), QStringLiteral("expiring"));
        QCOMPARE(connectionStateName(ConnectionState::NeedsLogin), QStringLiteral("needs_login"));
        QCOMPARE(connectionStateName(ConnectionState::Disconnected), QStringLiteral("disconnected"));
    }
    void finalJobStates()
    {
        for (const JobState state : {JobState::Completed, JobState::Failed, JobState::Cancelled})
            QVERIFY(isFinal(state));
        for (const JobState state :
             {JobState::Pending, JobState::Processing, JobState::WaitingLogin, JobState::Postponed})
            QVERIFY(!isFinal(state));
    }

private:
    template <typename Enum>
    void roundTrip(const std::vector<std::pair<Enum, const char *>> &names, QString (*nameOf)(Enum),
                   std::optional<Enum> (*fromName)(const QString &))
    {
        for (const auto &[value, name] : names) {
            QCOMPARE(nameOf(value), QLatin1String(name));
            QVERIFY(fromName(QLatin1String(name)) == value);
        }
        QVERIFY(!fromName(QStringLiteral("no such name")));
        QVERIFY(!fromName(QString()));
    }
};

MCI_TEST_CLASS(TestNames);
#include "tst_Names.moc"
