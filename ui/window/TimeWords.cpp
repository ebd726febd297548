// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TimeWords.h"

#include "text/ErrorValues.h"

namespace mci::ui {

using namespace std::chrono_literals;

QString TimeWords::span(std::chrono::seconds length)
{
    if (length < 60s) {
        //: A length of time: seconds
        return tr("%1 s").arg(std::max<qint64>(length.count(), 0));
    }
    if (length >= 10min)
        return roughly(length);
    const auto seconds = length.count() % 60;
    if (seconds == 0)
        return roughly(length);
    //: A length of time: minutes and seconds
    return tr("%1 min %2 s").arg(length.count() / 60).arg(seconds);
}

QString TimeWords::roughly(std::chrono::seconds length)
{
    if (length < 60s)
        return span(length);
    if (length < 1h) {
        //: A length of time: minutes
        return tr("%1 min").arg(length.count() / 60);
    }
    //: A length of time: hours
    return tr("%1 h").arg(length.count() / 3600);
}

QString TimeWords::measured(std::chrono::milliseconds length)
{
    if (length >= 10s)
        return span(std::chrono::round<std::chrono::seconds>(length));
    //: A length of time: seconds, with a decimal
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(length.count()) / 1000, 'f', 1));
}

std::chrono::seconds TimeWords::rounded(std::chrono::seconds estimate)
{
    const std::chrono::seconds step = estimate < 1min ? 5s : estimate < 10min ? 10s : 60s;
    return std::max(step, (estimate + step / 2) / step * step);
}

QString TimeWords::synced(UtcTime at, UtcTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - at);
    if (age < 60s) {
        //: Top creatives, header: how old the numbers are
        return tr("Synced just now");
    }
    if (age < 24h) {
        //: Top creatives, header: %1 is a length of time such as 12 min
        return tr("Synced %1 ago").arg(roughly(age));
    }
    //: Top creatives, header: %1 is a date and time
    return tr("Synced %1").arg(text::localTimeText(at, now));
}

QString TimeWords::ago(UtcTime at, UtcTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - at);
    if (age < 60s) {
        //: Top creatives, header with little room: how old the numbers are
        return tr("just now");
    }
    //: Top creatives, header with little room: %1 is a length of time such as 12 min
    return age < 24h ? tr("%1 ago").arg(roughly(age)) : text::localTimeText(at, now);
}

QString TimeWords::dataOf(UtcTime at, UtcTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - at);
    if (age >= 24h || age < 60s) {
        //: Top creatives, header, without internet: %1 is a time
        return tr("Data of %1").arg(text::localTimeText(at, now));
    }
    //: Top creatives, header, without internet: %1 is a time, %2 a length of time such as 3 h
    return tr("Data of %1, %2 ago").arg(text::localTimeText(at, now), roughly(age));
}

QString TimeWords::left(std::chrono::seconds length)
{
    //: Sync: %1 is a length of time such as 1 min 20 s
    return tr("about %1 left").arg(span(rounded(length)));
}

} // namespace mci::ui
