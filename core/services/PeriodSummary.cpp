// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PeriodSummary.h"

namespace mci::services {

namespace {

using domain::Kpi;
using domain::SummaryKind;
using domain::SummarySentence;

QStringList idsOf(const std::vector<const TopCreative *> &creatives)
{
    QStringList ids;
    for (const TopCreative *creative : creatives)
        ids.append(creative->creative.id);
    return ids;
}

QStringList bySpend(std::vector<const TopCreative *> creatives)
{
    std::stable_sort(creatives.begin(), creatives.end(), [](const TopCreative *a, const TopCreative *b) {
        return a->row.spendMicros > b->row.spendMicros;
    });
    return idsOf(creatives);
}

/** Puts the sentences together in the order of their weight. */
class Summary
{
public:
    Summary(const CreativeOverviewAnswer &answer, const TrendsAnswer *trends, const DashboardFacts &facts, int best)
        : m_answer(answer)
        , m_trends(trends)
        , m_facts(facts)
        , m_best(std::min(best, static_cast<int>(answer.top.creatives.size())))
    {
    }

    [[nodiscard]] std::vector<SummarySentence> sentences()
    {
        const std::vector<const TopCreative *> all = allCreatives(m_answer);
        addTotal(m_facts.goal, idsOf(all));
        if (m_facts.goal != Kpi::Spend)
            addTotal(Kpi::Spend, bySpend(all));
        const std::vector<SummarySentence> moved = movers();
        // What wears out asks for something to be done; the second mover only completes the first.
        if (!moved.empty())
            add(moved.front());
        addTired();
        if (moved.size() > 1)
            add(moved.back());
        addNewcomers();
        addNeedsData();
        return std::move(m_sentences);
    }

private:
    [[nodiscard]] SummarySentence sentence(SummaryKind kind) const
    {
        SummarySentence sentence;
        sentence.kind = kind;
        sentence.kpi = m_facts.goal;
        sentence.objective = m_facts.objective;
        return sentence;
    }

    void add(const SummarySentence &sentence)
    {
        if (!sentence.creativeIds.isEmpty() && m_sentences.size() < kMostSummarySentences)
            m_sentences.push_back(sentence);
    }

    void addTotal(Kpi kpi, const QStringList &ids)
    {
        const bool compares = m_trends && m_trends->hasBefore;
        const std::optional<domain::KpiChange> change = compares ? m_trends->totals[kpi] : std::nullopt;
        if (!change)
            return;
        SummarySentence total = sentence(SummaryKind::Total);
        total.kpi = kpi;
        total.change = *change;
        total.creativeIds = ids;
        add(total);
    }

    [[nodiscard]] SummarySentence moverSentence(const Mover &mover) const
    {
        SummarySentence moved = sentence(!mover.better        ? SummaryKind::Moved
                                             : *mover.better ? SummaryKind::Better
                                                             : SummaryKind::Worse);
        moved.change = mover.change;
        moved.spendShare = mover.spendShare;
        moved.creativeIds = {mover.creativeId};
        return moved;
    }

    /** The heaviest one, and the heaviest one to the other side; as many as there are. */
    [[nodiscard]] std::vector<SummarySentence> movers() const
    {
        std::vector<SummarySentence> moved;
        const auto rose = [](const Mover &mover) { return mover.change.difference() > 0; };
        for (const Mover &mover : m_facts.movers) {
            if (moved.empty() || (moved.size() == 1 && rose(mover) != rose(m_facts.movers.front())))
                moved.push_back(moverSentence(mover));
        }
        return moved;
    }

    void addTired()
    {
        SummarySentence tired = sentence(SummaryKind::Tired);
        for (const TiredCreative &one : m_facts.tired) {
            ++(one.fatigue.level == domain::FatigueLevel::Fatigued ? tired.count : tired.watched);
            tired.creativeIds.append(one.creativeId);
        }
        add(tired);
    }

    void addNewcomers()
    {
        SummarySentence fresh = sentence(SummaryKind::Newcomers);
        fresh.best = m_best;
        for (int place = 0; place < m_best; ++place) {
            const QString &id = m_answer.top.creatives[static_cast<std::size_t>(place)].creative.id;
            if (m_facts.newcomers.contains(id))
                fresh.creativeIds.append(id);
        }
        fresh.count = static_cast<int>(fresh.creativeIds.size());
        add(fresh);
    }

    void addNeedsData()
    {
        SummarySentence below = sentence(SummaryKind::NeedsData);
        for (const BelowMinimum &one : m_answer.needsData)
            below.creativeIds.append(one.item.creative.id);
        below.count = static_cast<int>(below.creativeIds.size());
        add(below);
    }

    const CreativeOverviewAnswer &m_answer;
    const TrendsAnswer *m_trends;
    const DashboardFacts &m_facts;
    int m_best;
    std::vector<SummarySentence> m_sentences;
};

} // namespace

std::vector<SummarySentence> periodSummary(const CreativeOverviewAnswer &answer, const TrendsAnswer *trends,
                                           const DashboardFacts &facts, int best)
{
    return Summary(answer, trends, facts, best).sentences();
}

} // namespace mci::services
