// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CreativeFixture.h"
#include "gui/support/SharedAnswer.h"
#include "creatives/CreativeDetail.h"
#include "creatives/CreativePicture.h"
#include "creatives/CreativeTabs.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace mci;
using namespace mci::ui;

class TestCreativeDetail : public QObject
{
    Q_OBJECT

    Look m_look;
    CreativeModel m_model;
    ThumbnailStore m_thumbnails{QString()};
    std::unique_ptr<CreativeDetail> m_detail;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_detail.get(), key, modifiers); }

private Q_SLOTS:
    void init()
    {
        m_model.setAnswer(test::sharedAnswer(test::overviewOf(4, 1)));
        m_detail = std::make_unique<CreativeDetail>(m_look, m_model, m_thumbnails);
        m_detail->resize(1044, 700);
        m_detail->setCurrent(m_model.index(1, 0));
        m_detail->show();
        m_detail->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
        m_detail->setFocus(Qt::ShortcutFocusReason);
    }
    void cleanup() { m_detail.reset(); }

    void thePictureIsLargeAndStandsOnce()
    {
        int shown = 0;
        for (const auto *picture : m_detail->findChildren<CreativePicture *>())
            shown += picture->isVisible() ? 1 : 0;
        QCOMPARE(shown, 1);
        QVERIFY(m_detail->findChild<QWidget *>(QStringLiteral("detailPicture"))->width() > 400);
        QVERIFY(m_detail->accessibleName().contains(m_model.row(1).item->creative.adName));
    }

    void keysWalkAndAct()
    {
        QSignalSpy step(m_detail.get(), &CreativeDetail::stepRequested);
        QSignalSpy rated(m_detail.get(), &CreativeDetail::rated);
        QSignalSpy hide(m_detail.get(), &CreativeDetail::hideRequested);
        QSignalSpy copy(m_detail.get(), &CreativeDetail::copyRequested);
        QSignalSpy markdown(m_detail.get(), &CreativeDetail::copyMarkdownRequested);
        QSignalSpy preview(m_detail.get(), &CreativeDetail::previewRequested);
        QSignalSpy close(m_detail.get(), &CreativeDetail::closeRequested);
        for (const Qt::Key pressed : {Qt::Key_J, Qt::Key_K, Qt::Key_Down, Qt::Key_Up})
            key(pressed);
        QCOMPARE(step, (QList<QVariantList>{{1}, {-1}, {1}, {-1}}));
        const QStringList id{m_model.row(1).id()};
        key(Qt::Key_4);
        QCOMPARE(rated.first(), (QVariantList{id, 4}));
        key(Qt::Key_Delete);
        QCOMPARE(hide.first(), QVariantList{id});
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copy.first(), QVariantList{id});
        QCOMPARE(markdown.first(), QVariantList{id});
        key(Qt::Key_Space);
        QCOMPARE(preview.size(), 1);
        key(Qt::Key_Escape);
        QTest::mouseClick(m_detail->findChild<QAbstractButton *>(QStringLiteral("detailBack")), Qt::LeftButton);
        QCOMPARE(close.size(), 2);
    }

    void keysAreThoseThatWereChosen()
    {
        GridKeys keys;
        keys.setKeys(GridAct::Next, {QKeySequence(Qt::CTRL | Qt::Key_N)});
        keys.setLettersOn(false);
        m_detail->setKeys(keys);
        QSignalSpy step(m_detail.get(), &CreativeDetail::stepRequested);
        QSignalSpy rated(m_detail.get(), &CreativeDetail::rated);
        key(Qt::Key_J);
        key(Qt::Key_K);
        key(Qt::Key_4);
        QVERIFY(step.isEmpty() && rated.isEmpty());
        key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(step, (QList<QVariantList>{{1}}));
    }

    void tabsAreThoseOfThePanel()
    {
        m_detail->tabs().setTab(CreativeTabs::Copy);
        QVERIFY(m_detail->findChild<QAbstractButton *>(QStringLiteral("copyHeadline"))->isVisible());
        m_detail->setCurrent(m_model.index(2, 0));
        QCOMPARE(m_detail->tabs().tab(), static_cast<int>(CreativeTabs::Copy));
        QCOMPARE(m_detail->creativeId(), m_model.row(2).id());
    }
};

MCI_TEST_CLASS(TestCreativeDetail);
#include "tst_CreativeDetail.moc"
