// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefDocument.h"

#include <QPointer>
#include <QUndoStack>

namespace mci::ui {

namespace {

constexpr std::chrono::milliseconds kSavePause{800};

class DraftCommand final : public QUndoCommand
{
public:
    DraftCommand(const QString &text, BriefDocument &document, DraftEdit redo, DraftEdit undo)
        : QUndoCommand(text)
        , m_document(&document)
        , m_briefId(document.stored().id)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {
    }
    void redo() override { applyIt(m_redo); }
    void undo() override { applyIt(m_undo); }

private:
    /** Of a brief that is not open any more nobody would see what is taken back. */
    void applyIt(const DraftEdit &edit)
    {
        if (!m_document || !m_document->apply(m_briefId, edit))
            setObsolete(true);
    }

    QPointer<BriefDocument> m_document;
    QString m_briefId;
    DraftEdit m_redo;
    DraftEdit m_undo;
};

} // namespace

BriefDocument::BriefDocument(Backend &backend, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
    , m_saver(new BriefSaver(backend, this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSavePause);
    connect(m_pause, &QTimer::timeout, this, &BriefDocument::flush);
    connect(m_saver, &BriefSaver::saved, this, &BriefDocument::onSaved);
    connect(m_saver, &BriefSaver::failed, this, &BriefDocument::onFailed);
    connect(m_saver, &BriefSaver::ended, this, [this] {
        if (!m_dirty)
            Q_EMIT allSaved();
    });
}

BriefDocument::~BriefDocument()
{
    // Who listens is about to go as well.
    blockSignals(true);
    flush();
}

void BriefDocument::open(const domain::StoredBrief &brief)
{
    flush();
    m_brief = brief;
    m_failed = false;
    const domain::BriefDraft *unsaved = m_saver->unsaved(brief.id);
    if (unsaved)
        m_brief.draft = *unsaved;
    Q_EMIT opened();
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
    if (unsaved) {
        m_dirty = true;
        flush();
    }
}

void BriefDocument::close()
{
    open({});
}

void BriefDocument::change(const DraftEdit &edit)
{
    domain::BriefDraft draft = m_brief.draft;
    edit(draft);
    if (!isOpen() || draft == m_brief.draft)
        return;
    m_brief.draft = std::move(draft);
    m_dirty = true;
    m_pause->start();
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void BriefDocument::edit(const QString &text, DraftEdit redo, DraftEdit undo)
{
    if (isOpen())
        m_undo.push(new DraftCommand(text, *this, std::move(redo), std::move(undo)));
}

bool BriefDocument::apply(const QString &briefId, const DraftEdit &edit)
{
    if (briefId != m_brief.id)
        return false;
    change(edit);
    return true;
}

void BriefDocument::flush()
{
    m_pause->stop();
    if (!isOpen() || (!m_dirty && !m_failed))
        return;
    m_dirty = false;
    m_failed = false;
    m_saver->save(m_brief.id, m_brief.draft);
    Q_EMIT saveStateChanged();
}

void BriefDocument::saveAll()
{
    flush();
    m_saver->retry();
}

BriefDocument::SaveState BriefDocument::saveState() const
{
    if (m_failed && !m_dirty)
        return SaveState::Failed;
    return m_dirty || m_saver->unsaved(m_brief.id) ? SaveState::Saving : SaveState::Saved;
}

void BriefDocument::onSaved(const domain::StoredBrief &brief)
{
    if (brief.id == m_brief.id) {
        m_brief.version = brief.version;
        m_brief.savedAt = brief.savedAt;
        m_failed = false;
        Q_EMIT saveStateChanged();
    }
    if (!m_saver->unsaved(brief.id))
        Q_EMIT saveEnded(brief.id, std::nullopt);
}

void BriefDocument::onFailed(const QString &id, const Error &error)
{
    if (id == m_brief.id) {
        m_failed = true;
        m_saveError = error;
        Q_EMIT saveStateChanged();
    }
    Q_EMIT saveEnded(id, error);
}

} // namespace mci::ui
