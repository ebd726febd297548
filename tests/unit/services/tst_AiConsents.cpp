// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AiFixture.h"
#include "store/AuditRepository.h"
#include "store/ConsentRepository.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

using namespace mci;
using namespace mci::test;

/** Consent, prices and how things stand; nothing of it sends anything. */
class TestAiConsents : public QObject
{
    Q_OBJECT

    std::unique_ptr<AiFixture> m_ai;

    [[nodiscard]] std::optional<domain::AiConsent> standing() const
    {
        return m_ai->ai.consents.of(AiFixture::organization()).value();
    }

private Q_SLOTS:
    void init() { m_ai = std::make_unique<AiFixture>(); }
    void cleanup()
    {
        QVERIFY(m_ai->transport.requests().empty());
        m_ai.reset();
    }

    void aConsentTellsWhoAgreedToWhat()
    {
        QVERIFY(!standing());
        const auto given = m_ai->agree();
        MCI_VERIFY_OK(given);
        QCOMPARE(standing(), std::optional(*given));
        QCOMPARE(given->host, QStringLiteral("ai.example"));
        QCOMPARE(given->model, QStringLiteral("gpt-4o-mini"));
        QCOMPARE(given->textSha256,
                 QString::fromLatin1(QCryptographicHash::hash("You agree.", QCryptographicHash::Sha256).toHex()));
        MCI_VERIFY_OK(m_ai->ai.consents.withdraw(AiFixture::organization()));
        QVERIFY(!standing());
        MCI_VERIFY_OK(m_ai->ai.consents.withdraw(AiFixture::organization()));
        auto session = m_ai->session();
        QStringList actions;
        const auto entries = store::AuditRepository(session, m_ai->clock()).list({}, 10).value();
        for (const store::AuditEntry &entry : entries)
            actions.prepend(entry.action);
        QCOMPARE(actions, (QStringList{QStringLiteral("consent.given"), QStringLiteral("consent.withdrawn")}));
    }
    void anotherHostIsSomebodyElse()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->configure(5'000'000, QStringLiteral("https://elsewhere.example/v1"));
        QVERIFY(!standing());
        const auto stale = m_ai->agree(QStringLiteral("ai.example"));
        QVERIFY(!stale);
        QCOMPARE(stale.error().reason, Reason::AiConsentElsewhere);
        QVERIFY(!standing());
        // Withdrawn also while another host is configured: it must not hold again later.
        MCI_VERIFY_OK(m_ai->ai.consents.withdraw(AiFixture::organization()));
        m_ai->configure();
        QVERIFY(!standing());
    }
    void otherWordsAreAskedAnew()
    {
        MCI_VERIFY_OK(m_ai->agree(QStringLiteral("ai.example"), QStringLiteral("1")));
        QVERIFY(!standing());
        QVERIFY(!m_ai->ai.analysis.mayAsk(AiFixture::organization()).value());
        const auto status = m_ai->ai.desk.status(AiFixture::organization());
        MCI_VERIFY_OK(status);
        QVERIFY(!status->consent && !status->consentElsewhere);
        MCI_VERIFY_OK(m_ai->agree());
        QVERIFY(standing());
        // The old one ended when the new one began.
        auto session = m_ai->session();
        const auto all = store::ConsentRepository(session).list(AiFixture::organization()).value();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &each) { return each.withdrawnAt.has_value(); }),
                 1);
    }
    void anotherModelOfTheSameHostIsNot()
    {
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->configure(5'000'000, QStringLiteral("https://ai.example/v2"), QStringLiteral("gpt-4o"));
        QVERIFY(standing());
    }
    void nobodyCanBeAgreedToWithoutAnAddress()
    {
        m_ai->configure(5'000'000, QString());
        QCOMPARE(m_ai->agree(QString()).error().reason, Reason::AiNotConfigured);
        QVERIFY(!m_ai->ai.analysis.mayAsk(AiFixture::organization()).value());
    }
    void nobodyCanAgreeForAWorkspaceThatIsNotThere()
    {
        const auto given = m_ai->ai.consents.give({QStringLiteral("org_nobody"), QStringLiteral("ai.example"),
                                                   QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("en")});
        QCOMPARE(given.error().reason, Reason::OrganizationUnknown);
    }

    void theUsersPricesGoBeforeOurs()
    {
        const services::AiPrices &prices = m_ai->ai.prices;
        const auto ours = prices.list();
        MCI_VERIFY_OK(ours);
        QVERIFY(ours->size() >= 9);
        const auto row = [](const std::vector<domain::AiPriceRow> &rows, const char *model) {
            return *std::find_if(rows.begin(), rows.end(), [model](const domain::AiPriceRow &each) {
                return each.price.model == QLatin1String(model);
            });
        };
        const domain::AiPriceRow mini = row(*ours, "gpt-4o-mini");
        QCOMPARE(mini.price.inputMicros, 150'000);
        QCOMPARE(mini.price.cachedMicros, 75'000);
        QCOMPARE(mini.price.outputMicros, 600'000);
        QVERIFY(mini.price.asOf.isValid());
        QVERIFY(!mini.isEdited);
        domain::AiPrice own = mini.price;
        own.inputMicros = 1;
        own.pictureMicros = 2;
        MCI_VERIFY_OK(prices.set(own));
        QCOMPARE(row(prices.list().value(), "gpt-4o-mini"), (domain::AiPriceRow{own, true}));
        QCOMPARE(prices.list()->size(), ours->size());
        MCI_VERIFY_OK(prices.reset());
        QCOMPARE(prices.list().value(), *ours);
    }
    void aPriceThatIsNoneIsRefused()
    {
        const domain::AiPrice sound{QStringLiteral("m"), 1, 1, 1, QDate(2026, 8, 1)};
        domain::AiPrice nameless = sound;
        nameless.model = QStringLiteral("  ");
        domain::AiPrice negative = sound;
        negative.outputMicros = -1;
        domain::AiPrice undated = sound;
        undated.asOf = {};
        domain::AiPrice endless = sound;
        endless.inputMicros = std::numeric_limits<qint64>::max();
        for (const domain::AiPrice &price : {nameless, negative, undated, endless})
            QCOMPARE(m_ai->ai.prices.set(price).error().reason, Reason::AiPriceInvalid);
        MCI_VERIFY_OK(m_ai->ai.prices.set(sound));
    }

    void theStatusTellsHowThingsStand()
    {
        const auto before = m_ai->ai.desk.status(AiFixture::organization());
        MCI_VERIFY_OK(before);
        QCOMPARE(before->host, QStringLiteral("ai.example"));
        QVERIFY(before->isConfigured && before->needsKey && before->hasKey && !before->isOnThisComputer);
        QVERIFY(before->price && !before->consent);
        QCOMPARE(before->capMicros, 5'000'000);
        QCOMPARE(before->spentThisMonthMicros, 0);
        MCI_VERIFY_OK(m_ai->agree());
        m_ai->configure(0, QStringLiteral("http://localhost:11434/v1"), QStringLiteral("llava"));
        const auto local = m_ai->ai.desk.status(AiFixture::organization());
        MCI_VERIFY_OK(local);
        QCOMPARE(local->host, QStringLiteral("localhost:11434"));
        QVERIFY(local->isOnThisComputer && !local->price && !local->consent);
    }
};

MCI_TEST_CLASS(TestAiConsents);
#include "tst_AiConsents.moc"
