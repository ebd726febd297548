// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/GenerateBar.h"

#include "brief/BriefText.h"
#include "text/JobText.h"
#include "widgets/Button.h"
#include "widgets/ProgressLine.h"
#include "widgets/TextLabel.h"

namespace mci::ui {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kBarMargin = 24;
constexpr int kBarPadding = 13;
/**
 * Roughly, of each variation: how long a provider takes, and how long this computer takes for its texts with the first picture,
 * which is looked at, and for every further picture.
 */
constexpr seconds kProviderTakes{10};
constexpr milliseconds kFirstPictureTakes{430};
constexpr milliseconds kFurtherPictureTakes{200};
constexpr seconds kLeastTime{1};

seconds estimateOf(const domain::BriefDraft &draft)
{
    const int variations = draft.brief.variations;
    if (draft.maker == domain::MakerKind::Provider)
        return variations * kProviderTakes;
    const auto further = static_cast<int>(formatsOf(draft.brief).size()) - 1;
    const milliseconds takes = variations * (kFirstPictureTakes + further * kFurtherPictureTakes);
    return std::max(kLeastTime, std::chrono::round<seconds>(takes));
}

} // namespace

GenerateBar::GenerateBar(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_caption(new TextLabel(look, TypeRole::Small, Role::Text2, {}, this))
    , m_progress(new QWidget(this))
    , m_stage(new TextLabel(look, TypeRole::Small, Role::Text2, {}, m_progress))
    , m_line(new ProgressLine(look, m_progress))
    //: Brief, bottom: writes what was typed at once
    , m_save(new Button(look, ButtonKind::Secondary, tr("Save draft"), {}, this))
    , m_generate(new Button(look, ButtonKind::Primary, {}, QStringLiteral("sparkle-generate"), this))
    //: Brief, bottom, while new creatives are made: stops it
    , m_cancel(new Button(look, ButtonKind::Secondary, tr("Cancel"), {}, this))
{
    setObjectName(QStringLiteral("generateBar"));
    m_save->setObjectName(QStringLiteral("briefSave"));
    m_generate->setObjectName(QStringLiteral("briefGenerate"));
    m_cancel->setObjectName(QStringLiteral("briefCancel"));
    m_line->setObjectName(QStringLiteral("briefProgress"));
    m_stage->setObjectName(QStringLiteral("briefStage"));
    m_caption->setWordWrap(true);
    //: Brief, bottom: the bar while new creatives are made, for screen readers
    m_line->setAccessibleName(tr("Making new creatives"));
    for (Button *button : {m_save, m_generate, m_cancel})
        button->setLarge(true);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(6);
    progress->addWidget(m_stage);
    progress->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kBarMargin, kBarPadding + 1, kBarMargin, kBarPadding);
    row->setSpacing(8);
    row->addWidget(m_caption, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_save);
    row->addWidget(m_generate);
    row->addWidget(m_cancel);
    connect(m_save, &QPushButton::clicked, this, &GenerateBar::saveWanted);
    connect(m_generate, &QPushButton::clicked, this, &GenerateBar::generateWanted);
    connect(m_cancel, &QPushButton::clicked, this, &GenerateBar::cancelWanted);
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void GenerateBar::setDraft(const domain::BriefDraft &draft)
{
    //: Brief, bottom: makes the new creatives
    m_generate->setText(tr("Generate %n variation(s)", "", draft.brief.variations));
    //: Brief, bottom. %1: seconds
    m_caption->setText(tr("At least 2 variations by default. Takes about %1 s.").arg(estimateOf(draft).count()));
}

void GenerateBar::setJob(const std::optional<domain::Job> &job)
{
    m_job = job;
    refresh();
}

void GenerateBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void GenerateBar::refresh()
{
    const bool running = isBusy();
    const bool hadFocus = m_generate->hasFocus() || m_cancel->hasFocus();
    m_caption->setVisible(!running);
    m_progress->setVisible(running);
    m_generate->setVisible(!running);
    m_cancel->setVisible(m_job.has_value());
    // One stands where the other was.
    if (hadFocus && m_cancel->isVisible())
        m_cancel->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && m_generate->isVisible())
        m_generate->setFocus(Qt::OtherFocusReason);
    //: Brief, bottom: the work is put into the queue
    m_stage->setText(m_job ? text::jobMessage(*m_job) : tr("Starting…"));
    m_line->setIndeterminate(!m_job || m_job->progress <= 0);
    if (m_job)
        m_line->setValue(m_job->progress);
    const bool stopping = m_job && m_job->cancelRequested;
    //: Brief, bottom: the work was told to stop
    m_cancel->setText(stopping ? tr("Cancelling…") : tr("Cancel"));
    //: Brief, bottom: why Cancel does nothing
    m_cancel->setDisabledReason(stopping ? tr("It stops in a moment.") : QString());
}

void GenerateBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::BorderSubtle));
}

} // namespace mci::ui
