// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutFolder.h"

#include "api/GenerationJson.h"
#include "domain/brief/Brief.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

namespace mci::cli {

namespace {

constexpr qint64 kMostRecordBytes = 16LL * 1024 * 1024;
constexpr int kMost = domain::Brief::kMostVariations;

const QString &recordName()
{
    static const QString name = QStringLiteral("output.json");
    return name;
}

/** What every run makes beside the pictures; output.json does not name it. */
const QSet<QString> &companions()
{
    static const QSet<QString> names{recordName(), QStringLiteral("contact-sheet.png"),
                                     QStringLiteral("contact-sheet.jpg")};
    return names;
}

bool isPlainFile(const QFileInfo &info)
{
    return info.isFile() && !info.isSymLink();
}

Error pathError(Reason reason, const QString &path)
{
    return makeError(ErrorCode::InvalidRequest, reason, {}, {{QStringLiteral("path"), path}});
}

/** What the record of an earlier run names; empty where it is no such record. */
QSet<QString> namesIn(const QString &record)
{
    QFile file(record);
    if (!isPlainFile(QFileInfo(record)) || file.size() > kMostRecordBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonValue output =
        QJsonDocument::fromJson(file.read(kMostRecordBytes)).object().value(QLatin1String("creativeOutput"));
    QSet<QString> names;
    for (const char *list : {"commercialImages", "conceptualImages"}) {
        for (const QJsonValue &value : output[QLatin1String(list)].toArray()) {
            const QString name = value.toString().toLower();
            // Another program's, or an export under other names: nothing of that is ours.
            if (!api::isMadeFile(name, kMost))
                return {};
            names.insert(name);
        }
    }
    return names.isEmpty() ? names : names + companions();
}

/** Tries it at the folder, or at the nearest one above that is there. */
bool canWriteBelow(const QString &folder)
{
    QString there = folder;
    while (!QFileInfo(there).isSymLink() && !QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    QTemporaryFile trial(there + QStringLiteral("/.mci-XXXXXX"));
    return QFileInfo(there).isDir() && trial.open();
}

} // namespace

OutFolder::OutFolder(const QString &path)
    : m_folder(QDir(path).absolutePath())
    , m_ours(namesIn(m_folder.filePath(recordName())))
{
}

Result<OutFolder> OutFolder::at(const QString &path, int variations, const QString &brief)
{
    OutFolder out(path);
    const QString folder = out.m_folder.path();
    if (!canWriteBelow(folder))
        return failure(pathError(Reason::FileUnwritable, folder));
    const QString briefFile = QFileInfo(brief).canonicalFilePath();
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : out.m_folder.entryInfoList(all)) {
        const QString name = info.fileName().toLower();
        if (!companions().contains(name) && !api::isMadeFile(name, variations))
            continue;
        if (!isPlainFile(info) || !out.m_ours.contains(name) || info.canonicalFilePath() == briefFile)
            return failure(pathError(Reason::FileInTheWay, info.filePath()));
    }
    return out;
}

Status OutFolder::write(const std::vector<WholeFile> &files) const
{
    const bool isNew = !m_folder.exists();
    if (!m_folder.mkpath(QStringLiteral(".")))
        return failure(pathError(Reason::FileUnwritable, m_folder.path()));
    std::vector<WholeFile> whole;
    QSet<QString> stale = m_ours;
    for (const auto &[name, bytes] : files) {
        whole.push_back({m_folder.filePath(name), bytes});
        stale.remove(name.toLower());
        // Pictures take their time, and a link would lead the bytes elsewhere.
        if (QFileInfo(whole.back().path).isSymLink())
            return failure(pathError(Reason::FileInTheWay, whole.back().path));
    }
    if (const Status written = writeWholeFiles(whole); !written) {
        if (isNew)
            QDir().rmdir(m_folder.path());
        return written;
    }
    for (const QString &name : stale) {
        if (isPlainFile(QFileInfo(m_folder.filePath(name))))
            QFile::remove(m_folder.filePath(name));
    }
    return {};
}

} // namespace mci::cli
