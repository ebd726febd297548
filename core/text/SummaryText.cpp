// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SummaryText.h"

#include "text/Isolated.h"
#include "text/KpiText.h"

#include <QCoreApplication>
#include <QLocale>

namespace mci::text {

namespace {

using domain::SummaryKind;
using domain::SummarySentence;

class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
public:
    static QString total(const SummarySentence &sentence, const SummaryWords &words)
    {
        const QString kpi = kpiText(sentence.kpi, sentence.objective);
        const domain::KpiChange &change = sentence.change;
        if (change.unclear || change.difference() == 0) {
            //: Summary of a period: chance alone could make the difference. %1 a KPI, %2 its value, %3 its value before
            return tr("%1: %2, no clear difference from the previous period (≈ %3)").arg(kpi, words.now, words.before);
        }
        if (change.before == 0) {
            //: Summary of a period: %1 a KPI, %2 its value
            return tr("%1: %2, nothing in the previous period").arg(kpi, words.now);
        }
        //: Summary of a period: %1 a KPI, %2 its value, %3 a difference such as 9%, %4 its value before
        return change.difference() > 0
            ? tr("%1: %2, %3 above the previous period (%4)").arg(kpi, words.now, words.size, words.before)
            //: Summary of a period: %1 a KPI, %2 its value, %3 such as 9%, %4 its value before
            : tr("%1: %2, %3 below the previous period (%4)").arg(kpi, words.now, words.size, words.before);
    }

    static QString mover(const SummarySentence &sentence, const SummaryWords &words)
    {
        //: Summary of a period: %1 is such as "ROAS: 3.8×, 9% above the previous period (3.5×)", %2 a share such as 12%
        const QString moved = tr("%1, %2 of spend").arg(total(sentence, words), words.spendShare);
        const QString creative = isolated(words.creative);
        switch (sentence.kind) {
        case SummaryKind::Better:
            //: Summary of a period: a creative with a clear change. %1 its name, %2 such as "ROAS: 3.8×, 9% above …"
            return tr("Better: %1. %2").arg(creative, moved);
        case SummaryKind::Worse:
            //: Summary of a period: a creative with a clear change. %1 its name, %2 such as "ROAS: 3.8×, 9% below …"
            return tr("Worse: %1. %2").arg(creative, moved);
        default:
            //: Summary of a period: a creative with a change that is neither good nor bad. %1 its name, %2 what changed
            return tr("Changed: %1. %2").arg(creative, moved);
        }
    }

    static QString tired(const SummarySentence &sentence)
    {
        if (sentence.count == 0) {
            //: Summary of a period
            return tr("%n creative(s) may be wearing out", "", sentence.watched);
        }
        //: Summary of a period
        const QString fatigued = tr("%n creative(s) is/are fatigued", "", sentence.count);
        if (sentence.watched == 0)
            return fatigued;
        //: Summary of a period: %1 is such as "2 creatives are fatigued", %n counts others
        return tr("%1, %n more may be wearing out", "", sentence.watched).arg(fatigued);
    }

    static QString newcomers(const SummarySentence &sentence)
    {
        //: Summary of a period: they did not run in the previous one. %1 is the number of the best
        return tr("%n new creative(s) is/are already in the top %1", "", sentence.count)
            .arg(QLocale().toString(sentence.best));
    }

    static QString needsData(const SummarySentence &sentence)
    {
        //: Summary of a period: they are below the minimums
        return tr("%n creative(s) need(s) more data to be ranked", "", sentence.count);
    }
};

} // namespace

QString summaryText(const SummarySentence &sentence, const SummaryWords &words)
{
    switch (sentence.kind) {
    case SummaryKind::Total:
        return SummaryText::total(sentence, words);
    case SummaryKind::Better:
    case SummaryKind::Worse:
    case SummaryKind::Moved:
        return SummaryText::mover(sentence, words);
    case SummaryKind::Tired:
        return SummaryText::tired(sentence);
    case SummaryKind::Newcomers:
        return SummaryText::newcomers(sentence);
    case SummaryKind::NeedsData:
        return SummaryText::needsData(sentence);
    }
    return {};
}

} // namespace mci::text
