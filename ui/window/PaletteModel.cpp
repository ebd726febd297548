// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PaletteModel.h"

#include "window/FuzzyMatch.h"

namespace mci::ui {

namespace {

constexpr std::size_t kMostOfSection = 8;
constexpr int kRecentBonus = 15;

struct Match
{
    int entry = 0;
    int score = 0;
};

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QStringList recent, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
    , m_recent(std::move(recent))
{
    setTyped({});
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteSection section : kPaletteSections)
        addSection(section, typed);
    endResetModel();
}

void PaletteModel::addSection(PaletteSection section, const QString &typed)
{
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].section != section)
            continue;
        const auto score = fuzzyScore(typed, m_entries[i].text);
        if (!score)
            continue;
        const auto used = m_recent.indexOf(m_entries[i].id);
        const int bonus = used < 0 ? 0 : kRecentBonus + static_cast<int>(m_recent.size() - used);
        matches.push_back({static_cast<int>(i), *score + bonus});
    }
    // Creatives and clients are too many to be of use before anything was typed.
    const bool many = section == PaletteSection::Creatives;
    if (matches.empty() || (many && typed.isEmpty()))
        return;
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score > b.score; });
    if (section != PaletteSection::Actions || !typed.isEmpty())
        matches.resize(std::min(matches.size(), kMostOfSection));
    m_rows.push_back({-1, section});
    for (const Match &match : matches)
        m_rows.push_back({match.entry, section});
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int entry = m_rows[static_cast<std::size_t>(index.row())].entry;
    return entry < 0 ? nullptr : &m_entries[static_cast<std::size_t>(entry)];
}

QModelIndex PaletteModel::next(const QModelIndex &from, int by) const
{
    int row = from.isValid() ? from.row() + by : 0;
    while (row >= 0 && row < rowCount()) {
        if (entry(index(row)))
            return index(row);
        row += by;
    }
    return from;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry *found = entry(index);
    if (role == HeadingRole)
        return found == nullptr;
    if (!found) {
        if (role != Qt::DisplayRole)
            return {};
        switch (m_rows[static_cast<std::size_t>(index.row())].section) {
        case PaletteSection::GoTo:
            //: Command palette: heading
            return tr("Go to");
        case PaletteSection::Creatives:
            //: Command palette: heading
            return tr("Creatives");
        case PaletteSection::Actions:
            //: Command palette: heading
            return tr("Actions");
        case PaletteSection::Clients:
            //: Command palette: heading
            return tr("Clients");
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return found->caption.isEmpty() ? found->text : found->text + QStringLiteral(", ") + found->caption;
    case Qt::DecorationRole:
        return found->icon;
    case ShortcutRole:
        return found->caption;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace mci::ui
