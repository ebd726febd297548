// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessGuard.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace mci::app {

namespace {

#if defined(Q_OS_UNIX)
/** Whoever starts a program without them would get the next file that it opens in their place, such as the database. */
void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // For reading alone, so that what is written there is known to be lost. The lowest free number is the one that is missing.
        if (fcntl(stream, F_GETFD) == -1
            && open("/dev/null", O_RDONLY) != stream) // NOLINT(cppcoreguidelines-pro-type-vararg)
            return;
    }
}
#endif

} // namespace

void protectProcess()
{
#if defined(Q_OS_UNIX)
    holdStandardStreams();
    // A reader that has gone is told by the write.
    std::signal(SIGPIPE, SIG_IGN);
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // Nor may another program of the same user look into the memory; debuggers keep their way in builds for debugging.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace mci::app
