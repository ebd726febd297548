// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/LayoutCatalog.h"

#include "compose/LayoutReader.h"

#include <QDir>
#include <QFile>

// Resources of a static library are left out unless somebody asks for them.
static void initLayouts()
{
    Q_INIT_RESOURCE(mci_layouts);
}

namespace mci::compose {

namespace {

Result<std::vector<LayoutFamily>> readAll()
{
    initLayouts();
    std::vector<LayoutFamily> families;
    const QDir folder(QStringLiteral(":/layouts"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto family = readLayout(opened ? file.readAll() : QByteArray());
        if (!family)
            return failure(
                makeError(family.error().code, Reason::None, name + QStringLiteral(": ") + family.error().detail));
        families.push_back(std::move(*family));
    }
    return families;
}

} // namespace

const Result<std::vector<LayoutFamily>> &layoutFamilies()
{
    static const Result<std::vector<LayoutFamily>> families = readAll();
    return families;
}

const LayoutFamily *findLayout(const QString &id)
{
    const auto &families = layoutFamilies();
    if (!families)
        return nullptr;
    const auto found =
        std::find_if(families->begin(), families->end(), [&id](const LayoutFamily &family) { return family.id == id; });
    return found == families->end() ? nullptr : &*found;
}

} // namespace mci::compose
