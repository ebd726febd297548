// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "creatives/GridKeys.h"
#include "theme/Look.h"
#include "window/Region.h"

#include <QWidget>

class QStackedWidget;
class QUndoStack;

namespace mci::ui {

class BriefLibrary;
class BriefPage;
class ResultPage;

/** Briefs and what was made of them: the list of both, the editor of a brief, and what came of one. */
class GenerationsPage final : public QWidget
{
    Q_OBJECT

public:
    /** All outlive it. */
    GenerationsPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent = nullptr);

    /** Another one's briefs are never shown beside these. */
    void setOrganization(const QString &organizationId);
    /** A new brief; where sources for the open one were asked for, that one gets them. */
    void begin(const std::vector<domain::BriefSource> &sources);
    void showOutput(const QString &outputId);
    void setJobs(const std::vector<domain::Job> &jobs);
    /** From a brief or an output to the list; false where that is shown. */
    bool goBack();
    [[nodiscard]] bool canGoBack() const;
    /** Writes what has changed, and tries again what failed; false while it is not written: allSaved() tells. */
    [[nodiscard]] bool saveAll();
    [[nodiscard]] bool isAllSaved() const;
    [[nodiscard]] bool isSaving() const;
    /** Why something is not written; nullopt where all is, or is being written. */
    [[nodiscard]] std::optional<Error> saveError() const;
    void takeFocus();
    /** The page, and the side panel of what was made where it is open. */
    [[nodiscard]] QList<Region> regions();
    [[nodiscard]] bool canExport() const;
    void exportShown();
    /** `generateKey`: what is pressed over creatives to begin a brief; empty: no key. */
    void setKeys(const GridKeys &keys, const QString &generateKey);
    /** Of the side panel of what was made. */
    void setPanelWidth(int width);

Q_SIGNALS:
    /** To the page where creatives are chosen. */
    void sourcesWanted();
    /** To this one. */
    void pageWanted();
    void analysisWanted(const QStringList &creativeIds);
    void aiSettingsWanted();
    void toastWanted(const QString &text, bool canUndo);
    /** `onAction` belongs to a button named `action`; empty: without one. */
    void actionToastWanted(const QString &text, const QString &action, const std::function<void()> &onAction);
    /** Nothing is being written any more: all is, or could not be. */
    void allSaved();
    /** canGoBack() and canExport() may be others. */
    void shownChanged();
    void panelWidthChanged(int width);

private:
    [[nodiscard]] BriefPage &brief();
    [[nodiscard]] ResultPage &result();
    void showBrief(const QString &briefId);
    void show(QWidget *page);
    void tellMade(const QString &outputId);
    void refreshJob();
    void onSaved();
    void copyMarkdown(const domain::BriefDraft &draft);

    Look &m_look;
    Backend &m_backend;
    QUndoStack &m_undo;
    QStackedWidget *m_stack;
    BriefLibrary *m_library;
    BriefPage *m_brief = nullptr;
    ResultPage *m_result = nullptr;
    QString m_organizationId;
    GridKeys m_keys;
    std::optional<int> m_panelWidth;
    std::vector<domain::Job> m_jobs;
    /** A generation that was seen under way: its end is news. */
    QString m_followedJob;
    bool m_awaitsSources = false;
};

/** The newest generation of a brief; nullopt without one. */
[[nodiscard]] std::optional<domain::Job> generationOf(const QString &briefId, const std::vector<domain::Job> &jobs);

} // namespace mci::ui
