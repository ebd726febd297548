// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelperOptions.h"

#include <QFileInfo>

namespace mci::app {

namespace {

/** Where the model lies beside the program: as installed, else as built; empty without one. */
QString modelBeside(const QString &programFolder)
{
    for (const char *place : {"/../share/meta-creative-intelligence/mobilenet-v2.onnx", "/mobilenet-v2.onnx"}) {
        const QString file = programFolder + QLatin1String(place);
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

} // namespace

Result<HelperOptions> readHelperOptions(const QStringList &arguments, const QString &programFolder)
{
    HelperOptions options;
    options.settings.encoderFile = modelBeside(programFolder);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (name == QLatin1String("--version")) {
            options.showsVersion = true;
            continue;
        }
        if (name != QLatin1String("--tessdata") && name != QLatin1String("--encoder"))
            return failure(makeError(ErrorCode::InvalidRequest, Reason::OptionUnknown, name));
        if (i + 1 >= arguments.size())
            return failure(makeError(ErrorCode::InvalidRequest, Reason::OptionMissing, name));
        QString &value =
            name == QLatin1String("--tessdata") ? options.settings.languageFolder : options.settings.encoderFile;
        value = arguments.at(++i);
    }
    return options;
}

} // namespace mci::app
