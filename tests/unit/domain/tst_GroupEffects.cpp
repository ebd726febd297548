// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GroupEffects.h"
#include "support/TestMain.h"

#include <cmath>
#include <random>

#include <QTest>

using namespace mci::domain;

namespace {

GroupMember member(const QString &key, double value, double spend = 100)
{
    return {{key}, value, spend};
}

/** An account with `groups` groups of five creatives; the first `real` of them differ by `factor`. */
std::vector<GroupMember> account(std::mt19937_64 &engine, int groups, int real, double factor)
{
    std::normal_distribution<double> normal(0, 0.35);
    std::vector<GroupMember> members;
    for (int group = 0; group < groups; ++group) {
        for (int i = 0; i < 6; ++i) {
            const double centre = group < real ? std::log(factor) : 0;
            members.push_back(member(QStringLiteral("g%1").arg(group), std::exp(1 + centre + normal(engine))));
        }
    }
    return members;
}

} // namespace

class TestGroupEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void benjaminiHochbergGoesUpTheSteps()
    {
        // The third is below its own limit, which takes the second along.
        QCOMPARE(benjaminiHochberg({0.01, 0.06, 0.07, 0.9}, 0.1), (std::vector<bool>{true, true, true, false}));
        QCOMPARE(benjaminiHochberg({0.5, 0.001}, 0.1), (std::vector<bool>{false, true}));
        QVERIFY(benjaminiHochberg({}, 0.1).empty());
    }

    void smallGroupsAreLeftOut()
    {
        std::vector<GroupMember> members;
        for (int i = 0; i < 10; ++i)
            members.push_back(member(QStringLiteral("image"), 3 + 0.1 * i));
        members.push_back(member(QStringLiteral("video"), 9));
        members.push_back(member(QStringLiteral("video"), 9));
        QVERIFY(groupEffects(members).empty());
        // Three of them, but with hardly any of the spend.
        for (int i = 0; i < 3; ++i)
            members.push_back(member(QStringLiteral("carousel"), 2, 1));
        for (const GroupEffect &effect : groupEffects(members))
            QVERIFY(effect.key != QLatin1String("carousel"));
    }

    void aGroupNeedsOthersBesideIt()
    {
        std::vector<GroupMember> members;
        for (int i = 0; i < 10; ++i)
            members.push_back(member(QStringLiteral("image"), 3 + 0.1 * i));
        QVERIFY(groupEffects(members).empty());
    }

    void effectIsDrawnTowardsZero()
    {
        std::vector<GroupMember> members;
        for (int i = 0; i < 4; ++i)
            members.push_back(member(QStringLiteral("video"), i % 2 ? 6 : 2));
        for (int i = 0; i < 20; ++i)
            members.push_back(member(QStringLiteral("image"), i % 2 ? 4 : 1.5));
        const std::vector<GroupEffect> effects = groupEffects(members);
        QCOMPARE(effects.size(), std::size_t(2));
        const GroupEffect &video = effects.front();
        QCOMPARE(video.key, QStringLiteral("video"));
        QCOMPARE(video.creatives, 4);
        QCOMPARE(video.spendShare, 400.0 / 2400);
        const double raw = std::sqrt(12.0) / std::sqrt(6.0) - 1;
        QCOMPARE_GT(video.effect, 0.0);
        QCOMPARE_LT(video.effect, raw);
        QCOMPARE_LT(video.low, video.effect);
        QCOMPARE_GT(video.high, video.effect);
        QVERIFY(!video.clear);
    }

    void aPlainDifferenceIsClear()
    {
        std::mt19937_64 engine(7);
        const std::vector<GroupEffect> effects = groupEffects(account(engine, 4, 1, 2.5));
        QCOMPARE(effects.front().key, QStringLiteral("g0"));
        QVERIFY(effects.front().clear);
        QCOMPARE_GT(effects.front().low, 0.0);
        QCOMPARE_LT(effects.front().pValue, 0.02);
    }

    void orderOfMembersIsNoMatter()
    {
        std::mt19937_64 engine(3);
        std::vector<GroupMember> members = account(engine, 4, 1, 1.5);
        const std::vector<GroupEffect> first = groupEffects(members);
        std::shuffle(members.begin(), members.end(), engine);
        QCOMPARE(groupEffects(members), first);
    }

    void valuesThatAreNoneAreLeftOut()
    {
        std::mt19937_64 engine(3);
        std::vector<GroupMember> members = account(engine, 3, 0, 1);
        const std::vector<GroupEffect> clean = groupEffects(members);
        members.push_back(member(QStringLiteral("g0"), 0));
        members.push_back(member(QStringLiteral("g0"), std::numeric_limits<double>::quiet_NaN()));
        members.push_back(member(QStringLiteral("g0"), std::numeric_limits<double>::infinity()));
        QCOMPARE(groupEffects(members), clean);
    }

    void aCreativeCanBeInSeveralGroups()
    {
        std::mt19937_64 engine(11);
        std::vector<GroupMember> members = account(engine, 3, 0, 1);
        for (std::size_t i = 0; i < members.size(); i += 2)
            members[i].keys.push_back(QStringLiteral("people"));
        bool found = false;
        for (const GroupEffect &effect : groupEffects(members))
            found = found || (effect.key == QLatin1String("people") && effect.creatives == 9);
        QVERIFY(found);
    }

    void falseDiscoveriesStayBelowTheRate_data()
    {
        QTest::addColumn<int>("real");
        QTest::newRow("no group differs") << 0;
        QTest::newRow("one of twelve differs") << 1;
    }

    void falseDiscoveriesStayBelowTheRate()
    {
        QFETCH(int, real);
        constexpr int kAccounts = 150;
        constexpr int kGroups = 12;
        std::mt19937_64 engine(42);
        double falseShares = 0;
        int found = 0;
        for (int i = 0; i < kAccounts; ++i) {
            int clear = 0;
            int wrong = 0;
            for (const GroupEffect &effect : groupEffects(account(engine, kGroups, real, 2.2))) {
                const bool isReal = effect.key.mid(1).toInt() < real;
                clear += effect.clear ? 1 : 0;
                wrong += effect.clear && !isReal ? 1 : 0;
                found += effect.clear && isReal ? 1 : 0;
            }
            falseShares += clear > 0 ? static_cast<double>(wrong) / clear : 0;
        }
        const double rate = falseShares / kAccounts;
        qInfo("false discovery rate %.3f, real ones found %.2f", rate, real ? found / double(kAccounts * real) : 0.0);
        // Three standard errors of the simulation above the rate that is promised.
        QCOMPARE_LE(rate, 0.1 + 3 * std::sqrt(0.1 * 0.9 / kAccounts));
        if (real > 0)
            QCOMPARE_GT(found, kAccounts * real / 2);
    }
};

MCI_TEST_CLASS(TestGroupEffects);
#include "tst_GroupEffects.moc"
