// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/KeyMap.h"

#include "support/TestMain.h"

#include <QSignalSpy>

using namespace mci::ui;

namespace {

const QKeySequence kF5(Qt::Key_F5);
const QKeySequence kCtrlR(Qt::CTRL | Qt::Key_R);
const QKeySequence kCtrlE(Qt::CTRL | Qt::Key_E);
const QKeySequence kJ(Qt::Key_J);
const auto kSync = QStringLiteral("sync");
const auto kExport = QStringLiteral("export");
const auto kNext = QStringLiteral("next");

std::vector<KeyCommand> commands()
{
    return {{kSync, QStringLiteral("Account"), QStringLiteral("Sync now"), {kF5, kCtrlR}, false},
            {kExport, QStringLiteral("Account"), QStringLiteral("Export"), {kCtrlE}, false},
            {kNext, QStringLiteral("Grid"), QStringLiteral("Next"), {kJ}, true}};
}

} // namespace

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsDesigned()
    {
        const KeyMap map(commands());
        QCOMPARE(map.keys(kSync), (QList{kF5, kCtrlR}));
        QVERIFY(map.choices().isEmpty());
        QVERIFY(!map.isChanged(kSync));
        QCOMPARE(map.keys(QStringLiteral("nobody")), QList<QKeySequence>());
    }

    void whoeverHadAKeyLosesIt()
    {
        KeyMap map(commands());
        const QSignalSpy changed(&map, &KeyMap::changed);
        QCOMPARE(map.holder(kF5, kExport)->id, kSync);
        QVERIFY(!map.holder(kF5, kSync));
        map.setKeys(kExport, {kCtrlE, kF5});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(map.keys(kExport), (QList{kCtrlE, kF5}));
        QCOMPARE(map.keys(kSync), QList{kCtrlR});
        QVERIFY(map.isChanged(kSync));
        map.reset(kSync);
        QCOMPARE(map.keys(kSync), (QList{kF5, kCtrlR}));
        QCOMPARE(map.keys(kExport), QList{kCtrlE});
        QVERIFY(map.choices().isEmpty());
    }

    void aCommandMayHaveNoKey()
    {
        KeyMap map(commands());
        map.setKeys(kExport, {});
        QVERIFY(map.isChanged(kExport));
        KeyMap other(commands());
        other.setChoices(map.choices());
        QVERIFY(other.keys(kExport).isEmpty());
    }

    void refusesWhatCannotBeAShortcut()
    {
        const KeyMap map(commands());
        QCOMPARE(map.refusal(kSync, QKeySequence(Qt::Key_Tab)), std::optional(KeyRefusal::Reserved));
        QCOMPARE(map.refusal(kNext, QKeySequence(Qt::Key_Down)), std::optional(KeyRefusal::Reserved));
        QCOMPARE(map.refusal(kSync, QKeySequence(Qt::Key_S)), std::optional(KeyRefusal::LetterElsewhere));
        QCOMPARE(map.refusal(kNext, QKeySequence(Qt::Key_S)), std::optional<KeyRefusal>());
        QCOMPARE(map.refusal(kSync, QKeySequence(Qt::CTRL | Qt::Key_S)), std::optional<KeyRefusal>());
    }

    void leavesOutWhatMakesNoSense()
    {
        KeyMap map(commands());
        map.setChoices({{QStringLiteral("of-another-version"), {kF5}},
                        {kExport, {kF5, kF5, QKeySequence(Qt::Key_Tab), QKeySequence()}},
                        {kNext, {kF5, QKeySequence(Qt::Key_N)}}});
        QCOMPARE(map.keys(kExport), QList{kF5});
        QCOMPARE(map.keys(kNext), QList{QKeySequence(Qt::Key_N)});
        // The designed keys of the others give way to what was chosen.
        QCOMPARE(map.keys(kSync), QList{kCtrlR});
        QVERIFY(!map.isChanged(kSync));
        map.setChoices({});
        QCOMPARE(map.keys(kSync), (QList{kF5, kCtrlR}));
    }

    void lettersAreSwitchedForAll()
    {
        KeyMap map(commands());
        const QSignalSpy changed(&map, &KeyMap::changed);
        map.setLettersOn(true);
        QCOMPARE(changed.count(), 0);
        map.setLettersOn(false);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!map.lettersOn());
        QCOMPARE(map.keys(kNext), QList{kJ});
    }
};

MCI_TEST_CLASS(TestKeyMap);
#include "tst_KeyMap.moc"
