// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/BrowserOpener.h"

#include "oauth/LoopbackHost.h"

#include <QProcess>
#include <QStandardPaths>

namespace mci::oauth {

namespace {

struct Command
{
    QString program;
    QStringList arguments;
};

Command browserCommand(const QString &url)
{
#if defined(Q_OS_WIN)
    return {QStringLiteral("rundll32"), {QStringLiteral("url.dll,FileProtocolHandler"), url}};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("open"), {url}};
#else
    return {QStringLiteral("xdg-open"), {url}};
#endif
}

Error browserFailed(const QString &why)
{
    return makeError(ErrorCode::Internal, Reason::BrowserFailed, why);
}

} // namespace

bool isBrowsable(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
}

Status SystemBrowserOpener::open(const QUrl &url)
{
    if (!isBrowsable(url))
        return failure(browserFailed(QStringLiteral("not a web address")));
    const Command command = browserCommand(QString::fromLatin1(url.toEncoded()));
    const QString program = QStandardPaths::findExecutable(command.program);
    if (program.isEmpty())
        return failure(browserFailed(command.program + QStringLiteral(" not found")));
    QProcess process;
    process.setProgram(program);
    process.setArguments(command.arguments);
    // Standard output belongs to the program's JSON; browsers like to chat there.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return failure(browserFailed(process.errorString()));
    return {};
}

} // namespace mci::oauth
