// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/PatternScenes.h"

#include "gui/support/PatternValues.h"
#include "window/Actions.h"

#include <QScrollArea>
#include <QTest>

namespace mci::test {

using ui::ActionId;

QWidget *patternsPage(Stage &stage)
{
    stage.backend.tagReplies.give(tagsOf(stage.data.overview));
    stage.open();
    stage.trigger(ActionId::GoPatterns);
    (void)QTest::qWaitFor([&stage] { return stage.find("patternsBody")->isVisible(); });
    stage.settle();
    return &stage.window();
}

QWidget *patternsPageEnd(Stage &stage)
{
    QWidget *window = patternsPage(stage);
    stage.find<QScrollArea>("patternsBody")->ensureWidgetVisible(stage.find("patternGaps"));
    stage.settle();
    return window;
}

QWidget *noPatterns(Stage &stage)
{
    stage.open();
    stage.trigger(ActionId::GoPatterns);
    (void)QTest::qWaitFor([&stage] { return stage.find("patternsEmpty")->isVisible(); });
    stage.settle();
    return &stage.window();
}

} // namespace mci::test
