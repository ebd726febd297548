// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PicturePrintRepository.h"

#include "store/PrintBytes.h"
#include "store/Transaction.h"

namespace mci::store {

namespace {

/** In the place of a print; no print is that short. */
constexpr QByteArrayView kNoPicture("-");

} // namespace

Result<QHash<QString, StoredPrint>> PicturePrintRepository::list(const QString &organizationId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT creative_id, picture_prints.image_sha256, print FROM picture_prints"
                       " JOIN meta_creatives ON meta_creatives.id = creative_id"
                       " WHERE organization_id = :organization_id AND picture_prints.format = :format"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, StoredPrint> prints;
    const Status read = statement->bind(QStringLiteral(":organization_id"), organizationId)
                            .bind(QStringLiteral(":format"), kPrintFormat)
                            .each([&](Row &row) {
                                const QString creativeId = row.text();
                                const QString file = row.text();
                                const QByteArray bytes = row.bytes();
                                auto print = printFromBytes(bytes);
                                if (print || bytes == kNoPicture)
                                    prints.insert(creativeId, {file, std::move(print)});
                            });
    if (!read)
        return failure(read.error());
    return prints;
}

Status PicturePrintRepository::save(const QHash<QString, StoredPrint> &prints)
{
    return inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(
            QStringLiteral("INSERT INTO picture_prints (creative_id, image_sha256, format, print)"
                           " SELECT id, :image_sha256, :format, :print FROM meta_creatives WHERE id = :creative_id"
                           " ON CONFLICT (creative_id) DO UPDATE SET image_sha256 = excluded.image_sha256,"
                           " format = excluded.format, print = excluded.print"));
        if (!statement)
            return failure(std::move(statement).error());
        for (auto print = prints.constBegin(); print != prints.constEnd(); ++print) {
            if (const Status saved = statement->bind(QStringLiteral(":creative_id"), print.key())
                                         .bind(QStringLiteral(":image_sha256"), print->imageSha256)
                                         .bind(QStringLiteral(":format"), kPrintFormat)
                                         .bind(QStringLiteral(":print"),
                                               print->print ? printBytes(*print->print) : kNoPicture.toByteArray())
                                         .run();
                !saved)
                return saved;
        }
        return {};
    });
}

} // namespace mci::store
