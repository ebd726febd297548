// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternFields.h"
#include "store/ConnectionRepository.h"
#include "store/CreativePatternRepository.h"
#include "store/CreativeRepository.h"
#include "store/CreativeSearchRepository.h"
#include "store/PatternCorrectionRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::store;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

/** Which creatives some words find, and that what they find is as new as what is stored. */
class TestCreativeSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempDatabase> m_temp;
    std::unique_ptr<Session> m_session;

    domain::Creative add(const QString &id, const QString &name, const QString &headline = {}, const QString &body = {})
    {
        domain::Creative creative;
        creative.connectionId = u"conn_1"_s;
        creative.organizationId = u"org_default"_s;
        creative.adAccountId = u"act_1"_s;
        creative.metaAdId = creative.id = id;
        creative.adName = name;
        creative.headline = headline;
        creative.body = body;
        CreativeRepository repository(*m_session);
        if (const Status added = repository.addNamed({creative}); !added)
            qFatal("the creative was not stored: %s", qPrintable(added.error().detail));
        return creative;
    }
    void read(const QString &id, const QString &imageText, domain::PatternSource source = domain::PatternSource::Local)
    {
        domain::CreativePatterns patterns;
        patterns.source = source;
        patterns.visual.ratio = u"1:1"_s;
        patterns.message.imageText = imageText;
        QVERIFY(CreativePatternRepository(*m_session).save({u"org_default"_s, id, patterns, {}}).value());
    }
    [[nodiscard]] QStringList find(const QString &text)
    {
        return CreativeSearchRepository(*m_session).find(u"conn_1"_s, u"act_1"_s, text).value();
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_temp->addConnection();
        m_session = std::make_unique<Session>(m_temp->session());
    }
    void cleanup()
    {
        m_session.reset();
        m_temp.reset();
    }

    void allWordsCountAndTheLastMayBeABeginning()
    {
        (void)add(u"a"_s, u"Verão"_s, u"Café fresco em casa"_s);
        (void)add(u"b"_s, u"Inverno"_s, u"Café quente"_s);
        QCOMPARE(find(u"cafe fres"_s), QStringList{u"a"_s});
        QCOMPARE(find(u"CAFÉ"_s).size(), 2);
        QVERIFY(find(u"caf fresco"_s).isEmpty());
        QVERIFY(find(u"cafe frio"_s).isEmpty());
        QCOMPARE(find(u"casa verao"_s), QStringList{u"a"_s});
    }
    void aNameMattersMoreThanABody()
    {
        (void)add(u"a"_s, u"Anúncio"_s, {}, u"Frete grátis para todo o Brasil"_s);
        (void)add(u"b"_s, u"Frete"_s, {}, u"Só hoje"_s);
        QCOMPARE(find(u"frete"_s), (QStringList{u"b"_s, u"a"_s}));
    }
    void whatPeopleTypeIsNoQuery()
    {
        (void)add(u"a"_s, u"Nada"_s);
        for (const char *typed : {"\"", "AND", "a OR", "name:cafe", "cafe*", "NEAR(a b)", "(", "^", "-cafe", "'; DROP",
                                  "+", "{a}", "\"cafe", "50%-off", "a\"b\"c", "*", "::", "NOT"}) {
            const auto found =
                CreativeSearchRepository(*m_session).find(u"conn_1"_s, u"act_1"_s, QString::fromUtf8(typed));
            QVERIFY2(found.has_value(), typed);
            QVERIFY2(found->isEmpty(), typed);
        }
    }
    void wordsWithMarksAreFoundAsTyped()
    {
        (void)add(u"a"_s, u"Leve 50%-off hoje"_s);
        QCOMPARE(find(u"50%-off"_s), QStringList{u"a"_s});
        QCOMPARE(find(u"leve & hoje"_s), QStringList{u"a"_s});
        QVERIFY(find(u"  "_s).isEmpty());
        QVERIFY(find(u"&"_s).isEmpty());
    }
    void onlyTheAccountsOwnAreFound()
    {
        (void)add(u"a"_s, u"Café"_s);
        CreativeSearchRepository search(*m_session);
        QVERIFY(search.find(u"conn_1"_s, u"act_2"_s, u"cafe"_s).value().isEmpty());
        QVERIFY(search.find(u"conn_2"_s, u"act_1"_s, u"cafe"_s).value().isEmpty());
    }
    void changedTextsAreFoundAndFormerOnesAreNot()
    {
        domain::Creative creative = add(u"a"_s, u"Antes"_s, u"Primeiro"_s);
        creative.headline = u"Segundo"_s;
        QVERIFY(CreativeRepository(*m_session).update(creative).value());
        QVERIFY(find(u"primeiro"_s).isEmpty());
        QCOMPARE(find(u"segundo"_s), QStringList{u"a"_s});
        (void)add(u"a"_s, u"Depois"_s);
        QVERIFY(find(u"antes"_s).isEmpty());
        QCOMPARE(find(u"depois segundo"_s), QStringList{u"a"_s});
    }
    void theTextOfThePictureIsFound()
    {
        (void)add(u"a"_s, u"Nome"_s);
        QVERIFY(find(u"promocao"_s).isEmpty());
        read(u"a"_s, u"Grande promoção\nde verão"_s);
        QCOMPARE(find(u"promocao"_s), QStringList{u"a"_s});
        // Names and texts stay when a picture is read.
        QCOMPARE(find(u"nome promocao"_s), QStringList{u"a"_s});
        read(u"a"_s, u"Outra coisa"_s);
        QVERIFY(find(u"promocao"_s).isEmpty());
        // Of two that read it, both are found.
        read(u"a"_s, u"Liquidação"_s, domain::PatternSource::Provider);
        QCOMPARE(find(u"outra liquidacao"_s), QStringList{u"a"_s});
    }
    void aPersonsWordsAreFoundUntilTheyAreTakenBack()
    {
        (void)add(u"a"_s, u"Nome"_s);
        read(u"a"_s, u"Texto"_s);
        PatternCorrectionRepository corrections(*m_session);
        QVERIFY(corrections
                    .set(u"org_default"_s, u"a"_s, domain::PatternField::CallToAction,
                         domain::FieldValue{u"Compre já"_s}, m_temp->clock.now())
                    .value());
        QCOMPARE(find(u"compre texto"_s), QStringList{u"a"_s});
        QVERIFY(
            corrections
                .set(u"org_default"_s, u"a"_s, domain::PatternField::CallToAction, std::nullopt, m_temp->clock.now())
                .value());
        QVERIFY(find(u"compre"_s).isEmpty());
        QCOMPARE(find(u"texto"_s), QStringList{u"a"_s});
    }
    void whatIsGoneIsNotFound()
    {
        (void)add(u"a"_s, u"Café"_s);
        read(u"a"_s, u"Texto"_s);
        QVERIFY(ConnectionRepository(*m_session).remove(u"conn_1"_s).value());
        auto rows = m_session->prepare(u"SELECT COUNT(*) FROM creative_search"_s);
        QCOMPARE(rows->one([](Row &row) { return row.integer(); }).value(), std::optional<qint64>(0));
        // A number that is free again belongs to nobody.
        m_temp->addConnection();
        (void)add(u"b"_s, u"Chá"_s);
        QVERIFY(find(u"texto"_s).isEmpty());
        QCOMPARE(find(u"cha"_s), QStringList{u"b"_s});
    }
    void tenThousandAreSearchedWhileSomebodyTypes()
    {
        constexpr int kCreatives = 10'000;
        QStringList words;
        for (int i = 0; i < 400; ++i)
            words << u"palavra%1"_s.arg(i);
        std::vector<domain::Creative> creatives;
        for (int i = 0; i < kCreatives; ++i) {
            domain::Creative creative;
            creative.connectionId = u"conn_1"_s;
            creative.organizationId = u"org_default"_s;
            creative.adAccountId = u"act_1"_s;
            creative.metaAdId = creative.id = u"crv_%1"_s.arg(i);
            creative.adName = u"Anúncio %1"_s.arg(i);
            for (int word = 0; word < 20; ++word)
                creative.body += words.at((i * 7 + word * 31) % 400) + u' ';
            creatives.push_back(creative);
        }
        MCI_VERIFY_OK(CreativeRepository(*m_session).addNamed(creatives));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(find(u"anun"_s).size(), kCreatives);
        const qint64 all = timer.restart();
        QCOMPARE(find(u"anuncio 4711"_s), QStringList{u"crv_4711"_s});
        const qint64 one = timer.restart();
        qInfo("%d creatives: %lld ms for all of them, %lld ms for one", kCreatives, static_cast<long long>(all),
              static_cast<long long>(one));
        // Far more than it takes, so that a slow machine does not fail, and far less than reading all texts.
        QVERIFY(one < 200);
    }
};

MCI_TEST_CLASS(TestCreativeSearch);
#include "tst_CreativeSearch.moc"
