// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/DataBlock.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mci::ai {

QString dataBlock(const QString &name, const QJsonObject &data)
{
    const QByteArray line = QJsonDocument(data).toJson(QJsonDocument::Compact);
    const QString digits = QString::fromLatin1(QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex());
    return QStringLiteral("BEGIN %1 %2\n").arg(name, digits) + QString::fromUtf8(line)
        + QStringLiteral("\nEND %1 %2").arg(name, digits);
}

} // namespace mci::ai
