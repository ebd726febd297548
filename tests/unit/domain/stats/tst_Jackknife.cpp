// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Jackknife.h"
#include "support/TestMain.h"

#include <cmath>
#include <numeric>

using namespace mci::domain::stats;

class TestJackknife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Of a mean it is the textbook's s/√n, exactly. */
    void ofAMeanItIsTheUsualStandardError()
    {
        const std::vector<double> cases{2, 4, 4, 4, 5, 5, 7, 9};
        const double sum = std::accumulate(cases.begin(), cases.end(), 0.0);
        const double count = static_cast<double>(cases.size());
        std::vector<double> withoutEach;
        double squares = 0;
        for (const double value : cases) {
            withoutEach.push_back((sum - value) / (count - 1));
            squares += (value - sum / count) * (value - sum / count);
        }
        const double usual = std::sqrt(squares / (count - 1) / count);
        QVERIFY(std::abs(jackknifeError(withoutEach) - usual) < 1e-12);
        QVERIFY(std::abs(usual - 0.755928946) < 1e-9);
    }
    void tellsNothingOfOneCase()
    {
        QCOMPARE(jackknifeError({}), 0.0);
        QCOMPARE(jackknifeError({0.4}), 0.0);
        QCOMPARE(jackknifeError({0.4, 0.4, 0.4}), 0.0);
        QCOMPARE(jackknifeError({0.0, 1.0}), 0.5);
    }
};

MCI_TEST_CLASS(TestJackknife);
#include "tst_Jackknife.moc"
