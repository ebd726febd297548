// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include <QByteArray>

namespace mci::store {

/** Appends a number, seven bits a byte, low ones first. */
inline void appendPacked(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

/** Reads packed numbers and byte strings one after the other. The first that is not there makes all later ones zero or empty. */
class PackedReader
{
public:
    explicit PackedReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] quint64 number()
    {
        // Most are short.
        if (m_end - m_at > 1) {
            const auto first = static_cast<quint8>(m_at[0]);
            const auto second = static_cast<quint8>(m_at[1]);
            if (first < 0x80) {
                ++m_at;
                return first;
            }
            if (second < 0x80) {
                m_at += 2;
                return quint64{second} << 7 | (first & 0x7fU);
            }
        }
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = static_cast<quint8>(*m_at++);
            number |= quint64{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return number;
        }
        fail();
        return 0;
    }
    /** So many numbers. */
    void skip(int count)
    {
        for (; count > 0 && m_at != m_end; --count) {
            while (m_at != m_end && static_cast<quint8>(*m_at) >= 0x80)
                ++m_at;
            if (m_at == m_end)
                break;
            ++m_at;
        }
        if (count > 0)
            fail();
    }
    [[nodiscard]] quint32 smallNumber()
    {
        const quint64 value = number();
        if (value > std::numeric_limits<quint32>::max())
            fail();
        return static_cast<quint32>(value);
    }
    /** As long as the number before it says. */
    [[nodiscard]] QByteArrayView bytes()
    {
        const quint64 size = number();
        if (size > static_cast<quint64>(m_end - m_at)) {
            fail();
            return {};
        }
        const QByteArrayView view(m_at, static_cast<qsizetype>(size));
        m_at += size;
        return view;
    }

    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end - m_at}; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void fail()
    {
        m_at = m_end;
        m_failed = true;
    }

    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

} // namespace mci::store
