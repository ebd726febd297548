// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ai/AiRecords.h"

#include <QAbstractTableModel>

namespace mci::ui {

/** Prices of models as a table to edit in place; what was entered is only told, whoever keeps it gives it in again. */
class AiPriceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Model, Input, Cached, Output, AsOf, Edited, ColumnCount };

    explicit AiPriceModel(QObject *parent = nullptr);

    void setRows(std::vector<domain::AiPriceRow> rows);
    /** A last row to be filled in; it is told once model, input and output are there. Gives the row. */
    int addDraft(const QString &model);
    [[nodiscard]] bool hasDraft() const { return m_draft.has_value(); }
    [[nodiscard]] bool hasEdited() const;
    [[nodiscard]] int rowOf(const QString &model) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /** As of today. */
    void priceEntered(const mci::domain::AiPrice &price);
    /** What was typed is no amount. */
    void refused(const QString &typed);

private:
    struct Draft
    {
        QString model;
        std::optional<qint64> input;
        std::optional<qint64> cached;
        std::optional<qint64> output;
    };

    [[nodiscard]] bool isDraft(int row) const { return m_draft && row == static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString draftText(int column) const;
    bool enterDraft(int column, const QString &typed);
    bool enterPrice(domain::AiPrice price, int column, const QString &typed);

    std::vector<domain::AiPriceRow> m_rows;
    std::optional<Draft> m_draft;
};

} // namespace mci::ui
