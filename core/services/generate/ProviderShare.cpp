// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ProviderShare.h"

#include "services/ai/ProviderErrors.h"

namespace mci::services {

ProviderShare::ProviderShare(const ProviderMaker &maker, bool isWished)
    : m_maker(maker)
    , m_isOpen(isWished)
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
    auto copies = m_maker.copy(wish, m_tally, cancel);
    return copies ? std::move(copies) : without<Copies>(copies.error());
}

Result<QImage> ProviderShare::picture(const PictureWish &wish, const CancelToken &cancel)
{
    if (!m_isOpen)
        return QImage();
    auto picture = m_maker.picture(wish, m_tally, cancel);
    return picture ? std::move(picture) : without<QImage>(picture.error());
}

} // namespace mci::services
