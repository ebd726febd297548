// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/Generation.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

namespace mci::services {

namespace {

using Row = domain::EnumName<ScorePart>;

constexpr std::array kParts{
    Row{ScorePart::PatternFit, "pattern_fit"},
    Row{ScorePart::Readability, "readability"},
    Row{ScorePart::Originality, "originality"},
    Row{ScorePart::Placement, "placement"},
    Row{ScorePart::Brand, "brand"},
    Row{ScorePart::Diversity, "diversity"},
};

} // namespace

QString scorePartName(ScorePart part)
{
    return domain::enumName(kParts, part);
}

std::optional<ScorePart> scorePartFromName(const QString &name)
{
    return domain::enumFromName(kParts, name);
}

double totalOf(const std::vector<PartScore> &scores)
{
    double sum = 0;
    for (const PartScore &part : scores)
        sum += part.value * part.weight;
    return sum * 100;
}

double MadeCreative::score() const
{
    return totalOf(scores);
}

domain::CloneSubject MadeCreative::subject() const
{
    return {id, print, copy.texts()};
}

Error tooSimilar(const domain::CloneVerdict &verdict)
{
    return makeError(ErrorCode::TooSimilar, Reason::None, QStringLiteral("like ") + verdict.nearestId,
                     {{QStringLiteral("value"), verdict.nearestId}});
}

std::size_t Generation::best() const
{
    const auto most = std::max_element(creatives.begin(), creatives.end(),
                                       [](const auto &a, const auto &b) { return a.score() < b.score(); });
    return static_cast<std::size_t>(most - creatives.begin());
}

} // namespace mci::services
