// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QMap>
#include <QString>

namespace mci::settings {

/**
 * DIR/config/settings.ini, 0600 in a folder 0700. Reads the file each time, so that a change by another program of the
 * same profile is seen. Safe to use from any thread.
 */
class SettingsFile
{
public:
    explicit SettingsFile(QString path);

    /** All stored values by key; empty when there is no file. Fails when the file cannot be read or is not INI. */
    [[nodiscard]] Result<QMap<QString, QString>> values() const;
    /** An empty value removes the key. Creates file and folder when needed. */
    [[nodiscard]] Status write(const QString &key, const QString &value) const;

private:
    QString m_path;
};

} // namespace mci::settings
