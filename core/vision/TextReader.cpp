// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/TextReader.h"

#include <algorithm>

#include <QFile>

#include <opencv2/imgproc.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace mci::vision {

namespace {

constexpr int kAssumedDpi = 96;
/** No letter fits into less. */
constexpr int kLeastSide = 8;
/** Long side that pictures are brought to for reading: letters of small ones are too thin otherwise. */
constexpr int kReadSide = 960;
constexpr double kMostEnlarged = 2.4;
/** Two boxes that share this part of the smaller one hold the same word. */
constexpr double kSameWord = 0.3;
/** A second reading has to be this much surer to count. */
constexpr double kClearlySurer = 3;
constexpr std::size_t kNextToNothing = 4;
/** So that lines of different readings never are the same. */
constexpr int kLinesOfReading = 10'000;

/** How letters are told from their ground before they are read. */
enum class Threshold { Global, Tiled };

/** Tesseract gives away its texts. */
QString takenText(char *text)
{
    const std::unique_ptr<char[]> owned(text);
    return QString::fromUtf8(owned.get()).trimmed();
}

cv::Rect boxOf(const tesseract::ResultIterator &at, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at.BoundingBox(level, &left, &top, &right, &bottom))
        return {};
    return {left, top, right - left, bottom - top};
}

/** Sets the height of the word's capitals and digits, or of all its characters. Ends on the word's last symbol. */
void measureLetters(tesseract::ResultIterator &at, Word &word)
{
    std::vector<int> capitals;
    std::vector<int> all;
    while (true) {
        const QString symbol = takenText(at.GetUTF8Text(tesseract::RIL_SYMBOL));
        const int height = boxOf(at, tesseract::RIL_SYMBOL).height;
        if (!symbol.isEmpty() && symbol.front().isLetterOrNumber() && height > 0) {
            all.push_back(height);
            if (symbol.front().isUpper() || symbol.front().isDigit())
                capitals.push_back(height);
        }
        if (at.IsAtFinalElement(tesseract::RIL_WORD, tesseract::RIL_SYMBOL) || !at.Next(tesseract::RIL_SYMBOL))
            break;
    }
    word.hasCapitals = !capitals.empty();
    std::vector<int> &heights = capitals.empty() ? all : capitals;
    if (heights.empty())
        return;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    word.letterHeight = *middle;
}

std::vector<Word> scaledBy(double factor, std::vector<Word> words)
{
    for (Word &word : words) {
        const cv::Rect &box = word.box;
        word.box = cv::Rect(cv::Point(cvRound(box.x * factor), cvRound(box.y * factor)),
                            cv::Point(cvRound(box.br().x * factor), cvRound(box.br().y * factor)));
        word.letterHeight *= factor;
    }
    return words;
}

bool isSamePlace(const cv::Rect &a, const cv::Rect &b)
{
    return (a & b).area() > kSameWord * std::min(a.area(), b.area());
}

/** Adds the words of a further reading where none were read before, and takes over what it is surer of. True if any is new. */
bool addNew(std::vector<Word> &words, std::vector<Word> further, int reading)
{
    const std::size_t before = words.size();
    for (Word &word : further) {
        const auto isSame = [&word](const Word &other) { return isSamePlace(word.box, other.box); };
        const auto known = std::find_if(words.begin(), words.end(), isSame);
        if (known == words.end()) {
            word.line += reading * kLinesOfReading;
            words.push_back(word);
        } else if (std::count_if(known, words.end(), isSame) == 1 && word.confidence > known->confidence + kClearlySurer
                   && word.text.size() >= known->text.size()) {
            word.line = known->line;
            *known = word;
        }
    }
    return words.size() > before;
}

} // namespace

