// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/Report.h"

#include <QByteArray>
#include <QImage>

namespace mci::ui {

/** A picture of a report and what it shows, for who does not see it. */
struct ReportPicture
{
    QImage image;
    QString description;
};

/** The sentences of a report as a list, for a browser and for QTextDocument; empty without any. All words are escaped. */
[[nodiscard]] QString summaryHtml(const QStringList &sentences);
/** One file with everything in it: pictures as data, no script, nothing that is fetched. All words are escaped. */
[[nodiscard]] QByteArray htmlOf(const Report &report, const std::vector<ReportPicture> &pictures);

} // namespace mci::ui
