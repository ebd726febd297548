// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/GridKeys.h"

#include "widgets/KeyRules.h"

#include <QCoreApplication>

namespace mci::ui {

namespace {

struct GridActFacts
{
    GridAct act;
    const char *name;
    const char *text;
    const char *key;
};

// clang-format off
constexpr GridActFacts kFacts[] = {
    {GridAct::Next, "next-creative",
     //: List of shortcuts: the creative after the current one
     QT_TRANSLATE_NOOP("GridKeys", "Next creative"), "J"},
    {GridAct::Previous, "previous-creative",
     //: List of shortcuts: the creative before the current one
     QT_TRANSLATE_NOOP("GridKeys", "Previous creative"), "K"},
    {GridAct::Select, "select-creative",
     //: List of shortcuts: selects the current creative, or takes it out of the selection
     QT_TRANSLATE_NOOP("GridKeys", "Select or deselect"), "X"},
    {GridAct::SelectAll, "select-all",
     //: List of shortcuts
     QT_TRANSLATE_NOOP("GridKeys", "Select all creatives"), "Ctrl+A"},
    {GridAct::Copy, "copy", "", "Ctrl+C"},
    {GridAct::CopyMarkdown, "copy-markdown", "", "Ctrl+Shift+C"},
    {GridAct::Hide, "hide", "", "Del"},
    {GridAct::Compare, "compare-creatives",
     //: List of shortcuts: several creatives are compared at once, one is added to the comparison or taken away from it
     QT_TRANSLATE_NOOP("GridKeys", "Compare, or add to the comparison"), "C"},
    {GridAct::Generate, "generate-creatives",
     //: List of shortcuts: begins a brief for new ads that take patterns from the selected ones
     QT_TRANSLATE_NOOP("GridKeys", "New creatives inspired by these"), "G"},
    {GridAct::Unrate, "rate-0",
     //: List of shortcuts: takes the stars of the current creative away
     QT_TRANSLATE_NOOP("GridKeys", "Take the rating away"), "0"},
    {GridAct::Rate1, "rate-1",
     //: List of shortcuts: gives the current creative %n stars
     QT_TRANSLATE_N_NOOP("GridKeys", "Rate with %n star(s)"), "1"},
    {GridAct::Rate2, "rate-2",
     //: List of shortcuts: gives the current creative %n stars
     QT_TRANSLATE_N_NOOP("GridKeys", "Rate with %n star(s)"), "2"},
    {GridAct::Rate3, "rate-3",
     //: List of shortcuts: gives the current creative %n stars
     QT_TRANSLATE_N_NOOP("GridKeys", "Rate with %n star(s)"), "3"},
    {GridAct::Rate4, "rate-4",
     //: List of shortcuts: gives the current creative %n stars
     QT_TRANSLATE_N_NOOP("GridKeys", "Rate with %n star(s)"), "4"},
    {GridAct::Rate5, "rate-5",
     //: List of shortcuts: gives the current creative %n stars
     QT_TRANSLATE_N_NOOP("GridKeys", "Rate with %n star(s)"), "5"},
};
// clang-format on
static_assert(std::size(kFacts) == kGridActCount);

const GridActFacts &factsOf(GridAct act)
{
    return *std::find_if(std::begin(kFacts), std::end(kFacts),
                         [act](const GridActFacts &facts) { return facts.act == act; });
}

} // namespace

GridKeys::GridKeys()
{
    for (const GridActFacts &facts : kFacts)
        setKeys(facts.act, designed(facts.act));
}

QList<QKeySequence> GridKeys::designed(GridAct act)
{
    return {QKeySequence::fromString(QLatin1String(factsOf(act).key), QKeySequence::PortableText)};
}

QString GridKeys::name(GridAct act)
{
    return QLatin1String(factsOf(act).name);
}

QString GridKeys::text(GridAct act)
{
    return QCoreApplication::translate("GridKeys", factsOf(act).text, nullptr, stars(act).value_or(-1));
}

std::optional<int> GridKeys::stars(GridAct act)
{
    const int stars = static_cast<int>(act) - static_cast<int>(GridAct::Unrate);
    return stars >= 0 ? std::optional(stars) : std::nullopt;
}

QString GridKeys::keyText(GridAct act) const
{
    for (const QKeySequence &key : keys(act)) {
        if (m_lettersOn || !isLetterKey(key))
            return key.toString(QKeySequence::NativeText);
    }
    return {};
}

std::optional<GridAct> GridKeys::actOf(const QKeyEvent &event, bool isTyping) const
{
    const QKeySequence chord = chordOf(event);
    if (chord.isEmpty() || (isLetterKey(chord) && (isTyping || !m_lettersOn)))
        return std::nullopt;
    for (const GridActFacts &facts : kFacts) {
        if (keys(facts.act).contains(chord))
            return facts.act;
    }
    return std::nullopt;
}

} // namespace mci::ui
