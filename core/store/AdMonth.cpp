// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdMonth.h"

#include "store/PackedNumbers.h"

#include <algorithm>

namespace mci::store {

namespace {

/** Low bits of a column's flags: how many decimals its values have. */
constexpr quint64 kDecimals = 7;
constexpr quint64 kOwnDays = 8;
constexpr quint64 kSigned = 16;
constexpr int kMicroDecimals = 6;
/** Far beyond any account's number of action types; keeps broken bytes from asking for memory. */
constexpr quint32 kLargestCode = 1U << 20;

constexpr std::array<qint64, kMicroDecimals + 1> kScale{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};

quint64 zigzag(qint64 value)
{
    return static_cast<quint64>(value) << 1 ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

int indexOf(DayMask lowest)
{
    return std::countr_zero(lowest);
}

/** Broken bytes can hold any number; unsigned, an overflow is a wrong number and nothing worse. */
qint64 scaled(qint64 value, qint64 scale)
{
    return static_cast<qint64>(static_cast<quint64>(value) * static_cast<quint64>(scale));
}

/** What stands before a column's values. */
struct ColumnHead
{
    FigureKey key;
    DayMask days = 0;
    qint64 scale = 1;
    bool isSigned = false;
};

/** nullopt for what cannot be one. */
std::optional<ColumnHead> readHead(PackedReader &reader, DayMask allDays)
{
    const quint64 code = reader.number();
    const quint64 flags = reader.number();
    const DayMask days = (flags & kOwnDays) ? reader.smallNumber() : allDays;
    const auto decimals = static_cast<std::size_t>(flags & kDecimals);
    if (reader.failed() || code > kLargestCode || decimals > kMicroDecimals || (days & ~allDays) != 0)
        return std::nullopt;
    return ColumnHead{FigureKey::fromCode(static_cast<quint32>(code)), days, kScale[decimals], (flags & kSigned) != 0};
}

qint64 readValue(PackedReader &reader, const ColumnHead &head)
{
    const quint64 number = reader.number();
    return head.isSigned ? unzigzag(number) : static_cast<qint64>(number);
}

/** Of the column's values, on the wanted days. */
quint64 sumOf(PackedReader &reader, const ColumnHead &head, DayMask wanted)
{
    quint64 sum = 0;
    if ((head.days & ~wanted) == 0) {
        for (int left = std::popcount(head.days); left > 0; --left)
            sum += static_cast<quint64>(readValue(reader, head));
        return sum;
    }
    for (DayMask left = head.days; left != 0; left &= left - 1) {
        const qint64 value = readValue(reader, head);
        if ((wanted >> indexOf(left)) & 1)
            sum += static_cast<quint64>(value);
    }
    return sum;
}

} // namespace

void FigureSums::add(FigureKey key, qint64 micros)
{
    const std::size_t place = key.code();
    if (place >= m_sums.size()) {
        m_sums.resize(place + 1);
        m_known.resize(place + 1);
    }
    if (!m_known[place]) {
        m_known[place] = 1;
        m_keys.push_back(key);
    }
    m_sums[place] += static_cast<quint64>(micros);
}

void FigureSums::clear()
{
    for (const FigureKey key : m_keys) {
        m_sums[key.code()] = 0;
        m_known[key.code()] = 0;
    }
    m_keys.clear();
}

std::optional<qint64> FigureSums::find(FigureKey key) const
{
    if (key.code() >= m_sums.size() || !m_known[key.code()])
        return std::nullopt;
    return of(key);
}

void AdMonth::add(int day, FigureKey key, qint64 micros)
{
    Column &into = column(key);
    addDay(day);
    into.days |= bit(day);
    into.values[static_cast<std::size_t>(day - 1)] += micros;
}

std::optional<qint64> AdMonth::value(int day, FigureKey key) const
{
    return figure(key).value(day);
}

AdMonth::Figure AdMonth::figure(FigureKey key) const
{
    const auto found = std::lower_bound(m_columns.begin(), m_columns.end(), key,
                                        [](const Column &column, FigureKey wanted) { return column.key < wanted; });
    return Figure(found != m_columns.end() && found->key == key ? &*found : nullptr);
}

AdMonth::Column &AdMonth::column(FigureKey key)
{
    // Packed months have their columns in order.
    if (m_columns.empty() || m_columns.back().key < key)
        return m_columns.emplace_back(Column{key, 0, {}});
    const auto place = std::lower_bound(m_columns.begin(), m_columns.end(), key,
                                        [](const Column &column, FigureKey wanted) { return column.key < wanted; });
    if (place != m_columns.end() && place->key == key)
        return *place;
    return *m_columns.insert(place, {key, 0, {}});
}

void AdMonth::addDaysTo(DayMask days, FigureSums &sums) const
{
    for (const Column &column : m_columns) {
        quint64 sum = 0;
        for (DayMask left = column.days & days; left != 0; left &= left - 1)
            sum += static_cast<quint64>(column.values[static_cast<std::size_t>(indexOf(left))]);
        if ((column.days & days) != 0)
            sums.add(column.key, static_cast<qint64>(sum));
    }
}

void AdMonth::dropDays(DayMask days)
{
    m_days &= ~days;
    for (Column &column : m_columns) {
        for (DayMask dropped = column.days & days; dropped != 0; dropped &= dropped - 1)
            column.values[static_cast<std::size_t>(indexOf(dropped))] = 0;
        column.days &= ~days;
    }
    std::erase_if(m_columns, [](const Column &column) { return column.days == 0; });
}

void AdMonth::takeDaysOf(const AdMonth &other)
{
    dropDays(other.m_days);
    m_days |= other.m_days;
    for (const Column &theirs : other.m_columns) {
        Column &ours = column(theirs.key);
        ours.days |= theirs.days;
        for (DayMask taken = theirs.days; taken != 0; taken &= taken - 1) {
            const auto day = static_cast<std::size_t>(indexOf(taken));
            ours.values[day] = theirs.values[day];
        }
    }
}

void AdMonth::packColumn(QByteArray &out, const Column &column, DayMask allDays)
{
    std::size_t decimals = 0;
    bool isSigned = false;
    for (const qint64 value : column.values) {
        isSigned = isSigned || value < 0;
        while (value % kScale[decimals] != 0)
            ++decimals;
    }
    const bool ownDays = column.days != allDays;
    appendPacked(out, column.key.code());
    appendPacked(out, decimals | (ownDays ? kOwnDays : 0) | (isSigned ? kSigned : 0));
    if (ownDays)
        appendPacked(out, column.days);
    for (DayMask left = column.days; left != 0; left &= left - 1) {
        const qint64 value = column.values[static_cast<std::size_t>(indexOf(left))] / kScale[decimals];
        appendPacked(out, isSigned ? zigzag(value) : static_cast<quint64>(value));
    }
}

QByteArray AdMonth::pack() const
{
    constexpr qsizetype kUsualColumn = 64;
    QByteArray out;
    out.reserve(8 + static_cast<qsizetype>(m_columns.size()) * kUsualColumn);
    appendPacked(out, m_days);
    appendPacked(out, m_columns.size());
    for (const Column &column : m_columns)
        packColumn(out, column, m_days);
    return out;
}

std::optional<AdMonth> AdMonth::unpack(QByteArrayView packed)
{
    return unpackWhere(packed, [](FigureKey) { return true; });
}

std::optional<AdMonth> AdMonth::unpackSome(QByteArrayView packed, const std::vector<FigureKey> &keys)
{
    return unpackWhere(packed,
                       [&keys](FigureKey key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); });
}

std::optional<AdMonth> AdMonth::unpackWhere(QByteArrayView packed, const auto &isWanted)
{
    PackedReader reader(packed);
    AdMonth month;
    month.m_days = reader.smallNumber();
    if (month.m_days > kAllDays)
        return std::nullopt;
    const quint64 columns = reader.number();
    for (quint64 i = 0; i < columns && !reader.failed(); ++i) {
        const auto head = readHead(reader, month.m_days);
        if (!head)
            return std::nullopt;
        if (!isWanted(head->key)) {
            reader.skip(std::popcount(head->days));
            continue;
        }
        Column &column = month.column(head->key);
        column.days = head->days;
        for (DayMask left = head->days; left != 0; left &= left - 1)
            column.values[static_cast<std::size_t>(indexOf(left))] = scaled(readValue(reader, *head), head->scale);
    }
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(std::move(month));
}

std::optional<DayMask> AdMonth::daysOf(QByteArrayView packed)
{
    PackedReader reader(packed);
    const DayMask days = reader.smallNumber();
    return reader.failed() ? std::nullopt : std::optional(days);
}

bool AdMonth::addUp(QByteArrayView packed, DayMask wanted, FigureSums &sums)
{
    PackedReader reader(packed);
    const DayMask allDays = reader.smallNumber();
    if ((allDays & wanted) == 0)
        return !reader.failed();
    const quint64 columns = reader.number();
    for (quint64 i = 0; i < columns && !reader.failed(); ++i) {
        const auto head = readHead(reader, allDays);
        if (!head)
            return false;
        const quint64 sum = sumOf(reader, *head, wanted);
        if ((head->days & wanted) != 0)
            sums.add(head->key, scaled(static_cast<qint64>(sum), head->scale));
    }
    return !reader.failed();
}

} // namespace mci::store
