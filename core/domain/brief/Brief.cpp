// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/Brief.h"

#include "domain/EnumNames.h"

#include <array>

namespace mci::domain {

namespace {

using Row = EnumName<AdFormat>;

constexpr std::array kFormats{
    Row{AdFormat::Square, "1:1"},
    Row{AdFormat::Portrait, "4:5"},
    Row{AdFormat::Story, "9:16"},
    Row{AdFormat::Landscape, "1.91:1"},
};

} // namespace

QString adFormatName(AdFormat format)
{
    return enumName(kFormats, format);
}

std::optional<AdFormat> adFormatFromName(const QString &name)
{
    return enumFromName(kFormats, name);
}

Brief withoutFiles(Brief brief)
{
    brief.productPhoto.clear();
    brief.brand.logoFile.clear();
    return brief;
}

} // namespace mci::domain
