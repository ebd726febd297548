// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ErrorValues.h"

#include <QCoreApplication>

/** One class for each group of reasons; each words its own and gives an empty text for those of the others. */
namespace mci::text {

class InputErrorText
{
    Q_DECLARE_TR_FUNCTIONS(InputErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class NetErrorText
{
    Q_DECLARE_TR_FUNCTIONS(NetErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class StoreErrorText
{
    Q_DECLARE_TR_FUNCTIONS(StoreErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class SecretsErrorText
{
    Q_DECLARE_TR_FUNCTIONS(SecretsErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class LoginErrorText
{
    Q_DECLARE_TR_FUNCTIONS(LoginErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class MetaErrorText
{
    Q_DECLARE_TR_FUNCTIONS(MetaErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);

private:
    [[nodiscard]] static QString ownMessage(const ErrorValues &values);
};

class AiUseErrorText
{
    Q_DECLARE_TR_FUNCTIONS(AiUseErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class ImagingErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ImagingErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

class ProviderErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ProviderErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);

private:
    [[nodiscard]] static QString ownMessage(const ErrorValues &values);
};

class JobsErrorText
{
    Q_DECLARE_TR_FUNCTIONS(JobsErrorText)
public:
    [[nodiscard]] static QString message(const ErrorValues &values);
};

/** For errors that carry no reason. */
class CodeErrorText
{
    Q_DECLARE_TR_FUNCTIONS(CodeErrorText)
public:
    [[nodiscard]] static QString message(ErrorCode code, const ErrorValues &values);
};

} // namespace mci::text
