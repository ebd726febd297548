// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/MediaLinks.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace mci::sandbox {

namespace {

constexpr qint64 kLifeSeconds = 3 * 24 * 3600;

QString signatureOf(const QString &path, const QString &expiry)
{
    const QByteArray text = QString(path + QLatin1Char('|') + expiry + QLatin1String("|sandbox")).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
}

} // namespace

QString MediaLinks::link(const QString &hash, QSize box, bool cropped) const
{
    QString size = QStringLiteral("full");
    if (!box.isEmpty())
        size = QStringLiteral("%1%2x%3")
                   .arg(cropped ? QStringLiteral("p") : QStringLiteral("s"))
                   .arg(box.width())
                   .arg(box.height());
    const QString path = QStringLiteral("/media/%1/%2.jpg").arg(hash, size);
    // Whole days, so that the link of a picture is the same within a day.
    const qint64 day = toEpochMs(m_now) / 1000 / 86400 * 86400;
    const QString expiry = QString::number(day + 86400 + kLifeSeconds, 16).toUpper();
    return m_origin + path + QStringLiteral("?oh=%1&oe=%2").arg(signatureOf(path, expiry), expiry);
}

MediaLinks::Verdict MediaLinks::read(const QString &path, const QString &oh, const QString &oe, UtcTime now)
{
    static const QRegularExpression pattern(
        QStringLiteral("^/media/([0-9a-f]{32})/(?:full|([sp])(\\d{1,4})x(\\d{1,4}))\\.jpg$"));
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        return {std::nullopt, Refusal::NotFound};
    bool ok = false;
    const qint64 expiry = oe.toLongLong(&ok, 16);
    // The age is told before the signature is looked at, as the CDN does, so that tests can age a link by hand.
    if (ok && expiry <= toEpochMs(now) / 1000)
        return {std::nullopt, Refusal::Expired};
    if (!ok || oh != signatureOf(path, oe))
        return {std::nullopt, Refusal::BadSignature};
    const QSize box(match.captured(3).toInt(), match.captured(4).toInt());
    return {MediaRequest{match.captured(1), box, match.captured(2) == QLatin1String("p")}, Refusal::NotFound};
}

} // namespace mci::sandbox
