// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxServer.h"

#include <QGuiApplication>
#include <QTextStream>

// A sandbox for clients that are not ours: prints its URL on one line and serves until it is killed.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const auto options = mci::sandbox::parseSandboxOptions(QGuiApplication::arguments().mid(1));
    if (!options) {
        out << "options refused: " << options.error().params.value(QStringLiteral("option")) << '\n';
        return 2;
    }
    mci::sandbox::SandboxServer server(*options);
    if (const auto started = server.start(); !started) {
        out << "cannot start: " << mci::reasonName(started.error().reason) << '\n';
        return 1;
    }
    out << server.url().toString() << Qt::endl;
    return QGuiApplication::exec();
}
