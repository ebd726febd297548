// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"

#include <QStringList>

namespace mci::ui {

/** What a spreadsheet should take a number for. */
enum class ReportUnit { Count, Money, Fraction, Ratio };

/** One value of a report: as people read it, and as a number or a day where it is one. */
struct ReportCell
{
    QString text;
    std::optional<double> number = std::nullopt;
    ReportUnit unit = ReportUnit::Count;
    QDate day = {};
};

struct ReportTable
{
    QString title;
    /** What must not be read out of the table; may be empty. */
    QString note;
    QStringList headings;
    std::vector<std::vector<ReportCell>> rows;
};

/** A dashboard as tables, in the reader's language, for files of any kind. A value; any thread. */
struct Report
{
    QString title;
    QString period;
    /** The period in a few sentences. */
    QStringList summary;
    std::vector<ReportTable> tables;
    /** Where the numbers are from: source, attribution, currency. */
    QString footer;
    QLocale locale;
};

/** Figures, days, creatives, movers, fatigue and groups; empty tables are left out. `account` is the ad account's name. */
[[nodiscard]] Report reportOf(const DashboardData &dashboard, const QString &account);

} // namespace mci::ui
