// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/BriefScenes.h"

#include "brief/BrandKitDialog.h"
#include "brief/BriefLibrary.h"
#include "brief/BriefPage.h"
#include "gui/support/BriefValues.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUndoStack>

namespace mci::test {

namespace {

/** As a page of the window, in front of the others. */
void putInFront(Stage &stage, QWidget *page)
{
    auto *pages = qobject_cast<QStackedWidget *>(stage.find("topCreativesPage")->parentWidget());
    pages->addWidget(page);
    pages->setCurrentWidget(page);
    stage.settle();
}

/** The demo's best creatives in the place of made-up ones; all words of people are the demo's, too. */
domain::StoredBrief demoBrief(const Stage &stage)
{
    domain::StoredBrief brief = filledBrief();
    const auto &creatives = stage.data.overview.top.creatives;
    const QString name = creatives.front().creative.adName;
    domain::Brief &words = brief.draft.brief;
    for (QString *text :
         {&words.productName, &words.targetAudience, &words.tone, &words.platform, &words.offer, &words.proof})
        *text = name;
    words.keyMessage = creatives.front().creative.body;
    words.must = {name.left(8)};
    words.mustNot = {name.left(12)};
    return brief;
}

services::BriefPreview demoPreview(const Stage &stage)
{
    services::BriefPreview preview = filledPreview();
    for (std::size_t i = 0; i < preview.sources.size(); ++i) {
        const domain::Creative &creative = stage.data.overview.top.creatives[i].creative;
        preview.sources[i].creative->name = creative.adName;
        preview.sources[i].creative->pictureFile = stage.data.thumbnails + u'/' + creative.thumbnailFile;
    }
    return preview;
}

ui::BriefPage *openEditor(Stage &stage, const services::BriefPreview &preview)
{
    stage.backend.briefReplies.give(demoBrief(stage));
    stage.backend.saveBriefReplies.give(demoBrief(stage));
    stage.backend.briefPreviewReplies.give(preview);
    stage.backend.brandKitReplies.give(someBrandKit());
    stage.open();
    auto *undo = new QUndoStack(&stage.window());
    auto *page = new ui::BriefPage(stage.look, stage.backend, *undo, &stage.window());
    putInFront(stage, page);
    page->showBrief(demoBrief(stage).id);
    // The drawings come with the preview.
    (void)QTest::qWaitFor([page] { return !page->briefId().isEmpty(); });
    stage.settle();
    return page;
}

QStringList demoPictures(const Stage &stage)
{
    QStringList files;
    for (std::size_t i = 0; i < 4; ++i)
        files << stage.data.thumbnails + u'/' + stage.data.overview.top.creatives[i].creative.thumbnailFile;
    return files;
}

ui::BriefLibrary *openLibrary(Stage &stage)
{
    stage.open();
    auto *undo = new QUndoStack(&stage.window());
    auto *page = new ui::BriefLibrary(stage.look, stage.backend, *undo, &stage.window());
    page->setOrganization(stage.data.account.organizationId);
    putInFront(stage, page);
    return page;
}

void fillLibrary(Stage &stage)
{
    const QStringList pictures = demoPictures(stage);
    std::vector<services::OutputEntry> outputs;
    std::vector<services::BriefEntry> briefs;
    for (int i = 0; i < 5; ++i) {
        const QString name = stage.data.overview.top.creatives[static_cast<std::size_t>(i)].creative.adName;
        outputs.push_back(outputEntry(QString::number(i), name, pictures.mid(0, 4 - i % 3)));
        briefs.push_back(briefEntry(QString::number(i), i == 2 ? QString() : name, pictures.value(i)));
    }
    stage.backend.outputsReplies.give(outputs);
    stage.backend.briefsReplies.give(briefs);
}

QWidget *briefEditor(Stage &stage)
{
    openEditor(stage, demoPreview(stage));
    return &stage.window();
}

QWidget *briefProvider(Stage &stage)
{
    ui::BriefPage *page = openEditor(stage, demoPreview(stage));
    stage.click("makerProvider");
    page->flush();
    stage.click("briefMore");
    stage.find<QScrollArea>("briefColumn1")->ensureWidgetVisible(stage.find("briefGuard"));
    stage.settle();
    return &stage.window();
}

QWidget *briefProblems(Stage &stage)
{
    services::BriefPreview preview = demoPreview(stage);
    preview.sources[0].creative.reset();
    preview.sources[1].hasPatterns = false;
    preview.providerReady = false;
    preview.providerHost.clear();
    openEditor(stage, preview);
    stage.find<QLineEdit>("briefProduct")->clear();
    stage.click("briefGenerate");
    return &stage.window();
}

QWidget *briefRunning(Stage &stage)
{
    ui::BriefPage *page = openEditor(stage, demoPreview(stage));
    domain::Job job = stage.runningJobs().front();
    job.adAccountId.clear();
    page->setJob(job);
    stage.settle();
    return &stage.window();
}

QWidget *brandKit(Stage &stage)
{
    domain::BrandKit kit = someBrandKit();
    const QString name = stage.data.overview.top.creatives.front().creative.adName;
    kit.name = name;
    kit.forbiddenWords = {name.left(8)};
    kit.competitors = {name.left(12)};
    kit.font.clear();
    openEditor(stage, demoPreview(stage));
    stage.backend.brandKitReplies.give(kit);
    stage.find<QAction>("briefBrandKit")->trigger();
    stage.settle();
    return stage.popup<ui::BrandKitDialog>();
}

QWidget *madeLibrary(Stage &stage)
{
    fillLibrary(stage);
    openLibrary(stage);
    return &stage.window();
}

QWidget *briefLibrary(Stage &stage)
{
    fillLibrary(stage);
    openLibrary(stage)->setSection(ui::BriefLibrary::Briefs);
    stage.settle();
    return &stage.window();
}

QWidget *emptyLibrary(Stage &stage)
{
    openLibrary(stage);
    return &stage.window();
}

} // namespace

std::vector<Scene> briefScenes()
{
    return {{"11-brief", briefEditor},
            {"11b-brief-provider", briefProvider},
            {"11c-brief-problems", briefProblems},
            {"11d-brief-running", briefRunning},
            {"11e-brand-kit", brandKit},
            {"11f-library", madeLibrary},
            {"11g-library-briefs", briefLibrary},
            {"11h-library-empty", emptyLibrary}};
}

} // namespace mci::test
