// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"
#include "Command.h"
#include "compose/ContactSheet.h"
#include "domain/brief/BriefJson.h"
#include "OutFolder.h"

#include <cmath>
#include <limits>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace mci::cli {

namespace {

constexpr qint64 kMostBriefBytes = 1024 * 1024;
constexpr qint64 kMostSeed = std::numeric_limits<quint32>::max();

Error briefError(Reason reason, const QString &path, const QString &allowed = {})
{
    return invalidOption(reason, QStringLiteral("--brief"), path, allowed);
}

Result<QByteArray> briefBytes(const QString &path)
{
    // Asked before opening: who waits for the other end of a pipe cannot be interrupted.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(briefError(Reason::FileMissing, path));
    QByteArray bytes = file.read(kMostBriefBytes + 1);
    if (bytes.size() > kMostBriefBytes)
        return failure(briefError(Reason::FileTooLarge, path, QStringLiteral("1 MiB")));
    return bytes;
}

Result<domain::Brief> readBrief(const QString &path)
{
    const auto bytes = briefBytes(path);
    if (!bytes)
        return failure(bytes.error());
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (!json.isObject())
        return failure(briefError(Reason::OptionMalformed, path,
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
Result<WholeFile> sheetOf(const services::Generation &generation)
{
    std::vector<QImage> pictures;
    for (const services::MadeCreative &creative : generation.creatives)
        pictures.push_back(QImage::fromData(creative.pictures.front().file.bytes));
    return compose::encodeAd(compose::contactSheet(pictures), compose::AdFileKind::Png)
        .transform([](compose::EncodedAd sheet) {
            return WholeFile{QStringLiteral("contact-sheet.") + compose::adFileSuffix(sheet.kind),
                             std::move(sheet.bytes)};
        });
}

Result<std::vector<WholeFile>> filesOf(const services::Generation &generation, const QJsonObject &document)
{
    std::vector<WholeFile> files;
    for (std::size_t i = 0; i < generation.creatives.size(); ++i) {
        const services::MadeCreative &creative = generation.creatives[i];
        const api::MadeFiles names = api::madeFiles(creative, i);
        for (std::size_t picture = 0; picture < creative.pictures.size(); ++picture)
            files.push_back(
                {names.commercial.at(static_cast<qsizetype>(picture)), creative.pictures[picture].file.bytes});
        files.push_back({names.conceptual, creative.sketch.bytes});
    }
    return sheetOf(generation).transform([&](WholeFile sheet) {
        files.push_back(std::move(sheet));
        files.push_back({QStringLiteral("output.json"), QJsonDocument(document).toJson()});
        return std::move(files);
    });
}

Result<std::optional<qint64>> integerUpTo(const Invocation &invocation, const char *option, qint64 least, qint64 most)
{
    const auto value = invocation.integer(QLatin1String(option));
    if (value && *value && (**value < least || **value > most))
        return failure(invalidOption(Reason::OptionOutOfRange, QLatin1String("--") + QLatin1String(option),
                                     QString::number(**value), QStringLiteral("%1 – %2").arg(least).arg(most)));
    return value;
}

/** All of the call's words; nothing is opened but the brief. */
Result<services::GenerationRequest> requestOf(const Invocation &invocation)
{
    for (const char *needed : {"creative", "brief", "out"}) {
        if (invocation.text(QLatin1String(needed)).isEmpty())
            return failure(invalidOption(Reason::OptionMissing, QLatin1String("--") + QLatin1String(needed), {}, {}));
    }
    const auto variations = integerUpTo(invocation, "variations", 1, domain::Brief::kMostVariations);
    if (!variations)
        return failure(variations.error());
    const auto seed = integerUpTo(invocation, "seed", 0, kMostSeed);
    if (!seed)
        return failure(seed.error());
    return readBrief(invocation.text(QStringLiteral("brief"))).transform([&](domain::Brief brief) {
        services::GenerationRequest request;
        request.sources = domain::briefSources(invocation.texts(QStringLiteral("creative")));
        brief.variations = static_cast<int>(variations->value_or(brief.variations));
        request.brief = std::move(brief);
        if (invocation.has(QStringLiteral("provider")))
            request.maker = domain::MakerKind::Provider;
        request.seed = static_cast<quint32>(seed->value_or(1));
        return request;
    });
}

/** A line for each of thousands of pictures would tell nothing. */
class ProgressInSteps
{
public:
    explicit ProgressInSteps(Output &output)
        : m_output(output)
    {
    }
    void operator()(double part)
    {
        if (part < 1 && part - m_told < kStep)
            return;
        m_told = part;
        m_output.print(QJsonObject{{QStringLiteral("status"), QStringLiteral("processing")},
                                   {QStringLiteral("progress"), std::round(part * 100) / 100}});
    }

private:
    static constexpr double kStep = 0.1;

    Output &m_output;
    double m_told = -1;
};

/** Nothing of it is kept, other than of a job that is cancelled. */
Error toldAs(const Error &error)
{
    return error.isCancelled() ? makeError(error.code, Reason::GenerationStopped) : error;
}

int runGenerate(Invocation &invocation)
{
    const auto request = requestOf(invocation);
    if (!request)
        return invocation.fail(request.error());
    const auto folder = OutFolder::at(invocation.text(QStringLiteral("out")), request->brief.variations,
                                      invocation.text(QStringLiteral("brief")));
    if (!folder)
        return invocation.fail(folder.error());
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const services::GenerationServices &services = (*context)->generation();
    const auto generation =
        services.creatives.make(*request, ProgressInSteps(invocation.output()), invocation.interrupt());
    if (!generation)
        return invocation.fail(toldAs(generation.error()));
    const QJsonObject document = api::generationDocument(*generation);
    const auto files = filesOf(*generation, document);
    if (!files)
        return invocation.fail(files.error());
    // First in the library: where the folder fails, what was made is not lost.
    if (const auto kept = services.made.keep(*generation); !kept)
        return invocation.fail(kept.error());
    if (const Status written = folder->write(*files); !written)
        return invocation.fail(written.error());
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
        QStringLiteral(
            "anew. --creative, --brief and --out are required; the creatives' patterns have to be known, see"),
        QStringLiteral("'mci extract'."),
        QString(),
        QStringLiteral(
            "DIR gets the pictures, a sketch of each, a contact sheet, and output.json. What an earlier run"),
        QStringLiteral("made there is replaced; a file of somebody else's that stands in the way is refused."),
        QString(),
        QStringLiteral("FILE is a JSON object. It needs \"productName\"; it may have \"targetAudience\", \"tone\","),
        QStringLiteral(
            "\"platform\", \"variations\", \"offer\", \"keyMessage\", \"proof\", \"callToAction\", \"language\","),
        QStringLiteral(
            "\"formats\", \"visual\", \"must\", \"mustNot\", \"mandatoryText\", \"brand\" and \"productPhoto\":"),
        QStringLiteral("resources/generate/brief.schema.json of the source describes each."),
        QString(),
        QStringLiteral(
            "With --provider the AI provider writes the copy and makes a picture for each, which then stands"),
        QStringLiteral(
            "in the same layouts: see 'mci ai' for consent, key, models and cost. What it does not do is made"),
        QStringLiteral("on this machine all the same; \"fallback\" in output.json says why.")};
    command.options = {
        {QStringLiteral("creative"), QStringLiteral("Required: whose patterns to take; may be given several times."),
         QStringLiteral("ID")},
        {QStringLiteral("brief"), QStringLiteral("Required: what they are to be about."), QStringLiteral("FILE")},
        {QStringLiteral("variations"), QStringLiteral("1 to 4; goes before what the brief says."), QStringLiteral("N")},
        {QStringLiteral("provider"), QStringLiteral("Let the AI provider write and make pictures; sends the brief.")},
        {QStringLiteral("out"), QStringLiteral("Required: folder for what is made."), QStringLiteral("DIR")},
        {QStringLiteral("seed"), QStringLiteral("Another number makes others, 0 to 4294967295 (default 1)."),
         QStringLiteral("N")}};
    command.run = runGenerate;
    command.needsGui = true;
    return command;
}

} // namespace mci::cli
