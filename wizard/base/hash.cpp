// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"

#include "base/safefile.h"
#include "base/texts.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace base {

namespace {

/// One SHA-256 that grows block by block. OpenSSL's rather than Qt's, because it uses the processor's own instructions: a hive of 64 MiB is
/// hashed several times in a repair, which is most of the time that a repair takes.
class Sha256
{
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())); }

    [[nodiscard]] QString result()
    {
        std::array<char, 32> digest{};
        if (EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
            qFatal("SHA-256 is not available in this OpenSSL"); // a hash that is not one must never be compared
        return QString::fromLatin1(QByteArrayView(digest).toByteArray().toHex());
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

} // namespace

QString sha256(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<QString> sha256OfFile(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return pass(file.error());
    Sha256 hash;
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 count = (**file).read(block.data(), block.size());
        if (count < 0)
            return fail(Failure::Io, Texts::tr("%1 cannot be read.").arg(path), (**file).errorString());
        if (count == 0)
            return hash.result();
        hash.add(QByteArrayView(block).first(count));
    }
}

} // namespace base
