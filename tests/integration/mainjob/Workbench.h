// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MciProcess.h"

#include "sandbox/SandboxServer.h"
#include "support/FakeToken.h"

#include <memory>
#include <optional>

#include <QTemporaryDir>
#include <QVariant>

namespace mci::test {

/** Small account of the sandbox's agency whose ads gather leads. */
inline constexpr auto kLeadAccount = "act_990030000000301";

/** A sandbox with so many ads in kLeadAccount and few elsewhere. */
[[nodiscard]] sandbox::SandboxOptions leadWorld(int ads, const QStringList &faults = {});

/** A profile of its own, a sandbox, and the program that works between them. */
class Workbench
{
public:
    explicit Workbench(const sandbox::SandboxOptions &options);

    [[nodiscard]] sandbox::SandboxServer &sandbox() { return *m_sandbox; }
    /** Another sandbox takes over; where the first listened nobody answers. */
    void replaceSandbox(const sandbox::SandboxOptions &options);

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/profile"); }
    [[nodiscard]] QString database() const { return folder() + QStringLiteral("/data/mci.sqlite"); }
    [[nodiscard]] QString thumbnails() const { return folder() + QStringLiteral("/cache/thumbnails"); }
    /** For the next calls; an empty value takes the variable away. */
    void setVariable(const QString &name, const QString &value);
    void useProfile(const QString &folder) { m_otherFolder = folder; }

    /** The profile's options stand before the arguments. */
    [[nodiscard]] std::unique_ptr<MciProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] MciRun run(const QStringList &arguments, const QByteArray &input = {}) const;

    /** Connects with a pasted token; the connection's id, empty when that failed. */
    QString connectToken(const QByteArray &token = fakeToken());
    [[nodiscard]] QString connectionId() const { return m_connectionId; }
    /** `command` for thirty days that ended yesterday, by default of the lead account. */
    [[nodiscard]] QStringList select(const QString &command, const QStringList &more = {}) const;
    [[nodiscard]] MciRun sync(const QStringList &more = {}) const;
    [[nodiscard]] MciRun top(const QStringList &more = {}) const;
    [[nodiscard]] MciRun workUntilIdle() const;

    /** First value of the first row; what the database says while no program writes. */
    [[nodiscard]] QVariant value(const QString &sql) const;
    /** Number of rows by table, and the state of every job. */
    [[nodiscard]] QString contents() const;
    [[nodiscard]] QString integrity() const { return value(QStringLiteral("PRAGMA integrity_check")).toString(); }

    /** Requests for the Graph API, pictures and dialog left out, whose target holds the text. */
    [[nodiscard]] QStringList graphCalls(const QString &part = {}) const;
    /** Reads of an account's insights; the objects' other edges left out. */
    [[nodiscard]] int insightsCalls() const { return static_cast<int>(graphCalls(QStringLiteral("/insights")).size()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    QProcessEnvironment m_environment;
    QString m_otherFolder;
    QString m_connectionId;
};

/** The `after` of a request, or empty. */
[[nodiscard]] QString cursorOf(const QString &request);
/** Yesterday where the lead account is. */
[[nodiscard]] QDate lastDay();

} // namespace mci::test

/** Compares the exit state, and tells the whole story when it is another. */
#define MCI_COMPARE_EXIT(run, expected)                                                                                \
    do {                                                                                                               \
        const auto mciEnded = (run);                                                                                   \
        QVERIFY2(mciEnded.exitCode == (expected), mciEnded.story().constData());                                       \
    } while (false)
