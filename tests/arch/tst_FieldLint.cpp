// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/Fields.h"
#include "SourceTree.h"
#include "support/TestMain.h"

#include <optional>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mci;
using namespace mci::test;

namespace {

QDir specifications()
{
    return QDir(sourceRoot().filePath(QStringLiteral("../shared/fixtures/api_specs")));
}

QJsonDocument readSpecification(const QString &name)
{
    QFile file(specifications().filePath(name + QStringLiteral(".json")));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/** The type of a node's field, or what its edge of that name returns; nullopt when Meta has neither. */
std::optional<QString> typeOf(const QString &node, const QString &field)
{
    const QJsonObject specification = readSpecification(node).object();
    for (const auto &entry : specification.value(QLatin1String("fields")).toArray()) {
        if (entry[QLatin1String("name")].toString() == field)
            return entry[QLatin1String("type")].toString();
    }
    for (const auto &entry : specification.value(QLatin1String("apis")).toArray()) {
        if (entry[QLatin1String("endpoint")].toString() == field && entry[QLatin1String("method")].toString() == u"GET")
            return entry[QLatin1String("return")].toString();
    }
    return std::nullopt;
}

/** `a,b{c,d},e.modifier(1){f}` at the top level: a | b{c,d} | e.modifier(1){f} */
QStringList splitFields(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' || c == u'(' ? 1 : c == u'}' || c == u')' ? -1 : 0;
        if (c == u',' && depth == 0)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

/** The fields that Meta's specification of `node` does not know, expansions included. */
QStringList unknownFields(const QString &node, const QString &fields)
{
    QStringList unknown;
    for (const QString &field : splitFields(fields)) {
        const qsizetype brace = field.indexOf(u'{');
        const QString head = field.left(brace);
        const QString name = head.section(u'.', 0, 0);
        auto type = typeOf(node, name);
        if (!type) {
            unknown << node + u'.' + name;
            continue;
        }
        if (brace >= 0) {
            const QString inner = type->startsWith(QLatin1String("list<")) ? type->mid(5).chopped(1) : *type;
            unknown << unknownFields(inner, field.mid(brace + 1).chopped(1));
        }
    }
    return unknown;
}

} // namespace

/** Every Graph field that the product asks for is one of Meta's official specification. */
class TestFieldLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!specifications().exists())
            QSKIP("Meta's specification files are not beside the source tree: the names of the fields are not checked");
    }

    void findsAnUnknownField()
    {
        QCOMPARE(unknownFields(QStringLiteral("Ad"), QStringLiteral("id,adset{is_dynamic_creative,nonsense},rubbish")),
                 (QStringList{QStringLiteral("AdSet.nonsense"), QStringLiteral("Ad.rubbish")}));
    }

    void fieldsExist_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("fields");
        const QString comma = QStringLiteral(",");
        QTest::newRow("core insights") << QStringLiteral("AdsInsights") << meta::coreInsightFields().join(comma);
        QTest::newRow("more insights") << QStringLiteral("AdsInsights") << meta::extendedInsightFields().join(comma);
        QTest::newRow("ad accounts") << QStringLiteral("AdAccount") << meta::adAccountFields().join(comma);
        QTest::newRow("business") << QStringLiteral("AdAccount") << meta::businessField();
        QTest::newRow("ad set goals") << QStringLiteral("AdSet") << meta::adSetGoalFields().join(comma);
        QTest::newRow("ads with creatives") << QStringLiteral("Ad") << meta::adWithCreativeFields(640);
        QTest::newRow("creatives") << QStringLiteral("AdCreative") << meta::creativeFields().join(comma);
        QTest::newRow("pictures") << QStringLiteral("AdImage") << meta::adImageFields().join(comma);
        QTest::newRow("videos") << QStringLiteral("AdVideo") << meta::videoFields();
    }
    void fieldsExist()
    {
        QFETCH(QString, node);
        QFETCH(QString, fields);
        QVERIFY(!fields.isEmpty());
        QCOMPARE(unknownFields(node, fields), QStringList());
    }

    void statusesAreAllOfMetas()
    {
        QStringList official;
        for (const auto &entry : readSpecification(QStringLiteral("enum_types")).array()) {
            if (entry[QLatin1String("name")].toString() != u"Ad_effective_status")
                continue;
            for (const auto &value : entry[QLatin1String("values")].toArray())
                official << value.toString();
        }
        QStringList ours = meta::allEffectiveStatuses();
        official.sort();
        ours.sort();
        QCOMPARE(ours, official);
    }
};

MCI_TEST_CLASS(TestFieldLint);
#include "tst_FieldLint.moc"
