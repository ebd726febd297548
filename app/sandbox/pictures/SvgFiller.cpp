// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pictures/SvgFiller.h"

#include <array>

#include <QColor>
#include <QFile>
#include <QFont>
#include <QFontMetricsF>
#include <QRegularExpression>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<int, kColourVariants> kTurns{0, 32, -38, 150};

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(QColor(one));
    const double b = luminance(QColor(other));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString turned(const QString &colour, int degrees)
{
    const QColor old(colour);
    const int hue = old.hslHue();
    if (hue < 0)
        return colour;
    return QColor::fromHsl((hue + degrees + 360) % 360, old.hslSaturation(), old.lightness()).name();
}

void replacePlaceholders(QString &svg, const CopyText &copy, const QHash<QString, QString> &more)
{
    const auto put = [&svg](const QString &name, const QString &value) {
        svg.replace(u"{{%1}}"_s.arg(name), value.toHtmlEscaped());
    };
    for (qsizetype i = 0; i < copy.headline.size(); ++i)
        put(u"headline%1"_s.arg(i + 1), copy.headline.at(i));
    for (qsizetype i = 0; i < copy.body.size(); ++i)
        put(u"body%1"_s.arg(i + 1), copy.body.at(i));
    put(u"headline"_s, copy.headline.join(u' '));
    put(u"body"_s, copy.body.join(u' '));
    for (auto it = copy.strings.cbegin(); it != copy.strings.cend(); ++it)
        put(it.key(), it.value());
    // A card takes what it has not from the carousel's own copy.
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        put(it.key(), it.value());
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\s%1=\"([^\"]*)\""_s.arg(QRegularExpression::escape(name)));
    return pattern.match(tag).captured(1);
}

/** Makes the font of every text that is wider than its room (data-max) as small as the room needs. */
QString fitted(const QString &svg)
{
    static const QRegularExpression pattern(u"<text[^>]*\\sdata-max=[^>]*>.*?</text>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression size(u"\\sfont-size=\"[^\"]*\""_s);
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(svg); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString element = match.captured();
        const QString tag = element.left(element.indexOf(u'>'));
        QFont font(attribute(tag, u"font-family"_s));
        const double pixels = attribute(tag, u"font-size"_s).toDouble();
        const int weight = attribute(tag, u"font-weight"_s).toInt();
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
        font.setWeight(static_cast<QFont::Weight>(weight > 0 ? weight : 400));
        font.setHintingPreference(QFont::PreferNoHinting);
        QString plain = element;
        plain.remove(tags)
            .replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&amp;"_L1, "&"_L1);
        const double width = QFontMetricsF(font).horizontalAdvance(plain);
        const double room = attribute(tag, u"data-max"_s).toDouble();
        if (room > 0 && width > room) {
            const qsizetype end = tag.size();
            QString head = element.left(end);
            head.replace(size, u" font-size=\"%1\""_s.arg(pixels * room / width, 0, 'f', 1));
            element = head + element.mid(end);
        }
        result += svg.mid(done, match.capturedStart() - done) + element;
        done = match.capturedEnd();
    }
    return result + svg.mid(done);
}

} // namespace

ColourSet colourVariant(const ColourSet &colours, int variant)
{
    const int degrees = kTurns.at(static_cast<std::size_t>(variant));
    const ColourSet other{turned(colours.background, degrees), turned(colours.accent, degrees),
                          turned(colours.ink, degrees)};
    const double before = contrast(colours.ink, colours.background);
    if (contrast(other.ink, other.background) < std::min(3.0, 0.85 * before))
        return colours;
    return other;
}

QByteArray filledSvg(const Catalog &catalog, const PictureSpec &spec)
{
    const PictureTemplate &picture = catalog.templates.at(static_cast<std::size_t>(spec.pictureTemplate));
    const CopyText &copy = picture.copies.at(static_cast<std::size_t>(spec.copy));
    QString fileName = picture.file;
    ColourSet colours = colourVariant(picture.colours, spec.colour);
    const CopyText *shown = &copy;
    if (spec.card >= 0) {
        const TemplateCard &card = picture.cards.at(static_cast<std::size_t>(spec.card));
        fileName = card.file;
        colours = card.colours;
        shown = &card.copies.at(std::min(static_cast<std::size_t>(spec.copy), card.copies.size() - 1));
    }
    QFile file(u":/creatives/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    svg.replace("{{bg}}"_L1, colours.background)
        .replace("{{accent}}"_L1, colours.accent)
        .replace("{{ink}}"_L1, colours.ink);
    replacePlaceholders(svg, *shown, copy.strings);
    return fitted(svg).toUtf8();
}

} // namespace mci::sandbox
