// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "creatives/ThumbnailStore.h"
#include "dashboard/DashboardData.h"
#include "theme/Look.h"

#include <functional>

#include <QFuture>

class QMenu;

namespace mci::ui {

enum class ExportKind { Pdf, Html, Csv, Xlsx, ContactSheet };

/** Writes a dashboard into a file of the kind and name that somebody chooses: whole or not at all. GUI thread. */
class DashboardExport final : public QObject
{
    Q_OBJECT

public:
    DashboardExport(Look &look, ThumbnailStore &thumbnails, QWidget *parent);

    /** One entry for each kind. */
    void fill(QMenu &menu);
    /** What is exported; nullptr while there is nothing. */
    void setSource(std::function<const DashboardData *()> data, std::function<QString()> account);
    /** Asks for a file without waiting. */
    void ask(ExportKind kind);
    void write(ExportKind kind, const QString &file);

Q_SIGNALS:
    /** Written, or why not. */
    void told(const QString &text);

private:
    [[nodiscard]] QFuture<Result<QByteArray>> bytes(ExportKind kind, const DashboardData &data) const;
    [[nodiscard]] QFuture<Result<QByteArray>> contactSheetBytes(const DashboardData &data) const;
    void finish(const QString &file, const Result<QByteArray> &bytes);

    Look &m_look;
    ThumbnailStore &m_thumbnails;
    QWidget *m_parent;
    std::function<const DashboardData *()> m_data;
    std::function<QString()> m_account;
};

} // namespace mci::ui
