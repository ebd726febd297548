// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractServer.h"
#include "net/QtHttpTransport.h"
#include "services/generate/GenerateCreatives.h"
#include "support/ImageFixtures.h"
#include "support/TestMain.h"
#include "unit/services/GenerationFixture.h"

#include <atomic>
#include <future>

#include <QScopeGuard>

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

/** The real network stack; tells how many requests it was given. */
class CountedTransport final : public net::HttpTransport
{
public:
    [[nodiscard]] QFuture<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override
    {
        ++m_sent;
        return m_transport.send(std::move(request), std::move(cancel));
    }
    [[nodiscard]] int sent() const { return m_sent; }

private:
    std::atomic<int> m_sent{0};
    net::QtHttpTransport m_transport;
};

/** A workspace that agreed to our server, and all that asks it through the real network stack. */
struct Makers
{
    explicit Makers(const QUrl &base)
        : m_base(base)
    {
        configure(QStringLiteral("gpt-4o-mini"), QStringLiteral("gpt-image-1"));
        const auto given = ai.consents.give({organization(), domain::aiHost(base), QStringLiteral("You agree."),
                                             QLatin1String(domain::kAiConsentTextVersion), QStringLiteral("en")});
        if (!given)
            qFatal("no consent");
    }
    [[nodiscard]] static QString organization() { return QLatin1String(domain::kDefaultOrganization); }
    void configure(const QString &model, const QString &imageModel, domain::AiServer server = domain::AiServer::OpenAi)
    {
        services::ServiceConfig config = ServicesFixture::defaults();
        config.thumbnailFolder = fixture.temp.folder() + QStringLiteral("/thumbnails");
        config.ai.server = server;
        config.ai.base = m_base;
        config.ai.model = model;
        config.ai.imageModel = imageModel;
        config.ai.environmentKey = Secret(QByteArray("test-key"));
        fixture.config.replace(std::move(config));
    }
    Result<std::vector<writer::WrittenCopy>> write(const CancelToken &cancel = {})
    {
        services::CopyWish wish;
        wish.organizationId = organization();
        wish.request.brief = coffee();
        wish.request.language = domain::CopyLanguage::PtBr;
        return maker.copy(wish, tally, cancel);
    }
    Result<QImage> draw(const QByteArray &photo = {})
    {
        services::PictureWish wish;
        wish.organizationId = organization();
        wish.question.productName = QStringLiteral("Aurora capsules");
        wish.question.format = domain::AdFormat::Story;
        wish.productPhoto = photo;
        return maker.picture(wish, tally, {});
    }
    [[nodiscard]] std::vector<domain::AiCall> ledger() const { return ai.ledger.list({}).value(); }

    QUrl m_base;
    GenerationFixture library;
    ServicesFixture &fixture = library.services;
    CountedTransport transport;
    services::AiServices ai{fixture.temp.database(), fixture.secrets, transport, fixture.config, fixture.temp.clock};
    services::ProviderMaker maker{ai, fixture.config};
    services::MakerTally tally;
};

QString saidBy(const Error &error)
{
    return reasonName(error.reason) + u' ' + error.detail + u' '
        + error.params.value(QStringLiteral("providerMessage"));
}

} // namespace

/** Copy and pictures through the real network stack against a server that keeps to OpenAI's specification. */
class TestMakerContract : public QObject
{
    Q_OBJECT

    QString m_missing;
    ContractServer m_server;
    std::unique_ptr<Makers> m_makers;

