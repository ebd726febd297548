// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/Scenes.h"

#include "creatives/CreativePanel.h"
#include "creatives/CreativeTabs.h"
#include "creatives/TagChip.h"
#include "domain/patterns/PatternFields.h"
#include "gui/scenes/AiScenes.h"
#include "gui/scenes/BriefScenes.h"
#include "gui/scenes/PatternScenes.h"
#include "gui/scenes/ResultScenes.h"
#include "gui/support/PatternValues.h"
#include "gui/support/TrendValues.h"
#include "pages/DateRangePopover.h"
#include "widgets/Chip.h"
#include "widgets/LineChart.h"
#include "widgets/LineChartTable.h"
#include "window/Actions.h"
#include "window/ClientPopover.h"
#include "window/CommandPalette.h"
#include "window/HelpDialog.h"
#include "window/InfoDialog.h"
#include "window/MinimumPopover.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTest>

namespace mci::test {

namespace {

using ui::ActionId;
using ui::Page;

// ---- the first start

QWidget *connectPage(Stage &stage)
{
    stage.forgetEverybody();
    return &stage.open();
}

QWidget *ownApp(Stage &stage)
{
    connectPage(stage);
    stage.click("wayApp");
    return &stage.window();
}

QWidget *token(Stage &stage)
{
    connectPage(stage);
    stage.click("wayToken");
    return &stage.window();
}

QWidget *waiting(Stage &stage)
{
    connectPage(stage);
    stage.backend.loginReplies.hold();
    stage.click("wayBrowser");
    return &stage.window();
}

QWidget *account(Stage &stage)
{
    waiting(stage);
    stage.backend.workspaceReplies.give(stage.data.workspace);
    stage.backend.loginReplies.release();
    stage.settle();
    return &stage.window();
}

QWidget *parameters(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::Parameters);
    // The preview waits for the last change.
    (void)QTest::qWaitFor([&stage] { return stage.find("funnelBars")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *calendar(Stage &stage)
{
    parameters(stage);
    stage.click("periodDates");
    return stage.popup<ui::DateRangePopover>();
}

// ---- top creatives

QWidget *topCreatives(Stage &stage)
{
    return &stage.open();
}

QAbstractItemView *grid(Stage &stage)
{
    return stage.find<QAbstractItemView>("creativeGrid");
}

QWidget *firstSync(Stage &stage)
{
    stage.backend.overviewReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
    std::vector<domain::Job> jobs = stage.runningJobs();
    domain::Job insights = jobs[1];
    insights.state = domain::JobState::Processing;
    insights.progress = 0.4;
    insights.stage = QStringLiteral("insights");
    insights.finishedAt.reset();
    insights.result = {};
    stage.backend.jobReplies.give(std::vector<domain::Job>{insights});
    return &stage.open();
}

QWidget *sync(Stage &stage)
{
    stage.backend.jobReplies.give(stage.runningJobs());
    return &stage.open();
}

QWidget *selection(Stage &stage)
{
    stage.open();
    for (int row = 0; row < 3; ++row)
        grid(stage)->selectionModel()->select(grid(stage)->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    grid(stage)->setFocus(Qt::ShortcutFocusReason);
    stage.settle();
    return &stage.window();
}

QWidget *zoomed(Stage &stage, ActionId way)
{
    stage.open();
    for (int step = 0; step < 4; ++step)
        stage.trigger(way);
    return &stage.window();
}

QWidget *largeCards(Stage &stage)
{
    return zoomed(stage, ActionId::ZoomIn);
}

QWidget *smallCards(Stage &stage)
{
    return zoomed(stage, ActionId::ZoomOut);
}

QWidget *nothingFound(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::Search);
    stage.find<QLineEdit>("searchField")->setText(QStringLiteral("ζζζ"));
    (void)QTest::qWaitFor([&stage] { return stage.find("creativesEmpty")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *panel(Stage &stage, int tab)
{
    stage.open();
    grid(stage)->setCurrentIndex(grid(stage)->model()->index(1, 0));
    grid(stage)->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(grid(stage), Qt::Key_Return);
    stage.find<ui::CreativePanel>("creativePanel")->tabs().setTab(tab);
    stage.settle();
    return &stage.window();
}

QWidget *performance(Stage &stage)
{
    return panel(stage, 0);
}

QWidget *panelPatterns(Stage &stage, const ui::PatternsState &state)
{
    panel(stage, ui::CreativeTabs::Patterns);
    auto *shown = stage.find<ui::CreativePanel>("creativePanel");
    shown->tabs().setPatterns(shown->creativeId(), state);
    stage.settle();
    return &stage.window();
}

QWidget *patterns(Stage &stage)
{
    return panelPatterns(stage, patternsOfAnAd());
}

ui::PatternsState correctedPatterns()
{
    ui::PatternsState state = patternsOfAnAd();
    for (const auto &[field, value] : {std::pair(domain::PatternField::Layout, QStringLiteral("grid")),
                                       std::pair(domain::PatternField::Tone, QStringLiteral("urgent")),
                                       std::pair(domain::PatternField::Headline, QStringLiteral("Ζεστός καφές"))})
        Q_UNUSED(domain::applyCorrection(state.patterns, field, {value}))
    state.patterns.correctedAt = state.patterns.extractedAt + std::chrono::hours(3);
    state.differences = {{domain::PatternField::Style, {QStringLiteral("bold")}, {QStringLiteral("product_focus")}}};
    return state;
}

QWidget *corrected(Stage &stage)
{
    panelPatterns(stage, correctedPatterns());
    ui::TagComparison results;
    results.tags.effects = {{QStringLiteral("mood:warm"), 12, 0.3, 0.31, 0.1, 0.5, 0.01, true},
                            {QStringLiteral("benefit:free_shipping"), 4, 0.1, -0.05, -0.2, 0.1, 0.5, false}};
    stage.find<ui::CreativePanel>("creativePanel")->tabs().setResults(results);
    stage.settle();
    return &stage.window();
}

QWidget *correctionMenu(Stage &stage)
{
    corrected(stage);
    for (ui::TagChip *chip : stage.window().findChildren<ui::TagChip *>()) {
        if (chip->chip().field == domain::PatternField::Tone)
            chip->click();
    }
    stage.settle();
    return stage.find<QMenu>("correctionMenu");
}

QWidget *composition(Stage &stage)
{
    ui::PatternsState state = patternsOfAnAd();
    state.patterns.lowResolution = true;
    panelPatterns(stage, state);
    stage.click("patternsComposition");
    // The whole picture is read by itself.
    QTest::qWait(200);
    return &stage.window();
}

QWidget *notAnalyzed(Stage &stage)
{
    ui::PatternsState state;
    state.stage = ui::PatternsStage::NotAnalyzed;
    return panelPatterns(stage, state);
}

QWidget *analyzing(Stage &stage)
{
    ui::PatternsState state;
    state.stage = ui::PatternsStage::Running;
    state.progress = 0.4;
    return panelPatterns(stage, state);
}

QWidget *copyOfAd(Stage &stage)
{
    return panel(stage, 2);
}

QWidget *table(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::ViewTable);
    return &stage.window();
}

QWidget *compare(Stage &stage)
{
    selection(stage);
    stage.trigger(ActionId::Compare);
    // The whole pictures are read by themselves.
    QTest::qWait(200);
    stage.settle();
    return &stage.window();
}

QWidget *preview(Stage &stage)
{
    stage.open();
    grid(stage)->setCurrentIndex(grid(stage)->model()->index(0, 0));
    grid(stage)->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(grid(stage), Qt::Key_Space);
    // The whole picture is read by itself.
    QTest::qWait(200);
    stage.settle();
    return &stage.window();
}

QWidget *notSynced(Stage &stage)
{
    stage.backend.overviewReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
    stage.backend.jobReplies.give(std::vector<domain::Job>{});
    return &stage.open();
}

QWidget *nothingPassed(Stage &stage)
{
    services::CreativeOverviewAnswer answer = stage.data.overview;
    answer.top.creatives.clear();
    answer.top.hints.clear();
    answer.top.filteredOut.minConversions = static_cast<int>(answer.needsData.size());
    stage.backend.overviewReplies.give(answer);
    return &stage.open();
}

QWidget *unreadable(Stage &stage)
{
    stage.backend.overviewReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
    return &stage.open();
}

QWidget *offlineAndExpired(Stage &stage)
{
    ui::WorkspaceSnapshot workspace = stage.data.workspace;
    workspace.connections.front().needsLogin = true;
    stage.backend.workspaceReplies.give(workspace);
    stage.open();
    stage.backend.setOnline(false);
    stage.settle();
    return &stage.window();
}

// ---- dashboard

QWidget *dashboard(Stage &stage)
{
    stage.backend.trendReplies.give(trendsOf(stage.data.overview));
    stage.backend.tagReplies.give(tagsOf(stage.data.overview));
    stage.open();
    stage.trigger(ActionId::GoDashboard);
    (void)QTest::qWaitFor([&stage] { return stage.find("dashboardBody")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *dashboardGroups(Stage &stage)
{
    dashboard(stage);
    stage.find<QScrollArea>("dashboardBody")->ensureWidgetVisible(stage.find("tagEffects"));
    stage.settle();
    return &stage.window();
}

QWidget *dashboardWithoutDays(Stage &stage)
{
    stage.backend.trendReplies.give(failure(makeError(ErrorCode::InsightsNotFound, Reason::None)));
    stage.open();
    stage.trigger(ActionId::GoDashboard);
    (void)QTest::qWaitFor([&stage] { return stage.find("dashboardBody")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *dashboardError(Stage &stage)
{
    stage.backend.overviewReplies.give(failure(makeError(ErrorCode::Internal, Reason::None)));
    stage.open();
    stage.trigger(ActionId::GoDashboard);
    return &stage.window();
}

QWidget *exportMenu(Stage &stage)
{
    dashboard(stage);
    stage.click("dashboardExport");
    return stage.find("dashboardExportMenu");
}

QWidget *chartTable(Stage &stage)
{
    dashboard(stage);
    stage.find<ui::LineChart>("dailyLines")->showAsTable();
    stage.settle();
    return stage.popup<ui::LineChartTable>();
}

// ---- other pages

QWidget *activity(Stage &stage)
{
    stage.backend.jobReplies.give(stage.mixedJobs());
    stage.open();
    stage.trigger(ActionId::GoActivity);
    return &stage.window();
}

QWidget *noActivity(Stage &stage)
{
    stage.backend.jobReplies.give(std::vector<domain::Job>{});
    stage.open();
    stage.trigger(ActionId::GoActivity);
    return &stage.window();
}

QWidget *settings(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::GoSettings);
    // Clients are asked for, and then each of them for what it allows.
    stage.settle();
    stage.settle();
    return &stage.window();
}

QWidget *settingsEnd(Stage &stage)
{
    settings(stage);
    auto *list = stage.find<QAbstractItemView>("settingsSections");
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    stage.settle();
    return &stage.window();
}

// ---- what lies over the window

QWidget *palette(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::Palette);
    return stage.popup<ui::CommandPalette>();
}

QWidget *shortcuts(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::Shortcuts);
    return stage.popup<ui::InfoDialog>();
}

QWidget *help(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::Help);
    return stage.popup<ui::HelpDialog>();
}

QWidget *clients(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::SwitchClient);
    return stage.popup<ui::ClientPopover>();
}

QMenu *menuOf(Stage &stage, const char *chip)
{
    auto *button = stage.find<ui::Chip>(chip);
    QMenu *menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    stage.settle();
    return menu;
}

QWidget *filterMenu(Stage &stage)
{
    stage.open();
    return menuOf(stage, "addFilter");
}

QWidget *patternFilterMenu(Stage &stage)
{
    stage.backend.tagReplies.give(tagsOf(stage.data.overview));
    const QWidget *menu = filterMenu(stage);
    for (QMenu *submenu : menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        const auto dimensions = submenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        if (dimensions.isEmpty())
            continue;
        dimensions.front()->popup(stage.window().mapToGlobal(QPoint(300, 200)));
        stage.settle();
        return dimensions.front();
    }
    return nullptr;
}

QWidget *kpiMenu(Stage &stage)
{
    stage.open();
    return menuOf(stage, "kpiChip");
}

QWidget *minimum(Stage &stage)
{
    nothingPassed(stage);
    stage.click("stateSecondAction");
    return stage.popup<ui::MinimumPopover>();
}

QWidget *menuBar(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::ToggleMenuBar);
    return &stage.window();
}

QWidget *toast(Stage &stage)
{
    stage.open();
    grid(stage)->setCurrentIndex(grid(stage)->model()->index(0, 0));
    grid(stage)->setFocus(Qt::ShortcutFocusReason);
    QTest::keyClick(grid(stage), Qt::Key_Delete);
    stage.settle();
    return &stage.window();
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> scenes{
            {"01-connect", connectPage},
            {"01b-own-app", ownApp},
            {"01c-token", token},
            {"02-waiting", waiting},
            {"03-account", account},
            {"04-parameters", parameters},
            {"04b-calendar", calendar},
            {"05-first-sync", firstSync},
            {"05b-sync", sync},
            {"06-top-creatives", topCreatives},
            {"06b-selection", selection},
            {"06c-large-cards", largeCards},
            {"06d-small-cards", smallCards},
            {"08-panel-performance", performance},
            {"08b-panel-patterns", patterns},
            {"08c-panel-copy", copyOfAd},
            {"08d-panel-composition", composition},
            {"08e-panel-not-analyzed", notAnalyzed},
            {"08f-panel-analyzing", analyzing},
            {"09-table", table},
            {"10-compare", compare},
            {"13-dashboard", dashboard},
            {"13b-dashboard-without-days", dashboardWithoutDays},
            {"13c-dashboard-error", dashboardError},
            {"13f-dashboard-groups", dashboardGroups},
            {"13d-export-menu", exportMenu},
            {"13e-chart-table", chartTable},
            {"16-activity", activity},
            {"16b-no-activity", noActivity},
            {"18-settings", settings},
            {"18b-settings-end", settingsEnd},
            {"18c-settings-ai", settingsAi},
            {"18c2-settings-ai-off", settingsAiOff},
            {"18c3-settings-ai-clients", settingsAiClients},
            {"18d-ai-consent", aiConsent},
            {"18d2-analysis-question", analysisQuestion},
            {"18e-ai-ledger", aiLedger},
            {"18e2-no-ai-calls", noAiCalls},
            {"18f-ai-prices", aiPrices},
            {"19-offline-expired", offlineAndExpired},
            {"20-not-synced", notSynced},
            {"20b-nothing-passed", nothingPassed},
            {"20c-nothing-found", nothingFound},
            {"20d-error", unreadable},
            {"23-palette", palette},
            {"24-shortcuts", shortcuts},
            {"25-help", help},
            {"26-preview", preview},
            {"27-clients", clients},
            {"28-filter-menu", filterMenu},
            {"28b-kpi-menu", kpiMenu},
            {"28c-pattern-filter", patternFilterMenu},
            {"28d-patterns-corrected", corrected},
            {"28e-correction-menu", correctionMenu},
            {"29-minimum", minimum},
            {"30-menu-bar", menuBar},
            {"31-toast", toast},
            {"32-patterns", patternsPage},
            {"32b-patterns-end", patternsPageEnd},
            {"32c-no-patterns", noPatterns},
        };
        for (const std::vector<Scene> &more : {briefScenes(), resultScenes()})
            scenes.insert(scenes.end(), more.begin(), more.end());
        return scenes;
    }();
    return all;
}

void addSceneRows()
{
    QTest::addColumn<QString>("scene");
    for (const Scene &scene : scenes())
        QTest::newRow(scene.name) << QString::fromLatin1(scene.name);
}

const Scene &sceneNamed(const QString &name)
{
    return *std::find_if(scenes().begin(), scenes().end(),
                         [&name](const Scene &scene) { return name == QLatin1String(scene.name); });
}

} // namespace mci::test
