// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorText.h"

#include "support/FakeToken.h"
#include "support/TestMain.h"
#include "text/Translation.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace mci::text {

namespace {

constexpr UtcTime kNow{std::chrono::milliseconds(1795521600000)}; // 2026-11-24T12:00Z, 09:00 in São Paulo

std::vector<Reason> allReasons()
{
    return {
#define MCI_REASON_ROW(name) Reason::name,
        MCI_REASONS(MCI_REASON_ROW)
#undef MCI_REASON_ROW
    };
}

QMap<QString, QString> everyParam()
{
    QMap<QString, QString> params;
    for (const char *name :
         {"option", "value", "allowed", "path", "field", "permission", "scope", "pid", "host", "port",
          "suggestedVersion", "metaMessage", "found", "known", "migration", "objective", "type", "model", "providerMessage"})
        params.insert(QLatin1String(name), QStringLiteral("<%1>").arg(QLatin1String(name)));
    params.insert(QStringLiteral("limit"), QStringLiteral("10"));
    params.insert(QStringLiteral("crashes"), QStringLiteral("3"));
    return params;
}

Error errorOf(Reason reason, QMap<QString, QString> params = {})
{
    return makeError(ErrorCode::Internal, reason, QStringLiteral("the detail is for logs"), std::move(params));
}

} // namespace

class tst_ErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsEveryReason_data();
    void wordsEveryReason();
    void wordsEveryCode();
    void differsByReason();
    void differsByLanguage();
    void namesOptionValueAndRange();
    void saysThatCharactersAreCounted();
    void tellsTheLocalTime();
    void addsTheDateOnAnotherDay();
    void countsInTheRightNumber();
    void takesValuesWithPlaceholders();
    void hidesSecretsInValues();
    void cutsEndlessValues();
    void quotesMetaOnlyWhereItHelps();
    void quotesTheProvider();
};

void tst_ErrorText::wordsEveryReason_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : Translation::supportedLocales())
        QTest::addRow("%s", qPrintable(locale)) << locale;
}

void tst_ErrorText::wordsEveryReason()
{
    QFETCH(QString, locale);
    const Translation translation(locale);
    QVERIFY(translation.isLoaded());
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]|\\(s\\)|/have|/fall"));
    for (const Reason reason : allReasons()) {
        for (const auto &params : {QMap<QString, QString>{}, everyParam()}) {
            for (const bool waits : {false, true}) {
                Error error = errorOf(reason, params);
                error.metaCode = 190;
                if (waits)
                    error.resumeAt = kNow + std::chrono::hours(1);
                const QString text = errorMessage(error, kNow);
                QVERIFY2(text.size() > 9, qPrintable(reasonName(reason)));
                QVERIFY2(!text.contains(placeholder), qPrintable(reasonName(reason) + u' ' + text));
                QVERIFY2(!text.contains(u"the detail is for logs"), qPrintable(text));
                QVERIFY2(params.isEmpty() || !text.contains(u"  "), qPrintable(text));
                QVERIFY2(text.endsWith(u'.') || text.endsWith(u"\u201d"), qPrintable(text));
            }
        }
    }
}

void tst_ErrorText::wordsEveryCode()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        QSet<QString> texts;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
            const QString text = errorMessage(makeError(static_cast<ErrorCode>(i), Reason::None), kNow);
            QVERIFY(!text.isEmpty());
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
    }
}

void tst_ErrorText::differsByReason()
{
    for (const QString &locale : Translation::supportedLocales()) {
        const Translation translation(locale);
        QMap<QString, QString> seen;
        for (const Reason reason : allReasons()) {
            const QString text = errorMessage(errorOf(reason), kNow);
            QVERIFY2(!seen.contains(text), qPrintable(reasonName(reason) + QStringLiteral(" = ") + seen.value(text)));
            seen.insert(text, reasonName(reason));
        }
    }
}

void tst_ErrorText::differsByLanguage()
{
    for (const Reason reason : allReasons()) {
        QSet<QString> texts;
        for (const QString &locale : Translation::supportedLocales()) {
            const Translation translation(locale);
            texts.insert(errorMessage(errorOf(reason, everyParam()), kNow));
        }
        QVERIFY2(texts.size() == 3, qPrintable(reasonName(reason)));
    }
}

void tst_ErrorText::namesOptionValueAndRange()
{
    const Translation translation(QStringLiteral("en"));
    const Error error = invalidOption(Reason::OptionOutOfRange, QStringLiteral("--top"), QStringLiteral("5000"),
                                      QStringLiteral("1 – 500"));
    QCOMPARE(errorMessage(error), QStringLiteral("--top was 5000; allowed is 1 – 500."));
}

