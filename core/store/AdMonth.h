// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <optional>
#include <vector>

#include <QByteArray>

namespace mci::store {

/** Days of a month; bit 0 is the first. */
using DayMask = quint32;

/** Figures that every ad can have; stored by number, so never reorder. */
enum class OwnFigure : quint32 {
    Impressions,
    Spend,
    Clicks,
    LinkClicks,
    Reach,
    ThruPlays,
    VideoPlays,
    VideoP25,
    VideoP50,
    VideoP75,
    VideoP100,
};

/** What a column of figures is about: an own figure, or an action type (its number) as a count, an amount or a result. */
class FigureKey
{
public:
    enum class Kind : quint32 { Own, Action, ActionValue, Result };

    constexpr FigureKey(OwnFigure figure)
        : FigureKey(Kind::Own, static_cast<quint32>(figure))
    {
    }
    constexpr FigureKey(Kind kind, quint32 number)
        : m_code(number << 2 | static_cast<quint32>(kind))
    {
    }
    [[nodiscard]] static constexpr FigureKey fromCode(quint32 code)
    {
        return {static_cast<Kind>(code & 3), code >> 2};
    }

    [[nodiscard]] constexpr quint32 code() const { return m_code; }
    [[nodiscard]] constexpr Kind kind() const { return static_cast<Kind>(m_code & 3); }
    [[nodiscard]] constexpr quint32 number() const { return m_code >> 2; }
    constexpr auto operator<=>(const FigureKey &) const = default;

private:
    quint32 m_code;
};

/** Sums of figures, in millionths, made of any number of packed months. Kept and cleared, because it is used for each ad. */
class FigureSums
{
public:
    void add(FigureKey key, qint64 micros);
    void clear();
    /** Those that were added, in the order of their first adding. */
    [[nodiscard]] const std::vector<FigureKey> &keys() const { return m_keys; }
    /** Only for one of keys(). */
    [[nodiscard]] qint64 of(FigureKey key) const { return static_cast<qint64>(m_sums[key.code()]); }
    /** nullopt where nothing was added. */
    [[nodiscard]] std::optional<qint64> find(FigureKey key) const;

private:
    std::vector<FigureKey> m_keys;
    /** By code. */
    std::vector<quint64> m_sums;
    std::vector<char> m_known;
};

/**
 * What one ad delivered on the days of one calendar month: for each figure the days that have it, in millionths. A missing
 * figure is not a zero. Packed for the store:
 *
 *     days with delivery · number of columns · for each column: its key · decimals and flags · its days, unless they are all
 *     that the ad has · its values
 *
 * all as numbers of seven bits a byte, low ones first.
 */
class AdMonth
{
public:
    static constexpr int kDays = 31;
    static constexpr DayMask kAllDays = (DayMask{1} << kDays) - 1;

    [[nodiscard]] DayMask days() const { return m_days; }
    /** The ad has the day, with figures or without. `day` from 1. */
    void addDay(int day) { m_days |= bit(day); }
    /** Adds to what is there: Meta may split a number. */
    void add(int day, FigureKey key, qint64 micros);
    [[nodiscard]] std::optional<qint64> value(int day, FigureKey key) const;
    class Figure;
    /** For who reads many of its days. */
    [[nodiscard]] Figure figure(FigureKey key) const;
    void addDaysTo(DayMask days, FigureSums &sums) const;
    void dropDays(DayMask days);
    /** The days of the other take the place of ours. */
    void takeDaysOf(const AdMonth &other);

    [[nodiscard]] QByteArray pack() const;
    /** nullopt for bytes that are no packed month. */
    [[nodiscard]] static std::optional<AdMonth> unpack(QByteArrayView packed);
    /** The days, and of the figures only these. */
    [[nodiscard]] static std::optional<AdMonth> unpackSome(QByteArrayView packed, const std::vector<FigureKey> &keys);
    /** Only the days. */
    [[nodiscard]] static std::optional<DayMask> daysOf(QByteArrayView packed);
    /** Adds up the wanted days without unpacking; false for bytes that are no packed month. */
    [[nodiscard]] static bool addUp(QByteArrayView packed, DayMask wanted, FigureSums &sums);

    [[nodiscard]] static constexpr DayMask bit(int day) { return DayMask{1} << (day - 1); }

private:
    struct Column
    {
        FigureKey key;
        DayMask days = 0;
        std::array<qint64, kDays> values{};
    };
    [[nodiscard]] Column &column(FigureKey key);
    [[nodiscard]] static std::optional<AdMonth> unpackWhere(QByteArrayView packed, const auto &isWanted);
    static void packColumn(QByteArray &out, const Column &column, DayMask allDays);

    DayMask m_days = 0;
    /** By key. */
    std::vector<Column> m_columns;
};

/** One figure of a month, which must outlive it. */
class AdMonth::Figure
{
public:
    /** nullopt where the day does not have it. */
    [[nodiscard]] std::optional<qint64> value(int day) const
    {
        if (!m_column || (m_column->days & bit(day)) == 0)
            return std::nullopt;
        return m_column->values[static_cast<std::size_t>(day - 1)];
    }

private:
    friend class AdMonth;
    /** Null where no day has it. */
    explicit Figure(const Column *column)
        : m_column(column)
    {
    }

    const Column *m_column;
};

} // namespace mci::store
