// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GuiFixture.h"
#include "support/TestMain.h"
#include "widgets/Toast.h"
#include "widgets/ToastHost.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace mci::ui {

namespace {

constexpr std::chrono::milliseconds kShort{150};

} // namespace

class TestToastHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        m_gui->window().resize(600, 400);
        m_host = new ToastHost(m_gui->look(), &m_gui->window());
        m_toast = m_gui->window().findChild<Toast *>(QStringLiteral("toast"));
        QVERIFY(m_gui->show());
        // Away from where the toast will be: it would stay for a pointer upon it.
        QTest::mouseMove(&m_gui->window(), QPoint(2, 2));
    }
    void cleanup() { m_gui.reset(); }

    void goesAwayByItself()
    {
        m_host->setLifetime(kShort);
        m_host->show(QStringLiteral("2 creatives hidden"));
        QVERIFY(m_toast->isVisible());
        QTRY_VERIFY(!m_host->isShown());
    }

    void staysEightSecondsUnlessToldOtherwise()
    {
        m_host->show(QStringLiteral("2 creatives hidden"));
        const auto *timer = m_host->findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 8000);
    }

    void timeStandsStillWhileHoveredOrFocused()
    {
        m_host->setLifetime(kShort);
        m_host->show(QStringLiteral("2 creatives hidden"), QStringLiteral("Undo"), [] {});
        const auto *timer = m_host->findChild<QTimer *>();
        QEnterEvent enter({}, {}, {});
        QCoreApplication::sendEvent(m_toast, &enter);
        QVERIFY(!timer->isActive());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_toast, &leave);
        QVERIFY(timer->isActive());
        undoButton()->setFocus(Qt::TabFocusReason);
        QVERIFY(!timer->isActive());
        m_host->show(QStringLiteral("3 creatives hidden"), QStringLiteral("Undo"), [] {});
        QVERIFY(!timer->isActive());
        undoButton()->clearFocus();
        QVERIFY(timer->isActive());
        QTRY_VERIFY(!m_host->isShown());
    }

    void undoesOnce()
    {
        int undone = 0;
        m_host->show(QStringLiteral("2 creatives hidden"), QStringLiteral("Undo"), [] {});
        const int plain = undoButton()->sizeHint().width();
        m_host->showUndo(QStringLiteral("2 creatives hidden"), [&undone] { ++undone; });
        // Only this one has the icon of undo.
        QVERIFY(undoButton()->sizeHint().width() > plain);
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!m_host->isShown());
        undoButton()->click();
        QCOMPARE(undone, 1);
    }

    void anActionMayShowTheNextToast()
    {
        m_host->show(QStringLiteral("Hidden"), QStringLiteral("Undo"),
                     [this] { m_host->show(QStringLiteral("Shown again")); });
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        QVERIFY(m_host->isShown());
        QCOMPARE(m_toast->text(), QStringLiteral("Shown again"));
    }

    void isAnnouncedAndEqualOnesReplaceTheShownOne()
    {
        const QSignalSpy announced(m_host, &ToastHost::announced);
        int first = 0;
        int second = 0;
        m_host->show(QStringLiteral("1 creative hidden"), QStringLiteral("Undo"), [&first] { ++first; });
        m_host->show(QStringLiteral("1 creative hidden"), QStringLiteral("Undo"), [&second] { ++second; });
        QCOMPARE(announced.count(), 1);
        m_host->show(QStringLiteral("2 creatives hidden"), QStringLiteral("Undo"), [&second] { ++second; });
        QCOMPARE(announced.count(), 2);
        QCOMPARE(m_gui->window().findChildren<Toast *>().size(), 1);
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void sitsAtTheBottomCentreAndFollowsTheWindow()
    {
        m_host->show(QStringLiteral("2 creatives hidden"), QStringLiteral("Undo"), [] {});
        const auto check = [this] {
            const QRect frame = m_toast->frameRect().translated(m_toast->pos());
            QCOMPARE(frame.bottom(), m_gui->window().height() - 17);
            QVERIFY(std::abs(frame.center().x() - m_gui->window().width() / 2) <= 1);
        };
        check();
        m_gui->window().resize(900, 500);
        check();
        QVERIFY(m_toast->frameRect().height() >= 44);
    }

    void aLongSentenceWrapsInsideTheWindow()
    {
        m_host->show(QStringLiteral("A sentence about what just happened that is a good deal longer than the window is "
                                    "wide, as sentences of some languages are"),
                     QStringLiteral("Undo"), [] {});
        const QRect frame = m_toast->frameRect().translated(m_toast->pos());
        QVERIFY(frame.left() >= 0);
        QVERIFY(frame.right() < m_gui->window().width());
        QVERIFY(frame.height() > 44);
        m_host->show(QStringLiteral("Short"));
        QCOMPARE(m_toast->frameRect().height(), 44);
    }

    void escapeAndTheCrossCloseIt()
    {
        m_host->show(QStringLiteral("2 creatives hidden"), QStringLiteral("Undo"), [] {});
        undoButton()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(undoButton(), Qt::Key_Escape);
        QVERIFY(!m_host->isShown());
        m_host->show(QStringLiteral("2 creatives hidden"));
        QVERIFY(!undoButton()->isVisible());
        QTest::mouseClick(m_toast->findChild<QAbstractButton *>(QStringLiteral("toastClose")), Qt::LeftButton);
        QVERIFY(!m_host->isShown());
    }

private:
    QAbstractButton *undoButton() { return m_toast->findChild<QAbstractButton *>(QStringLiteral("toastAction")); }

    std::unique_ptr<GuiFixture> m_gui;
    ToastHost *m_host = nullptr;
    Toast *m_toast = nullptr;
};

MCI_TEST_CLASS(TestToastHost);

} // namespace mci::ui

#include "tst_ToastHost.moc"
