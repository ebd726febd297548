// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelperOptions.h"
#include "PictureDesk.h"

#include <cstdio>

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace mci;
using namespace mci::app;

namespace {

constexpr int kWrongOption = 2;

/** Pictures are no text: nothing in them is the end of a line, or of the input. */
void keepBytes()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace

/** mci-vision: sees what is in pictures, for the programs that start it. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Result<HelperOptions> options =
        readHelperOptions(QCoreApplication::arguments().mid(1), QCoreApplication::applicationDirPath());
    if (!options) {
        std::fprintf(stderr, "mci-vision: %s: %s\n", qPrintable(reasonName(options.error().reason)),
                     qPrintable(options.error().detail));
        return kWrongOption;
    }
    if (options->showsVersion) {
        std::puts("mci-vision " MCI_VERSION);
        return 0;
    }
    if (qgetenv("OMP_THREAD_LIMIT") != "1")
        std::fputs("mci-vision: OMP_THREAD_LIMIT is not 1, so reading text takes several times as long\n", stderr);
    keepBytes();
    vision::PictureAnalyser analyser(options->settings);
    return PictureDesk(analyser, stdin, stdout).serve();
}
