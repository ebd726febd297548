// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/support/FakeGeneration.h"
#include "gui/support/SharedAnswer.h"

#include <utility>

#include <QUrl>

namespace mci::test {

/** A backend of values: each call has its HeldReplies (`give`, `hold`, `release`), and what was asked is kept to be read. */
class FakeBackend final : public FakeGeneration
{
public:
    using FakeGeneration::FakeGeneration;

    HeldReplies<ui::WorkspaceSnapshot> workspaceReplies;
    HeldReplies<domain::Organization> organizationReplies;
    HeldReplies<std::vector<domain::AdAccount>> accountReplies;
    HeldReplies<services::ConnectedAccount> loginReplies;
    HeldReplies<services::ConnectedAccount> tokenReplies;
    HeldReplies<services::CreativeOverviewAnswer> overviewReplies;
    HeldReplies<std::optional<services::CreativeOverviewAnswer>> headReplies;
    HeldReplies<services::TrendsAnswer> trendReplies;
    HeldReplies<services::AdCurves> curveReplies;
    HeldReplies<services::GuardrailPreview> previewReplies;
    HeldReplies<std::vector<domain::ActionStat>> eventReplies;
    HeldReplies<services::QueuedSync> syncReplies;
    HeldReplies<std::vector<domain::Job>> jobReplies;
    HeldReplies<void> cancelJobReplies;
    HeldReplies<void> retryJobReplies;
    HeldReplies<bool> pausedReplies;
    HeldReplies<void> pauseReplies;
    HeldReplies<services::QuotaAnswer> quotaReplies;
    HeldReplies<services::HealthAnswer> healthReplies;
    HeldReplies<services::CreativeAnalysis> analysisReplies;
    HeldReplies<services::QueuedExtraction> analyseReplies;
    HeldReplies<services::CreativeTagMap> tagReplies;
    HeldReplies<services::AiStatus> aiStatusReplies;
    HeldReplies<ai::ProviderTest> aiTestReplies;
    HeldReplies<domain::AiConsent> aiConsentReplies;
    HeldReplies<void> aiWithdrawReplies;
    HeldReplies<std::vector<domain::AiCall>> aiLedgerReplies;
    HeldReplies<std::vector<domain::AiPriceRow>> aiPriceReplies;
    HeldReplies<void> setAiPriceReplies;
    HeldReplies<void> resetAiPricesReplies;
    HeldReplies<services::ExtractionEstimate> estimateReplies;
    HeldReplies<void> correctReplies;
    HeldReplies<QStringList> searchReplies;
    HeldReplies<services::CreativeMarkMap> markReplies;
    HeldReplies<void> setMarkReplies;
    HeldReplies<std::vector<settings::SettingEntry>> settingReplies;
    HeldReplies<settings::SetOutcome> setSettingReplies;
    HeldReplies<void> secretReplies;
    HeldReplies<void> clearCacheReplies;
    HeldReplies<qint64> cacheSizeReplies;
    HeldReplies<ui::StorageFacts> storageReplies;

    QStringList organizationsAdded;
    std::vector<std::pair<QString, QString>> organizationsRenamed;
    QStringList accountsRefreshed;
    QStringList loginOrganizations;
    bool askedAgain = false;
    int loginsCancelled = 0;
    std::vector<std::pair<QString, QByteArray>> tokensConnected;
    QList<QUrl> opened;
    std::vector<services::SelectionInput> overviewsAsked;
    std::vector<services::SelectionInput> trendsAsked;
    std::vector<std::pair<QString, domain::Kpi>> curvesAsked;
    std::vector<services::SelectionInput> previewsAsked;
    std::vector<services::SelectionInput> eventsAsked;
    std::vector<services::SelectionInput> syncsAsked;
    QStringList jobsCancelled;
    QStringList jobsRetried;
    QList<bool> pausesAsked;
    QStringList quotasAsked;
    QStringList analysesAsked;
    std::vector<std::pair<QStringList, bool>> analysesQueued;
    QStringList aiStatusesAsked;
    std::vector<services::ConsentWish> aiConsentsGiven;
    QStringList aiConsentsWithdrawn;
    std::vector<services::LedgerFilter> aiLedgersAsked;
    std::vector<domain::AiPrice> aiPricesSet;
    std::vector<std::pair<QStringList, bool>> estimatesAsked;
    int aiTestsCancelled = 0;
    struct Correction
    {
        QString creativeId;
        domain::PatternField field;
        std::optional<domain::FieldValue> value;
        bool operator==(const Correction &) const = default;
    };
    std::vector<Correction> corrected;
    QStringList searched;
    std::vector<std::pair<QString, services::CreativeMark>> marksSet;
    std::vector<std::pair<QString, QString>> settingsSet;
    std::vector<std::pair<QString, QByteArray>> secretsSet;
    QStringList foldersOpened;

