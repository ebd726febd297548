// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/ApplyLook.h"
#include "theme/AppStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QSignalSpy>

namespace mci::ui {

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheSystemOnlyWhileItIsChosen()
    {
        Look look;
        look.setSystemScheme(Scheme::Light);
        const QSignalSpy changed(&look, &Look::changed);
        look.setSystemScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(look.theme().isDark());
        look.setChoice(ThemeChoice::Light);
        QCOMPARE(changed.count(), 2);
        look.setSystemScheme(Scheme::Light);
        look.setSystemScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!look.theme().isDark());
        look.setChoice(ThemeChoice::System);
        QVERIFY(look.theme().isDark());
    }

    void movesAsTheSystemOnlyWhileItIsChosen()
    {
        Look look;
        QVERIFY(look.motion());
        look.setSystemMotion(false);
        QVERIFY(!look.motion());
        look.setMotionChoice(MotionChoice::On);
        QVERIFY(look.motion());
        look.setSystemMotion(true);
        look.setMotionChoice(MotionChoice::Off);
        QVERIFY(!look.motion());
        look.setMotionChoice(MotionChoice::System);
        QVERIFY(look.motion());
    }

    void theStyleDoesNotMoveEither()
    {
        Look look;
        AppStyle style(look);
        look.setMotion(true);
        QVERIFY(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) > 0);
        look.setMotion(false);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    }

    void keepsTheRelationOfAllTextsToTheBaseFont()
    {
        Look look;
        QFont base;
        base.setPointSizeF(9.75);
        look.setBaseFont(base);
        const QSignalSpy changed(&look, &Look::changed);
        base.setPointSizeF(19.5);
        look.setBaseFont(base);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(look.font(TypeRole::Body).pointSizeF(), 19.5);
        QCOMPARE(look.font(TypeRole::Caption).pointSizeF(), 16.5);
        QCOMPARE(look.font(TypeRole::H1).pointSizeF(), 36.0);
    }

    void dressesTheApplication()
    {
        auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
        auto look = std::make_unique<Look>();
        look->setChoice(ThemeChoice::Light);
        applyLook(application, *look);
        QCOMPARE(QApplication::palette().color(QPalette::Window), look->color(Role::Window));
        QVERIFY(QApplication::font().pointSizeF() >= 9.75);
        if (QFontDatabase::families().contains(QStringLiteral("Inter")))
            QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Inter"));
        const QString light = application.styleSheet();
        look->setChoice(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), look->color(Role::Window));
        QVERIFY(application.styleSheet() != light);
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth), 18);
        application.setStyleSheet({});
        QApplication::setStyle(QStringLiteral("Fusion"));
    }
};

MCI_TEST_CLASS(TestLook);

} // namespace mci::ui

#include "tst_Look.moc"
