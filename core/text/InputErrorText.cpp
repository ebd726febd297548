// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ErrorGroups.h"

namespace mci::text {

QString InputErrorText::message(const ErrorValues &values)
{
    switch (values.reason()) {
    case Reason::OptionUnknown:
        return values.has("allowed")
            //: %1: an option such as --top; %2: a list of options
            ? tr("There is no option %1. Known here: %2.").arg(values["option"], values["allowed"])
            : tr("There is no option %1. See the options with --help.").arg(values["option"]);
    case Reason::OptionMissing:
        return values.has("allowed")
            ? tr("%1 is missing or has no value. Allowed: %2.").arg(values["option"], values["allowed"])
            : tr("%1 is missing or has no value. Give it a value and try again.").arg(values["option"]);
    case Reason::OptionMalformed:
        //: %1: option, %2: what was written, %3: an example of how to write it
        return tr("%1 was “%2”, which cannot be read. Write it like this: %3.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::OptionOutOfRange:
        if (values["unit"] == QLatin1String("characters")) {
            //: %1: an option or a key such as productName, %n: how long its text is, %2: a range such as 0 – 120
            return tr("%1 has %n character(s); allowed is %2.", "", values.number("value"))
                .arg(values["option"], values["allowed"]);
        }
        //: %1: option, %2: its value, %3: a range such as 1 – 500
        return tr("%1 was %2; allowed is %3.").arg(values["option"], values["value"], values["allowed"]);
    case Reason::OptionNotOneOf:
        return tr("%1 was “%2”; it can be one of: %3.").arg(values["option"], values["value"], values["allowed"]);
    case Reason::CommandUnknown:
        return values.has("value") ? tr("There is no command “%1”. See the commands with --help.").arg(values["value"])
                                   : tr("There is no such command. See the commands with --help.");
    case Reason::CommandMissing:
        return tr("No command was given. See the commands with --help.");
    case Reason::StartAfterEnd:
        return tr("%1 was %2, after the end of the period on %3. Change one of the two dates.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::DateInFuture:
        return tr("%1 was %2, but in the ad account's time zone today is %3. Choose an end up to today.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::WindowTooOld:
        return tr("%1 was %2, and Meta keeps numbers for 37 months only. Choose a start from %3 on.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::KpiNotForObjective:
        return tr("%1 was %2, a KPI that does not go with the objective %3. Choose one of: %4.")
            .arg(values["option"], values["value"], values["objective"], values["allowed"]);
    case Reason::OrganizationUnknown:
        return values.has("value")
            ? tr("There is no client workspace %1. Choose one from the list, or add it.").arg(values["value"])
            : tr("This client workspace does not exist. Choose one from the list, or add it.");
    case Reason::OrganizationNameEmpty:
        return tr("The client workspace needs a name. Type one and try again.");
    case Reason::ConnectionUnknown:
        return values.has("value")
            ? tr("There is no connection %1; it may have been erased. Choose one from the list of connections.")
                  .arg(values["value"])
            : tr("This connection does not exist; it may have been erased. Choose one from the list of connections.");
    case Reason::AdAccountUnknown:
        return values.has("value") ? tr("The ad account %1 is not in the list of this connection. Refresh the list of "
                                        "accounts, or choose another connection.")
                                         .arg(values["value"])
                                   : tr("This ad account is not in the list of this connection. Refresh the list of "
                                        "accounts, or choose another connection.");
    case Reason::JobUnknown:
        return values.has("value") ? tr("There is no job %1. Look for it in the list of jobs.").arg(values["value"])
                                   : tr("This job does not exist. Look for it in the list of jobs.");
    case Reason::JobEnded:
        return tr("This job has ended already, so there was nothing to cancel.");
    case Reason::JobNotEnded:
        return tr("This job has not failed, so there is nothing to try again. Wait until it ends, or cancel it first.");
    case Reason::CreativeUnknown:
        return values.has("value")
            ? tr("There is no creative %1; it may have been erased. Choose one from the list.").arg(values["value"])
            : tr("This creative is no longer stored; it may have been erased. Load the list again.");
    case Reason::BriefUnknown:
        return tr(
            "This brief is no longer stored; it may have been removed. Choose one from the list, or begin another.");
    case Reason::OutputUnknown:
        return tr("These new creatives are no longer stored; they may have been removed. Choose others from the list.");
    case Reason::VariationUnknown:
        return tr(
            "This variation, or the state of it that was asked for, is not stored. Load the new creatives again.");
    case Reason::CacheEntryUnknown:
        return values.has("value")
            ? tr("No numbers are stored under the key %1, so there was nothing to drop. Check the key.")
                  .arg(values["value"])
            : tr("No numbers are stored under this key, so there was nothing to drop. Check the key.");
    case Reason::InsightsMissing:
        return tr("There are no numbers for this selection yet. Sync the ad account for this period first.");
    case Reason::SettingUnknown:
        return values.has("allowed")
            ? tr("There is no setting %1. Known settings: %2.").arg(values["option"], values["allowed"])
            : tr("There is no setting %1. See them all with “config list”.").arg(values["option"]);
    case Reason::SettingMalformed:
        return tr("The setting %1 cannot be “%2”. Allowed: %3.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::SettingFromEnvironment:
        //: %1: name of a setting, %2: name of an environment variable
        return tr("%1 is read only from the environment variable %2. Set it there and start the program again.")
            .arg(values["option"], values["allowed"]);
    case Reason::SecretOnCommandLine:
        return tr("%1 is a secret, and other programs can read what stands on the command line. Nothing was saved. "
                  "Give it on standard input instead.")
            .arg(values["option"]);
    case Reason::FileMissing:
        //: %1: an option or a key of a brief, such as --brief or productPhoto; %2: a path
        return tr("%1 names “%2”, which was not found or is no file that can be read. Check the path and try again.")
            .arg(values["option"], values["value"]);
    case Reason::FileTooLarge:
        //: %3: a size such as 1 MiB
        return tr("%1 names “%2”, which is too large: at most %3 are read. Use a smaller file.")
            .arg(values["option"], values["value"], values["allowed"]);
    case Reason::FileNoPicture:
        return tr("%1 names “%2”, which is no picture that this app opens. Use a PNG, JPEG or WebP file.")
            .arg(values["option"], values["value"]);
    case Reason::FileUnwritable:
        return tr("“%1” cannot be written. Choose another place, or allow writing there.")
            .arg(values.firstOf({"path", "value"}));
    case Reason::FileInTheWay:
        return tr("“%1” is there already and was not made by an earlier run. It was not changed. Move it away, or "
                  "choose "
                  "another folder.")
            .arg(values.firstOf({"path", "value"}));
    case Reason::GenerationStopped:
        return tr(
            "Stopped before anything was made. What was there before is unchanged. Start again when you want to.");
    case Reason::GraphUrlInsecure:
        return tr("Access tokens travel only over https, so the address %1 was refused and nothing was sent. Use one "
                  "that starts with https://.")
            .arg(values.firstOf({"value", "host", "option"}));
    case Reason::RecordedFolderInvalid:
        return tr("The folder %1 holds no recorded account. Choose another folder.")
            .arg(values.firstOf({"path", "value"}));
    case Reason::PortInUse:
        return tr("Port %1 is taken by another program. Choose another one with --port.")
            .arg(values.firstOf({"port", "value"}));
    case Reason::ScreenMissing:
        return tr(
            "There is no screen to show a window on. Start the program in a desktop session, or use the command mci.");
    case Reason::ProgramNotAnswering:
        return tr(
            "The program is running already, but its window does not answer. End it, or wait a moment, then start "
            "it again.");
    default:
        return {};
    }
}

} // namespace mci::text
