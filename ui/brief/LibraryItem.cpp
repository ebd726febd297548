// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/LibraryItem.h"

#include "brief/BriefText.h"
#include "text/Isolated.h"
#include "widgets/PlainTip.h"

#include <cmath>

namespace mci::ui {

LibraryItem LibraryText::of(const services::OutputEntry &entry, UtcTime now)
{
    LibraryItem item;
    item.id = entry.id;
    item.title = BriefText::title(entry.title);
    item.pictures = entry.pictures;
    item.when = BriefText::ago(entry.madeAt, now);
    //: Library, what was made: best score of its variations. %1: 0 to 100
    item.figure = tr("best %1/100").arg(std::lround(entry.bestScore));
    //: Library, what was made: how many variations a person said yes to. %1 of %2
    const QString approved = tr("%1 of %2 approved").arg(entry.approved).arg(entry.variations);
    //: Library: creatives that it comes from
    const QString sources = tr("%n source(s)", "", entry.sources);
    item.caption = approved + QStringLiteral(" · ") + sources;
    return item;
}

LibraryItem LibraryText::of(const services::BriefEntry &entry, UtcTime now)
{
    LibraryItem item;
    item.id = entry.id;
    item.title = BriefText::title(entry.title);
    if (!entry.pictureFile.isEmpty())
        item.pictures << entry.pictureFile;
    item.when = BriefText::ago(entry.savedAt, now);
    QStringList parts;
    //: Library: creatives that it comes from
    parts << tr("%n source(s)", "", entry.sources);
    //: Library, a brief: how often something was made of it
    parts << tr("%n generation(s)", "", entry.outputs);
    if (entry.version > 1) {
        //: Library, a brief. %1: number of its version
        parts << tr("version %1").arg(entry.version);
    }
    item.caption = parts.join(QStringLiteral(" · "));
    return item;
}

void LibraryModel::setItems(std::vector<LibraryItem> items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int LibraryModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&id](const LibraryItem &item) { return item.id == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryItem &shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case IdRole:
        return shown.id;
    case Qt::ToolTipRole:
        return plainTip(shown.title);
    case Qt::AccessibleTextRole: {
        QStringList parts{text::isolated(shown.title), shown.when, shown.figure, shown.caption};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace mci::ui
