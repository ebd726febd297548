// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VisionProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mci::app {

QString visionProgram()
{
#if defined(Q_OS_WIN)
    const QString name = QStringLiteral("mci-vision.exe");
#else
    const QString name = QStringLiteral("mci-vision");
#endif
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString built = folder.filePath(QStringLiteral("../vision/") + name);
    return QFileInfo::exists(built) ? QDir::cleanPath(built) : folder.filePath(name);
}

} // namespace mci::app
