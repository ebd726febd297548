// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mci::ui {

/** A page in CommonMark on upright A4 pages; text stays text, and HTML within it is shown, not followed. Any thread. */
[[nodiscard]] QByteArray markdownPdf(const QString &markdown, const QString &title);

} // namespace mci::ui
