// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "creatives/ThumbnailStore.h"
#include "dashboard/ContactSheet.h"
#include "dashboard/DashboardData.h"

#include <atomic>
#include <functional>
#include <memory>

class QAction;
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
    /** What is being written is not: the file stays as it was. */
    void cancel();

Q_SIGNALS:
    /** Until told() it can be cancelled. */
    void began(const QString &text);
    /** It is written, or why not. */
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
    /** Whoever sets it first decides whether the file is replaced: the writing thread, or who cancels. */
    using Decision = std::shared_ptr<std::atomic_flag>;
    void setRunning(std::vector<Decision> running);
    void tell(const QString &file, const Outcome &outcome);

    ThumbnailStore &m_thumbnails;
    QWidget *m_parent;
    std::function<const DashboardData *()> m_data;
    QAction *m_cancelAction;
    std::vector<Decision> m_running;
};

} // namespace mci::ui
