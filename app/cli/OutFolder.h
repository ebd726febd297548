// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WholeFile.h"

#include <QDir>
#include <QSet>

namespace mci::cli {

/**
 * The folder that `generate` writes to. What an earlier run made there, as the folder's own output.json says, is replaced, and
 * removed where the new run has no more of it; what else stands in the way is refused before anything is made.
 */
class OutFolder
{
public:
    /**
     * Looks whether so many variations can be written, and leaves everything as it is. InvalidRequest for what is no folder or
     * cannot be written to, and with the file that stands in the way; `brief` is the file that the call is about.
     */
    [[nodiscard]] static Result<OutFolder> at(const QString &path, int variations, const QString &brief);

    /** Files by their names, all of them or none. Errors as writeWholeFiles(). */
    [[nodiscard]] Status write(const std::vector<WholeFile> &files) const;

private:
    explicit OutFolder(const QString &path);

    QDir m_folder;
    /** Names of what an earlier run made, in lower case. */
    QSet<QString> m_ours;
};

} // namespace mci::cli
