// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AiPriceModel.h"

#include "base/Micros.h"
#include "pages/AiText.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

namespace mci::ui {

namespace {

/** Dearer than any model by far. */
constexpr double kDearestPrice = 100'000;

/** Millionths; also with a decimal point where the language has a comma. nullopt: no amount. */
std::optional<qint64> amountOf(const QString &typed)
{
    bool ok = false;
    double value = QLocale().toDouble(typed.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(typed.trimmed(), &ok);
    if (!ok || !(value >= 0 && value <= kDearestPrice))
        return std::nullopt;
    return std::llround(value * static_cast<double>(kMicros));
}

bool isAmount(int column)
{
    return column == AiPriceModel::Input || column == AiPriceModel::Cached || column == AiPriceModel::Output;
}

} // namespace

AiPriceModel::AiPriceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AiPriceModel::setRows(std::vector<domain::AiPriceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    // What was a draft is among the rows now.
    if (m_draft && rowOf(m_draft->model) >= 0)
        m_draft.reset();
    endResetModel();
}

int AiPriceModel::addDraft(const QString &model)
{
    const int row = static_cast<int>(m_rows.size());
    if (m_draft) {
        if (!model.isEmpty())
            m_draft->model = model;
        return row;
    }
    beginInsertRows({}, row, row);
    m_draft = Draft{model, {}, {}, {}};
    endInsertRows();
    return row;
}

bool AiPriceModel::hasEdited() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const domain::AiPriceRow &row) { return row.isEdited; });
}

int AiPriceModel::rowOf(const QString &model) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&model](const domain::AiPriceRow &row) { return row.price.model == model; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AiPriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_draft ? 1 : 0);
}

int AiPriceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AiPriceModel::draftText(int column) const
{
    const auto amount = [](const std::optional<qint64> &micros) { return micros ? AiText::price(*micros) : QString(); };
    switch (column) {
    case Model:
        return m_draft->model;
    case Input:
        return amount(m_draft->input);
    case Cached:
        return amount(m_draft->cached);
    case Output:
        return amount(m_draft->output);
    default:
        return {};
    }
}

QString AiPriceModel::text(int row, int column) const
{
    if (isDraft(row))
        return draftText(column);
    const domain::AiPriceRow &shown = m_rows.at(static_cast<std::size_t>(row));
    switch (column) {
    case Model:
        return shown.price.model;
    case Input:
        return AiText::price(shown.price.inputMicros);
    case Cached:
        return AiText::price(shown.price.cachedMicros);
    case Output:
        return AiText::price(shown.price.outputMicros);
    case AsOf:
        return QLocale().toString(shown.price.asOf, QLocale::ShortFormat);
    default:
        //: Prices of AI models: this one was entered by the user
        return shown.isEdited ? tr("Edited") : QString();
    }
}

QVariant AiPriceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::EditRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isAmount(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    default:
        return {};
    }
}

QVariant AiPriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isAmount(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Model:
        //: Prices of AI models, column
        return tr("Model");
    case Input:
        //: Prices of AI models, column: what is sent
        return tr("Input");
    case Cached:
        //: Prices of AI models, column: what is sent and the provider has seen a moment before
        return tr("Cached");
    case Output:
        //: Prices of AI models, column: what is answered
        return tr("Output");
    case AsOf:
        //: Prices of AI models, column: the day when the price was looked up
        return tr("As of");
    default:
        return QString();
    }
}

Qt::ItemFlags AiPriceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isAmount(index.column()) || (index.column() == Model && isDraft(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AiPriceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || typed == text(index.row(), index.column()))
        return false;
    if (isDraft(index.row()))
        return enterDraft(index.column(), typed);
    return enterPrice(m_rows.at(static_cast<std::size_t>(index.row())).price, index.column(), typed);
}

bool AiPriceModel::enterPrice(domain::AiPrice price, int column, const QString &typed)
{
    const auto amount = amountOf(typed);
    if (!amount) {
        Q_EMIT refused(typed);
        return false;
    }
    (column == Input ? price.inputMicros : column == Cached ? price.cachedMicros : price.outputMicros) = *amount;
    price.asOf = QDate::currentDate();
    Q_EMIT priceEntered(price);
    return true;
}

bool AiPriceModel::enterDraft(int column, const QString &typed)
{
    if (column == Model) {
        m_draft->model = typed;
    } else {
        const auto amount = amountOf(typed);
        if (!amount) {
            Q_EMIT refused(typed);
            return false;
        }
        (column == Input ? m_draft->input : column == Cached ? m_draft->cached : m_draft->output) = amount;
    }
    const int row = static_cast<int>(m_rows.size());
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    const Draft &draft = *m_draft;
    if (!draft.model.isEmpty() && draft.input && draft.output)
        // Without a price of its own what is cached costs at most as much as the rest.
        Q_EMIT priceEntered(
            {draft.model, *draft.input, draft.cached.value_or(*draft.input), *draft.output, QDate::currentDate()});
    return true;
}

} // namespace mci::ui
