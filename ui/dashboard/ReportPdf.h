// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/ReportHtml.h"

namespace mci::ui {

/** A4 pages: the pictures, then the tables. Text stays text. GUI thread. */
[[nodiscard]] QByteArray pdfOf(const Report &report, const std::vector<ReportPicture> &pictures);

} // namespace mci::ui
