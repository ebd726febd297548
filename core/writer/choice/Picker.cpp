// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer/choice/Picker.h"

#include "domain/likeness/TextLikeness.h"
#include "writer/choice/AvoidedTexts.h"
#include "writer/choice/Quality.h"

#include <limits>

namespace mci::writer {

namespace {

/** The best of each kind are put together with one another; the rest is too many. */
constexpr std::size_t kHeadlines = 48;
constexpr std::size_t kBodiesOfAFramework = 12;
/** Headlines as like as this are taken only where there are no others. */
constexpr double kAlikeHeadlines = 58;
constexpr int kSharedSentence = 7;
/** More than any quality. */
constexpr double kWithoutName = 100;
constexpr double kNever = -std::numeric_limits<double>::infinity();

constexpr Bits kSaidOnce = bit(Fact::Audience) | bit(Fact::Message) | bit(Fact::Proof);
constexpr Bits kNames = bit(Fact::Product) | bit(Fact::Brand);

/** A candidate among those left, with what it loses for being like one of those picked so far. */
struct Entry
{
    const Candidate *candidate;
    double loss = 0;
    bool isOut = false;
};

double alike(const QString &a, const QString &b)
{
    return domain::likeness::tokenSortRatio(a, b);
}

bool beginsAlike(const QString &a, const QString &b)
{
    const QString first = a.section(u' ', 0, 1);
    return first.size() > 3 && first == b.section(u' ', 0, 1);
}

bool endsAlike(const QString &a, const QString &b)
{
    return a.section(u' ', -2) == b.section(u' ', -2);
}

/** Facts are put in the same words again and again, so it takes more than a fact to be a sentence. */
bool sharesASentence(const Candidate &a, const Candidate &b)
{
    return domain::likeness::longestSharedRun(a.normal, b.normal) >= kSharedSentence;
}

/** What a headline and a text say twice, and what neither of them says of the brief. */
double discord(const Candidate &headline, const Candidate &body, Bits available)
{
    const Bits twice = headline.facts & body.facts;
    double loss = 0;
    loss += (twice & kSaidOnce) != 0 ? 3.5 : 0;
    loss += (twice & bit(Fact::Offer)) != 0 ? 1.8 : 0;
    loss += headline.timesProduct > 0 ? 0.7 * body.timesProduct : 0;
    const Bits said = headline.facts | body.facts;
    loss += (said & kNames) == 0 ? kWithoutName : 0;
    loss += (available & ~said & bit(Fact::Offer)) != 0 ? 2.5 : 0;
    loss += (available & ~said & bit(Fact::Message)) != 0 ? 1.5 : 0;
    const int shared = sharedWords(headline.words, body.words);
    const bool sharesProduct = headline.timesProduct > 0 && body.timesProduct > 0;
    return loss + 0.9 * std::max(0, shared - (sharesProduct ? 2 : 0))
        + (beginsAlike(headline.normal, body.normal) ? 2 : 0);
}

double lossOfHeadline(const Candidate &headline, const Candidate &picked)
{
    const double likeness = alike(headline.normal, picked.normal);
    return likeness / 20 + (likeness >= kAlikeHeadlines ? 12 : 0) + (headline.angle == picked.angle ? 1.5 : 0)
        + (beginsAlike(headline.normal, picked.normal) ? 3 : 0);
}

double lossOfBody(const Candidate &body, const Candidate &picked)
{
    const double likeness = alike(body.normal, picked.normal);
    return likeness / 20 + (likeness >= 75 ? 8 : 0) + (body.framework == picked.framework ? 9 : 0)
        + (sharesASentence(body, picked) ? 3 : 0) + (endsAlike(body.normal, picked.normal) ? 1.5 : 0)
        + (beginsAlike(body.normal, picked.normal) ? 3 : 0);
}

class Picker
{
public:
    Picker(const Candidates &candidates, const CopyRequest &request)
        : m_candidates(candidates)
        , m_request(request)
        , m_avoided(request.avoid, request.brief)
    {
        for (std::size_t place = 0; place < std::min(candidates.headlines.size(), kHeadlines); ++place)
            m_headlines.push_back({&candidates.headlines[place]});
        std::array<std::size_t, 5> counts{};
        for (const Candidate &body : candidates.bodies) {
            m_available |= body.facts;
            if (counts[static_cast<std::size_t>(body.framework)]++ < kBodiesOfAFramework)
                m_bodies.push_back({&body});
        }
        for (const Entry &headline : m_headlines) {
            for (const Entry &body : m_bodies)
                m_discords.push_back(discord(*headline.candidate, *body.candidate, m_available));
        }
    }

