// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeMarks.h"
#include "ServicesFixture.h"
#include "store/CreativeRepository.h"
#include "support/TestMain.h"

using namespace mci;

class TestCreativeMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::ServicesFixture>();
        domain::Creative creative;
        creative.organizationId = kOrganization;
        creative.connectionId = QStringLiteral("con_1");
        creative.adAccountId = QStringLiteral("act_1");
        creative.metaAdId = QStringLiteral("1");
        creative.id = kCreative;
        auto session = m_fixture->temp.session();
        MCI_VERIFY_OK(store::CreativeRepository(session).addNamed({creative}));
    }
    void keepsWhatWasSaid()
    {
        const services::CreativeMarks marks(m_fixture->temp.database(), m_fixture->temp.clock);
        MCI_VERIFY_OK(marks.set(kOrganization, kCreative, {3, true}));
        QCOMPARE(marks.of(kOrganization)->value(kCreative), (domain::CreativeMark{3, true}));
    }
    void theDefaultForgets()
    {
        const services::CreativeMarks marks(m_fixture->temp.database(), m_fixture->temp.clock);
        MCI_VERIFY_OK(marks.set(kOrganization, kCreative, {3, true}));
        MCI_VERIFY_OK(marks.set(kOrganization, kCreative, {}));
        QVERIFY(marks.of(kOrganization)->isEmpty());
    }
    void refusesOtherPeoplesCreatives()
    {
        const services::CreativeMarks marks(m_fixture->temp.database(), m_fixture->temp.clock);
        const Status foreign = marks.set(QStringLiteral("org_other"), kCreative, {3, false});
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::NotFound);
        QCOMPARE(foreign.error().reason, Reason::CreativeUnknown);
    }
    void refusesRatingsBeyondFive()
    {
        const services::CreativeMarks marks(m_fixture->temp.database(), m_fixture->temp.clock);
        for (const int rating : {-1, 6})
            QCOMPARE(marks.set(kOrganization, kCreative, {rating, false}).error().reason, Reason::OptionOutOfRange);
        QVERIFY(marks.of(kOrganization)->isEmpty());
    }

private:
    const QString kOrganization = QLatin1String(domain::kDefaultOrganization);
    const QString kCreative = QStringLiteral("cr_1");
    std::unique_ptr<test::ServicesFixture> m_fixture;
};

MCI_TEST_CLASS(TestCreativeMarks);
#include "tst_CreativeMarks.moc"
