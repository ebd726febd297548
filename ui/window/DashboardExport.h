// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "creatives/ThumbnailStore.h"
#include "dashboard/ContactSheet.h"
#include "dashboard/DashboardData.h"

#include <functional>


class QMenu;

namespace mci::ui {

enum class ExportKind { Pdf, Html, Csv, Xlsx, ContactSheet };

/** Writes a dashboard into a file of the kind and name that somebody chooses: whole or not at all. GUI thread. */
class DashboardExport final : public QObject
{
    Q_OBJECT

public:
    DashboardExport(ThumbnailStore &thumbnails, QWidget *parent);

    /** One entry for each kind. */
    void fill(QMenu &menu);
    /** What is exported; nullptr while there is nothing. */
    void setSource(std::function<const DashboardData *()> data);
    /** Asks for a file without waiting. */
    void ask(ExportKind kind);
    void write(ExportKind kind, const DashboardData &data, const QString &file);

Q_SIGNALS:
    /** It begins; later that it is written, or why not. */
    void told(const QString &text);

private:
    struct Outcome
    {
        enum Kind { Written, NotMade, NotWritten };
        Kind kind = Written;
        /** What the system says. */
        QString reason = {};
    };
    /** Makes the file's content on any thread; what needs widgets is drawn before. */
    [[nodiscard]] std::function<Result<QByteArray>()> maker(ExportKind kind, const DashboardData &data) const;
    [[nodiscard]] std::vector<ContactPrint> prints(const DashboardData &data) const;
    void tell(const QString &file, const Outcome &outcome);

    ThumbnailStore &m_thumbnails;
    QWidget *m_parent;
    std::function<const DashboardData *()> m_data;
};

} // namespace mci::ui
