// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/AiScenes.h"

#include "gui/support/AiValues.h"
#include "pages/AiPriceDialog.h"
#include "widgets/QuestionDialog.h"
#include "window/Actions.h"
#include "window/AiLedgerDialog.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <QTest>

namespace mci::test {

using ui::ActionId;

namespace {

void useOpenAi(Stage &stage)
{
    services::AiStatus status = openAiStatus();
    status.consent = consentTo(status.host);
    stage.backend.aiStatusReplies.give(status);
    std::vector<settings::SettingEntry> entries = stage.data.settings;
    for (settings::SettingEntry &entry : entries) {
        if (entry.key == QLatin1String(settings::key::kOpenAiBaseUrl))
            entry.value = status.base.toString();
        else if (entry.key == QLatin1String(settings::key::kOpenAiModel))
            entry.value = status.model;
    }
    stage.backend.settingReplies.give(entries);
    stage.backend.aiPriceReplies.give(somePrices());
}

QWidget *settingsAt(Stage &stage, int section)
{
    stage.open();
    stage.trigger(ActionId::GoSettings);
    auto *list = stage.find<QAbstractItemView>("settingsSections");
    list->setCurrentIndex(list->model()->index(section, 0));
    stage.settle();
    return &stage.window();
}

constexpr int kAiSection = 6;

} // namespace

QWidget *settingsAiOff(Stage &stage)
{
    return settingsAt(stage, kAiSection);
}

QWidget *settingsAi(Stage &stage)
{
    useOpenAi(stage);
    settingsAt(stage, kAiSection);
    stage.backend.aiTestReplies.give(
        ai::ProviderTest{{QStringLiteral("gpt-4o-mini")}, true, std::chrono::milliseconds(312)});
    stage.click("aiTest");
    return &stage.window();
}

QWidget *settingsAiClients(Stage &stage)
{
    settingsAi(stage);
    stage.find<QScrollArea>("settingsScroll")->ensureWidgetVisible(stage.find("aiClients"));
    stage.settle();
    return &stage.window();
}

QWidget *aiConsent(Stage &stage)
{
    useOpenAi(stage);
    stage.backend.aiStatusReplies.give(openAiStatus());
    settingsAt(stage, kAiSection);
    const QString id = stage.data.workspace.organizations.front().id;
    stage.click(qPrintable(QStringLiteral("aiConsent_") + id));
    return stage.popup<ui::QuestionDialog>();
}

QWidget *aiPrices(Stage &stage)
{
    useOpenAi(stage);
    settingsAt(stage, kAiSection);
    stage.click("aiPriceEdit");
    return stage.popup<ui::AiPriceDialog>();
}

QWidget *aiLedger(Stage &stage)
{
    std::vector<domain::AiCall> calls = someCalls(fromEpochSeconds(1'793'000'000));
    calls[0].creativeId = stage.data.overview.top.creatives.front().creative.id;
    calls[1].model = calls[0].model;
    calls[1].creativeId = stage.data.overview.top.creatives.back().creative.id;
    for (domain::AiCall &call : calls)
        call.organizationId = call.organizationId.isEmpty() ? QString() : stage.data.account.organizationId;
    stage.backend.aiLedgerReplies.give(calls);
    stage.open();
    stage.trigger(ActionId::ShowAiLedger);
    return stage.popup<ui::AiLedgerDialog>();
}

QWidget *noAiCalls(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::ShowAiLedger);
    return stage.popup<ui::AiLedgerDialog>();
}

QWidget *analysisQuestion(Stage &stage)
{
    services::ExtractionEstimate estimate;
    estimate.creatives = 20;
    estimate.toProvider = 12;
    estimate.estimatedMicros = 156'000;
    estimate.remainingBudgetMicros = 4'140'000;
    estimate.providerHost = QStringLiteral("api.openai.com");
    estimate.model = QStringLiteral("gpt-4o-mini");
    stage.backend.estimateReplies.give(estimate);
    stage.open();
    stage.trigger(ActionId::AnalyzeShown);
    return stage.popup<ui::QuestionDialog>();
}

} // namespace mci::test
