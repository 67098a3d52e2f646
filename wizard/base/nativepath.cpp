// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/nativepath.h"

#include <QStringDecoder>

#include <algorithm>

namespace base {

namespace {

/// The bytes as text; nothing when they are no UTF-8, or hold a character that stands for a byte here.
std::optional<QString> asUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || std::ranges::any_of(text, [](QChar c) { return isNativeByte(c.unicode()); }))
        return std::nullopt;
    return text;
}

} // namespace

QString pathFromNative(const QByteArray &bytes)
{
    if (std::optional<QString> text = asUtf8(bytes))
        return *std::move(text);
    constexpr qsizetype longestCharacter = 4;
    QString path;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype length = 1;
        std::optional<QString> character;
        for (; !character && length <= std::min(longestCharacter, bytes.size() - at); ++length)
            character = asUtf8(QByteArrayView(bytes).sliced(at, length));
        if (character) {
            path += *character;
            at += length - 1;
        } else {
            path += QChar(static_cast<char16_t>(0xf700 + static_cast<unsigned char>(bytes[at])));
            ++at;
        }
    }
    return path;
}

QByteArray nativePath(const QString &path)
{
    QByteArray bytes;
    for (auto at = path.cbegin(); at != path.cend();) {
        const auto byte = std::find_if(at, path.cend(), [](QChar c) { return isNativeByte(c.unicode()); });
        bytes += QStringView(at, byte).toUtf8();
        if (byte == path.cend())
            break;
        bytes += static_cast<char>(nativeByte(byte->unicode()));
        at = std::next(byte);
    }
    return bytes;
}

} // namespace base
