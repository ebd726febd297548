// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ZipBytes.h"

#include "base/Time.h"

#include <algorithm>
#include <memory>

#include <zip.h>

#include <QDateTime>

namespace mci::services {

namespace {

/** rw-r--r-- of a plain file, where ZIP keeps what Unix knows of one. */
constexpr zip_uint32_t kPlainFile = 0100644U << 16;

struct SourceRelease
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;

/** An archive that was not closed is given up. */
struct ArchiveRelease
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveRelease>;

/** As MS-DOS counts: from 1980 on, in steps of two seconds. ZIP has no time zone, so UTC stands for itself. */
struct DosTime
{
    zip_uint16_t time = 0;
    zip_uint16_t date = 0;
};

DosTime dosTimeOf(UtcTime time)
{
    const QDateTime least(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime most(QDate(2107, 12, 31), QTime(23, 59, 58), Qt::UTC);
    const QDateTime kept = std::clamp(toDateTime(time).toUTC(), least, most);
    const QDate day = kept.date();
    const QTime clock = kept.time();
    return {static_cast<zip_uint16_t>(clock.hour() << 11 | clock.minute() << 5 | clock.second() / 2),
            static_cast<zip_uint16_t>((day.year() - 1980) << 9 | day.month() << 5 | day.day())};
}

tl::unexpected<Error> zipFailure(const char *words)
{
    return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("zip: ") + QString::fromUtf8(words)));
}

tl::unexpected<Error> zipFailure(zip_t *archive)
{
    return zipFailure(zip_strerror(archive));
}

Status add(zip_t *archive, const ZipEntry &entry, DosTime time)
{
    // The bytes are read when the archive is closed; the entries outlive that.
    zip_source_t *source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (source == nullptr)
        return zipFailure(archive);
    const zip_int64_t added = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return zipFailure(archive);
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = entry.isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const bool isSet = zip_set_file_compression(archive, index, method, 0) == 0
        && zip_file_set_dostime(archive, index, time.time, time.date, 0) == 0
        && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
    if (!isSet)
        return zipFailure(archive);
    return {};
}

int isCancelled(zip_t *, void *token)
{
    return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0;
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_open(source) != 0 || zip_source_stat(source, &facts) != 0)
        return zipFailure(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != bytes.size())
        return zipFailure("the archive could not be read back");
    return bytes;
}

} // namespace

Result<QByteArray> zipBytes(const std::vector<ZipEntry> &entries, UtcTime time, const CancelToken &cancel)
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!buffer)
        return zipFailure("no memory");
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        return zipFailure("the archive could not be begun");
    // The archive frees its source when it ends; the content is read after that.
    zip_source_keep(buffer.get());
    const DosTime stamp = dosTimeOf(time);
    for (const ZipEntry &entry : entries) {
        if (const Status added = add(archive.get(), entry, stamp); !added)
            return failure(added.error());
    }
    CancelToken token = cancel;
    if (zip_register_cancel_callback_with_state(archive.get(), isCancelled, nullptr, &token) != 0)
        return zipFailure(archive.get());
    if (zip_close(archive.get()) != 0)
        return cancel.isCancelled() ? failure(cancelledError()) : zipFailure(archive.get());
    (void)archive.release(); // closing has freed it
    return contentOf(buffer.get());
}

} // namespace mci::services
