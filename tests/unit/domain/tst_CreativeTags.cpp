// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/CreativeTags.h"
#include "support/TestMain.h"

using namespace mci::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

CreativePatterns somePatterns()
{
    CreativePatterns patterns;
    patterns.visual.elements = {Element::Product, Element::Text, Element::Other};
    patterns.visual.layout = Layout::Grid;
    patterns.visual.style = StyleType::Other;
    patterns.visual.photography = true;
    patterns.visual.ratio = u"4:5"_s;
    patterns.message.language = CopyLanguage::PtBr;
    patterns.approach.benefit = Benefit::FreeShipping;
    return patterns;
}

QStringList names(const CreativePatterns &patterns)
{
    QStringList names;
    for (const CreativeTag &tag : tagsOf(patterns))
        names.append(tagName(tag));
    return names;
}

} // namespace

class TestCreativeTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPatternIsATag()
    {
        QCOMPARE(names(somePatterns()),
                 (QStringList{u"element:product"_s, u"layout:grid"_s, u"balance:asymmetrical"_s, u"mood:neutral"_s,
                              u"contrast:medium"_s, u"photography:yes"_s, u"ratio:4:5"_s, u"image_text:no"_s,
                              u"language:pt-BR"_s, u"benefit:free_shipping"_s, u"urgency:none"_s, u"tone:informative"_s,
                              u"targeting:broad"_s}));
    }
    void namesLeadBack()
    {
        for (const CreativeTag &tag : tagsOf(somePatterns()))
            QCOMPARE(tagFromName(tagName(tag)), std::optional(tag));
        for (const QString &name : {u""_s, u"layout"_s, u"layout:"_s, u":grid"_s, u"shape:round"_s})
            QVERIFY2(!tagFromName(name), qPrintable(name));
    }
    void oneOfEachDimensionMustBeThere()
    {
        const QStringList own{u"benefit:gift"_s, u"layout:grid"_s, u"ratio:4:5"_s};
        QVERIFY(matchesTags(own, {}));
        QVERIFY(matchesTags(own, {u"benefit:discount"_s, u"benefit:gift"_s}));
        QVERIFY(matchesTags(own, {u"benefit:gift"_s, u"layout:grid"_s, u"layout:split"_s, u"ratio:4:5"_s}));
        QVERIFY(!matchesTags(own, {u"benefit:gift"_s, u"layout:split"_s}));
        QVERIFY(!matchesTags({}, {u"benefit:gift"_s}));
    }
};

MCI_TEST_CLASS(TestCreativeTags);
#include "tst_CreativeTags.moc"
