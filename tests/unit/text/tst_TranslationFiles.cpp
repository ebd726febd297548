// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "text/Translation.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace mci::text {

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool numerus = false;
    QString type;
    QString text;
    QStringList forms;
};

std::vector<Message> messagesOf(const QString &locale)
{
    QFile file(QStringLiteral(MCI_SOURCE_DIR "/translations/mci_%1.ts").arg(locale));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back(
                {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", {}, {}, {}});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.back().numerus)
                messages.back().text = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? std::vector<Message>{} : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[1-9n]"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

} // namespace

class tst_TranslationFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areComplete_data();
    void areComplete();
    void keepThePlaceholders_data() { areComplete_data(); }
    void keepThePlaceholders();
    void knowTheSameTexts();
};

void tst_TranslationFiles::areComplete_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : Translation::supportedLocales())
        QTest::addRow("%s", qPrintable(locale)) << locale;
}

void tst_TranslationFiles::areComplete()
{
    QFETCH(QString, locale);
    const auto messages = messagesOf(locale);
    QVERIFY(!messages.empty());
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + QStringLiteral(": ") + message.source));
        if (!message.numerus)
            QVERIFY2(!message.text.trimmed().isEmpty(), qPrintable(message.source));
        else
            QVERIFY2(message.forms.size() == 2 && !message.forms.contains(QString()), qPrintable(message.source));
    }
}

void tst_TranslationFiles::keepThePlaceholders()
{
    QFETCH(QString, locale);
    for (const Message &message : messagesOf(locale)) {
        for (const QString &text : message.numerus ? message.forms : QStringList{message.text})
            QVERIFY2(placeholdersOf(text) == placeholdersOf(message.source),
                     qPrintable(message.source + QStringLiteral(" / ") + text));
        QVERIFY2(!message.text.contains(u'!'), "no exclamation marks");
    }
}

void tst_TranslationFiles::knowTheSameTexts()
{
    const auto keys = [](const QString &locale, bool numerusOnly) {
        QSet<QString> found;
        for (const Message &message : messagesOf(locale)) {
            if (message.numerus || !numerusOnly)
                found.insert(message.context + u'/' + message.source + u'/' + message.comment);
        }
        return found;
    };
    QCOMPARE(keys(QStringLiteral("es"), false), keys(QStringLiteral("pt_BR"), false));
    QCOMPARE(keys(QStringLiteral("en"), true), keys(QStringLiteral("pt_BR"), true));
}

MCI_TEST_CLASS(tst_TranslationFiles);

} // namespace mci::text

#include "tst_TranslationFiles.moc"
