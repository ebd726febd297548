// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

namespace mci::net {

/** A field of a form; with a file's name and kind where it is one. */
struct FormPart
{
    /** Names and kinds are ours: plain ASCII without quotes. */
    QByteArray name;
    QByteArray content;
    QByteArray fileName;
    QByteArray contentType;
};

/** multipart/form-data of the parts, in order. The same parts always give the same bytes. */
struct MultipartBody
{
    explicit MultipartBody(const std::vector<FormPart> &parts);

    QByteArray bytes;
    /** With the boundary. */
    QByteArray contentType;
};

} // namespace mci::net