class TextReader::Engine
{
public:
    explicit Engine(const QString &dataFolder)
    {
        const QByteArray folder = QFile::encodeName(dataFolder);
        m_isReady =
            m_api.Init(folder.isEmpty() ? nullptr : folder.constData(), "por+eng+spa", tesseract::OEM_LSTM_ONLY) == 0;
        if (m_isReady)
            m_api.SetVariable("debug_file", "/dev/null");
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

    std::vector<Word> words(const cv::Mat &gray, Threshold threshold)
    {
        // The values of Tesseract's own enumeration: Otsu for the whole, and for tiles of it.
        m_api.SetVariable("thresholding_method", threshold == Threshold::Global ? "0" : "1");
        const auto at = read(gray, tesseract::PSM_AUTO);
        m_api.SetVariable("thresholding_method", "0");
        std::vector<Word> out;
        int line = 0;
        for (bool goesOn = at != nullptr; goesOn; goesOn = at->Next(tesseract::RIL_WORD)) {
            if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
                ++line;
            Word word;
            word.line = line;
            word.text = takenText(at->GetUTF8Text(tesseract::RIL_WORD));
            word.confidence = at->Confidence(tesseract::RIL_WORD);
            word.box = boxOf(*at, tesseract::RIL_WORD) & cv::Rect(0, 0, gray.cols, gray.rows);
            measureLetters(*at, word);
            if (isSure(word) && !word.box.empty() && word.letterHeight > 0)
                out.push_back(word);
        }
        return out;
    }

    /** The picture's result, or null when there is none. Belongs to the caller, and is gone with the next picture. */
    std::unique_ptr<tesseract::ResultIterator> read(const cv::Mat &gray, tesseract::PageSegMode mode)
    {
        // What was learnt from one picture must not change how the next one is read.
        m_api.Clear();
        m_api.ClearAdaptiveClassifier();
        m_api.SetPageSegMode(mode);
        m_api.SetImage(gray.data, gray.cols, gray.rows, 1, static_cast<int>(gray.step));
        m_api.SetSourceResolution(kAssumedDpi);
        if (m_api.Recognize(nullptr) != 0)
            return nullptr;
        return std::unique_ptr<tesseract::ResultIterator>(m_api.GetIterator());
    }

    tesseract::TessBaseAPI &api() { return m_api; }

private:
    tesseract::TessBaseAPI m_api;
    bool m_isReady = false;
};

TextReader::TextReader(const QString &dataFolder)
    : m_engine(std::make_unique<Engine>(dataFolder))
{
}

TextReader::~TextReader() = default;

QStringList TextReader::languages() const
{
    std::vector<std::string> names;
    if (m_engine->isReady())
        m_engine->api().GetLoadedLanguagesAsVector(&names);
    QStringList out;
    for (const std::string &name : names)
        out.append(QString::fromStdString(name));
    out.sort();
    return out;
}

std::vector<Word> TextReader::words(const cv::Mat &gray)
{
    if (!m_engine->isReady() || std::min(gray.cols, gray.rows) < kLeastSide)
        return {};
    const double factor =
        std::clamp(static_cast<double>(kReadSide) / std::max(gray.cols, gray.rows), 1.0, kMostEnlarged);
    cv::Mat enlarged;
    cv::resize(gray, enlarged, {}, factor, factor, cv::INTER_CUBIC);
    std::vector<Word> words = scaledBy(1 / factor, m_engine->words(enlarged, Threshold::Global));
    // One threshold for the whole loses what stands beside a bright photo; tiles of their own find it.
    const bool areDifferent = addNew(words, m_engine->words(gray, Threshold::Tiled), 1);
    if (!areDifferent && words.size() >= kNextToNothing)
        return words;
    // Where the two differ, or hardly saw anything, a third reading is worth its time.
    addNew(words, scaledBy(1 / factor, m_engine->words(enlarged, Threshold::Tiled)), 2);
    return words;
}

ReadLabel TextReader::label(const cv::Mat &gray)
{
    const auto at = m_engine->isReady() ? m_engine->read(gray, tesseract::PSM_SINGLE_LINE) : nullptr;
    ReadLabel label;
    if (!at)
        return label;
    QStringList words;
    double confidence = 0;
    do {
        const QString word = takenText(at->GetUTF8Text(tesseract::RIL_WORD));
        if (word.isEmpty())
            continue;
        words.append(word);
        confidence += static_cast<double>(at->Confidence(tesseract::RIL_WORD)) / 100;
    } while (at->Next(tesseract::RIL_WORD));
    label.text = words.join(QLatin1Char(' '));
    label.confidence = words.isEmpty() ? 0 : confidence / static_cast<double>(words.size());
    return label;
}

} // namespace mci::vision
