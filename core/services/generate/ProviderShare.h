// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/generate/PaidAnswers.h"

namespace mci::services {

/**
 * A provider's share of one generation. What it does not do, whatever the reason, is left to this computer; the first reason is
 * kept. After one that the next question would meet too, nothing more is asked.
 */
class ProviderShare
{
public:
    /**
     * `isWished`: else nobody is asked, and nothing is amiss. `paid` takes what is answered, and gives what was in an earlier try;
     * null: there is none.
     */
    ProviderShare(const ProviderMaker &maker, bool isWished, const PaidAnswers *paid);

    [[nodiscard]] bool isAsked() const { return m_isOpen; }
    /** Empty: they are to be written here. An error only where it ends the generation. */
    [[nodiscard]] Result<std::vector<writer::WrittenCopy>> copies(const CopyWish &wish, const CancelToken &cancel);
    /** Null: what is there already is to be used. Errors as copies(). */
    [[nodiscard]] Result<QImage> picture(const PictureWish &wish, const CancelToken &cancel);

    [[nodiscard]] const MakerTally &tally() const { return m_tally; }
    [[nodiscard]] const std::optional<Error> &fallback() const { return m_fallback; }

private:
    /** What nothing came of; the error itself where it ends everything. */
    template<typename Made>
    [[nodiscard]] Result<Made> without(const Error &error);

    const ProviderMaker &m_maker;
    bool m_isOpen;
    const PaidAnswers *m_paid;
    MakerTally m_tally;
    std::optional<Error> m_fallback;
};

} // namespace mci::services
