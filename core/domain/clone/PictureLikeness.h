// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clone/PicturePrint.h"

#include <optional>

namespace mci::domain {

/** How near a made picture is to one that was there before, as measured; what that means, CloneGate knows. */
struct PictureLikeness
{
    /** Fewest bits that differ, 0 to 64, over borders, mirror and middle parts. */
    int perceptualBits = 64;
    int differenceBits = 64;
    /** Where the edges are, mirrored or not, and the colours: 0 to 1; edges are 0 where one of the two has none. */
    double edges = 0;
    /** Part of the cells with edges that have the same, 0 to 1: what an overlay covers does not count much. */
    double cells = 0;
    double colours = 0;
    /** Cosine of the embeddings, 0 to 1; nullopt where one has none or another encoder made it. */
    std::optional<double> meaning;
};

/** A print that is compared with many. */
class PictureComparison
{
public:
    explicit PictureComparison(PicturePrint made);

    [[nodiscard]] PictureLikeness with(const PicturePrint &known) const;

private:
    /** The two views whose edges are nearest. */
    struct Nearest
    {
        const Levels *made = nullptr;
        const Levels *known = nullptr;
        double likeness = 0;
    };
    void compareEdges(const Levels &made, const PicturePrint &known, Nearest &nearest) const;

    PicturePrint m_made;
    std::array<Levels, 2> m_mirroredEdges;
};

} // namespace mci::domain
