// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"
#include "base/WholeFile.h"
#include "Command.h"
#include "compose/ContactSheet.h"
#include "domain/brief/BriefJson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace mci::cli {

namespace {

constexpr qint64 kMostBriefBytes = 1024 * 1024;

Result<domain::Brief> readBrief(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(invalidOption(Reason::OptionMalformed, QStringLiteral("--brief"), path,
                                     QStringLiteral("--brief brief.json")));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(kMostBriefBytes), &problem);
    if (!json.isObject())
        return failure(invalidOption(Reason::OptionMalformed, QStringLiteral("--brief"), path,
                                     QStringLiteral("{\"productName\": \"…\", \"targetAudience\": \"…\"}")));
    return domain::briefFromJson(json.object()).transform([&](domain::Brief brief) {
        // Files are named as the brief's folder sees them.
        const QDir folder = QFileInfo(path).absoluteDir();
        for (QString *named : {&brief.productPhoto, &brief.brand.logoFile}) {
            if (!named->isEmpty())
                *named = folder.absoluteFilePath(*named);
        }
        return brief;
    });
}

/** The first picture of each, to look at them together. */
Status writeSheet(const services::Generation &generation, const QDir &folder)
{
    std::vector<QImage> pictures;
    for (const services::MadeCreative &creative : generation.creatives)
        pictures.push_back(QImage::fromData(creative.pictures.front().file.bytes));
    const auto sheet = compose::encodeAd(compose::contactSheet(pictures), compose::AdFileKind::Png);
    if (!sheet)
        return failure(sheet.error());
    return writeWholeFile(folder.filePath(QStringLiteral("contact-sheet.") + compose::adFileSuffix(sheet->kind)), sheet->bytes);
}

Status writeAll(const services::Generation &generation, const QJsonObject &document, const QDir &folder)
{
    for (std::size_t i = 0; i < generation.creatives.size(); ++i) {
        const services::MadeCreative &creative = generation.creatives[i];
        const api::MadeFiles files = api::madeFiles(creative, i);
        for (std::size_t picture = 0; picture < creative.pictures.size(); ++picture) {
            const QString name = files.commercial.at(static_cast<qsizetype>(picture));
            if (const Status written = writeWholeFile(folder.filePath(name), creative.pictures[picture].file.bytes); !written)
                return written;
        }
        if (const Status written = writeWholeFile(folder.filePath(files.conceptual), creative.sketch.bytes); !written)
            return written;
    }
    if (const Status written = writeSheet(generation, folder); !written)
        return written;
    return writeWholeFile(folder.filePath(QStringLiteral("output.json")), QJsonDocument(document).toJson());
}

Result<domain::Brief> briefOf(const Invocation &invocation)
{
    for (const char *needed : {"creative", "brief", "out"}) {
        if (invocation.text(QLatin1String(needed)).isEmpty())
            return failure(invalidOption(Reason::OptionMissing, QLatin1String("--") + QLatin1String(needed), {}, {}));
    }
    auto brief = readBrief(invocation.text(QStringLiteral("brief")));
    const auto variations = invocation.integer(QStringLiteral("variations"));
    if (!variations)
        return failure(variations.error());
    if (brief && *variations) {
        if (**variations < 1 || **variations > domain::Brief::kMostVariations)
            return failure(invalidOption(Reason::OptionOutOfRange, QStringLiteral("--variations"),
                                         QString::number(**variations),
                                         QStringLiteral("1 – %1").arg(domain::Brief::kMostVariations)));
        brief->variations = static_cast<int>(**variations);
    }
    return brief;
}

int runGenerate(Invocation &invocation)
{
    auto brief = briefOf(invocation);
    if (!brief)
        return invocation.fail(brief.error());
    const auto seed = invocation.integer(QStringLiteral("seed"));
    if (!seed)
        return invocation.fail(seed.error());
    const QDir folder(invocation.text(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return invocation.fail(invalidOption(Reason::OptionMalformed, QStringLiteral("--out"), folder.path(),
                                             QStringLiteral("--out new-creatives")));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    services::GenerationRequest request;
    request.sources = domain::briefSources(invocation.texts(QStringLiteral("creative")));
    request.brief = *std::move(brief);
    if (invocation.has(QStringLiteral("provider")))
        request.maker = domain::MakerKind::Provider;
    request.seed = static_cast<quint32>(seed->value_or(1));
    const auto progress = [&](double part) {
        invocation.output().print(QJsonObject{{QStringLiteral("status"), QStringLiteral("processing")},
                                              {QStringLiteral("progress"), std::round(part * 100) / 100}});
    };
    double told = -1;
    const auto inSteps = [&](double part) {
        // A line for each of thousands of pictures would tell nothing.
        if (part < 1 && part - told < 0.1)
            return;
        told = part;
        progress(part);
    };
    const auto generation = (*context)->generation().creatives.make(request, inSteps, invocation.interrupt());
    if (!generation)
        return invocation.fail(generation.error());
    const QJsonObject document = api::generationDocument(*generation);
    if (const Status written = writeAll(*generation, document, folder); !written)
        return invocation.fail(written.error());
    if (const auto kept = (*context)->generation().made.keep(*generation); !kept)
        return invocation.fail(kept.error());
    return invocation.succeed(document);
}

} // namespace

Command generateCommand()
{
    Command command;
    command.name = QStringLiteral("generate");
    command.summary = QStringLiteral("Make new creatives, inspired by others and no copies of them.");
    command.details = {
        QStringLiteral("The patterns of the creatives are combined, copy is written and pictures are drawn on this"),
        QStringLiteral("machine. Each is compared with everything the workspace has; what is too similar is made"),
        QStringLiteral("anew. DIR gets the pictures, a sketch of each, a contact sheet, and output.json."),
        QStringLiteral("With --provider the AI provider writes the copy and makes a picture for each, which then stands"),
        QStringLiteral("in the same layouts: see 'mci ai' for consent, key, models and cost. What it does not do is made"),
        QStringLiteral("on this machine all the same; \"fallback\" in output.json says why.")};
    command.options = {
        {QStringLiteral("creative"), QStringLiteral("Whose patterns to take; may be given several times."),
         QStringLiteral("ID")},
        {QStringLiteral("brief"), QStringLiteral("What they are to be about; only \"productName\" is needed."),
         QStringLiteral("FILE")},
        {QStringLiteral("variations"), QStringLiteral("1 to 4; goes before what the brief says."), QStringLiteral("N")},
        {QStringLiteral("provider"), QStringLiteral("Let the AI provider write and make pictures; sends the brief.")},
        {QStringLiteral("out"), QStringLiteral("Folder for what is made."), QStringLiteral("DIR")},
        {QStringLiteral("seed"), QStringLiteral("Another number makes others (default 1)."), QStringLiteral("N")}};
    command.run = runGenerate;
    command.needsGui = true;
    return command;
}

} // namespace mci::cli
