// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/readpicture.h"

#include "base/safefile.h"
#include "base/texts.h"
#include "base/worker.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumPicture = 32 * 1024 * 1024;
constexpr qint64 maximumPixels = 40'000'000;

/// Not searched for: what is found in a folder of PATH is not always what one thinks.
QString tesseract()
{
    const QString named = qEnvironmentVariable("FIXWRIGHT_TESSERACT");
    const QFileInfo program(named.isEmpty() ? u"/usr/bin/tesseract"_s : named);
    return program.isFile() && program.isExecutable() ? program.absoluteFilePath() : QString();
}

base::Result<QByteArray> run(const QStringList &arguments, const QByteArray &input, const std::stop_token &stop)
{
    constexpr int seconds = 60;
    constexpr qsizetype maximumAnswer = 1024 * 1024;
    const auto answer = base::worker::run({.program = tesseract(),
                                           .arguments = arguments,
                                           .environment = {{u"OMP_THREAD_LIMIT"_s, u"1"_s}},
                                           .request = input,
                                           .files = {},
                                           .folder = QDir::rootPath(),
                                           .complaints = {},
                                           .seconds = seconds,
                                           .maximumAnswer = maximumAnswer,
                                           .isForeign = true,
                                           .stop = stop});
    if (!answer)
        return base::fail(base::Failure::Io, Texts::tr("Tesseract cannot read the picture: %1.").arg(answer.error()));
    if (answer->code != 0)
        return base::fail(base::Failure::Io, Texts::tr("The picture cannot be read: Tesseract failed."));
    return answer->text;
}

/// Tesseract's name of the desktop's language; empty for English and for those that no message of the vocabulary is in.
QString desktopLanguage()
{
    switch (QLocale().language()) {
    case QLocale::German:
        return u"deu"_s;
    case QLocale::French:
        return u"fra"_s;
    case QLocale::Spanish:
        return u"spa"_s;
    case QLocale::Italian:
        return u"ita"_s;
    case QLocale::Portuguese:
        return u"por"_s;
    case QLocale::Dutch:
        return u"nld"_s;
    case QLocale::Czech:
        return u"ces"_s;
    case QLocale::Japanese:
        return u"jpn"_s;
    default:
        return {};
    }
}

QStringList knownLanguages()
{
    const auto list = run({u"--list-langs"_s}, {}, {});
    return list ? QString::fromUtf8(*list).split(u'\n', Qt::SkipEmptyParts).mid(1) : QStringList();
}

/// What Tesseract makes of frames and icons around the text: lines without a letter or digit.
QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (std::ranges::any_of(line, [](QChar character) { return character.isLetterOrNumber(); }))
            lines << line.simplified();
    }
    return lines.join(u'\n');
}

} // namespace

QStringList namesOf(const rules::Tree &tree)
{
    QStringList names;
    for (const rules::MessagePattern &message : tree.messages)
        names += message.names;
    return names;
}

base::Result<QImage> openPicture(const QString &path)
{
    const auto bytes = base::readFile(path, maximumPicture);
    if (!bytes)
        return base::pass(bytes.error());
    QByteArray content = *bytes;
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "bmp" && format != "gif")
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is no picture that can be read. Save it as PNG, JPEG, BMP or GIF.").arg(path));
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maximumPixels)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("%1 is too large: %2 by %3 pixels. Cut out the message.").arg(path).arg(size.width()).arg(size.height()));
    const QImage picture = reader.read();
    if (picture.isNull())
        return base::fail(base::Failure::BadInput, Texts::tr("%1 cannot be read as a picture; it is damaged.").arg(path), reader.errorString());
    if (const auto checked = checkPicture(picture); !checked)
        return base::pass(checked.error());
    return picture;
}

base::Status checkPicture(const QImage &picture)
{
    if (picture.isNull())
        return base::fail(base::Failure::BadInput, Texts::tr("There is no picture."));
    if (qint64(picture.width()) * picture.height() > maximumPixels)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("The picture is too large: %1 by %2 pixels. Cut out the message.").arg(picture.width()).arg(picture.height()));
    return {};
}

QString missingForPictures()
{
    if (tesseract().isEmpty())
        return Texts::tr("Reading a picture needs the program Tesseract. Install the packages tesseract-ocr and tesseract-ocr-eng, then try again.");
    if (!knownLanguages().contains(u"eng"_s))
        return Texts::tr("Tesseract has no data for English. Install the package tesseract-ocr-eng, then try again.");
    return {};
}

base::Result<QString> textInPicture(const QImage &picture, const QStringList &names, const std::stop_token &stop)
{
    if (const auto checked = checkPicture(picture); !checked)
        return base::pass(checked.error());
    if (const QString missing = missingForPictures(); !missing.isEmpty())
        return base::fail(base::Failure::NotFound, missing);
    QByteArray file; // of our own making, so nothing of the original file reaches the other program
    QBuffer buffer(&file);
    if (!buffer.open(QIODevice::WriteOnly) || !preparedForReading(picture).save(&buffer, "PGM"))
        return base::fail(base::Failure::Io, Texts::tr("The picture cannot be prepared for reading."));
    const QString language = desktopLanguage();
    const QString languages = !language.isEmpty() && knownLanguages().contains(language) ? u"eng+"_s + language : u"eng"_s;
    const auto text = run({u"stdin"_s, u"stdout"_s, u"-l"_s, languages, u"--psm"_s, u"6"_s}, file, stop);
    if (!text)
        return base::pass(text.error());
    return mendedNames(tidied(QString::fromUtf8(*text)), names);
}

} // namespace workflow
