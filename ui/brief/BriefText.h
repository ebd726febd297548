// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief/BriefDocument.h"
#include "creatives/Figures.h"

#include <QCoreApplication>

namespace mci::ui {

/** Wording of briefs that several parts of the page share. In the default locale. */
class BriefText
{
    Q_DECLARE_TR_FUNCTIONS(BriefText)
public:
    /** The product, or "New brief". */
    [[nodiscard]] static QString title(const QString &product);
    /** "Draft saved 8 s ago". */
    [[nodiscard]] static QString savedAgo(UtcTime at, UtcTime now);
    /** "12 min ago"; date and time after a day. */
    [[nodiscard]] static QString ago(UtcTime at, UtcTime now);
    /** "ROAS 5.42× · high confidence"; empty where nothing is known. */
    [[nodiscard]] static QString sourceFigures(const domain::BriefSource &source);
    /** "1:1", "1.91:1", with the locale's decimal sign. */
    [[nodiscard]] static QString format(domain::AdFormat format);
    /** "1:1, 4:5 and 9:16". */
    [[nodiscard]] static QString formats(const std::vector<domain::AdFormat> &formats);
    /** A, B, C … */
    [[nodiscard]] static QString letter(int number);
    /** US dollars. */
    [[nodiscard]] static QString cost(qint64 micros);
    [[nodiscard]] static QString inspiredBy(int sources);
};

/** What a brief without formats is made in. */
[[nodiscard]] std::vector<domain::AdFormat> formatsOf(const domain::Brief &brief);

} // namespace mci::ui
