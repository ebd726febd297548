// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractListModel>
#include <QIcon>

namespace mci::ui {

enum class PaletteSection { GoTo, Creatives, Actions, Clients };
inline constexpr PaletteSection kPaletteSections[] = {PaletteSection::GoTo, PaletteSection::Creatives,
                                                      PaletteSection::Actions, PaletteSection::Clients};

/** Something the command palette finds and does. */
struct PaletteEntry
{
    /** Stays the same between starts; what was done lately comes first. */
    QString id;
    PaletteSection section = PaletteSection::Actions;
    QString text;
    /** At the right: a shortcut or what it belongs to. */
    QString caption;
    QIcon icon;
    std::function<void()> run;
};

/** What answers the typed letters, by section; the best match and what was used lately first. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { HeadingRole = Qt::UserRole, ShortcutRole };

    PaletteModel(std::vector<PaletteEntry> entries, QStringList recent, QObject *parent);

    void setTyped(const QString &typed);
    /** nullptr for a heading. */
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;
    /** The next row that is not a heading, in steps of `by`; the same where there is none. */
    [[nodiscard]] QModelIndex next(const QModelIndex &from, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        /** -1: a heading. */
        int entry = -1;
        PaletteSection section = PaletteSection::Actions;
    };
    void addSection(PaletteSection section, const QString &typed);

    std::vector<PaletteEntry> m_entries;
    QStringList m_recent;
    std::vector<Row> m_rows;
};

} // namespace mci::ui
