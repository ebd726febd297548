// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/ProviderMaker.h"

#include "ai/provider/CopyPrompt.h"
#include "domain/likeness/TextLikeness.h"
#include "imaging/PictureDecoder.h"
#include "imaging/ProviderPicture.h"
#include "writer/data/BuiltInData.h"

#include <QCryptographicHash>

namespace mci::services {

namespace {

constexpr QLatin1String kCopyPurpose(domain::ai_purpose::kCopy);
constexpr QLatin1String kPicturePurpose(domain::ai_purpose::kPicture);

void addModel(MakerTally &tally, const QString &model)
{
    if (!tally.models.contains(model))
        tally.models.append(model);
}

ai::CopyQuestion questionOf(const CopyWish &wish, const writer::PhraseList &banned)
{
    const writer::CopyRequest &request = wish.request;
    ai::CopyQuestion question;
    question.brief = request.brief;
    question.language = request.language;
    question.tone = request.tone;
    question.patterns = wish.patterns;
    question.limits = {request.limits.headline, request.limits.primaryText, request.limits.description};
    question.variations = request.variations;
    question.voice = wish.voice;
    question.avoid = request.avoid;
    question.isRuledOut = [&banned](const QString &text) { return banned.isIn(writer::PhraseList::folded(text)); };
    return question;
}

writer::WrittenCopy writtenCopy(const domain::AdCopy &answered, const writer::CopyRequest &request)
{
    writer::WrittenCopy copy;
    copy.headline = request.kept.headline.value_or(answered.headline);
    copy.primaryText = request.kept.primaryText.value_or(answered.body);
    copy.description = request.kept.description.value_or(answered.description);
    copy.callToAction = answered.callToAction;
    const QString said = copy.primaryText + u' ' + copy.description;
    const QStringList &must = request.brief.must;
    if (!std::all_of(must.begin(), must.end(),
                     [&](const QString &phrase) { return domain::likeness::hasPhrase(said, phrase); }))
        copy.warnings.push_back(writer::CopyWarning::MustLeftOut);
    return copy;
}

QString sha256Hex(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString()
                           : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

void MakerTally::add(const MakerTally &other)
{
    for (const QString &model : other.models)
        addModel(*this, model);
    costMicros += other.costMicros;
}

ProviderMaker::ProviderMaker(const AiServices &ai, const LiveConfig &config)
    : m_ai(ai)
    , m_config(config)
{
}

MakerReadiness ProviderMaker::readiness(const QString &organizationId) const
{
    const AiConfig config = m_config.current()->ai;
    const auto provider = m_ai.questions.admit(organizationId);
    return {domain::aiHost(config.base),
            config.model,
            config.imageModel,
            config.base,
            provider.and_then([this](const AdmittedProvider &admitted) { return forPictures(admitted); }).has_value(),
            provider ? std::nullopt : std::optional(provider.error())};
}

Result<std::optional<qint64>> ProviderMaker::estimate(const MakerReadiness &readiness, int variations) const
{
    if (!readiness.isReady())
        return std::optional<qint64>();
    const auto copy = m_ai.budget.callMicros(readiness.base, readiness.model, kCopyPurpose);
    if (!copy || !*copy || !readiness.makesPictures)
        return copy;
    return m_ai.budget.callMicros(readiness.base, readiness.imageModel, kPicturePurpose)
        .map([&](const std::optional<qint64> &picture) {
            return picture ? std::optional(**copy + *picture * variations) : std::nullopt;
        });
}

QString ProviderMaker::prompt(const CopyWish &copy, const ai::PictureQuestion &picture)
{
    return QStringList{ai::copyInstructions(), ai::copyQuestionAsData(questionOf(copy, {})), ai::picturePrompt(picture)}
        .join(QStringLiteral("\n\n"));
}

Result<std::vector<writer::WrittenCopy>> ProviderMaker::copy(const CopyWish &wish, MakerTally &tally,
                                                             const CancelToken &cancel) const
{
    const auto banned = writer::builtInBannedClaims();
    if (!banned)
        return failure(banned.error());
    const auto provider = m_ai.questions.admit(wish.organizationId);
    if (!provider)
        return failure(provider.error());
    const ai::CopyQuestion question = questionOf(wish, **banned);
    ai::AnsweredCopy answer;
    const auto ask = [&](const ai::CallSink &sink, const CancelToken &stop) -> Status {
        auto written = m_ai.copyProvider.write(provider->endpoint, question, sink, stop);
        if (!written)
            return failure(std::move(written).error());
        answer = *std::move(written);
        return {};
    };
    const Status asked = m_ai.questions.ask(*provider, {kCopyPurpose, {}, {}}, ask, {}, &tally.costMicros, cancel);
    if (!asked)
        return failure(asked.error());
    addModel(tally, answer.model);
    std::vector<writer::WrittenCopy> copies;
    for (const domain::AdCopy &copy : answer.copies)
        copies.push_back(writtenCopy(copy, wish.request));
    return copies;
}

Result<AdmittedProvider> ProviderMaker::forPictures(AdmittedProvider provider) const
{
    provider.endpoint.model = m_config.current()->ai.imageModel;
    const Status able = ai::checkMakesPictures(provider.endpoint);
    return able ? Result<AdmittedProvider>(std::move(provider)) : failure(able.error());
}

Result<QImage> ProviderMaker::picture(const PictureWish &wish, MakerTally &tally, const CancelToken &cancel) const
{
    const auto provider = m_ai.questions.admit(wish.organizationId).and_then([this](const AdmittedProvider &admitted) {
        return forPictures(admitted);
    });
    if (!provider)
        return failure(provider.error());
    ai::PictureQuestion question = wish.question;
    if (!wish.productPhoto.isEmpty()) {
        auto photo = imaging::providerPicture(wish.productPhoto);
        if (!photo)
            return failure(std::move(photo).error());
        question.productPhoto = *std::move(photo);
    }
    ai::AnsweredPicture answer;
    const auto ask = [&](const ai::CallSink &sink, const CancelToken &stop) -> Status {
        auto made = m_ai.pictureProvider.make(provider->endpoint, question, sink, stop);
        if (!made)
            return failure(std::move(made).error());
        answer = *std::move(made);
        return {};
    };
    const PaidQuestion paid{kPicturePurpose, {}, sha256Hex(question.productPhoto)};
    if (const Status asked = m_ai.questions.ask(*provider, paid, ask, {}, &tally.costMicros, cancel); !asked)
        return failure(asked.error());
    const auto decoded = imaging::decodePicture(answer.bytes, kLongSide);
    if (!decoded)
        return failure(decoded.error());
    addModel(tally, answer.model);
    return decoded->image;
}

} // namespace mci::services
