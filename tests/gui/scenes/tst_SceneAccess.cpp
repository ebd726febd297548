// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/AccessWalk.h"
#include "gui/scenes/ScenesFixture.h"
#include "support/TestMain.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>

using namespace mci;
using namespace mci::test;

/** Every page, dialog and popover as somebody meets it who does not see or does not use a mouse. */
class TestSceneAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }

    void everythingHasNameRoleAndPlace_data() { addSceneRows(); }
    void everythingHasNameRoleAndPlace()
    {
        QFETCH(const QString, scene);
        Stage stage(demoData(), look(), kDesigned);
        QWidget &shown = *sceneNamed(scene).show(stage);
        MCI_VERIFY_NONE(untellable(shown));
        // Menus are walked with the arrows, and the veil of the large preview keeps the keyboard on it.
        if (qobject_cast<QMenu *>(&shown)
            || QApplication::focusWidget() == shown.findChild<QWidget *>(QStringLiteral("largePreview")))
            return;
        const TabWalk walk(shown);
        QVERIFY(walk.stops() > 0);
        MCI_VERIFY_NONE(walk.outOfReach());
        MCI_VERIFY_NONE(walk.backwards());
    }
};

MCI_TEST_CLASS(TestSceneAccess);
#include "tst_SceneAccess.moc"
