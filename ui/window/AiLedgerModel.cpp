// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AiLedgerModel.h"

#include "base/Micros.h"
#include "creatives/CopyTable.h"
#include "pages/AiText.h"

#include <algorithm>

#include <QLocale>

namespace mci::ui {

namespace {

constexpr int kMostCsvDecimals = 6;

bool isFigure(int column)
{
    return column == AiLedgerModel::Input || column == AiLedgerModel::Output || column == AiLedgerModel::Cost
        || column == AiLedgerModel::Duration;
}

} // namespace

AiLedgerModel::AiLedgerModel(CreativeNames names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(std::move(names))
{
}

void AiLedgerModel::setClients(const QHash<QString, QString> &names)
{
    m_clients = names;
    if (!m_calls.empty())
        Q_EMIT dataChanged(index(0, Client), index(rowCount() - 1, Client));
}

void AiLedgerModel::setCalls(std::vector<domain::AiCall> calls)
{
    beginResetModel();
    m_calls = std::move(calls);
    endResetModel();
}

const domain::AiCall *AiLedgerModel::call(int row) const
{
    return row >= 0 && row < rowCount() ? &m_calls.at(static_cast<std::size_t>(row)) : nullptr;
}

int AiLedgerModel::rowOf(const QString &callId) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&callId](const domain::AiCall &call) { return call.id == callId; });
    return found == m_calls.end() ? -1 : static_cast<int>(found - m_calls.begin());
}

int AiLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int AiLedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AiLedgerModel::creativeText(const domain::AiCall &call) const
{
    if (call.purpose == QLatin1String(domain::ai_purpose::kTest))
        //: Calls to the AI provider: a test of the connection, no creative was sent
        return tr("Test");
    if (call.purpose == QLatin1String(domain::ai_purpose::kCopy))
        //: Calls to the AI provider: texts for new creatives were written
        return tr("New texts");
    if (call.purpose == QLatin1String(domain::ai_purpose::kPicture))
        //: Calls to the AI provider: a picture for a new creative was made
        return tr("New picture");
    const QString name = m_names ? m_names(call.creativeId) : QString();
    return name.isEmpty() ? call.creativeId : name;
}

QString AiLedgerModel::usageText(const domain::AiCall &call, int column) const
{
    if (column == Cost) {
        const QString cost = call.costMicros ? AiText::dollars(*call.costMicros) : QStringLiteral("–");
        //: Calls to the AI provider: the most that a call can have cost; %1 is an amount of money
        return call.isCostEstimated && call.costMicros ? tr("≤ %1").arg(cost) : cost;
    }
    if (!call.usage)
        return QStringLiteral("–");
    return QLocale().toString(column == Input ? call.usage->inputTokens : call.usage->outputTokens);
}

QString AiLedgerModel::text(const domain::AiCall &call, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(toDateTime(call.startedAt).toLocalTime(), QLocale::ShortFormat);
    case Client:
        return m_clients.value(call.organizationId, call.organizationId);
    case Creative:
        return creativeText(call);
    case Host:
        return call.host;
    case Model:
        return call.model;
    case CallResult:
        return AiText::result(call.result);
    case Duration:
        return AiText::duration(call.duration);
    default:
        return usageText(call, column);
    }
}

QVariant AiLedgerModel::number(const domain::AiCall &call, int column)
{
    constexpr double kMillisecondsInASecond = 1000;
    if (column == Cost && call.costMicros)
        return static_cast<double>(*call.costMicros) / static_cast<double>(kMicros);
    if (column == Duration)
        return static_cast<double>(call.duration.count()) / kMillisecondsInASecond;
    if (column == Input && call.usage)
        return static_cast<double>(call.usage->inputTokens);
    if (column == Output && call.usage)
        return static_cast<double>(call.usage->outputTokens);
    return {};
}

QVariant AiLedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::AiCall &call = m_calls.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(call, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case NumberRole:
        return number(call, index.column());
    default:
        return {};
    }
}

QVariant AiLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    //: Calls to the AI provider, columns
    static const auto kHeads = {QT_TR_NOOP("When"),       QT_TR_NOOP("Client"),     QT_TR_NOOP("Creative"),
                                QT_TR_NOOP("Server"),     QT_TR_NOOP("Model"),      QT_TR_NOOP("Tokens in"),
                                QT_TR_NOOP("Tokens out"), QT_TR_NOOP("Cost (US$)"), QT_TR_NOOP("Result"),
                                QT_TR_NOOP("Duration")};
    return tr(*(kHeads.begin() + section));
}

QString ledgerTsv(const AiLedgerModel &model, const QList<int> &rows)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{cells.join(u'\t')};
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant number = index.data(AiLedgerModel::NumberRole);
            cells << (number.isValid() ? plain.toString(number.toDouble(), 'g', kMostCsvDecimals + 4)
                                       : CopyTable::harmless(index.data().toString()));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace mci::ui
