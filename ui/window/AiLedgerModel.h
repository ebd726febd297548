// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

#include <functional>

#include <QAbstractTableModel>
#include <QHash>

namespace mci::ui {

/** The calls to AI providers as a table, the newest first. */
class AiLedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Client, Creative, Host, Model, Input, Output, Cost, CallResult, Duration, ColumnCount };
    /** A bare number where the cell has one: tokens, US dollars, seconds. */
    static constexpr int NumberRole = Qt::UserRole;

    /** Gives the name of a creative, an empty one where it is not known. */
    using CreativeNames = std::function<QString(const QString &creativeId)>;

    explicit AiLedgerModel(CreativeNames names, QObject *parent = nullptr);

    void setClients(const QHash<QString, QString> &names);
    void setCalls(std::vector<domain::AiCall> calls);
    [[nodiscard]] const std::vector<domain::AiCall> &calls() const { return m_calls; }
    [[nodiscard]] const domain::AiCall *call(int row) const;
    [[nodiscard]] int rowOf(const QString &callId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const domain::AiCall &call, int column) const;
    [[nodiscard]] QString usageText(const domain::AiCall &call, int column) const;
    [[nodiscard]] QString creativeText(const domain::AiCall &call) const;
    [[nodiscard]] static QVariant number(const domain::AiCall &call, int column);

    CreativeNames m_names;
    QHash<QString, QString> m_clients;
    std::vector<domain::AiCall> m_calls;
};

/** Rows for other programs, tab-separated with their headings; what a spreadsheet would run as a formula is made harmless. */
[[nodiscard]] QString ledgerTsv(const AiLedgerModel &model, const QList<int> &rows);

} // namespace mci::ui
