// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "window/FiguresPage.h"

namespace mci::ui {

class Button;
class DashboardBody;
class DashboardExport;

/** The account at a glance. */
class DashboardPage final : public FiguresPage
{
    Q_OBJECT

public:
    /** `thumbnails` are those of all pages; they outlive it, as the others do. */
    DashboardPage(Look &look, Actions &actions, TopCreativesSession &session, DashboardReader &reader,
                  ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    /** The place of a creative in the ranking, from 1; 0 where it has none. */
    [[nodiscard]] int placeOf(const QString &creativeId) const;
    [[nodiscard]] bool canExport() const { return whyNoExport().isEmpty(); }
    void cancelExport();

Q_SIGNALS:
    void creativeWanted(const QString &creativeId);
    void formatWanted(const QString &format);
    void callToActionWanted(const QString &type);
    void tagWanted(const QString &name);
    /** Until the next toast it can be cancelled. */
    void exportBegan(const QString &text);
    /** Whether there is something to export. */
    void exportChanged();

protected:
    void showData(const std::shared_ptr<const DashboardData> &data) override;
    [[nodiscard]] bool fillEmpty(const DashboardData *data, EmptyState &empty) override;
    [[nodiscard]] QStringList remarks(const DashboardData &data) const override;
    void onRead() override;

private:
    void buildExport(Actions &actions);
    /** Nothing can be exported: says why. */
    [[nodiscard]] QString whyNoExport() const;

    DashboardBody *m_body;
    DashboardExport *m_export;
    Button *m_exportButton;
};

} // namespace mci::ui
