// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/ScenesFixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace mci::test {

namespace {

void save(Stage &stage, const QString &folder, const QString &name)
{
    const QDir pictures(QStringLiteral(MCI_BINARY_DIR "/pictures") + folder);
    if (!pictures.mkpath(QStringLiteral("."))
        || !stage.picture().save(pictures.filePath(name + QStringLiteral(".png"))))
        qWarning("the picture %s cannot be written", qPrintable(name));
}

} // namespace

void failOnOurWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void keepPicture(Stage &stage, const QString &name)
{
    save(stage, QString(), name);
}

void keepWhenAsked(Stage &stage, const QString &name)
{
    if (qEnvironmentVariableIsSet("MCI_KEEP_PICTURES"))
        save(stage, QStringLiteral("/walks"), name);
}

} // namespace mci::test
