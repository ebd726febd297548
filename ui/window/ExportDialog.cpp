// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ExportDialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace mci::ui {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
public:
    //: Export: title of the window that asks for a file
    static QString title() { return tr("Export this view"); }
    //: Export: kind of file
    static QString filter() { return tr("Table of values (*.csv)"); }
};

bool write(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

} // namespace

void exportToFile(QWidget *parent, const QString &suggestedName, const QByteArray &bytes,
                  const std::function<void(const QString &)> &onDone)
{
    auto *dialog =
        new QFileDialog(parent, ExportText::title(),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), ExportText::filter());
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [bytes, onDone](const QString &file) {
        onDone(write(file, bytes) ? QFileInfo(file).fileName() : QString());
    });
    dialog->open();
}

} // namespace mci::ui
