// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CallbackText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

class CallbackWords
{
    Q_DECLARE_TR_FUNCTIONS(CallbackWords)
public:
    static CallbackTexts all()
    {
        //: The language tag of this translation (BCP 47), such as pt-BR; not a word to translate
        return {tr("en"),
                {tr("Connected to Meta"), tr("You can close this tab and go back to Meta Creative Intelligence.")},
                {tr("Access was not approved"),
                 tr("Nothing was connected. Close this tab and go back to Meta Creative Intelligence to try again.")},
                {tr("The login did not work"),
                 tr("Nothing was connected. Go back to Meta Creative Intelligence: it tells you what happened and what "
                    "to do next.")}};
    }
};

} // namespace

CallbackTexts callbackTexts()
{
    return CallbackWords::all();
}

} // namespace mci::text
