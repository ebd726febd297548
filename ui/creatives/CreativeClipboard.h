// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CopyTable.h"
#include "creatives/ThumbnailStore.h"

#include <QObject>

namespace mci::ui {

/** Puts creatives on the system's clipboard. GUI thread. */
class CreativeClipboard : public QObject
{
    Q_OBJECT

public:
    CreativeClipboard(const CreativeModel &model, ThumbnailStore &thumbnails, QObject *parent = nullptr);

    /** Cells as TSV, HTML and plain text; the picture of a single creative joins them once it is read. */
    void copy(const QStringList &creativeIds, const QList<int> &columns);
    void copyMarkdown(const QStringList &creativeIds, const QList<int> &columns);
    static void copyText(const QString &text);

private:
    const CreativeModel &m_model;
    ThumbnailStore &m_thumbnails;
    /** Counts what was copied, so that a late picture does not replace something newer. */
    int m_turn = 0;
};

} // namespace mci::ui
