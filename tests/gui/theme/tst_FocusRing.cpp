// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "theme/FocusRing.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mci::ui {

class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_look = std::make_unique<Look>();
        m_ring = std::make_unique<FocusRing>(*m_look, nullptr);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_first = new QPushButton(m_window.get());
        m_second = new QPushButton(m_window.get());
        m_edit = new QLineEdit(m_window.get());
        column->addWidget(m_first);
        column->addWidget(m_second);
        column->addWidget(m_edit);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus(Qt::OtherFocusReason);
    }
    void cleanup()
    {
        m_window.reset();
        m_ring.reset();
        m_look.reset();
    }

    void followsTheKeyboard()
    {
        m_first->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_ring->target(), m_first);
        QTest::keyClick(m_first, Qt::Key_Tab);
        QVERIFY(m_second->hasFocus());
        QCOMPARE(m_ring->target(), m_second);
    }

    void isNotShownForTheMouse()
    {
        m_second->setFocus(Qt::TabFocusReason);
        m_first->setFocus(Qt::MouseFocusReason);
        QVERIFY(m_ring->target() == nullptr);
    }

    void focusSetByTheProgramFollowsTheLastInput()
    {
        QTest::mouseClick(m_second, Qt::LeftButton);
        m_first->setFocus(Qt::PopupFocusReason);
        QVERIFY(m_ring->target() == nullptr);
        QTest::keyClick(m_first, Qt::Key_Escape);
        m_second->setFocus(Qt::PopupFocusReason);
        QCOMPARE(m_ring->target(), m_second);
    }

    void leavesFieldsAlone()
    {
        m_second->setFocus(Qt::TabFocusReason);
        m_edit->setFocus(Qt::TabFocusReason);
        QVERIFY(m_ring->target() == nullptr);
    }

    void isPaintedAroundTheWidgetAndMovesWithIt()
    {
        m_window->resize(300, 300);
        m_first->setFocus(Qt::TabFocusReason);
        const auto colorAbove = [this] {
            const QPoint above = m_first->mapTo(m_window.get(), QPoint(m_first->width() / 2, -3));
            return m_window->grab().toImage().pixelColor(above);
        };
        QCOMPARE(colorAbove(), m_look->color(Role::Focus));
        m_window->resize(360, 420);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(colorAbove(), m_look->color(Role::Focus));
        m_first->clearFocus();
        QVERIFY(colorAbove() != m_look->color(Role::Focus));
    }

    void goesWithItsWidget()
    {
        m_first->setFocus(Qt::TabFocusReason);
        delete m_first;
        QVERIFY(m_ring->target() == nullptr || m_ring->target() == m_second);
        m_window->resize(200, 200);
    }

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QLineEdit *m_edit = nullptr;
};

MCI_TEST_CLASS(TestFocusRing);

} // namespace mci::ui

#include "tst_FocusRing.moc"
