// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorText.h"

#include "base/Clock.h"
#include "text/ErrorGroups.h"

namespace mci::text {

namespace {

/** No default: the compiler refuses a reason that nobody words. */
QString reasonText(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::None:
        return {};
    case Reason::OptionUnknown:
    case Reason::OptionMissing:
    case Reason::OptionMalformed:
    case Reason::OptionOutOfRange:
    case Reason::OptionNotOneOf:
    case Reason::CommandUnknown:
    case Reason::CommandMissing:
    case Reason::StartAfterEnd:
    case Reason::DateInFuture:
    case Reason::WindowTooOld:
    case Reason::KpiNotForObjective:
    case Reason::OrganizationUnknown:
    case Reason::OrganizationNameEmpty:
    case Reason::ConnectionUnknown:
    case Reason::AdAccountUnknown:
    case Reason::JobUnknown:
    case Reason::JobEnded:
    case Reason::JobNotEnded:
    case Reason::CreativeUnknown:
    case Reason::BriefUnknown:
    case Reason::OutputUnknown:
    case Reason::VariationUnknown:
    case Reason::CacheEntryUnknown:
    case Reason::InsightsMissing:
    case Reason::SettingUnknown:
    case Reason::SettingMalformed:
    case Reason::SettingFromEnvironment:
    case Reason::SecretOnCommandLine:
    case Reason::FileMissing:
    case Reason::FileTooLarge:
    case Reason::FileNoPicture:
    case Reason::FileUnwritable:
    case Reason::FileInTheWay:
    case Reason::GenerationStopped:
    case Reason::GraphUrlInsecure:
    case Reason::RecordedFolderInvalid:
    case Reason::PortInUse:
    case Reason::ScreenMissing:
    case Reason::ProgramNotAnswering:
        return InputErrorText::message(values);
    case Reason::HostNotFound:
    case Reason::ConnectionRefused:
    case Reason::NetworkUnreachable:
    case Reason::ConnectTimeout:
    case Reason::IdleTimeout:
    case Reason::TotalTimeout:
    case Reason::ConnectionCut:
    case Reason::TlsFailure:
    case Reason::ProxyFailure:
    case Reason::ProxyLoginNeeded:
    case Reason::BodyTooLarge:
    case Reason::RedirectRefused:
    case Reason::UrlRefused:
    case Reason::NetworkOther:
        return NetErrorText::message(values);
    case Reason::ProfileUnreadable:
    case Reason::DatabaseTooNew:
    case Reason::DatabaseBusy:
    case Reason::DatabaseCorrupt:
    case Reason::DatabaseReadOnly:
    case Reason::DatabaseFailed:
    case Reason::MigrationFailed:
    case Reason::MigrationChanged:
    case Reason::DiskIsFull:
        return StoreErrorText::message(values);
    case Reason::KeychainLocked:
    case Reason::KeychainDenied:
    case Reason::KeychainUnavailable:
    case Reason::KeychainSlow:
    case Reason::KeychainFailed:
    case Reason::VaultKeyMissing:
    case Reason::VaultKeyTooShort:
    case Reason::VaultKeyWrong:
    case Reason::VaultUnreadable:
    case Reason::VaultUnwritable:
    case Reason::VaultBusy:
    case Reason::SecretTooLarge:
    case Reason::SecretNotFound:
        return SecretsErrorText::message(values);
    case Reason::AppIdMissing:
    case Reason::BrowserFailed:
    case Reason::LoginDenied:
    case Reason::LoginTimedOut:
    case Reason::LoginPortBusy:
    case Reason::LoginCodeRejected:
    case Reason::LoginRedirectMismatch:
    case Reason::LoginSecretWrong:
    case Reason::LoginIdTokenInvalid:
    case Reason::LoginAnswerInvalid:
    case Reason::ScopeDeclined:
    case Reason::TokenInvalid:
    case Reason::TokenEmpty:
    case Reason::RedirectUriInvalid:
        return LoginErrorText::message(values);
    case Reason::MetaUnknown:
    case Reason::MetaTemporary:
    case Reason::MetaReduceData:
    case Reason::MetaSplitNeeded:
    case Reason::MetaCapabilityMissing:
    case Reason::MetaAppThrottled:
    case Reason::MetaAccountThrottled:
    case Reason::MetaPermissionDenied:
    case Reason::MetaIdentityNotConfirmed:
    case Reason::MetaParameterInvalid:
    case Reason::MetaFieldUnknown:
    case Reason::MetaObjectMissing:
    case Reason::MetaCursorInvalid:
    case Reason::MetaTokenExpired:
    case Reason::MetaTokenRevoked:
    case Reason::MetaPasswordChanged:
    case Reason::MetaCheckpoint:
    case Reason::MetaUserUnconfirmed:
    case Reason::MetaSessionInvalid:
    case Reason::MetaAppSecretProof:
    case Reason::MetaRedirectUri:
    case Reason::MetaBlockedForPolicy:
    case Reason::MetaTokenMissing:
    case Reason::MetaVersionExpired:
    case Reason::MetaFieldCombination:
    case Reason::MetaWindowTooOld:
    case Reason::MetaBatchTimeout:
    case Reason::MetaAnswerNotJson:
    case Reason::MetaAnswerIncomplete:
    case Reason::MetaServerError:
    case Reason::MetaReportFailed:
    case Reason::MetaReportStuck:
    case Reason::HourlySyncLimit:
        return MetaErrorText::message(values);
    case Reason::AiNotConfigured:
    case Reason::AiConsentMissing:
    case Reason::AiConsentElsewhere:
    case Reason::AiBudgetUsedUp:
    case Reason::AiPriceUnknown:
    case Reason::AiPriceInvalid:
        return AiUseErrorText::message(values);
    case Reason::ImageTooLarge:
    case Reason::ImageFormatRefused:
    case Reason::ImageCorrupt:
    case Reason::ImageMissing:
    case Reason::ImageLinkExpired:
    case Reason::AnalyserMissing:
    case Reason::AnalysisFailed:
    case Reason::LexiconBroken:
        return ImagingErrorText::message(values);
    case Reason::ProviderKeyMissing:
    case Reason::ProviderKeyRefused:
    case Reason::ProviderUrlRefused:
    case Reason::ProviderModelUnknown:
    case Reason::ProviderQuotaUsedUp:
    case Reason::ProviderRateLimited:
    case Reason::ProviderRequestRefused:
    case Reason::ProviderRefused:
    case Reason::ProviderContentFilter:
    case Reason::ProviderAnswerCut:
    case Reason::ProviderAnswerOffSchema:
    case Reason::ProviderServerFailed:
    case Reason::ProviderNotCompatible:
    case Reason::ProviderMakesNoPictures:
        return ProviderErrorText::message(values);
    case Reason::JobTypeUnknown:
    case Reason::JobCrashedRepeatedly:
    case Reason::JobLivedTooLong:
    case Reason::JobLeaseLost:
    case Reason::WorkersElsewhere:
    case Reason::LoginNeeded:
    case Reason::Cancelled:
    case Reason::InternalFault:
        return JobsErrorText::message(values);
    }
    return {};
}

} // namespace

QString errorMessage(const Error &error, UtcTime now)
{
    const QString text = reasonText(ErrorValues(error, now));
    return text.isEmpty() ? CodeErrorText::message(error.code, ErrorValues(error, now)) : text;
}

QString errorMessage(const Error &error)
{
    return errorMessage(error, SystemClock().now());
}

} // namespace mci::text
