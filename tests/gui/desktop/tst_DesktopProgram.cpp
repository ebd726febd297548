// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"
#include "support/TestMain.h"

#include <QApplication>
#include <QPointer>
#include <QScreen>
#include <QTemporaryDir>

using namespace mci;

/** The program's parts put together, without a process of its own. */
class TestDesktopProgram : public QObject
{
    Q_OBJECT

private:
    static ui::MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<ui::MainWindow *>(widget); main && main->isVisible())
                return main;
        }
        return nullptr;
    }

private Q_SLOTS:
    void anotherLanguageHoldsAtOnce()
    {
        const QTemporaryDir folder;
        desktop::DesktopOptions options;
        options.profile = folder.path();
        options.locale = QStringLiteral("en");
        options.demo = true;
        QElapsedTimer timer;
        timer.start();
        const desktop::FontsAhead fonts;
        desktop::DesktopProgram program(*qApp, options, fonts, timer);
        QVERIFY(program.start({}));
        QTRY_VERIFY(window());
        const QPointer<ui::MainWindow> before = window();
        // Its frame is to be seen as well.
        QVERIFY(before->height() < before->screen()->availableSize().height());
        Q_EMIT before->localeChosen(QStringLiteral("es"));
        QTRY_VERIFY(before.isNull());
        QTRY_VERIFY(window());
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QCOMPARE(program.exitState(), desktop::kExitSuccess);
    }
};

MCI_TEST_CLASS(TestDesktopProgram);
#include "tst_DesktopProgram.moc"
