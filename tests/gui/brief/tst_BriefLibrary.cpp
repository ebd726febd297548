// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefLibrary.h"
#include "brief/LibrarySkeleton.h"
#include "brief/LibraryView.h"
#include "gui/brief/BriefFixture.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mci;
using namespace mci::test;

/** Everything made and the briefs: opened, removed and brought back by keyboard alone. */
class TestBriefLibrary : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ui::BriefLibrary> m_library;

    ui::LibraryView *view(const char *name) { return m_library->findChild<ui::LibraryView *>(QLatin1String(name)); }
    bool open()
    {
        m_library = std::make_unique<ui::BriefLibrary>(look(), *m_backend, *m_undo);
        m_library->resize(1000, 700);
        m_library->setOrganization(QStringLiteral("org_default"));
        m_library->show();
        m_library->activateWindow();
        return QTest::qWaitForWindowActive(m_library.get());
    }

private Q_SLOTS:
    void init()
    {
        (void)look();
        m_backend = std::make_unique<FakeBackend>();
        m_undo = std::make_unique<QUndoStack>();
        const QStringList four{QStringLiteral("/a.png"), QStringLiteral("/b.png"), QStringLiteral("/c.png"),
                               QStringLiteral("/d.png")};
        m_backend->outputsReplies.give(
            std::vector{outputEntry(QStringLiteral("out_1"), QStringLiteral("Cápsulas"), four),
                        outputEntry(QStringLiteral("out_2"), {}, four)});
        m_backend->briefsReplies.give(std::vector{briefEntry(QStringLiteral("brf_1"), QStringLiteral("Cápsulas"), {})});
    }
    void cleanup()
    {
        m_library.reset();
        m_undo.reset();
        m_backend.reset();
    }

    void whatWasMadeIsListed()
    {
        QVERIFY(open());
        ui::LibraryView *outputs = view("libraryOutputs");
        QTRY_VERIFY(outputs->isVisible());
        const QAbstractItemModelTester tester(outputs->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(outputs->model()->rowCount(), 2);
        const QString spoken = outputs->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char *part : {"Cápsulas", "12 min ago", "best 82/100", "2 of 4 approved", "3 source(s)"})
            QVERIFY2(spoken.contains(QString::fromUtf8(part)), qPrintable(spoken));
        QCOMPARE(outputs->model()->index(1, 0).data().toString(), QStringLiteral("New brief"));
    }

    void enterOpensAndTheArrowsMove()
    {
        QVERIFY(open());
        ui::LibraryView *outputs = view("libraryOutputs");
        QTRY_VERIFY(outputs->isVisible());
        QSignalSpy opened(m_library.get(), &ui::BriefLibrary::outputWanted);
        outputs->setFocus(Qt::TabFocusReason);
        QTest::keyClick(outputs, Qt::Key_Right);
        QTest::keyClick(outputs, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("out_2"));
        m_library->setSection(ui::BriefLibrary::Briefs);
        QVERIFY(view("libraryBriefs")->isVisible());
        QSignalSpy brief(m_library.get(), &ui::BriefLibrary::briefWanted);
        QTest::mouseClick(view("libraryBriefs")->viewport(), Qt::LeftButton, {},
                          view("libraryBriefs")->visualRect(view("libraryBriefs")->model()->index(0, 0)).center());
        QCOMPARE(brief.count(), 1);
        QCOMPARE(brief.front().front().toString(), QStringLiteral("brf_1"));
    }

    void deleteRemovesAndUndoBringsBack()
    {
        QVERIFY(open());
        ui::LibraryView *outputs = view("libraryOutputs");
        QTRY_VERIFY(outputs->isVisible());
        QSignalSpy told(m_library.get(), &ui::BriefLibrary::toastWanted);
        const int reads = m_backend->outputsReplies.calls();
        outputs->setFocus(Qt::TabFocusReason);
        QTest::keyClick(outputs, Qt::Key_Delete);
        using Removal = std::pair<QString, bool>;
        QCOMPARE(m_backend->outputsRemoved, std::vector{Removal(QStringLiteral("out_1"), true)});
        QCOMPARE(told.count(), 1);
        QVERIFY(told.front().at(1).toBool());
        QTRY_COMPARE(m_backend->outputsReplies.calls(), reads + 1);
        m_undo->undo();
        QCOMPARE(m_backend->outputsRemoved.back(), Removal(QStringLiteral("out_1"), false));
    }

    void nothingIsRemovedTwiceByAnUndoAfterThePage()
    {
        QVERIFY(open());
        QTRY_VERIFY(view("libraryOutputs")->isVisible());
        view("libraryOutputs")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(view("libraryOutputs"), Qt::Key_Delete);
        m_library.reset();
        m_undo->undo();
        QCOMPARE(m_backend->outputsRemoved.size(), std::size_t(2));
        QVERIFY(!m_backend->outputsRemoved.back().second);
    }

    void anEmptyLibraryOffersToBegin()
    {
        m_backend->outputsReplies.give(std::vector<services::OutputEntry>{});
        QVERIFY(open());
        m_library->setGenerateKey(QStringLiteral("G"));
        auto *empty = m_library->findChild<QWidget *>(QStringLiteral("libraryEmpty"));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("press G")));
        QSignalSpy wanted(m_library.get(), &ui::BriefLibrary::newBriefWanted);
        empty->findChild<QAbstractButton *>(QStringLiteral("stateAction"))->click();
        QCOMPARE(wanted.count(), 1);
        QSignalSpy creatives(m_library.get(), &ui::BriefLibrary::creativesWanted);
        empty->findChild<QAbstractButton *>(QStringLiteral("stateSecondAction"))->click();
        QCOMPARE(creatives.count(), 1);
    }

    void aWaitShowsASkeletonAndAnErrorAWayOut()
    {
        m_backend->outputsReplies.hold();
        QVERIFY(open());
        QTRY_VERIFY(m_library->findChild<ui::LibrarySkeleton *>()->isVisible());
        m_backend->outputsReplies.release(failure(makeError(ErrorCode::Internal, Reason::None)));
        auto *error = m_library->findChild<QWidget *>(QStringLiteral("libraryError"));
        QTRY_VERIFY(error->isVisible());
        m_backend->outputsReplies.give(
            std::vector{outputEntry(QStringLiteral("out_1"), QStringLiteral("Cápsulas"), {QStringLiteral("/a.png")})});
        error->findChild<QAbstractButton *>(QStringLiteral("stateAction"))->click();
        QTRY_VERIFY(view("libraryOutputs")->isVisible());
    }

    void newsOfTheClientAreRead()
    {
        QVERIFY(open());
        QTRY_VERIFY(view("libraryOutputs")->isVisible());
        const int reads = m_backend->outputsReplies.calls();
        Q_EMIT m_backend->generationsChanged(QStringLiteral("org_other"));
        Q_EMIT m_backend->generationsChanged(QStringLiteral("org_default"));
        QCOMPARE(m_backend->outputsReplies.calls(), reads + 1);
    }
};

MCI_TEST_CLASS(TestBriefLibrary);
#include "tst_BriefLibrary.moc"