void tst_ErrorText::saysThatCharactersAreCounted()
{
    const Error error = textTooLong(QStringLiteral("productName"), 121, 0, 120);
    {
        const Translation translation(QStringLiteral("pt_BR"));
        QCOMPARE(errorMessage(error), QStringLiteral("productName tem 121 caracteres; o permitido é 0 – 120."));
    }
    {
        const Translation translation(QStringLiteral("es"));
        QCOMPARE(errorMessage(error), QStringLiteral("productName tiene 121 caracteres; lo permitido es 0 – 120."));
    }
    const Translation translation(QStringLiteral("en"));
    QCOMPARE(errorMessage(error), QStringLiteral("productName has 121 characters; allowed is 0 – 120."));
}

void tst_ErrorText::tellsTheLocalTime()
{
    Error error = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
    error.resumeAt = kNow + std::chrono::minutes(5);
    {
        const Translation translation(QStringLiteral("pt_BR"));
        QCOMPARE(errorMessage(error, kNow),
                 QStringLiteral("A Meta pediu que esta conta de anúncios espere até 09:05. Nada se perdeu; a "
                                "sincronização continua sozinha."));
    }
    const Translation translation(QStringLiteral("en"));
    QVERIFY(errorMessage(error, kNow).contains(QLocale().toString(QTime(9, 5), QLocale::ShortFormat)));
}

void tst_ErrorText::addsTheDateOnAnotherDay()
{
    const Translation translation(QStringLiteral("pt_BR"));
    Error error = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
    error.resumeAt = kNow + std::chrono::hours(24);
    QVERIFY2(errorMessage(error, kNow).contains(QStringLiteral("25/11/2026")), qPrintable(errorMessage(error, kNow)));
}

void tst_ErrorText::countsInTheRightNumber()
{
    const Translation translation(QStringLiteral("en"));
    const auto limit = [](const char *n) {
        return errorMessage(makeError(ErrorCode::RateLimited, Reason::HourlySyncLimit, {},
                                      {{QStringLiteral("limit"), QLatin1String(n)}}));
    };
    QVERIFY2(limit("1").contains(QStringLiteral("its 1 sync of")), qPrintable(limit("1")));
    QVERIFY2(limit("10").contains(QStringLiteral("its 10 syncs of")), qPrintable(limit("10")));
}

void tst_ErrorText::takesValuesWithPlaceholders()
{
    const Translation translation(QStringLiteral("en"));
    const Error error = invalidOption(Reason::OptionNotOneOf, QStringLiteral("objective"), QStringLiteral("%3 %1"),
                                      QStringLiteral("LEAD, PURCHASE"));
    QCOMPARE(errorMessage(error), QStringLiteral("objective was “%3 %1”; it can be one of: LEAD, PURCHASE."));
}

void tst_ErrorText::hidesSecretsInValues()
{
    const QString token = QLatin1String(test::fakeToken());
    for (const Reason reason : allReasons()) {
        QMap<QString, QString> params = everyParam();
        for (QString &value : params)
            value = value + token + QStringLiteral(" access_token=") + QStringLiteral("q9w8e7r6t5");
        Error error = errorOf(reason, params);
        error.detail = token;
        const QString text = errorMessage(error);
        QVERIFY2(!text.contains(token) && !text.contains(u"q9w8e7r6t5"), qPrintable(text));
    }
}

void tst_ErrorText::cutsEndlessValues()
{
    const Error error = invalidOption(Reason::OptionNotOneOf, QStringLiteral("ranking"), QString(100000, u'x') + u'\n',
                                      QStringLiteral("kpi"));
    QVERIFY(errorMessage(error).size() < 1000);
    QVERIFY(!errorMessage(error).contains(u'\n'));
}

void tst_ErrorText::quotesMetaOnlyWhereItHelps()
{
    const Translation translation(QStringLiteral("es"));
    const QMap<QString, QString> params{{QStringLiteral("metaMessage"), QStringLiteral("Falta la página.")}};
    QVERIFY(errorMessage(errorOf(Reason::MetaParameterInvalid, params)).endsWith(u"Meta dice: “Falta la página.”"));
    QVERIFY(!errorMessage(errorOf(Reason::MetaTokenExpired, params)).contains(u"Falta la página"));
}

void tst_ErrorText::quotesTheProvider()
{
    const Translation translation(QStringLiteral("en"));
    const QMap<QString, QString> params{{QStringLiteral("providerMessage"), QStringLiteral("No such model.")}};
    const QString text = errorMessage(errorOf(Reason::ProviderModelUnknown, params));
    QVERIFY2(text.endsWith(u"The provider says: “No such model.”"), qPrintable(text));
    QVERIFY(!errorMessage(errorOf(Reason::ProviderModelUnknown)).contains(u"The provider says"));
}

MCI_TEST_CLASS(tst_ErrorText);

} // namespace mci::text

#include "tst_ErrorText.moc"
