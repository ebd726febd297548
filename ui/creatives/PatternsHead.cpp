// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PatternsHead.h"

#include "creatives/CompositionSketch.h"
#include "text/Isolated.h"
#include "text/PatternText.h"
#include "widgets/Button.h"
#include "widgets/Switch.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace mci::ui {

namespace {

constexpr int kPicture = 148;
constexpr int kBeside = 16;
/** Beside the picture in the narrowest panel. */
constexpr int kWordsRoom = 176;

QString sourceOf(const domain::CreativePatterns &patterns)
{
    const QString source = text::patternText(patterns.source);
    if (patterns.source != domain::PatternSource::Provider || patterns.model.isEmpty())
        return source;
    return source + QStringLiteral(" · ") + text::isolated(patterns.model);
}

QString timeText(UtcTime time)
{
    return QLocale().toString(toDateTime(time).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

PatternsHead::PatternsHead(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_sketch(new CompositionSketch(look, thumbnails, this))
    , m_source(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_date(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_corrected(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
    , m_problem(new TextLabel(look, TypeRole::Caption, Role::Warn, {}, this))
    //: Side panel, patterns: switch that draws thirds, text and button over the picture
    , m_composition(new Switch(look, tr("Composition"), this))
    //: Side panel, patterns: button that has the picture analyzed once more
    , m_again(new Button(look, ButtonKind::Secondary, tr("Analyze again"), QStringLiteral("sync"), this))
{
    m_sketch->setObjectName(QStringLiteral("patternsSketch"));
    m_sketch->setFixedSize(kPicture, kPicture);
    m_source->setObjectName(QStringLiteral("patternsSource"));
    m_date->setObjectName(QStringLiteral("patternsDate"));
    m_composition->setObjectName(QStringLiteral("patternsComposition"));
    //: Side panel, patterns: tooltip of the switch "Composition"
    m_composition->setToolTip(tr("Draws the thirds, the lines of text and the button over the picture"));
    m_again->setObjectName(QStringLiteral("panelAnalyzeAgain"));
    m_again->setCompact(true);
    m_corrected->setObjectName(QStringLiteral("patternsCorrected"));
    m_problem->setObjectName(QStringLiteral("patternsProviderProblem"));
    for (TextLabel *line : {m_source, m_date, m_corrected, m_problem})
        line->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_source);
    words->addWidget(m_date);
    words->addWidget(m_corrected);
    words->addWidget(m_problem);
    words->addWidget(m_composition, 0, Qt::AlignLeft);
    words->addWidget(m_again, 0, Qt::AlignLeft);
    words->addStretch();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kBeside);
    m_row->addWidget(m_sketch, 0, Qt::AlignTop | Qt::AlignLeft);
    m_row->addLayout(words, 1);
    connect(m_composition, &QAbstractButton::toggled, this, &PatternsHead::refreshSketch);
    connect(m_again, &QAbstractButton::clicked, this, &PatternsHead::againWanted);
    connect(&look, &Look::changed, this, &PatternsHead::fit);
    fit();
}

void PatternsHead::setCreative(const CreativeRow &row)
{
    m_sketch->setCreative(row);
}

void PatternsHead::setState(const PatternsState &state, const QString &whyNot)
{
    const domain::CreativePatterns &patterns = state.patterns;
    const bool wasAskedInVain = !state.providerProblem.isEmpty();
    //: Side panel, patterns: who found them, where the AI provider was asked too and found nothing
    m_source->setText(wasAskedInVain ? tr("Local analysis") : sourceOf(patterns));
    m_problem->setText(state.providerProblem);
    m_problem->setVisible(wasAskedInVain);
    //: Side panel, patterns. %1: date and time
    m_date->setText(tr("Analyzed %1").arg(timeText(patterns.extractedAt)));
    //: Side panel, patterns: some were corrected by the user. %1: date and time of the newest correction
    m_corrected->setText(patterns.correctedAt ? tr("Corrected by you %1").arg(timeText(*patterns.correctedAt))
                                              : QString());
    m_corrected->setVisible(patterns.correctedAt.has_value());
    m_again->setDisabledReason(whyNot);
    m_sketch->setBoxes(state.textBoxes, state.button);
}

void PatternsHead::setPictureShown(bool shown)
{
    m_pictureShown = shown;
    refreshSketch();
}

void PatternsHead::refreshSketch()
{
    m_sketch->setSketched(m_composition->isChecked());
    m_sketch->setVisible(m_pictureShown || m_composition->isChecked());
}

void PatternsHead::fit()
{
    // Beside the picture there is no room for much larger text, nor for the longest words of some languages.
    const int widest = std::max(m_again->sizeHint().width(), m_composition->sizeHint().width());
    const bool beside = m_look.scaled(kPicture) <= kPicture + kPicture / 3 && widest <= kWordsRoom;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mci::ui
