// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ProviderShare.h"

#include "services/ai/ProviderErrors.h"

namespace mci::services {

ProviderShare::ProviderShare(const ProviderMaker &maker, bool isWished, const PaidAnswers *paid)
    : m_maker(maker)
    , m_isOpen(isWished)
    , m_paid(paid)
{
}

template<typename Made>
Result<Made> ProviderShare::without(const Error &error)
{
    if (endsTheWork(error))
        return failure(error);
    if (!m_fallback)
        m_fallback = error;
    m_isOpen = m_isOpen && isOfOneQuestion(error);
    return Made();
}

Result<std::vector<writer::WrittenCopy>> ProviderShare::copies(const CopyWish &wish, const CancelToken &cancel)
{
    using Copies = std::vector<writer::WrittenCopy>;
    if (!m_isOpen)
        return Copies();
    if (auto paid = m_paid ? m_paid->copies(m_tally) : std::nullopt)
        return *std::move(paid);
    MakerTally tally;
    auto copies = m_maker.copy(wish, tally, cancel);
    m_tally.add(tally);
    if (copies && m_paid)
        m_paid->keepCopies(*copies, tally);
    return copies ? std::move(copies) : without<Copies>(copies.error());
}

Result<QImage> ProviderShare::picture(const PictureWish &wish, const CancelToken &cancel)
{
    if (!m_isOpen)
        return QImage();
    if (auto paid = m_paid ? m_paid->picture(wish.question.variation, m_tally) : std::nullopt)
        return *std::move(paid);
    MakerTally tally;
    auto picture = m_maker.picture(wish, tally, cancel);
    m_tally.add(tally);
    if (picture && m_paid)
        m_paid->keepPicture(wish.question.variation, *picture, tally);
    return picture ? std::move(picture) : without<QImage>(picture.error());
}

} // namespace mci::services
