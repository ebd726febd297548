// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/FakeBackend.h"
#include "gui/support/MadeValues.h"
#include "made/VariationDesk.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace mci;
using namespace mci::test;
using ui::VariationDesk;

/** Changes one after the other, none lost, each to be undone. */
class TestVariationDesk : public QObject
{
    Q_OBJECT

private:
    const services::MadeVariation m_first = madeOutput({}).variations.front();

    static services::VariationChange headline(const QString &text)
    {
        services::VariationChange change;
        change.headline = text;
        return change;
    }

private Q_SLOTS:
    void runsOneChangeAndTellsItOnce()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        desk.know(m_first);
        backend.changeVariationReplies.give(changedTo(m_first, QStringLiteral("X")));
        const QSignalSpy changed(&desk, &VariationDesk::changed);
        desk.change(m_first.id, headline(QStringLiteral("X")));
        QVERIFY(desk.isBusy(m_first.id));
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(undo.count(), 1);
        QCOMPARE(backend.variationsChanged.front().second.headline, QStringLiteral("X"));
    }

    void keepsWhatIsAskedForMeanwhile()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        backend.changeVariationReplies.give(m_first);
        backend.changeVariationReplies.hold();
        desk.change(m_first.id, headline(QStringLiteral("1")));
        desk.change(m_first.id, headline(QStringLiteral("2")));
        services::VariationChange text;
        text.primaryText = QStringLiteral("T");
        desk.change(m_first.id, text);
        services::VariationChange remake;
        remake.remake = true;
        desk.change(m_first.id, remake);
        desk.change(m_first.id, headline(QStringLiteral("3")));
        QCOMPARE(backend.variationsChanged.size(), std::size_t{1});
        backend.changeVariationReplies.release();
        QTRY_VERIFY(desk.isIdle());
        // Words that waited together became one change; the remake and what came after it did not.
        QCOMPARE(backend.variationsChanged.size(), std::size_t{4});
        QCOMPARE(backend.variationsChanged[1].second.headline, QStringLiteral("2"));
        QCOMPARE(backend.variationsChanged[1].second.primaryText, QStringLiteral("T"));
        QVERIFY(backend.variationsChanged[2].second.remake);
        QCOMPARE(backend.variationsChanged[3].second.headline, QStringLiteral("3"));
    }

    void undoesAndRedoesByEarlierStates()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        desk.know(m_first);
        const services::MadeVariation second = changedTo(m_first, QStringLiteral("X"));
        backend.changeVariationReplies.give(second);
        desk.change(m_first.id, headline(QStringLiteral("X")));
        QTRY_VERIFY(desk.isIdle());
        backend.showRevisionReplies.give(m_first);
        undo.undo();
        QTRY_VERIFY(desk.isIdle());
        backend.showRevisionReplies.give(second);
        undo.redo();
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(backend.revisionsShown, (std::vector<std::pair<QString, int>>{{m_first.id, 1}, {m_first.id, 2}}));
        // Going back and forth is nothing that could be undone again.
        QCOMPARE(undo.count(), 1);
    }

    void bringsBackAndUndoesThat()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        services::MadeVariation third = m_first;
        third.shown.number = 3;
        desk.know(third);
        backend.showRevisionReplies.give(m_first);
        desk.bringBack(m_first.id, 1);
        QTRY_VERIFY(desk.isIdle());
        undo.undo();
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(backend.revisionsShown.back(), (std::pair{m_first.id, 3}));
    }

    void undoesAnApproval()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        backend.approveReplies.give(m_first);
        desk.setApproved(m_first.id, true);
        QTRY_VERIFY(desk.isIdle());
        undo.undo();
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(backend.approvals, (std::vector<std::pair<QString, bool>>{{m_first.id, true}, {m_first.id, false}}));
    }

    void undoingAChangeBringsTheApprovalBack()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        services::MadeVariation approved = m_first;
        approved.approvedAt = approved.shown.madeAt;
        desk.know(approved);
        const QSignalSpy done(&desk, &VariationDesk::done);
        backend.changeVariationReplies.give(changedTo(m_first, QStringLiteral("X")));
        desk.change(m_first.id, headline(QStringLiteral("X")));
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.front().front().toString(), QStringLiteral("Text changed; approval taken back"));
        backend.showRevisionReplies.give(m_first);
        backend.approveReplies.give(approved);
        undo.undo();
        QTRY_VERIFY(desk.isIdle());
        QCOMPARE(backend.revisionsShown, (std::vector<std::pair<QString, int>>{{m_first.id, 1}}));
        QCOMPARE(backend.approvals, (std::vector<std::pair<QString, bool>>{{m_first.id, true}}));
        QCOMPARE(undo.count(), 1);
    }

    void anotherStateIsNotApprovedInItsPlace()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        services::MadeVariation approved = m_first;
        approved.approvedAt = approved.shown.madeAt;
        desk.know(approved);
        backend.changeVariationReplies.give(changedTo(m_first, QStringLiteral("X")));
        desk.change(m_first.id, headline(QStringLiteral("X")));
        QTRY_VERIFY(desk.isIdle());
        backend.showRevisionReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
        undo.undo();
        QTRY_VERIFY(desk.isIdle());
        QVERIFY(backend.approvals.empty());
    }

    void tellsWhenNothingRunsAnyMore()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        const QSignalSpy ended(&desk, &VariationDesk::ended);
        const QSignalSpy failed(&desk, &VariationDesk::failed);
        backend.changeVariationReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
        backend.approveReplies.give(m_first);
        desk.change(m_first.id, headline(QStringLiteral("X")));
        desk.setApproved(m_first.id, true);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(desk.isIdle());
        QCOMPARE(failed.front().at(1).value<services::VariationChange>().headline, QStringLiteral("X"));
    }

    void goesOnAfterAFailure()
    {
        FakeBackend backend;
        QUndoStack undo;
        VariationDesk desk(backend, undo);
        desk.know(m_first);
        const QSignalSpy failed(&desk, &VariationDesk::failed);
        const QSignalSpy changed(&desk, &VariationDesk::changed);
        backend.changeVariationReplies.give(failure(makeError(ErrorCode::Timeout, Reason::None)));
        desk.change(m_first.id, headline(QStringLiteral("X")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(desk.isIdle());
        QCOMPARE(undo.count(), 0);
        backend.changeVariationReplies.give(changedTo(m_first, QStringLiteral("Y")));
        desk.change(m_first.id, headline(QStringLiteral("Y")));
        QTRY_COMPARE(changed.size(), 1);
    }

    void handsOverWhatWaitsWhenItGoes()
    {
        FakeBackend backend;
        QUndoStack undo;
        auto desk = std::make_unique<VariationDesk>(backend, undo);
        desk->know(m_first);
        backend.changeVariationReplies.give(m_first);
        backend.changeVariationReplies.hold();
        desk->change(m_first.id, headline(QStringLiteral("1")));
        desk->change(m_first.id, headline(QStringLiteral("2")));
        desk.reset();
        QCOMPARE(backend.variationsChanged.size(), std::size_t{2});
        backend.changeVariationReplies.release();
        QCoreApplication::processEvents();
    }

    void anUndoWithoutItsDeskDoesNothing()
    {
        FakeBackend backend;
        QUndoStack undo;
        auto desk = std::make_unique<VariationDesk>(backend, undo);
        backend.approveReplies.give(m_first);
        desk->setApproved(m_first.id, true);
        QTRY_COMPARE(undo.count(), 1);
        desk.reset();
        undo.undo();
        QCOMPARE(backend.approvals.size(), std::size_t{1});
    }
};

MCI_TEST_CLASS(TestVariationDesk);
#include "tst_VariationDesk.moc"