    bool browserWorks = true;
    bool folderOpens = true;
    bool metaApp = true;
    bool online = true;
    QString thumbnails;
    ui::ProgramFacts programFacts;
    /** Emitted on the turn after logIn(), when set. */
    QUrl loginUrl;

    void setOnline(bool on)
    {
        online = on;
        Q_EMIT onlineChanged(on);
    }

    ui::Reply<ui::WorkspaceSnapshot> workspace() override { return workspaceReplies.reply(); }
    ui::Reply<domain::Organization> addOrganization(const QString &name) override
    {
        organizationsAdded.append(name);
        return organizationReplies.reply();
    }
    ui::Reply<domain::Organization> renameOrganization(const QString &id, const QString &name) override
    {
        organizationsRenamed.emplace_back(id, name);
        return organizationReplies.reply();
    }
    ui::Reply<std::vector<domain::AdAccount>> refreshAccounts(const QString &connectionId) override
    {
        accountsRefreshed.append(connectionId);
        return accountReplies.reply();
    }
    ui::Reply<services::ConnectedAccount> logIn(const QString &organizationId, bool askAgain) override
    {
        loginOrganizations.append(organizationId);
        askedAgain = askAgain;
        if (!loginUrl.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT loginAddress(loginUrl); }, Qt::QueuedConnection);
        return loginReplies.reply();
    }
    void cancelLogin() override { ++loginsCancelled; }
    ui::Reply<services::ConnectedAccount> connectToken(const QString &organizationId, const Secret &token) override
    {
        tokensConnected.emplace_back(organizationId, token.reveal());
        return tokenReplies.reply();
    }
    bool openInBrowser(const QUrl &url) override
    {
        opened.append(url);
        return browserWorks;
    }
    bool hasMetaApp() const override { return metaApp; }

    ui::Reply<ui::SharedOverview> overview(const services::SelectionInput &selection) override
    {
        overviewsAsked.push_back(selection);
        return overviewReplies.reply().then([](const Result<services::CreativeOverviewAnswer> &answer) {
            return answer.map([](const services::CreativeOverviewAnswer &value) { return sharedAnswer(value); });
        });
    }
    ui::Reply<ui::SharedOverview> overviewHead(const services::SelectionInput &) override
    {
        return headReplies.reply().then([](const Result<std::optional<services::CreativeOverviewAnswer>> &head) {
            return head.map([](const std::optional<services::CreativeOverviewAnswer> &value) {
                return value ? sharedAnswer(*value) : ui::SharedOverview();
            });
        });
    }
    ui::Reply<services::TrendsAnswer> trends(const services::SelectionInput &selection) override
    {
        trendsAsked.push_back(selection);
        return trendReplies.reply();
    }
    ui::Reply<services::AdCurves> adCurves(const services::SelectionInput &, const QString &metaAdId,
                                           domain::Kpi kpi) override
    {
        curvesAsked.emplace_back(metaAdId, kpi);
        return curveReplies.reply();
    }
    ui::Reply<services::GuardrailPreview> previewGuardrails(const services::SelectionInput &selection) override
    {
        previewsAsked.push_back(selection);
        return previewReplies.reply();
    }
    ui::Reply<std::vector<domain::ActionStat>> conversionEvents(const services::SelectionInput &selection) override
    {
        eventsAsked.push_back(selection);
        return eventReplies.reply();
    }
    ui::Reply<services::QueuedSync> sync(const services::SelectionInput &selection) override
    {
        syncsAsked.push_back(selection);
        return syncReplies.reply();
    }

    ui::Reply<std::vector<domain::Job>> jobs() override { return jobReplies.reply(); }
    ui::StatusReply cancelJob(const QString &id) override
    {
        jobsCancelled.append(id);
        return cancelJobReplies.reply();
    }
    ui::StatusReply retryJob(const QString &id) override
    {
        jobsRetried.append(id);
        return retryJobReplies.reply();
    }

