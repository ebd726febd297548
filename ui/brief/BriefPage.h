// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;
class QTimer;
class QUndoStack;

namespace mci::ui {

enum class BriefLack;

class Advice;
class BriefColumns;
class BriefDocument;
class BriefForm;
class BriefMenu;
class Button;
class CombinedPanel;
class ErrorState;
class GenerateBar;
class GenerationStart;
class IconButton;
class MakerChoice;
class PageHeader;
class PreviewReader;
class PromptPanel;
class Removals;
class SourcesPanel;
class ThumbnailStore;

/**
 * The editor of a brief: what new creatives come from, what they are about, what is asked for, and the way to generate.
 * What is typed is written after a pause, when another brief is shown, and when the page goes away; nothing typed is lost.
 * Look, backend and undo stack outlive it. GUI thread.
 */
class BriefPage final : public QWidget
{
    Q_OBJECT

public:
    BriefPage(Look &look, Backend &backend, QUndoStack &undo, QWidget *parent = nullptr);
    ~BriefPage() override;

    void showBrief(const QString &briefId);
    /** A new one with the organization's brand kit. */
    void beginBrief(const QString &organizationId, const std::vector<domain::BriefSource> &sources);
    /** To the brief that is open, without those that it has. Can be undone. */
    void addSources(const std::vector<domain::BriefSource> &sources);
    /** To the first field, as soon as there is a brief. */
    void takeFocus();
    /** Writes what has changed, without waiting for a pause. */
    void flush();
    /** The same, and once more what could not be written of any brief. */
    void saveAll();
    /** False: closing the program now would cost what was typed last, or the wish to generate. allSaved() tells when that is over. */
    [[nodiscard]] bool isAllSaved() const;
    [[nodiscard]] bool isSaving() const;
    /** Why something is not written, as it was told last. */
    [[nodiscard]] const Error &saveError() const;
    /** The generation of the brief that is shown, as it stands; nullopt: none. Call it again with every change. */
    void setJob(const std::optional<domain::Job> &job);

    /** Of the brief that is open; empty without one. */
    [[nodiscard]] const QString &briefId() const;
    [[nodiscard]] const QString &organizationId() const;
    /** What generationQueued() said last of this brief; empty before. */
    [[nodiscard]] const QString &jobId() const { return m_jobId; }

public Q_SLOTS:
    void generate();

Q_SIGNALS:
    /** Another brief is open now, or a new one has its id. */
    void opened(const QString &briefId);
    void markdownWanted(const mci::domain::BriefDraft &draft);
    /** Creatives are to be chosen and given to addSources(). */
    void sourcesWanted();
    void analysisWanted(const QStringList &creativeIds);
    void aiSettingsWanted();
    void generationQueued(const QString &jobId, const QString &briefId);
    /** What came of the generation. */
    void outputWanted(const QString &outputId);
    /** The brief that was open is out of the library: another page is due. */
    void removed(const QString &briefId);
    void toastWanted(const QString &text, bool canUndo);
    void allSaved();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { None, Analyze, AiSettings, Generate, Save };

    void build();
    void buildHeader();
    void buildColumns();
    void connectParts();
    void connectMenu();
    void connectStart();
    /** The first ones, where there is no room for all beside those that are `present`; tells of it. */
    [[nodiscard]] std::vector<domain::BriefSource> withinLimit(std::vector<domain::BriefSource> sources,
                                                               std::size_t present);
    void open(const Reply<domain::StoredBrief> &reply);
    void take(const Result<domain::StoredBrief> &answer);
    void onOpened();
    void onChanged();
    void onPreview();
    void askPreview();
    void showSaveState();
    void refreshTabs();

    void openMenu();
    void exportTo(const QString &ending);
    void editBrandKit();
    void forgetVersions();
    void restore(const services::BriefVersion &version);
    void removeBrief();

    void showLack(BriefLack lack);
    void showFailure(const Error &error);
    void onNotStarted(const QString &briefId, const QString &title, const Error &error);
    void advise(const QString &text, Step step);
    void takeStep();
    void cancelJob();
    void finish(const domain::Job &job);

    Look &m_look;
    Backend &m_backend;
    QUndoStack &m_undo;
    BriefDocument *m_document;
    PreviewReader *m_preview;
    GenerationStart *m_start;
    Removals *m_removals;
    ThumbnailStore *m_pictures;
    QTimer *m_clock;
    PageHeader *m_header;
    QStackedWidget *m_body;
    ErrorState *m_error;
    BriefColumns *m_columns;
    Advice *m_advice;
    GenerateBar *m_bar;
    SourcesPanel *m_sources = nullptr;
    CombinedPanel *m_combined = nullptr;
    BriefForm *m_form = nullptr;
    PromptPanel *m_prompt = nullptr;
    MakerChoice *m_maker = nullptr;
    Button *m_markdown = nullptr;
    IconButton *m_more = nullptr;
    BriefMenu *m_menu = nullptr;
    QString m_wantedBrief;
    QString m_jobId;
    /** What it was when it was last told; a job that is over is told once. */
    std::optional<domain::Job> m_job;
    Step m_step = Step::None;
    int m_question = 0;
    /** Counts readings of versions: those of another brief are not for the menu. */
    int m_versionsAsked = 0;
    bool m_cancelling = false;
    /** The queue knows the job that was begun here. */
    bool m_isQueued = false;
};

} // namespace mci::ui
