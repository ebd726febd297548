// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/brief/BriefFixture.h"

#include "brief/Advice.h"
#include "widgets/ElidedLabel.h"
#include "widgets/PageHeader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace mci::test {

BriefFixture::BriefFixture()
{
    (void)look();
    backend.briefPreviewReplies.give(filledPreview());
    backend.saveBriefReplies.give(filledBrief());
    backend.brandKitReplies.give(someBrandKit());
    page = new ui::BriefPage(look(), backend, undo, &window);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    window.resize(1228, 900);
}

bool BriefFixture::open(const domain::StoredBrief &brief)
{
    backend.briefReplies.give(brief);
    backend.saveBriefReplies.give(brief);
    window.show();
    window.activateWindow();
    page->showBrief(brief.id);
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([&] { return page->briefId() == brief.id && backend.briefPreviewReplies.calls() > 0; })
        && QTest::qWaitFor([this] { return find("sketchTile")->accessibleName() != QStringLiteral("A"); });
}

void BriefFixture::click(const char *name)
{
    find<QAbstractButton>(name)->click();
}

void BriefFixture::type(const char *field, const QString &text)
{
    QWidget *editor = find(field);
    editor->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->clear();
    else
        qobject_cast<QPlainTextEdit *>(editor)->clear();
    QTest::keyClicks(editor, text);
}

QString BriefFixture::saveState()
{
    return page->findChild<ui::PageHeader *>()->findChild<ui::ElidedLabel *>(QStringLiteral("headerSubtitle"))->text();
}

QString BriefFixture::advice()
{
    const auto *shown = find<ui::Advice>("briefAdvice");
    return shown->isVisible() ? shown->text() : QString();
}

domain::Job generationJob(domain::JobState state, double progress)
{
    domain::Job job;
    job.id = QStringLiteral("job_1");
    job.organizationId = QStringLiteral("org_default");
    job.state = state;
    job.progress = progress;
    return job;
}

} // namespace mci::test
