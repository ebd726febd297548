// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Quotas.h"

#include <QCoreApplication>

namespace mci::ui {

/** One limit in words. */
struct QuotaContent
{
    QString name;
    QString value;
    /** 0 to 1; nullopt: no bar. */
    std::optional<double> share;
    QString note;
    /** From three quarters on. */
    bool isHigh = false;

    [[nodiscard]] QString spoken() const;
    bool operator==(const QuotaContent &) const = default;
};

/** The wording of limits: on the Activity page and in the status line. */
class QuotaWords
{
    Q_DECLARE_TR_FUNCTIONS(QuotaWords)
public:
    /** From here on calls are spaced out, as the client does it. */
    static constexpr double kHigh = 75;

    /** The rows of the panel: the most used accounts, the app where it is the tighter limit, the syncs. */
    [[nodiscard]] static std::vector<QuotaContent> rows(const services::QuotaAnswer &answer, UtcTime now);
    /** "API quota 18%". */
    [[nodiscard]] static QString status(double percent);

private:
    [[nodiscard]] static QuotaContent row(const services::MetaQuota &quota, UtcTime now);
    [[nodiscard]] static QuotaContent row(const services::SyncQuota &quota, bool named, UtcTime now);
    [[nodiscard]] static QString percentText(double percent);
};

} // namespace mci::ui
