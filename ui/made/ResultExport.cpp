// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ResultExport.h"

#include "text/Isolated.h"
#include "widgets/FileNamePart.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace mci::ui {

namespace {

/** A folder that is not there yet: what somebody exported before stays as it was. */
QString freeFolder(const QString &parent, const QString &name)
{
    const QDir dir(parent);
    QString folder = dir.filePath(name);
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = dir.filePath(name + u'-' + QString::number(number));
    return folder;
}

} // namespace

ResultExport::ResultExport(Backend &backend, QWidget *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_parent(parent)
{
}

void ResultExport::ask(const QString &title, bool asZip, const std::function<void(const QString &place)> &onPlace)
{
    //: New creatives, export: title of the window that asks for a file or a folder
    auto *dialog = new QFileDialog(m_parent, asZip ? tr("Export as a ZIP file") : tr("Choose where the folder goes"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("resultExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (asZip) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(QStringLiteral("*.zip"));
        dialog->setDefaultSuffix(QStringLiteral("zip"));
        dialog->selectFile(fileNamePart(title) + QStringLiteral(".zip"));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, onPlace);
    dialog->open();
}

void ResultExport::write(const QString &outputId, const QStringList &variationIds, const QString &title,
                         const QString &place, bool asZip)
{
    const QString target = asZip ? place : freeFolder(place, fileNamePart(title));
    m_backend.exportOutput({outputId, variationIds, target})
        .then(this, [this, target, asZip](const Result<QStringList> &written) {
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            const QFileInfo info(target);
            //: Toast: new creatives were written. %1 is a folder or a file
            Q_EMIT exported(tr("Exported to %1").arg(text::isolated(info.fileName())),
                            asZip ? info.absolutePath() : target);
        });
}

} // namespace mci::ui
