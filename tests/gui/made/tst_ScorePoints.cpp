// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/MadeText.h"
#include "made/ScorePoints.h"
#include "made/ScoreText.h"
#include "support/TestMain.h"

#include <numeric>

#include <QRandomGenerator>

using namespace mci;
using namespace mci::ui;
using services::PartScore;
using services::ScorePart;

/** A score as points that a person can add up, and the words beside them. */
class TestScorePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsInTheMiddle()
    {
        const ScorePoints points = scorePoints({{ScorePart::PatternFit, 0.5, 0.6}, {ScorePart::Brand, 0.5, 0.4}});
        QCOMPARE(points.start, 50);
        QCOMPARE(points.total, 50);
        QCOMPARE(points.parts, (std::vector{0, 0}));
    }

    void givesEachPartItsPoints()
    {
        const ScorePoints points = scorePoints({{ScorePart::PatternFit, 1, 0.6}, {ScorePart::Brand, 0.25, 0.4}});
        QCOMPARE(points.parts, (std::vector{30, -10}));
        QCOMPARE(points.total, 70);
    }

    void roundsSoThatPointsAddUp()
    {
        // Each part is a third of a point above the middle: rounded by itself it would be none.
        const std::vector<PartScore> thirds(3, {ScorePart::Brand, 0.51, 1.0 / 3});
        QCOMPARE(scorePoints(thirds).total, 51);
        QCOMPARE(scorePoints(thirds).parts, (std::vector{1, 0, 0}));
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            std::vector<PartScore> parts(6);
            double sum = 0;
            for (PartScore &part : parts) {
                part.value = random.generateDouble();
                part.weight = random.generateDouble();
                sum += part.weight;
            }
            double exact = 0;
            for (PartScore &part : parts) {
                part.weight /= sum;
                exact += 100 * part.weight * part.value;
            }
            const ScorePoints points = scorePoints(parts);
            QCOMPARE(points.start, 50);
            QCOMPARE(points.total, static_cast<int>(std::lround(exact)));
            QCOMPARE(std::accumulate(points.parts.begin(), points.parts.end(), points.start), points.total);
            for (std::size_t part = 0; part < parts.size(); ++part)
                QCOMPARE_LT(std::abs(points.parts[part] - 100 * parts[part].weight * (parts[part].value - 0.5)), 1.0);
        }
    }

    void saysPointsWithTheirSign()
    {
        QCOMPARE(ScoreText::points(12), QStringLiteral("+12"));
        QCOMPARE(ScoreText::points(-3), QString::fromUtf8("−3"));
        QCOMPARE(ScoreText::points(0), QStringLiteral("0"));
    }

    void neverCallsAScoreAPrediction()
    {
        for (int part = 0; part <= static_cast<int>(ScorePart::Diversity); ++part) {
            for (const double value : {0.1, 0.9}) {
                const QString sentence = ScoreText::sentence({static_cast<ScorePart>(part), value, 0.2});
                QVERIFY(!sentence.isEmpty());
                QVERIFY(!sentence.contains(QStringLiteral("predict"), Qt::CaseInsensitive));
                QVERIFY(!sentence.contains(QStringLiteral("performance"), Qt::CaseInsensitive));
            }
        }
    }

    void hasASentenceForEachRule()
    {
        QSet<QString> sentences;
        using Rule = services::PreflightRule;
        for (int rule = 0; rule <= static_cast<int>(Rule::CallToAction); ++rule) {
            for (const bool passed : {true, false})
                sentences.insert(ScoreText::sentence({static_cast<Rule>(rule), passed, {}}));
        }
        QCOMPARE(sentences.size(), 16);
        QVERIFY(!sentences.contains(QString()));
        QVERIFY(ScoreText::sentence({Rule::ForbiddenWords, false, QStringLiteral("milagre")})
                    .contains(QStringLiteral("milagre")));
    }

    void tellsHowNearOneIs()
    {
        domain::CloneVerdict verdict;
        verdict.originality = 0.15;
        QCOMPARE(closenessOf(verdict), Closeness::TooSimilar);
        verdict.originality = 0.16;
        QCOMPARE(closenessOf(verdict), Closeness::Close);
        verdict.originality = 0.35;
        QCOMPARE(closenessOf(verdict), Closeness::Inspired);
    }
};

MCI_TEST_CLASS(TestScorePoints);
#include "tst_ScorePoints.moc"