    std::vector<PickedCopy> pick()
    {
        while (m_picked.size() < static_cast<std::size_t>(m_request.variations)) {
            const auto [headline, body] = best();
            if (headline == nullptr)
                break;
            // Of both, so that neither is asked again.
            headline->isOut = !m_request.kept.headline && m_avoided.isHeadlineLike(headline->candidate->normal);
            body->isOut = !m_request.kept.primaryText && m_avoided.isBodyLike(body->candidate->normal);
            if (headline->isOut || body->isOut)
                continue;
            m_picked.push_back({headline->candidate, body->candidate, descriptionFor(*headline, *body)});
            discourage();
        }
        return m_picked;
    }

private:
    std::pair<Entry *, Entry *> best()
    {
        std::pair<Entry *, Entry *> found{nullptr, nullptr};
        double highest = kNever;
        auto discords = m_discords.cbegin();
        for (Entry &headline : m_headlines) {
            for (Entry &body : m_bodies) {
                const double value = valueOf(headline) + valueOf(body) - *discords++;
                if (value > highest) {
                    highest = value;
                    found = {&headline, &body};
                }
            }
        }
        return found;
    }

    [[nodiscard]] static double valueOf(const Entry &entry)
    {
        return entry.isOut ? kNever : entry.candidate->quality - entry.loss;
    }

    /**
     * Maximal marginal relevance: an entry loses by the pick that it is most like. What is the same as the last pick is out unless
     * it is to stay.
     */
    void discourage()
    {
        const PickedCopy &last = m_picked.back();
        for (Entry &entry : m_headlines) {
            entry.loss = std::max(entry.loss, lossOfHeadline(*entry.candidate, *last.headline));
            entry.isOut |= entry.candidate == last.headline && !isOnly(m_candidates.headlines);
        }
        for (Entry &entry : m_bodies) {
            entry.loss = std::max(entry.loss, lossOfBody(*entry.candidate, *last.body));
            entry.isOut |= entry.candidate == last.body && !isOnly(m_candidates.bodies);
        }
    }

    /** A part that stays, or the one text that could be made. */
    [[nodiscard]] static bool isOnly(const std::vector<Candidate> &candidates) { return candidates.size() == 1; }

    const Candidate *descriptionFor(const Entry &headline, const Entry &body)
    {
        const Candidate *found = &m_candidates.descriptions.front();
        double highest = kNever;
        for (const Candidate &description : m_candidates.descriptions) {
            double value = description.quality;
            for (const Candidate *other : {headline.candidate, body.candidate}) {
                value -= 2.5 * ((other->facts & description.facts & ~kNames) != 0 ? 1 : 0)
                    + 1.2 * sharedWords(other->words, description.words);
            }
            for (const PickedCopy &earlier : m_picked)
                value -= alike(description.normal, earlier.description->normal) / 15;
            if (value > highest) {
                highest = value;
                found = &description;
            }
        }
        return found;
    }

    const Candidates &m_candidates;
    const CopyRequest &m_request;
    AvoidedTexts m_avoided;
    /** Facts that any of the texts has. */
    Bits m_available = 0;
    std::vector<Entry> m_headlines;
    std::vector<Entry> m_bodies;
    /** Of each headline with each body, in their order. */
    std::vector<double> m_discords;
    std::vector<PickedCopy> m_picked;
};

} // namespace

std::vector<PickedCopy> pickCopies(const Candidates &candidates, const CopyRequest &request)
{
    return Picker(candidates, request).pick();
}

} // namespace mci::writer
