// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefText.h"

#include "base/Micros.h"
#include "text/ErrorValues.h"
#include "text/KpiText.h"

namespace mci::ui {

using namespace std::chrono_literals;

namespace {

/** A badge says "proven" and "promising" from the same chances. */
constexpr double kHighChance = 0.8;
constexpr double kMediumChance = 0.5;

} // namespace

QString BriefText::title(const QString &product)
{
    //: Brief: title of one whose product is not named yet
    return product.isEmpty() ? tr("New brief") : product;
}

QString BriefText::savedAgo(UtcTime at, UtcTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - at);
    if (age < 1s) {
        //: Brief, header: what was typed is in the store
        return tr("Draft saved just now");
    }
    if (age < 60s) {
        //: Brief, header: %1 is a number of seconds
        return tr("Draft saved %1 s ago").arg(age.count());
    }
    if (age < 1h) {
        //: Brief, header: %1 is a number of minutes
        return tr("Draft saved %1 min ago").arg(age.count() / 60);
    }
    if (age < 24h) {
        //: Brief, header: %1 is a number of hours
        return tr("Draft saved %1 h ago").arg(age.count() / 3600);
    }
    //: Brief, header: %1 is a date and time
    return tr("Draft saved %1").arg(text::localTimeText(at, now));
}

QString BriefText::ago(UtcTime at, UtcTime now)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - at);
    if (age < 60s) {
        //: Briefs and versions of them: when they were saved
        return tr("just now");
    }
    if (age < 1h) {
        //: Briefs and versions of them: %1 is a number of minutes
        return tr("%1 min ago").arg(age.count() / 60);
    }
    if (age < 24h) {
        //: Briefs and versions of them: %1 is a number of hours
        return tr("%1 h ago").arg(age.count() / 3600);
    }
    return text::localTimeText(at, now);
}

QString BriefText::sourceFigures(const domain::BriefSource &source)
{
    QStringList parts;
    if (source.kpi && source.value) {
        const domain::Kpi kpi = *source.kpi;
        // A source does not say which results its account counts.
        QString name = text::kpiText(kpi, domain::Objective::Purchase);
        if (kpi == domain::Kpi::CostPerResult) {
            //: Brief, a source's main KPI
            name = tr("Cost per result");
        } else if (kpi == domain::Kpi::Conversions) {
            //: Brief, a source's main KPI
            name = tr("Results");
        }
        parts << name + u' ' + Figures(source.currency).kpi(kpi, source.value);
    }
    if (source.chanceOfBetter) {
        const double chance = *source.chanceOfBetter;
        //: Brief, a source: how sure it is that it beat its account's median
        const QString high = tr("high confidence");
        //: Brief, a source: how sure it is that it beat its account's median
        const QString medium = tr("medium confidence");
        //: Brief, a source: how sure it is that it beat its account's median
        const QString low = tr("low confidence");
        parts << (chance >= kHighChance ? high : chance >= kMediumChance ? medium : low);
    }
    return parts.join(QStringLiteral(" · "));
}

QString BriefText::format(domain::AdFormat format)
{
    return domain::adFormatName(format).replace(u'.', QLocale().decimalPoint());
}

QString BriefText::formats(const std::vector<domain::AdFormat> &formats)
{
    QStringList names;
    for (const domain::AdFormat one : formats)
        names << format(one);
    return QLocale().createSeparatedList(names);
}

QString BriefText::letter(int number)
{
    return QChar(static_cast<char16_t>(u'A' + number));
}

QString BriefText::cost(qint64 micros)
{
    return Figures(QStringLiteral("USD"))
        .money(static_cast<double>(micros) / static_cast<double>(kMicros), MoneyStyle::Full);
}

QString BriefText::inspiredBy(int sources)
{
    //: Brief and result: how many creatives the new ones come from
    return tr("Inspired by %n creative(s)", "", sources);
}

std::vector<domain::AdFormat> formatsOf(const domain::Brief &brief)
{
    return brief.formats.empty() ? std::vector{domain::AdFormat::Square} : brief.formats;
}

} // namespace mci::ui
