// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ExportPlan.h"

#include "domain/likeness/TextLikeness.h"
#include "services/generate/KeptVariations.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

namespace mci::services {

namespace {

constexpr int kLongestSlug = 40;

QString letterOf(const MadeVariation &variation)
{
    return QChar(static_cast<char16_t>(u'a' + variation.number));
}

QString shapeOf(domain::AdFormat format)
{
    return domain::adFormatName(format).replace(u':', u'x');
}

ExportedVariation namesOf(const MadeVariation &variation)
{
    const QString slug = fileSlug(variation.shown.copy.headline, kLongestSlug);
    ExportedVariation names{variation.id, {}, {}};
    for (const MadeFile &file : variation.shown.files) {
        QStringList parts{letterOf(variation), shapeOf(file.format)};
        if (!slug.isEmpty())
            parts.append(slug);
        names.pictures.append(parts.join(u'-') + u'.' + QFileInfo(file.name).suffix());
    }
    if (!variation.shown.sketchFile.isEmpty())
        names.sketch =
            letterOf(variation) + QStringLiteral("-sketch.") + QFileInfo(variation.shown.sketchFile).suffix();
    return names;
}

Error tooSimilar(const QString &variationId)
{
    return makeError(ErrorCode::TooSimilar, Reason::None, QStringLiteral("not exported: ") + variationId,
                     {{QStringLiteral("value"), variationId}});
}

/** In the output's order, whatever the wish's. */
Result<std::vector<ExportedVariation>> wishedNames(const MadeOutput &output, const QStringList &wished)
{
    std::vector<ExportedVariation> names;
    QStringList missing = wished;
    for (const MadeVariation &variation : output.variations) {
        const bool isWished = missing.removeAll(variation.id) > 0;
        const bool passes = variation.shown.verdict.passes();
        if (isWished && !passes)
            return failure(tooSimilar(variation.id));
        if (isWished || (wished.isEmpty() && passes))
            names.push_back(namesOf(variation));
    }
    if (!missing.isEmpty())
        return failure(unknownVariation(missing.first()));
    if (names.empty())
        return failure(tooSimilar(output.id));
    return names;
}

QStringList allNames(const ExportPlan &plan)
{
    QStringList names{plan.document, plan.brief, plan.briefText};
    for (const ExportedVariation &variation : plan.variations)
        names += variation.pictures + QStringList{variation.sketch};
    names.removeAll(QString());
    return names;
}

QString numbered(const QString &name, int number)
{
    if (name.isEmpty() || number < 2)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    return name.left(point) + u'-' + QString::number(number) + name.mid(point);
}

ExportPlan numbered(ExportPlan plan, int number)
{
    for (ExportedVariation &variation : plan.variations) {
        for (QString &picture : variation.pictures)
            picture = numbered(picture, number);
        variation.sketch = numbered(variation.sketch, number);
    }
    for (QString *name : {&plan.document, &plan.brief, &plan.briefText})
        *name = numbered(*name, number);
    return plan;
}

bool isFree(const ExportPlan &plan)
{
    const QDir folder(plan.target);
    const QStringList names = allNames(plan);
    return std::none_of(names.begin(), names.end(), [&folder](const QString &name) { return folder.exists(name); });
}

} // namespace

QString fileSlug(const QString &text, int most)
{
    QString slug;
    QString word;
    const QString plain = domain::likeness::normalised(text) + u' ';
    for (const QChar letter : plain) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain) {
            word += letter;
            continue;
        }
        if (word.isEmpty())
            continue;
        const QString longer = slug.isEmpty() ? word : slug + u'-' + word;
        if (longer.size() > most)
            return slug.isEmpty() ? word.left(most) : slug;
        slug = longer;
        word.clear();
    }
    return slug;
}

Result<ExportPlan> planExport(const MadeOutput &output, const ExportWish &wish)
{
    if (wish.target.isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("target"), {}, {}));
    auto variations = wishedNames(output, wish.variationIds);
    if (!variations)
        return failure(std::move(variations).error());
    const ExportPlan plan{.target = wish.target,
                          .isArchive = wish.target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive),
                          .variations = *std::move(variations),
                          .document = QStringLiteral("output.json"),
                          .brief = QStringLiteral("brief.json"),
                          .briefText = QStringLiteral("brief.md")};
    if (plan.isArchive)
        return plan;
    int number = 1;
    while (!isFree(numbered(plan, number)))
        ++number;
    return numbered(plan, number);
}

} // namespace mci::services
