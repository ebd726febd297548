// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace mci::ui {

/** A row of the library: something that was made, or a brief. */
struct LibraryItem
{
    QString id;
    QString title;
    /** "3 sources · 2 of 4 approved". */
    QString caption;
    /** At the right: "best 82/100"; may be empty. */
    QString figure;
    /** When it was made or saved. */
    QString when;
    /** Full paths. */
    QStringList pictures;
    bool operator==(const LibraryItem &) const = default;
};

/** How entries are worded. */
class LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(LibraryText)
public:
    [[nodiscard]] static LibraryItem of(const services::OutputEntry &entry, UtcTime now);
    [[nodiscard]] static LibraryItem of(const services::BriefEntry &entry, UtcTime now);
};

/** The rows in the order they came. */
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<LibraryItem> items);
    [[nodiscard]] const LibraryItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /** -1 where there is none. */
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<LibraryItem> m_items;
};

} // namespace mci::ui
