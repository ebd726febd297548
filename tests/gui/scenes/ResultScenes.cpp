// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/ResultScenes.h"

#include "gui/support/MadeValues.h"
#include "made/ExportPopover.h"
#include "made/ResultPage.h"
#include "made/VariationGrid.h"
#include "window/TopCreativesPage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QUndoStack>

namespace mci::test {

namespace {

constexpr int kShortName = 12;

enum Tab { Originality, Text, Score, Lineage };

/** Drawn once for the executable. */
QString madeFolder()
{
    static const auto folder = std::make_unique<QTemporaryDir>();
    static const bool drawn = drawMadePictures(folder->path());
    if (!drawn)
        qFatal("the made pictures could not be drawn");
    return folder->path();
}

services::MadeOutput outputOf(const Stage &stage)
{
    services::MadeOutput output = madeOutput(madeFolder());
    // As the rest of what people wrote is.
    if (stage.data.account.name != demoData().account.name)
        output = inGreek(std::move(output));
    const auto &library = stage.data.overview.top.creatives;
    for (std::size_t i = 0; i < output.draft.sources.size(); ++i) {
        const domain::Creative &creative = library[i].creative;
        // Words that go on in another line cannot be told from loose ones there.
        output.named[output.draft.sources[i].creativeId] = librarySource(
            creative.adName.left(kShortName).trimmed(), stage.data.thumbnails + u'/' + creative.thumbnailFile);
    }
    output.variations[0].revisions = 3;
    output.variations[0].shown.number = 3;
    return output;
}

QWidget *resultAt(Stage &stage, int variation, Tab tab)
{
    const services::MadeOutput output = outputOf(stage);
    stage.backend.made = madeFolder();
    stage.backend.outputReplies.give(output);
    stage.backend.revisionsReplies.give(revisionsOf(output.variations.front()));
    stage.open();
    auto *screens = qobject_cast<QStackedWidget *>(stage.window().findChild<ui::TopCreativesPage *>()->parentWidget());
    auto *page = new ui::ResultPage(stage.look, stage.backend, *new QUndoStack(&stage.window()), screens);
    screens->addWidget(page);
    screens->setCurrentWidget(page);
    page->showOutput(output.id);
    stage.settle();
    stage.find<ui::VariationGrid>("variationGrid")->setCurrent(variation);
    stage.find<QTabBar>("variationTabs")->setCurrentIndex(tab);
    stage.settle();
    return &stage.window();
}

QWidget *resultPage(Stage &stage)
{
    return resultAt(stage, 0, Originality);
}

QWidget *resultBlocked(Stage &stage)
{
    return resultAt(stage, 3, Originality);
}

QWidget *resultText(Stage &stage)
{
    resultAt(stage, 1, Text);
    stage.backend.changeVariationReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
    auto *headline = stage.find<QLineEdit>("textHeadline");
    headline->setFocus(Qt::OtherFocusReason);
    headline->setText(headline->text() + QStringLiteral(" ") + headline->text());
    (void)QTest::qWaitFor([&stage] { return stage.find("textError")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *resultScore(Stage &stage)
{
    return resultAt(stage, 3, Score);
}

QWidget *resultLineage(Stage &stage)
{
    return resultAt(stage, 0, Lineage);
}

QWidget *resultExport(Stage &stage)
{
    resultAt(stage, 0, Originality);
    stage.find<QAbstractButton>("resultExport")->click();
    return stage.popup<ui::ExportPopover>();
}

} // namespace

std::vector<Scene> resultScenes()
{
    return {
        {"12-result", resultPage},         {"12b-result-blocked", resultBlocked}, {"12c-result-text", resultText},
        {"12d-result-score", resultScore}, {"12e-result-lineage", resultLineage}, {"12f-result-export", resultExport}};
}

} // namespace mci::test
