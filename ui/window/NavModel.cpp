// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/NavModel.h"

#include "widgets/PlainTip.h"

namespace mci::ui {

NavModel::NavModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows{
          //: Navigation
          {RowKind::Page, Page::Dashboard, tr("Dashboard"), QStringLiteral("home"), 0, false},
          //: Navigation: caption above the pages that show results
          {RowKind::Caption, {}, tr("Analyze"), {}, 0, false},
          //: Navigation
          {RowKind::Page, Page::TopCreatives, tr("Top creatives"), QStringLiteral("leaderboard"), 0, false},
          //: Navigation: creatives side by side
          {RowKind::Page, Page::Compare, tr("Compare"), QStringLiteral("compare"), 0, false},
          //: Navigation: which patterns go with which results
          {RowKind::Page, Page::Patterns, tr("Patterns"), QStringLiteral("swatch"), 0, false},
          //: Navigation: caption above the pages where something new is made
          {RowKind::Caption, {}, tr("Create"), {}, 0, false},
          //: Navigation: briefs, and the new ads that were made of them
          {RowKind::Page, Page::Generations, tr("Briefs & generations"), QStringLiteral("sparkle-generate"), 0, false},
          {RowKind::Space, {}, {}, {}, 0, false},
          //: Navigation
          {RowKind::Page, Page::Activity, tr("Activity"), QStringLiteral("activity"), 0, false},
          //: Navigation
          {RowKind::Page, Page::Settings, tr("Settings"), QStringLiteral("settings"), 0, false},
      }
{
}

int NavModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return plainTip(row.keys.isEmpty() ? row.text : row.text + QStringLiteral(" (") + row.keys + u')');
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case PageRole:
        return static_cast<int>(row.page);
    case IconRole:
        return row.icon;
    case BadgeRole:
        return row.badge;
    case NeedsYouRole:
        return row.needsYou;
    default:
        return {};
    }
}

Qt::ItemFlags NavModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<std::size_t>(index.row())].kind != RowKind::Page)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex NavModel::indexOf(Page page) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const Row &row = m_rows[static_cast<std::size_t>(i)];
        if (row.kind == RowKind::Page && row.page == page)
            return index(i);
    }
    return {};
}

void NavModel::setBadge(Page page, int count)
{
    Row &row = rowOf(page);
    if (row.badge == count)
        return;
    row.badge = count;
    Q_EMIT dataChanged(indexOf(page), indexOf(page), {BadgeRole, Qt::AccessibleTextRole});
}

void NavModel::setKeys(Page page, const QString &keys)
{
    rowOf(page).keys = keys;
    Q_EMIT dataChanged(indexOf(page), indexOf(page), {Qt::ToolTipRole});
}

void NavModel::setNeedsYou(Page page, bool needs)
{
    Row &row = rowOf(page);
    if (row.needsYou == needs)
        return;
    row.needsYou = needs;
    Q_EMIT dataChanged(indexOf(page), indexOf(page), {NeedsYouRole, Qt::AccessibleTextRole});
}

QString NavModel::accessibleText(const Row &row) const
{
    QString text = row.text;
    if (row.badge > 0) {
        //: Navigation, read aloud: %1 is a page such as Activity
        text = tr("%1, %n running", "", row.badge).arg(text);
    }
    if (row.needsYou) {
        //: Navigation, read aloud: %1 is a page such as Activity
        text = tr("%1, needs you").arg(text);
    }
    return text;
}

NavModel::Row &NavModel::rowOf(Page page)
{
    return m_rows[static_cast<std::size_t>(indexOf(page).row())];
}

} // namespace mci::ui
