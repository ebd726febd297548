// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainSecretStore.h"

#include "secrets/KeychainThread.h"
#ifdef MCI_HAVE_SECRET_SERVICE
#include "secrets/SecretServiceProbe.h"
#endif

#include <atomic>
#include <future>

#include <QDeadlineTimer>

#include <qt6keychain/keychain.h>

namespace mci::secrets {

namespace {

/** What a caller and the keychain thread share about one call. */
struct Call
{
    std::promise<Result<Secret>> answer;
    /** Set when the caller stopped waiting: what has not begun by then must not begin. */
    std::atomic<bool> abandoned{false};
    QDeadlineTimer deadline;
};
using CallPtr = std::shared_ptr<Call>;
using JobMaker = std::function<QKeychain::Job *()>;

Error keychainError(Reason reason, QString detail)
{
    return makeError(ErrorCode::SecretStoreUnavailable, reason, std::move(detail));
}

Error fromJob(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::NotFound, Reason::SecretNotFound, job.key());
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainError(Reason::KeychainDenied, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(Reason::KeychainUnavailable, job.errorString());
    default:
        return keychainError(Reason::KeychainFailed, job.errorString());
    }
}

void runJob(const CallPtr &call, const JobMaker &make)
{
    if (call->abandoned)
        return;
    // Never deleted by us: the platform keeps a bare pointer to it until it answers, even after the caller gave up.
    QKeychain::Job *job = make();
    QObject::connect(job, &QKeychain::Job::finished, job, [call](QKeychain::Job *finished) {
        if (finished->error() != QKeychain::NoError) {
            call->answer.set_value(failure(fromJob(*finished)));
            return;
        }
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        call->answer.set_value(read ? Secret(read->binaryData()) : Secret());
    });
    job->start();
}

#ifdef MCI_HAVE_SECRET_SERVICE
void begin(const CallPtr &call, const JobMaker &make, bool mayPrompt)
{
    if (call->abandoned)
        return;
    auto *probe = new SecretServiceProbe(call->deadline, mayPrompt);
    probe->start([call, make, probe](const Status &status) {
        // Not deleteLater(): once the application object is gone, at the program's end, later never comes.
        delete probe;
        if (status)
            runJob(call, make);
        else
            call->answer.set_value(failure(status.error()));
    });
}
#else
void begin(const CallPtr &call, const JobMaker &make, bool)
{
    runJob(call, make);
}
#endif

Result<Secret> perform(const KeychainOptions &options, JobMaker make)
{
    const auto call = std::make_shared<Call>();
    call->deadline = QDeadlineTimer(options.limit);
    auto answer = call->answer.get_future();
    keychainThread().post(
        [call, make = std::move(make), mayPrompt = options.mayPrompt] { begin(call, make, mayPrompt); });
    if (answer.wait_for(options.limit) != std::future_status::ready) {
        call->abandoned = true;
        return failure(keychainError(Reason::KeychainSlow, QStringLiteral("no answer in time")));
    }
    return answer.get();
}

template <typename Job> Job *makeJob(const QString &key)
{
    auto *job = new Job(QLatin1String(kServiceName));
    job->setKey(key);
    job->setInsecureFallback(false);
    return job;
}

/** Items are text, so that the desktop's own password tools show them as they are. */
bool isStorable(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(KeychainOptions options)
    : m_options(options)
{
}

Result<Secret> KeychainSecretStore::read(const QString &key)
{
    return perform(m_options, [key] { return makeJob<QKeychain::ReadPasswordJob>(key); });
}

Status KeychainSecretStore::write(const QString &key, const Secret &secret)
{
    if (secret.reveal().size() > kLargestSecret)
        return failure(keychainError(Reason::SecretTooLarge, QStringLiteral("over %1 bytes").arg(kLargestSecret)));
    if (!isStorable(secret.reveal()))
        return failure(keychainError(Reason::KeychainFailed, QStringLiteral("not a text")));
    return perform(m_options,
                   [key, secret] {
                       auto *job = makeJob<QKeychain::WritePasswordJob>(key);
                       QString text = QString::fromUtf8(secret.reveal());
                       job->setTextData(text);
                       text.fill(u'\0');
                       return job;
                   })
        .map([](const Secret &) {});
}

Status KeychainSecretStore::remove(const QString &key)
{
    const auto removed = perform(m_options, [key] { return makeJob<QKeychain::DeletePasswordJob>(key); });
    if (!removed && removed.error().reason != Reason::SecretNotFound)
        return failure(removed.error());
    return {};
}

} // namespace mci::secrets
