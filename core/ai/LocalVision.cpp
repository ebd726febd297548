// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/LocalVision.h"

#include "domain/patterns/PictureFactsJson.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace mci::ai {

namespace {

using namespace std::chrono_literals;

/** How soon a cancellation is seen. */
constexpr auto kLook = 50ms;
/** Facts of a picture full of text have a few hundred lines. */
constexpr qsizetype kLongestAnswer = 4 * 1024 * 1024;
constexpr int kTries = 2;

Error analysisFailed(const QString &detail)
{
    return makeError(ErrorCode::Internal, Reason::AnalysisFailed, detail);
}

QProcessEnvironment helperEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    // It needs none of them.
    for (const char *secret : {"META_APP_SECRET", "ENCRYPTION_KEY", "OPENAI_API_KEY"})
        environment.remove(QLatin1String(secret));
    return environment;
}

Result<domain::PictureFacts> factsOf(const QJsonObject &answer)
{
    if (const QJsonValue error = answer.value(QLatin1String("error")); error.isObject())
        return failure(Error::fromJson(error.toObject()));
    return domain::pictureFactsFromJson(answer.value(QLatin1String("facts")).toObject());
}

} // namespace

LocalVision::LocalVision(LocalVisionOptions options)
    : m_options(std::move(options))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_options.idle);
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { end(); });
}

LocalVision::~LocalVision()
{
    end();
}

Result<domain::PictureFacts> LocalVision::analyse(const QByteArray &picture, const CancelToken &cancel)
{
    m_idle.stop();
    Error problem;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (const Status started = start(cancel); !started)
            return failure(started.error());
        const Result<QJsonObject> answer = ask(picture, cancel);
        if (answer) {
            m_idle.start();
            return factsOf(*answer);
        }
        end();
        if (answer.error().isCancelled())
            return failure(answer.error());
        // A helper that ends may have been ended by the system for its memory: once more, with a fresh one.
        problem = answer.error();
    }
    return failure(problem);
}

Status LocalVision::start(const CancelToken &cancel)
{
    if (m_helper && m_helper->state() == QProcess::Running)
        return {};
    m_received.clear();
    m_helper = std::make_unique<QProcess>();
    m_helper->setProcessEnvironment(helperEnvironment());
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    m_helper->start(m_options.program, m_options.arguments);
    if (!m_helper->waitForStarted(static_cast<int>(m_options.patience.count()))) {
        const QString detail = m_helper->errorString();
        end();
        return failure(makeError(ErrorCode::Internal, Reason::AnalyserMissing, detail,
                                 {{QStringLiteral("path"), m_options.program}}));
    }
    const Result<QJsonObject> ready = readLine(cancel);
    if (ready && ready->value(QLatin1String("ready")).toBool())
        return {};
    end();
    return failure(ready ? analysisFailed(QStringLiteral("another program answers")) : ready.error());
}

Result<QJsonObject> LocalVision::ask(const QByteArray &picture, const CancelToken &cancel)
{
    const qint64 id = ++m_lastId;
    const QJsonObject request{{QStringLiteral("id"), id}, {QStringLiteral("bytes"), picture.size()}};
    m_helper->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_helper->write(picture);
    auto answer = readLine(cancel);
    if (answer && answer->value(QLatin1String("id")).toInteger() != id)
        return failure(analysisFailed(QStringLiteral("the answer is to another picture")));
    return answer;
}

Result<QJsonObject> LocalVision::readLine(const CancelToken &cancel)
{
    const QDeadlineTimer deadline(m_options.patience);
    while (!m_received.contains('\n')) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        if (deadline.hasExpired())
            return failure(analysisFailed(QStringLiteral("no answer in time")));
        if (m_received.size() > kLongestAnswer)
            return failure(analysisFailed(QStringLiteral("the answer is too long")));
        const bool came = m_helper->waitForReadyRead(static_cast<int>(kLook.count()));
        m_received += m_helper->readAllStandardOutput();
        if (!came && m_helper->state() != QProcess::Running && !m_received.contains('\n'))
            return failure(analysisFailed(QStringLiteral("the helper ended, status %1").arg(m_helper->exitCode())));
    }
    const qsizetype length = m_received.indexOf('\n');
    const QJsonObject line = QJsonDocument::fromJson(m_received.left(length)).object();
    m_received.remove(0, length + 1);
    if (line.isEmpty())
        return failure(analysisFailed(QStringLiteral("the answer is no JSON")));
    return line;
}

void LocalVision::end()
{
    m_idle.stop();
    if (!m_helper)
        return;
    m_helper->kill();
    constexpr int kPatienceMs = 1000;
    m_helper->waitForFinished(kPatienceMs);
    m_helper.reset();
}

} // namespace mci::ai
