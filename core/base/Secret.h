// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace mci {

/**
 * A token, app secret or key. It cannot be printed, streamed, compared by accident or turned into a QString: the only way
 * to the bytes is reveal(), which is easy to search for. Its own buffer is wiped when the last owner goes.
 */
class Secret
{
public:
    Secret() = default;
    /** Takes the bytes over; the caller's copy, if any, is the caller's to wipe. */
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /** Constant time for equal lengths. */
    [[nodiscard]] bool equals(const Secret &other) const;

    bool operator==(const Secret &) const = delete;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/** Overwrites a buffer in a way the compiler keeps, then clears it. */
void wipe(QByteArray &bytes);
/** Compares without telling by its run time where the first difference is. */
[[nodiscard]] bool constantTimeEquals(const QByteArray &a, const QByteArray &b);

} // namespace mci
