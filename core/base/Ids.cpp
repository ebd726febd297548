// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ids.h"

#include <QRandomGenerator>
#include <QUuid>

namespace mci {

QString newId(const Clock &clock, QLatin1String prefix)
{
    const auto ms = static_cast<quint64>(toEpochMs(clock.now()));
    const quint64 a = QRandomGenerator::system()->generate64();
    const quint64 b = QRandomGenerator::system()->generate64();
    const quint64 high = (ms << 16) | 0x7000U | (a & 0x0FFFU);
    const quint64 low = 0x8000000000000000ULL | (b & 0x3FFFFFFFFFFFFFFFULL);
    return prefix + QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
}

} // namespace mci