    Result<services::Generation> generate()
    {
        ServicesFixture &fixture = m_makers->fixture;
        const services::GenerateCreatives generation(fixture.temp.database(), m_makers->library.analysis,
                                                     m_makers->maker, fixture.config, fixture.temp.clock);
        const QString source = m_makers->library.addKnown("1", 3, QStringLiteral("Torrado na terça"));
        return generation.make({domain::briefSources({source}), coffee(), 1, domain::MakerKind::Provider},
                               [](double) {}, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_missing = ContractServer::missing();
        if (m_missing.isEmpty())
            QVERIFY(m_server.start());
    }
    void init()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing + QStringLiteral(" is missing (packaging/test.sh installs the Node packages)")));
        m_makers = std::make_unique<Makers>(m_server.base());
    }

    void copyIsUnderstood_data()
    {
        QTest::addColumn<domain::AiServer>("server");
        QTest::newRow("OpenAI") << domain::AiServer::OpenAi;
        QTest::newRow("a server of one's own") << domain::AiServer::Vllm;
        QTest::newRow("with the schema in words") << domain::AiServer::Other;
    }
    void copyIsUnderstood()
    {
        QFETCH(const domain::AiServer, server);
        m_makers->configure(QStringLiteral("gpt-4o-mini"), {}, server);
        const auto copies = m_makers->write();
        QVERIFY2(copies.has_value(), copies ? "" : qPrintable(saidBy(copies.error())));
        QCOMPARE(copies->size(), 2U);
        QCOMPARE(copies->front().headline, QStringLiteral("Feito para hoje"));
        QCOMPARE(copies->front().primaryText, QStringLiteral("Feito para hoje: Aurora capsules."));
        QCOMPARE(m_makers->tally.models, QStringList{QStringLiteral("gpt-4o-mini-2026-01-01")});
        QCOMPARE(m_makers->ledger().size(), 1U);
        const domain::AiCall line = m_makers->ledger().front();
        QCOMPARE(line.purpose, QStringLiteral("ai_copy"));
        QVERIFY(line.usage.has_value());
    }
    void copyGoesOnAfterFaults_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("too many requests") << QStringLiteral("play:429,ok");
        QTest::newRow("a fault of the server") << QStringLiteral("play:500,ok");
        QTest::newRow("off the schema once") << QStringLiteral("play:offschema,ok");
    }
    void copyGoesOnAfterFaults()
    {
        QFETCH(const QString, model);
        // Each model plays its parts once.
        m_makers->configure(model + QStringLiteral(",ok"), {});
        const auto copies = m_makers->write();
        QVERIFY2(copies.has_value(), copies ? "" : qPrintable(saidBy(copies.error())));
        QCOMPARE(m_makers->ledger().size(), 2U);
    }
    void copySaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("refusal") << QStringLiteral("refusal") << Reason::ProviderRefused;
        QTest::newRow("filter") << QStringLiteral("filter") << Reason::ProviderContentFilter;
        QTest::newRow("offschema") << QStringLiteral("offschema") << Reason::ProviderAnswerOffSchema;
        QTest::newRow("429") << QStringLiteral("429") << Reason::ProviderRateLimited;
        QTest::newRow("quota") << QStringLiteral("quota") << Reason::ProviderQuotaUsedUp;
        QTest::newRow("unknown") << QStringLiteral("unknown") << Reason::ProviderModelUnknown;
    }
    void copySaysWhatIsWrong()
    {
        QFETCH(const QString, part);
        QFETCH(const Reason, reason);
        m_makers->configure(QStringLiteral("play:") + part, {});
        const auto copies = m_makers->write();
        QVERIFY2(!copies && copies.error().reason == reason, copies ? "written" : qPrintable(saidBy(copies.error())));
    }

    void picturesAreUnderstood()
    {
        const auto made = m_makers->draw();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(saidBy(made.error())));
        QCOMPARE(made->size(), QSize(1024, 1536));
        QCOMPARE(m_makers->ledger().size(), 1U);
        const domain::AiCall line = m_makers->ledger().front();
        QCOMPARE(line.purpose, QStringLiteral("ai_picture"));
        QVERIFY(line.usage.has_value());
        QCOMPARE(line.usage->outputTokens, 1056);
    }
    void thePhotoOfTheProductIsTakenAsAForm()
    {
        const auto made = m_makers->draw(encodedAs(sceneOf(3, {1600, 1200}), "png"));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(saidBy(made.error())));
        QCOMPARE(made->size(), QSize(1024, 1536));
    }
    void picturesSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no address") << QStringLiteral("noroute") << Reason::ProviderMakesNoPictures;
        QTest::newRow("a link") << QStringLiteral("link") << Reason::ProviderNotCompatible;
        QTest::newRow("no picture") << QStringLiteral("junk") << Reason::ImageFormatRefused;
        QTest::newRow("filter") << QStringLiteral("filter") << Reason::ProviderContentFilter;
        QTest::newRow("unknown") << QStringLiteral("unknown") << Reason::ProviderModelUnknown;
    }
    void picturesSayWhatIsWrong()
    {
        QFETCH(const QString, part);
        QFETCH(const Reason, reason);
        m_makers->configure(QStringLiteral("gpt-4o-mini"), QStringLiteral("play:") + part);
        const auto made = m_makers->draw();
        QVERIFY2(!made && made.error().reason == reason, made ? "drawn" : qPrintable(saidBy(made.error())));
    }

    void cancellingEndsItWithinASecond()
    {
        m_makers->configure(QStringLiteral("play:500,hang"), {});
        CancelSource cancel;
        auto copies = std::async(std::launch::async, [&] { return m_makers->write(cancel.token()); });
        const auto end = qScopeGuard([&] { cancel.cancel(); });
        QTRY_COMPARE(m_makers->transport.sent(), 2);
        cancel.cancel();
        QVERIFY(copies.wait_for(1s) == std::future_status::ready);
        QVERIFY(copies.get().error().isCancelled());
        QCOMPARE(m_makers->ledger().size(), 2U);
    }
    void withdrawingEndsItWithinASecond()
    {
        m_makers->configure(QStringLiteral("play:hang"), {});
        CancelSource cancel;
        auto copies = std::async(std::launch::async, [&] { return m_makers->write(cancel.token()); });
        const auto end = qScopeGuard([&] { cancel.cancel(); });
        QTRY_COMPARE(m_makers->transport.sent(), 1);
        MCI_VERIFY_OK(m_makers->ai.consents.withdraw(Makers::organization()));
        QVERIFY(copies.wait_for(1s) == std::future_status::ready);
        QCOMPARE(copies.get().error().reason, Reason::AiConsentMissing);
        QCOMPARE(m_makers->ledger().size(), 1U);
        QCOMPARE(m_makers->ledger().front().result, domain::AiCallResult::Cancelled);
    }

    void aWholeGenerationIsTheProviders()
    {
        const auto made = generate();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(saidBy(made.error())));
        QVERIFY2(!made->fallback, made->fallback ? qPrintable(saidBy(*made->fallback)) : "");
        QCOMPARE(made->model, QStringLiteral("gpt-4o-mini-2026-01-01, gpt-image-1"));
        QCOMPARE(made->creatives[0].copy.headline, QStringLiteral("Feito para hoje"));
        QCOMPARE(m_makers->ledger().size(), 3U);
    }
    void whatTheProviderDoesNotDoIsMadeHere_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("imageModel");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("used");
        const QString text = QStringLiteral("gpt-4o-mini");
        const QString picture = QStringLiteral("gpt-image-1");
        QTest::newRow("no pictures") << text << QStringLiteral("play:noroute") << Reason::ProviderMakesNoPictures
                                     << QStringLiteral("gpt-4o-mini-2026-01-01");
        QTest::newRow("no copy") << QStringLiteral("play:refusal") << picture << Reason::ProviderRefused << picture;
        QTest::newRow("nothing") << QStringLiteral("play:quota") << picture << Reason::ProviderQuotaUsedUp << QString();
    }
    void whatTheProviderDoesNotDoIsMadeHere()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, imageModel);
        QFETCH(const Reason, reason);
        QFETCH(const QString, used);
        m_makers->configure(model, imageModel);
        const auto made = generate();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(saidBy(made.error())));
        QCOMPARE(made->creatives.size(), 2U);
        QVERIFY(made->fallback.has_value());
        QCOMPARE(made->fallback->reason, reason);
        QCOMPARE(made->model, used);
    }
};

MCI_TEST_CLASS(TestMakerContract);
#include "tst_MakerContract.moc"
