// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/Notifier.h"

#include <QSignalSpy>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

namespace {

/** Keeps what would be shown. */
class KeptNotices : public DesktopNotices
{
public:
    void show(const DesktopNotice &notice) override { shown.push_back(notice); }
    std::vector<DesktopNotice> shown;
};

WorkspaceSnapshot workspaceWith(const QString &accountName)
{
    WindowFixture fixture;
    WorkspaceSnapshot workspace = fixture.workspace;
    workspace.accounts.front().name = accountName;
    return workspace;
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheEndOfASyncOnceAndOnlyWhenAllowed()
    {
        auto kept = std::make_unique<KeptNotices>();
        const auto &shown = kept->shown;
        Notifier notifier(std::move(kept));
        const auto root = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        const auto running =
            WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Processing, 1, 2);
        const auto done = WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Completed, 2, 2);
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Processing)}, {}, false);
        notifier.setJobs({root, running}, {}, false);
        QCOMPARE(shown.size(), std::size_t{0});
        notifier.setJobs({root, done}, {}, false);
        QCOMPARE(shown.size(), std::size_t{1});
        notifier.setJobs({root, done}, {}, false);
        QCOMPARE(shown.size(), std::size_t{1});
        notifier.setEnabled(false);
        const auto failed = WindowFixture::job(QStringLiteral("c"), JobState::Failed);
        notifier.setJobs({root, done, failed}, {}, false);
        QCOMPARE(shown.size(), std::size_t{1});
    }

    void whoLooksAtTheWindowNeedsNoNotice()
    {
        auto kept = std::make_unique<KeptNotices>();
        const auto &shown = kept->shown;
        Notifier notifier(std::move(kept));
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Processing)}, {}, true);
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Completed)}, {}, true);
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Completed)}, {}, false);
        QCOMPARE(shown.size(), std::size_t{0});
    }

    void whatComesByItselfIsToldOnlyWhereItFails()
    {
        auto kept = std::make_unique<KeptNotices>();
        const auto &shown = kept->shown;
        Notifier notifier(std::move(kept));
        notifier.setJobs({}, {}, false);
        domain::Job analysis = WindowFixture::job(QStringLiteral("a"), JobState::Completed);
        analysis.type = QLatin1String(domain::job_type::kPatternExtract);
        domain::Job days = WindowFixture::job(QStringLiteral("b"), JobState::Completed);
        days.type = QLatin1String(domain::job_type::kInsightsDaily);
        notifier.setJobs({analysis, days}, {}, false);
        QCOMPARE(shown.size(), std::size_t{0});
        domain::Job broken = WindowFixture::job(QStringLiteral("c"), JobState::Failed);
        broken.type = analysis.type;
        notifier.setJobs({analysis, days, broken}, {}, false);
        QCOMPARE(shown.size(), std::size_t{1});
        // It is tried each hour; somebody in a meeting without a network need not hear of it each hour.
        domain::Job offline = WindowFixture::job(QStringLiteral("d"), JobState::Failed);
        offline.type = QLatin1String(domain::job_type::kLibraryRead);
        offline.error = makeError(ErrorCode::Network, Reason::HostNotFound);
        notifier.setJobs({analysis, days, broken, offline}, {}, false);
        QCOMPARE(shown.size(), std::size_t{1});
        offline.type = QLatin1String(domain::job_type::kInsightsFetch);
        offline.id = QStringLiteral("e");
        notifier.setJobs({analysis, days, broken, offline}, {}, false);
        QCOMPARE(shown.size(), std::size_t{2});
    }

    void namesStandInTheTextOnly()
    {
        auto kept = std::make_unique<KeptNotices>();
        const auto &shown = kept->shown;
        Notifier notifier(std::move(kept));
        const WorkspaceSnapshot workspace = workspaceWith(QStringLiteral("<b>Ads & more</b>"));
        auto failed = WindowFixture::job(QStringLiteral("a"), JobState::Failed);
        failed.error = makeError(ErrorCode::Timeout, Reason::None, QStringLiteral("x"));
        notifier.setJobs({}, workspace, false);
        notifier.setJobs({failed}, workspace, false);
        QCOMPARE(shown.size(), std::size_t{1});
        QCOMPARE(shown.front().title, QStringLiteral("The sync failed"));
        QVERIFY(shown.front().text.contains(QStringLiteral("<b>Ads & more</b>")));
        QVERIFY(shown.front().isFailure);
        auto done = WindowFixture::job(QStringLiteral("b"), JobState::Completed);
        notifier.setJobs({failed, done}, workspace, false);
        QCOMPARE(shown.back().title, QStringLiteral("The sync is finished"));
        QCOMPARE(shown.back().about, shown.front().about); // of one account: the later replaces the earlier
    }

    void saysWhatWasPressed()
    {
        auto kept = std::make_unique<KeptNotices>();
        KeptNotices *notices = kept.get();
        Notifier notifier(std::move(kept));
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        notifier.setJobs({}, {}, false);
        notifier.setJobs({WindowFixture::job(QStringLiteral("a"), JobState::Failed)}, {}, false);
        Q_EMIT notices->chosen(QStringLiteral("of another program"));
        QCOMPARE(chosen.count(), 0);
        Q_EMIT notices->chosen(notices->shown.front().about);
        QCOMPARE(chosen.takeFirst(), (QVariantList{QStringLiteral("org_default"), QStringLiteral("act_1"), true}));
    }

    void aPressedNoticeOpensWhatItIsAbout()
    {
        WindowFixture fixture;
        fixture.giveCreatives(3);
        MainWindow &window = fixture.open();
        auto *notifier = window.findChild<Notifier *>();
        window.openPage(Page::Settings);
        window.showMinimized();
        Q_EMIT notifier->chosen(QStringLiteral("org_default"), QStringLiteral("act_1"), true);
        QCOMPARE(window.page(), Page::Activity);
        QVERIFY(!window.isMinimized());
        const auto asked = fixture.backend.overviewsAsked.size();
        Q_EMIT notifier->chosen(QStringLiteral("org_default"), QStringLiteral("act_1"), false);
        QCOMPARE(window.page(), Page::TopCreatives);
        QCOMPARE(fixture.backend.overviewsAsked.size(), asked);
    }
};

MCI_TEST_CLASS(TestNotifier);
#include "tst_Notifier.moc"
