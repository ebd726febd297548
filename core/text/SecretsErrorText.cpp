// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString SecretsErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::KeychainLocked:
        return tr("The system keychain is locked. Your access is still in it. Unlock the keychain and try again.");
    case Reason::KeychainDenied:
        return tr("The system keychain did not let this app in. What it holds is unchanged. Try again and allow the "
                  "access when the system asks.");
    case Reason::KeychainUnavailable:
        return tr("No keychain is running on this system, so access cannot be kept. Start one (GNOME Keyring, "
                  "KWallet), or use --secret-store vault or session.");
    case Reason::KeychainSlow:
        return tr("The system keychain did not answer in time. What it holds is unchanged. Look for a keychain window "
                  "that waits for you, and try again.");
    case Reason::KeychainFailed:
        return tr("The system keychain failed. What it holds is unchanged. Try again; if it stays so, use "
                  "--secret-store vault.");
    case Reason::VaultKeyMissing:
        return tr(
            "The vault needs a key, and ENCRYPTION_KEY is not set. Set it to 32 characters or more and start again.");
    case Reason::VaultKeyTooShort:
        return tr("ENCRYPTION_KEY is too short for the vault. Set it to 32 characters or more and start again.");
    case Reason::VaultKeyWrong:
        return tr("The vault does not open with this ENCRYPTION_KEY. Nothing in it was changed. Set the key it was "
                  "made with.");
    case Reason::VaultUnreadable:
        return tr("The vault file is damaged or cannot be read, and was left as it is. Restore it from a backup, or "
                  "move it away and connect again.");
    case Reason::VaultUnwritable:
        return tr("The vault file cannot be written, so nothing was saved in it. Check that you may write to the data "
                  "folder, and try again.");
    case Reason::VaultBusy:
        return tr("Another program is writing to the vault. Nothing was changed. Try again in a few seconds.");
    case Reason::SecretTooLarge:
        return tr(
            "This is too long for the system keychain and was not saved. Check that you pasted only the token or key.");
    case Reason::SecretNotFound:
        return tr("The stored access was not found. Your data is still here. Sign in again.");
    default:
        return {};
    }
}

} // namespace mci::text