    ui::Reply<bool> isQueuePaused() override { return pausedReplies.reply(); }
    ui::StatusReply setQueuePaused(bool paused) override
    {
        pausesAsked.append(paused);
        return pauseReplies.reply();
    }
    ui::Reply<services::QuotaAnswer> quotas(const QString &organizationId) override
    {
        quotasAsked.append(organizationId);
        return quotaReplies.reply();
    }
    ui::Reply<services::HealthAnswer> health() override { return healthReplies.reply(); }

    ui::Reply<services::CreativeAnalysis> analysis(const QString &creativeId) override
    {
        analysesAsked.append(creativeId);
        return analysisReplies.reply();
    }
    ui::Reply<services::QueuedExtraction> analyse(const QStringList &creativeIds, bool again) override
    {
        analysesQueued.emplace_back(creativeIds, again);
        return analyseReplies.reply();
    }
    ui::Reply<services::CreativeTagMap> tags(const domain::AdAccount &) override { return tagReplies.reply(); }
    ui::Reply<services::AiStatus> aiStatus(const QString &organizationId) override
    {
        aiStatusesAsked.append(organizationId);
        return aiStatusReplies.reply();
    }
    ui::Reply<ai::ProviderTest> testAi() override { return aiTestReplies.reply(); }
    void cancelAiTest() override { ++aiTestsCancelled; }
    ui::Reply<domain::AiConsent> giveAiConsent(const services::ConsentWish &wish) override
    {
        aiConsentsGiven.push_back(wish);
        return aiConsentReplies.reply();
    }
    ui::StatusReply withdrawAiConsent(const QString &organizationId) override
    {
        aiConsentsWithdrawn.append(organizationId);
        return aiWithdrawReplies.reply();
    }
    ui::Reply<std::vector<domain::AiCall>> aiLedger(const services::LedgerFilter &filter) override
    {
        aiLedgersAsked.push_back(filter);
        return aiLedgerReplies.reply();
    }
    ui::Reply<std::vector<domain::AiPriceRow>> aiPrices() override { return aiPriceReplies.reply(); }
    ui::StatusReply setAiPrice(const domain::AiPrice &price) override
    {
        aiPricesSet.push_back(price);
        return setAiPriceReplies.reply();
    }
    ui::StatusReply resetAiPrices() override { return resetAiPricesReplies.reply(); }
    ui::Reply<services::ExtractionEstimate> extractionEstimate(const QStringList &creativeIds, bool again) override
    {
        estimatesAsked.emplace_back(creativeIds, again);
        return estimateReplies.reply();
    }
    ui::StatusReply correct(const QString &creativeId, domain::PatternField field,
                            const std::optional<domain::FieldValue> &value) override
    {
        corrected.push_back({creativeId, field, value});
        return correctReplies.reply();
    }
    ui::Reply<QStringList> search(const domain::AdAccount &, const QString &text) override
    {
        searched.append(text);
        return searchReplies.reply();
    }
    ui::Reply<services::CreativeMarkMap> marks(const QString &) override { return markReplies.reply(); }
    ui::StatusReply setMark(const QString &, const QString &creativeId, const services::CreativeMark &mark) override
    {
        marksSet.emplace_back(creativeId, mark);
        return setMarkReplies.reply();
    }

    ui::Reply<std::vector<settings::SettingEntry>> settings() override { return settingReplies.reply(); }
    ui::Reply<settings::SetOutcome> setSetting(const QString &key, const QString &value) override
    {
        settingsSet.emplace_back(key, value);
        return setSettingReplies.reply();
    }
    ui::StatusReply setSecret(const QString &key, const Secret &value) override
    {
        secretsSet.emplace_back(key, value.reveal());
        return secretReplies.reply();
    }
    ui::StatusReply clearPictureCache() override { return clearCacheReplies.reply(); }
    ui::Reply<qint64> pictureCacheBytes() override { return cacheSizeReplies.reply(); }
    ui::Reply<ui::StorageFacts> storage() override { return storageReplies.reply(); }
    bool openFolder(const QString &folder) override
    {
        foldersOpened.append(folder);
        return folderOpens;
    }

    QString thumbnailFolder() const override { return thumbnails; }
    ui::ProgramFacts facts() const override { return programFacts; }
    bool isOnline() const override { return online; }
};

} // namespace mci::test
