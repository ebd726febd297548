// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/LineageTab.h"

#include "creatives/TextSection.h"
#include "made/FilePicture.h"
#include "made/MadeText.h"
#include "made/RevisionList.h"
#include "text/Isolated.h"
#include "text/PatternText.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kLineageSide = 20;
constexpr int kLineageTop = 16;
constexpr int kThumb = 48;

} // namespace

LineageTab::LineageTab(Look &look, PictureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_desk(desk)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_sourceColumn(new QVBoxLayout)
    //: New creatives, lineage: title of a few facts
    , m_facts(new TextSection(look, tr("Made from"), this))
    //: New creatives, lineage: what the check for copies said, and who let it pass
    , m_gate(new TextSection(look, tr("Check and approval"), this))
    , m_revisions(new RevisionList(look, this))
{
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kLineageSide, kLineageTop, kLineageSide, kLineageTop);
    column->setSpacing(18);
    m_sourceColumn->setSpacing(10);
    m_sourceColumn->addWidget(m_title);
    column->addLayout(m_sourceColumn);
    m_facts->setObjectName(QStringLiteral("lineageFacts"));
    m_gate->setObjectName(QStringLiteral("lineageGate"));
    column->addWidget(m_facts);
    column->addWidget(m_gate);
    column->addWidget(m_revisions);
    column->addStretch();
}

void LineageTab::setVariation(const services::MadeOutput &output, const services::MadeVariation &variation)
{
    m_title->setText(MadeText::inspiredBy(static_cast<int>(output.draft.sources.size())));
    showSources(output);
    m_facts->setLines(factsOf(output));
    m_gate->setLines(gateOf(output, variation));
}

void LineageTab::showSources(const services::MadeOutput &output)
{
    QHash<QString, QString> files;
    for (const domain::BriefSource &source : output.draft.sources)
        files[source.creativeId] = output.named.value(source.creativeId).pictureFile;
    if (m_sources && m_shownSources == output.draft.sources && m_shownFiles == files)
        return;
    m_shownSources = output.draft.sources;
    m_shownFiles = files;
    m_thumbs.clear();
    delete m_sources;
    m_sources = new QWidget(this);
    m_sources->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *rows = new QVBoxLayout(m_sources);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const domain::BriefSource &source : output.draft.sources) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *thumb = new FilePicture(m_look, m_desk, m_sources);
        thumb->setFixedSize(m_look.scaled(kThumb), m_look.scaled(kThumb));
        thumb->setFile(files.value(source.creativeId));
        const QString name = MadeText::nameOf(output, source.creativeId);
        thumb->setAccessibleName(name);
        m_thumbs.push_back(thumb);
        row->addWidget(thumb);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addStretch();
        QStringList layers;
        for (const domain::PatternLayer layer :
             {domain::PatternLayer::Visual, domain::PatternLayer::Message, domain::PatternLayer::Approach}) {
            if (source.layers.contains(layer))
                layers << text::patternText(layer);
        }
        for (auto *label :
             {new TextLabel(m_look, TypeRole::SmallStrong, Role::Text, name, m_sources),
              new TextLabel(m_look, TypeRole::Caption, Role::Text2, layers.join(QStringLiteral(" · ")), m_sources)}) {
            label->setWordWrap(true);
            words->addWidget(label);
        }
        words->addStretch();
        row->addLayout(words, 1);
        rows->addLayout(row);
    }
    m_sourceColumn->addWidget(m_sources);
}

QStringList LineageTab::factsOf(const services::MadeOutput &output) const
{
    //: New creatives, lineage. %1 is a number
    QStringList facts{tr("Brief: version %1").arg(output.briefVersion)};
    //: New creatives, lineage. %1 such as English
    facts << tr("Language: %1").arg(text::patternText(output.language));
    //: New creatives, lineage: who wrote and drew
    facts << (output.model.isEmpty() ? tr("Made by this computer")
                                     //: New creatives, lineage: who wrote and drew. %1 is a model
                                     : tr("Made by %1").arg(text::isolated(output.model)));
    //: New creatives, lineage: the number that chance began with
    facts << tr("Seed: %1").arg(QString::number(output.seed));
    //: New creatives, lineage. %1: date and time
    facts << tr("Made on %1").arg(MadeText::moment(output.madeAt));
    return facts;
}

QStringList LineageTab::gateOf(const services::MadeOutput &output, const services::MadeVariation &variation) const
{
    const services::VariationRevision &shown = variation.shown;
    const domain::CloneVerdict &verdict = shown.verdict;
    const QString value = MadeText::share(verdict.originality);
    const QString layer = MadeText::layer(verdict.decidedBy);
    QStringList lines;
    if (verdict.passes()) {
        //: New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint
        lines << tr("Passed with %1, decided by: %2").arg(value, layer);
    } else {
        //: New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint
        lines << tr("Stopped at %1, decided by: %2").arg(value, layer);
    }
    //: New creatives, lineage: how many creatives it was compared with
    lines << tr("Compared with %n creative(s)", "", output.reach.compared);
    if (output.reach.byTextAlone > 0) {
        //: New creatives, lineage: creatives whose texts alone could be compared
        lines << tr("%n of them without a stored picture, compared by text only", "", output.reach.byTextAlone);
    }
    if (output.reach.notRead > 0) {
        //: New creatives, lineage: ads that were in the list but not fetched when the creatives were made
        lines << tr("%n more, not fetched yet then, not compared", "", output.reach.notRead);
    }
    //: New creatives, lineage: tries that were too much like something, or like each other
    lines << (shown.rejected > 0 ? tr("%n try/tries rejected before", "", shown.rejected)
                                 //: New creatives, lineage
                                 : tr("No try rejected before"));
    if (variation.approvedAt && !variation.approvedBy.isEmpty()) {
        //: New creatives, lineage. %1: a person, %2: date and time
        lines << tr("Approved by %1, %2")
                     .arg(text::isolated(variation.approvedBy), MadeText::moment(*variation.approvedAt));
    } else if (variation.approvedAt) {
        //: New creatives, lineage. %1: date and time
        lines << tr("Approved on this computer, %1").arg(MadeText::moment(*variation.approvedAt));
    } else {
        //: New creatives, lineage
        lines << tr("Not approved yet");
    }
    return lines;
}

bool LineageTab::isDrawn() const
{
    return !isVisible()
        || std::all_of(m_thumbs.begin(), m_thumbs.end(), [](const FilePicture *thumb) { return thumb->isDrawn(); });
}

} // namespace mci::ui
