// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdRenderer.h"

#include "compose/AdFitter.h"
#include "compose/AdFormats.h"
#include "compose/Background.h"
#include "compose/LayoutCatalog.h"
#include "compose/Legibility.h"
#include "compose/PicturePainter.h"
#include "compose/Shapes.h"
#include "compose/TextPainter.h"

#include <algorithm>

#include <QColorSpace>

namespace mci::compose {

namespace {

constexpr auto kHints = QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform;

/** One picture on its way: each step is a layer, from the ground up. */
class AdPainter
{
public:
    AdPainter(const LayoutFamily &family, const AdPlan &plan, const AdContent &content, const AdArt &art)
        : m_layout(family.in(plan.format))
        , m_plan(plan)
        , m_art(art)
        , m_fitted(fitAd({.family = family, .plan = plan, .content = content, .logo = art.logo.size()}))
        , m_canvas(adSize(plan.format), QImage::Format_RGB32)
    {
        m_canvas.setColorSpace(QColorSpace(QColorSpace::SRgb));
    }

    void paintGround()
    {
        QPainter painter(&m_canvas);
        painter.setRenderHints(kHints);
        paintBackground(painter, m_canvas.size(), m_plan);
        for (const LayoutShape &shape : m_layout.behind)
            paintShape(painter, shape, m_plan.colours);
    }
    void paintPhoto()
    {
        QPainter painter(&m_canvas);
        painter.setRenderHints(kHints);
        if (m_layout.picture)
            paintPicture(painter, *m_layout.picture, m_plan, m_art);
        for (const LayoutShape &shape : m_layout.over)
            paintShape(painter, shape, m_plan.colours);
    }
    void makeReadable()
    {
        for (const FittedText &text : m_fitted.texts) {
            if (!text.onPlate)
                veilBelow(m_canvas, text, inksOn(m_plan.colours, text.surface).surface);
        }
    }
    void paintPlatesAndLogo()
    {
        QPainter painter(&m_canvas);
        painter.setRenderHints(kHints);
        for (const Plate &plate : m_fitted.plates)
            paintPlate(painter, plate);
        if (m_fitted.logo)
            paintLogo(painter, *m_fitted.logo, m_art.logo, inksOn(m_plan.colours, m_fitted.logoSurface).surface);
    }
    [[nodiscard]] RenderedAd withTexts()
    {
        RenderedAd ad = measured();
        QPainter painter(&m_canvas);
        painter.setRenderHints(kHints);
        for (const FittedText &text : m_fitted.texts)
            paintText(painter, text);
        painter.end();
        ad.image = std::move(m_canvas);
        return ad;
    }

private:
    [[nodiscard]] RenderedAd measured() const
    {
        RenderedAd ad;
        ad.notes = m_fitted.cut;
        ad.logo = m_fitted.logo;
        if (m_layout.picture)
            ad.picture = pictureBox(*m_layout.picture, m_art.photo);
        for (const Plate &plate : m_fitted.plates)
            ad.plates.push_back(plate.box);
        ad.worstContrast = 21;
        double area = 0;
        for (const FittedText &text : m_fitted.texts) {
            const bool fits = std::find(ad.notes.begin(), ad.notes.end(), text.field) == ad.notes.end();
            const PlacedText placed{.field = text.field,
                                    .box = text.inkBox(),
                                    .pixels = text.smallestPixels(),
                                    .contrast = compose::worstContrast(m_canvas, text),
                                    .fits = fits};
            ad.texts.push_back(placed);
            ad.worstContrast = std::min(ad.worstContrast, placed.contrast);
            area += placed.box.width() * placed.box.height();
            if (placed.field != AdField::SmallPrint && placed.field != AdField::Brand)
                ad.smallestText = ad.smallestText == 0 ? placed.pixels : std::min(ad.smallestText, placed.pixels);
        }
        ad.smallestOnPhone = onPhone(m_plan.format, ad.smallestText);
        ad.textCoverage = area / (m_canvas.width() * m_canvas.height());
        return ad;
    }

    const FormatLayout &m_layout;
    const AdPlan &m_plan;
    const AdArt &m_art;
    FittedAd m_fitted;
    QImage m_canvas;
};

} // namespace

bool PlacedText::isWhole(domain::AdFormat format) const
{
    return fits && textArea(format).adjusted(-1, -1, 1, 1).contains(box);
}

bool RenderedAd::shows(AdField field) const
{
    return std::any_of(texts.begin(), texts.end(),
                       [field](const PlacedText &text) { return text.field == field && text.fits; });
}

Result<RenderedAd> render(const AdPlan &plan, const AdContent &content, const AdArt &art, const CancelToken &cancel)
{
    if (const auto &families = layoutFamilies(); !families)
        return failure(families.error());
    const LayoutFamily *family = findLayout(plan.family);
    if (family == nullptr)
        return failure(makeError(ErrorCode::Internal, Reason::None, QStringLiteral("no layout family ") + plan.family));
    if (content.headline.simplified().isEmpty())
        return failure(invalidOption(Reason::OptionMissing, QStringLiteral("headline"), {}, {}));
    if (cancel.isCancelled())
        return failure(cancelledError());
    AdPainter painter(*family, plan, content, art);
    using Step = void (AdPainter::*)();
    for (const Step step :
         {&AdPainter::paintGround, &AdPainter::paintPhoto, &AdPainter::makeReadable, &AdPainter::paintPlatesAndLogo}) {
        if (cancel.isCancelled())
            return failure(cancelledError());
        (painter.*step)();
    }
    return painter.withTexts();
}

} // namespace mci::compose
