// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/**
 * Why something failed, finer than the contract's codes: one value for each text that people may read.
 * Each group belongs to the folder named above it. core/text words every value; the compiler refuses a forgotten one.
 */
#define MCI_REASONS(X)                                                                                                 \
    X(None)                                                                                                            \
    /* input */                                                                                                        \
    X(OptionUnknown)                                                                                                   \
    X(OptionMissing)                                                                                                   \
    X(OptionMalformed)                                                                                                 \
    X(OptionOutOfRange)                                                                                                \
    X(OptionNotOneOf)                                                                                                  \
    X(CommandUnknown)                                                                                                  \
    X(CommandMissing)                                                                                                  \
    X(StartAfterEnd)                                                                                                   \
    X(DateInFuture)                                                                                                    \
    X(WindowTooOld)                                                                                                    \
    X(KpiNotForObjective)                                                                                              \
    X(OrganizationUnknown)                                                                                             \
    X(OrganizationNameEmpty)                                                                                           \
    X(ConnectionUnknown)                                                                                               \
    X(AdAccountUnknown)                                                                                                \
    X(JobUnknown)                                                                                                      \
    X(JobEnded)                                                                                                        \
    X(JobNotEnded)                                                                                                     \
    X(CreativeUnknown)                                                                                                 \
    X(BriefUnknown)                                                                                                    \
    X(OutputUnknown)                                                                                                   \
    X(VariationUnknown)                                                                                                \
    X(CacheEntryUnknown)                                                                                               \
    X(InsightsMissing)                                                                                                 \
    X(SettingUnknown)                                                                                                  \
    X(SettingMalformed)                                                                                                \
    X(SettingFromEnvironment)                                                                                          \
    X(SecretOnCommandLine)                                                                                             \
    X(FileMissing)                                                                                                     \
    X(FileTooLarge)                                                                                                    \
    X(FileNoPicture)                                                                                                   \
    X(FileUnwritable)                                                                                                  \
    X(FileInTheWay)                                                                                                    \
    X(GenerationStopped)                                                                                               \
    X(GraphUrlInsecure)                                                                                                \
    X(RecordedFolderInvalid)                                                                                           \
    X(PortInUse)                                                                                                       \
    X(ScreenMissing)                                                                                                   \
    X(ProgramNotAnswering)                                                                                             \
    /* net */                                                                                                          \
    X(HostNotFound)                                                                                                    \
    X(ConnectionRefused)                                                                                               \
    X(NetworkUnreachable)                                                                                              \
    X(ConnectTimeout)                                                                                                  \
    X(IdleTimeout)                                                                                                     \
    X(TotalTimeout)                                                                                                    \
    X(ConnectionCut)                                                                                                   \
    X(TlsFailure)                                                                                                      \
    X(ProxyFailure)                                                                                                    \
    X(ProxyLoginNeeded)                                                                                                \
    X(BodyTooLarge)                                                                                                    \
    X(RedirectRefused)                                                                                                 \
    X(UrlRefused)                                                                                                      \
    X(NetworkOther)                                                                                                    \
    /* store */                                                                                                        \
    X(ProfileUnreadable)                                                                                               \
    X(DatabaseTooNew)                                                                                                  \
    X(DatabaseBusy)                                                                                                    \
    X(DatabaseCorrupt)                                                                                                 \
    X(DatabaseReadOnly)                                                                                                \
    X(DatabaseFailed)                                                                                                  \
    X(MigrationFailed)                                                                                                 \
    X(MigrationChanged)                                                                                                \
    X(DiskIsFull)                                                                                                      \
    /* secrets */                                                                                                      \
    X(KeychainLocked)                                                                                                  \
    X(KeychainDenied)                                                                                                  \
    X(KeychainUnavailable)                                                                                             \
    X(KeychainSlow)                                                                                                    \
    X(KeychainFailed)                                                                                                  \
    X(VaultKeyMissing)                                                                                                 \
    X(VaultKeyTooShort)                                                                                                \
    X(VaultKeyWrong)                                                                                                   \
    X(VaultUnreadable)                                                                                                 \
    X(VaultUnwritable)                                                                                                 \
    X(VaultBusy)                                                                                                       \
    X(SecretTooLarge)                                                                                                  \
    X(SecretNotFound)                                                                                                  \
    /* oauth */                                                                                                        \
    X(AppIdMissing)                                                                                                    \
    X(BrowserFailed)                                                                                                   \
    X(LoginDenied)                                                                                                     \
    X(LoginTimedOut)                                                                                                   \
    X(LoginPortBusy)                                                                                                   \
    X(LoginCodeRejected)                                                                                               \
    X(LoginRedirectMismatch)                                                                                           \
    X(LoginSecretWrong)                                                                                                \
    X(LoginIdTokenInvalid)                                                                                             \
    X(LoginAnswerInvalid)                                                                                              \
    X(ScopeDeclined)                                                                                                   \
    X(TokenInvalid)                                                                                                    \
    X(TokenEmpty)                                                                                                      \
    X(RedirectUriInvalid)                                                                                              \
    /* meta */                                                                                                         \
    X(MetaUnknown)                                                                                                     \
    X(MetaTemporary)                                                                                                   \
    X(MetaReduceData)                                                                                                  \
    X(MetaSplitNeeded)                                                                                                 \
    X(MetaCapabilityMissing)                                                                                           \
    X(MetaAppThrottled)                                                                                                \
    X(MetaAccountThrottled)                                                                                            \
    X(MetaPermissionDenied)                                                                                            \
    X(MetaIdentityNotConfirmed)                                                                                        \
    X(MetaParameterInvalid)                                                                                            \
    X(MetaFieldUnknown)                                                                                                \
    X(MetaObjectMissing)                                                                                               \
    X(MetaCursorInvalid)                                                                                               \
    X(MetaTokenExpired)                                                                                                \
    X(MetaTokenRevoked)                                                                                                \
    X(MetaPasswordChanged)                                                                                             \
    X(MetaCheckpoint)                                                                                                  \
    X(MetaUserUnconfirmed)                                                                                             \
    X(MetaSessionInvalid)                                                                                              \
    X(MetaAppSecretProof)                                                                                              \
    X(MetaRedirectUri)                                                                                                 \
    X(MetaBlockedForPolicy)                                                                                            \
    X(MetaTokenMissing)                                                                                                \
    X(MetaVersionExpired)                                                                                              \
    X(MetaFieldCombination)                                                                                            \
    X(MetaWindowTooOld)                                                                                                \
    X(MetaBatchTimeout)                                                                                                \
    X(MetaAnswerNotJson)                                                                                               \
    X(MetaAnswerIncomplete)                                                                                            \
    X(MetaServerError)                                                                                                 \
    X(MetaReportFailed)                                                                                                \
    X(MetaReportStuck)                                                                                                 \
    X(HourlySyncLimit)                                                                                                 \
    /* use of ai providers */                                                                                          \
    X(AiNotConfigured)                                                                                                 \
    X(AiConsentMissing)                                                                                                \
    X(AiConsentElsewhere)                                                                                              \
    X(AiBudgetUsedUp)                                                                                                  \
    X(AiPriceUnknown)                                                                                                  \
    X(AiPriceInvalid)                                                                                                  \
    /* imaging */                                                                                                      \
    X(ImageTooLarge)                                                                                                   \
    X(ImageFormatRefused)                                                                                              \
    X(ImageCorrupt)                                                                                                    \
    X(ImageMissing)                                                                                                    \
    X(ImageLinkExpired)                                                                                                \
    X(AnalyserMissing)                                                                                                 \
    X(AnalysisFailed)                                                                                                  \
    X(LexiconBroken)                                                                                                   \
    /* ai providers */                                                                                                 \
    X(ProviderKeyMissing)                                                                                              \
    X(ProviderKeyRefused)                                                                                              \
    X(ProviderUrlRefused)                                                                                              \
    X(ProviderModelUnknown)                                                                                            \
    X(ProviderQuotaUsedUp)                                                                                             \
    X(ProviderRateLimited)                                                                                             \
    X(ProviderRequestRefused)                                                                                          \
    X(ProviderRefused)                                                                                                 \
    X(ProviderContentFilter)                                                                                           \
    X(ProviderAnswerCut)                                                                                               \
    X(ProviderAnswerOffSchema)                                                                                         \
    X(ProviderServerFailed)                                                                                            \
    X(ProviderNotCompatible)                                                                                           \
    X(ProviderMakesNoPictures)                                                                                         \
    /* jobs */                                                                                                         \
    X(JobTypeUnknown)                                                                                                  \
    X(JobCrashedRepeatedly)                                                                                            \
    X(JobLivedTooLong)                                                                                                 \
    X(JobLeaseLost)                                                                                                    \
    X(WorkersElsewhere)                                                                                                \
    X(LoginNeeded)                                                                                                     \
    X(Cancelled)                                                                                                       \
    X(InternalFault)

namespace mci {

enum class Reason {
#define MCI_REASON_VALUE(name) name,
    MCI_REASONS(MCI_REASON_VALUE)
#undef MCI_REASON_VALUE
};

/** The value's name as written in the list; stored with jobs and logged. */
[[nodiscard]] QString reasonName(Reason reason);
/** Reason::None for a name that this version does not know. */
[[nodiscard]] Reason reasonFromName(const QString &name);

} // namespace mci
