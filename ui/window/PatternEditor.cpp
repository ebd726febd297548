// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/PatternEditor.h"

#include "creatives/PatternChips.h"
#include "domain/patterns/PatternFields.h"
#include "text/Isolated.h"
#include "text/TagText.h"

#include <functional>

#include <QUndoStack>

namespace mci::ui {

namespace {

using domain::FieldValue;
using domain::PatternField;

class CorrectionCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const std::optional<FieldValue> &value)>;

    CorrectionCommand(const QString &text, PatternCorrection correction, Apply apply)
        : QUndoCommand(text)
        , m_correction(std::move(correction))
        , m_apply(std::move(apply))
    {
    }
    void redo() override { m_apply(m_correction.after); }
    void undo() override { m_apply(m_correction.before); }

private:
    PatternCorrection m_correction;
    Apply m_apply;
};

class CorrectionText
{
    Q_DECLARE_TR_FUNCTIONS(PatternEditor)
public:
    static QString of(const PatternCorrection &correction)
    {
        if (!correction.after) {
            //: Toast and undo: a pattern that the user had corrected. %1: such as Layout
            return tr("%1: as the analysis says again").arg(name(correction.field));
        }
        if (!domain::dimensionOf(correction.field)) {
            //: Toast and undo: a text was corrected by the user. %1: such as Headline
            return tr("%1: corrected").arg(name(correction.field));
        }
        const QString value = PatternChips::valueText(correction.field, *correction.after);
        //: Toast and undo: a tag was corrected by the user. %1: such as Layout, %2: such as Grid
        return tr("%1, corrected: %2").arg(name(correction.field), text::isolated(value));
    }

private:
    static QString name(PatternField field)
    {
        if (const auto dimension = domain::dimensionOf(field))
            return text::tagDimensionText(*dimension);
        if (field == PatternField::Headline) {
            //: What was corrected in a creative's patterns
            return tr("Headline");
        }
        //: What was corrected in a creative's patterns
        return field == PatternField::Body ? tr("Body text")
                                           //: What was corrected in a creative's patterns
                                           : tr("Call to action");
    }
};

} // namespace

PatternEditor::PatternEditor(Backend &backend, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_undo(undo)
{
}

void PatternEditor::correct(const QString &creativeId, const PatternCorrection &correction)
{
    const QString text = CorrectionText::of(correction);
    m_undo.push(new CorrectionCommand(
        text, correction, [this, creativeId, field = correction.field](const std::optional<FieldValue> &value) {
            apply(creativeId, field, value);
        }));
    Q_EMIT done(text);
}

void PatternEditor::apply(const QString &creativeId, PatternField field, const std::optional<FieldValue> &value)
{
    m_backend.correct(creativeId, field, value).then(this, [this](const Status &status) {
        if (!status)
            Q_EMIT failed(status.error());
    });
}

} // namespace mci::ui
