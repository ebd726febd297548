// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/CreativeExport.h"

#include "base/WholeFile.h"
#include "domain/brief/BriefJson.h"
#include "imaging/ThumbnailCache.h"
#include "services/generate/KeptVariations.h"
#include "services/generate/ZipBytes.h"

#include <algorithm>

#include <QDir>
#include <QJsonDocument>

namespace mci::services {

namespace {

QByteArray briefBytes(const domain::Brief &brief)
{
    return QJsonDocument(domain::briefJson(domain::withoutFiles(brief))).toJson();
}

/** Everything in its order, read into memory: a few pictures of some megabytes at most. */
class Parcel
{
public:
    explicit Parcel(const QString &pictureFolder)
        : m_pictures(pictureFolder)
    {
    }

    [[nodiscard]] Status add(const MadeOutput &output, const ExportedVariation &names)
    {
        const auto found =
            std::find_if(output.variations.begin(), output.variations.end(),
                         [&names](const MadeVariation &variation) { return variation.id == names.variationId; });
        if (found == output.variations.end())
            return failure(unknownVariation(names.variationId));
        const VariationRevision &shown = found->shown;
        if (!shown.verdict.passes())
            return failure(makeError(ErrorCode::TooSimilar, Reason::None, names.variationId));
        if (static_cast<std::size_t>(names.pictures.size()) != shown.files.size())
            return failure(makeError(ErrorCode::Conflict, Reason::None, QStringLiteral("the variation has changed")));
        for (qsizetype i = 0; i < names.pictures.size(); ++i) {
            if (const Status added = addPicture(names.pictures[i], shown.files[static_cast<std::size_t>(i)].name);
                !added)
                return added;
        }
        return names.sketch.isEmpty() ? Status() : addPicture(names.sketch, shown.sketchFile);
    }
    void add(const QString &name, const QByteArray &bytes) { m_entries.push_back({name, bytes, false}); }
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }

private:
    [[nodiscard]] Status addPicture(const QString &name, const QString &madeName)
    {
        auto bytes = m_pictures.read(madeName);
        if (!bytes)
            return failure(std::move(bytes).error());
        m_entries.push_back({name, *std::move(bytes), true});
        return {};
    }

    const imaging::ThumbnailCache m_pictures;
    std::vector<ZipEntry> m_entries;
};

Error cannotWriteTo(const QString &path)
{
    return invalidOption(Reason::OptionMalformed, QStringLiteral("target"), path, QStringLiteral("creatives.zip"));
}

Result<QStringList> writeArchive(const ExportPlan &plan, const std::vector<ZipEntry> &entries, UtcTime time,
                                 const CancelToken &cancel)
{
    const auto bytes = zipBytes(entries, time, cancel);
    if (!bytes)
        return failure(bytes.error());
    return writeWholeFile(plan.target, *bytes).transform([&plan] { return QStringList{plan.target}; });
}

/** All of the files, or none. */
Result<QStringList> writeFolder(const ExportPlan &plan, const std::vector<ZipEntry> &entries, const CancelToken &cancel)
{
    const QDir folder(plan.target);
    const bool isNew = !folder.exists();
    if (!QDir().mkpath(plan.target))
        return failure(cannotWriteTo(plan.target));
    QStringList written;
    for (const ZipEntry &entry : entries) {
        const QString path = folder.filePath(entry.name);
        const Status done = cancel.isCancelled() ? failure(cancelledError()) : writeWholeFile(path, entry.bytes);
        if (done) {
            written.append(path);
            continue;
        }
        for (const QString &file : std::as_const(written))
            QFile::remove(file);
        if (isNew)
            QDir().rmdir(plan.target);
        return failure(done.error());
    }
    return written;
}

} // namespace

Result<QStringList> exportCreatives(const MadeOutput &output, const ExportPlan &plan, const ExportDocuments &documents,
                                    const QString &pictureFolder, const CancelToken &cancel)
{
    Parcel parcel(pictureFolder);
    for (const ExportedVariation &variation : plan.variations) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        if (const Status added = parcel.add(output, variation); !added)
            return failure(added.error());
    }
    if (!documents.output.isEmpty())
        parcel.add(plan.document, QJsonDocument(documents.output).toJson());
    parcel.add(plan.brief, briefBytes(output.draft.brief));
    if (!documents.briefText.isEmpty())
        parcel.add(plan.briefText, documents.briefText.toUtf8());
    return plan.isArchive ? writeArchive(plan, parcel.entries(), output.madeAt, cancel)
                          : writeFolder(plan, parcel.entries(), cancel);
}

} // namespace mci::services
