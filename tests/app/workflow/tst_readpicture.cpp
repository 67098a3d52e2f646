// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/evaluate.h"
#include "rules/library.h"
#include "workflow/readpicture.h"
#include "workflow/workflow.h"

#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A message box of Windows NT 4.0: a blue caption, a grey ground, a sign, text that wraps, a button.
QImage messageBox(const QString &caption, const QString &text, const QFont &font)
{
    constexpr int width = 460, left = 60, top = 32;
    const QFontMetrics metrics(font);
    const QRect room = metrics.boundingRect(QRect(0, 0, width - left - 16, 1000), Qt::TextWordWrap, text);
    QImage picture(width, top + room.height() + 60, QImage::Format_RGB32);
    picture.fill(QColor(192, 192, 192));
    QPainter painter(&picture);
    painter.fillRect(2, 2, width - 4, 20, QColor(0, 0, 128));
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Qt::white);
    painter.drawText(QRect(6, 2, width - 12, 20), Qt::AlignVCenter, caption);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 0, 0));
    painter.drawEllipse(16, top + 4, 30, 30);
    painter.setPen(QPen(Qt::white, 4));
    painter.drawLine(24, top + 12, 38, top + 26);
    painter.drawLine(38, top + 12, 24, top + 26);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRect(left, top, width - left - 16, room.height()), Qt::TextWordWrap, text);
    const QRect button(width / 2 - 37, top + room.height() + 20, 75, 23);
    painter.drawRect(button);
    painter.drawText(button, Qt::AlignCenter, u"OK"_s);
    return picture;
}

/// The blue screen: 80 columns, white on blue.
QImage blueScreen(const QStringList &lines, const QFont &font)
{
    QImage picture(720, 400, QImage::Format_RGB32);
    picture.fill(QColor(0, 0, 168));
    QPainter painter(&picture);
    painter.setFont(font);
    painter.setPen(Qt::white);
    int y = 24;
    for (const QString &line : lines) {
        painter.drawText(8, y, line);
        y += 18;
    }
    return picture;
}

QImage blurred(const QImage &picture)
{
    return picture.scaled(picture.size() * 0.85, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(picture.size() * 1.5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage tilted(const QImage &picture, double degrees)
{
    QImage result(picture.size() * 2.4, QImage::Format_RGB32);
    result.fill(QColor(60, 60, 60));
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(result.width() / 2.0, result.height() / 2.0);
    painter.rotate(degrees);
    painter.scale(2, 2);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return result;
}

QImage pale(QImage picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const auto weak = [](int value) { return 110 + value * 60 / 255; };
            line[x] = qRgb(weak(qRed(line[x])), weak(qGreen(line[x])), weak(qBlue(line[x])));
        }
    }
    return picture;
}

QFont letters(const QString &family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

struct Shown {
    QString what;
    QString library; ///< its name, in the text
    QString pattern; ///< of the built-in tree; empty: the tree does not know this name
    QImage picture;
};

struct Library {
    QString library, pattern;
};
const std::vector<Library> libraries{{u"user32.dll"_s, u"user32-init"_s},
                                     {u"CRYPT32.dll"_s, u"crypt32-init"_s},
                                     {u"HPSmartF.dll"_s, u"hpsmartf-init"_s},
                                     {u"gdi32.dll"_s, {}},
                                     {u"kernel32.dll"_s, {}}};

std::vector<Shown> pictures()
{
    std::vector<Shown> all;
    const std::vector<QFont> fonts{letters(u"Liberation Sans"_s, 11), letters(u"Liberation Sans"_s, 13), letters(u"DejaVu Sans"_s, 11),
                                   letters(u"Noto Sans"_s, 12)};
    for (const Library &name : libraries) {
        const QString text
            = u"Initialization of the dynamic link library C:\\WINNT\\system32\\%1 failed. The process is terminating abnormally."_s.arg(name.library);
        for (const QFont &font : fonts) {
            const QString what = u"%1 %2 %3"_s.arg(name.library, font.family()).arg(font.pixelSize());
            const QImage box = messageBox(u"snabase.exe - DLL Initialization Failed"_s, text, font);
            all.push_back({what + u" plain"_s, name.library, name.pattern, box});
            all.push_back({what + u" blur"_s, name.library, name.pattern, blurred(box)});
            all.push_back({what + u" tilt"_s, name.library, name.pattern, tilted(box, 2.5)});
            all.push_back({what + u" pale"_s, name.library, name.pattern, pale(box)});
        }
        for (const QFont &font : {letters(u"Liberation Mono"_s, 14), letters(u"DejaVu Sans Mono"_s, 14)}) {
            const QImage screen = blueScreen({u"*** STOP: c0000142 {DLL Initialization Failed}"_s, u"Initialization of the dynamic link library"_s,
                                              u"C:\\WINNT\\system32\\%1 failed. The process is terminating"_s.arg(name.library), u"abnormally."_s},
                                             font);
            const QString what = u"%1 %2 screen"_s.arg(name.library, font.family());
            all.push_back({what + u" plain"_s, name.library, name.pattern, screen});
            all.push_back({what + u" blur"_s, name.library, name.pattern, blurred(screen)});
            all.push_back({what + u" tilt"_s, name.library, name.pattern, tilted(screen, -1.5)});
            all.push_back({what + u" pale"_s, name.library, name.pattern, pale(screen)});
        }
    }
    return all;
}

} // namespace

/// What a picture of a message says, as far as another program can read it, and what is no picture.
class TestReadPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfLibraries()
    {
        if (const QString missing = workflow::missingForPictures(); !missing.isEmpty())
            QFAIL(qPrintable(missing));
        const auto tree = workflow::openTree({});
        QVERIFY(tree && tree->compiledTree);
        const QStringList names = workflow::namesOf(tree->compiledTree->tree());
        int right = 0, all = 0;
        QStringList wrong, missed;
        for (const Shown &shown : pictures()) {
            const auto text = workflow::textInPicture(shown.picture, names);
            QVERIFY2(text, text ? "" : qPrintable(text.error().message));
            ++all;
            QStringList found;
            for (const engine::MessageMatch &match : tree->compiledTree->recognised(*text)) {
                if (std::ranges::contains(libraries, match.pattern, &Library::pattern))
                    found << match.pattern;
            }
            for (const QString &pattern : found) {
                if (pattern != shown.pattern)
                    wrong << u"%1: %2 in \"%3\""_s.arg(shown.what, pattern, *text);
            }
            const bool isRight = shown.pattern.isEmpty() ? text->contains(shown.library, Qt::CaseInsensitive) : found.contains(shown.pattern);
            right += isRight;
            if (!isRight)
                missed << u"%1: \"%2\""_s.arg(shown.what, *text);
        }
        qInfo("%d of %d names", right, all);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(right * 100 >= all * 95, qPrintable(missed.join(u'\n')));
    }

    void misreadNames_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("mended");
        QTest::newRow("extension") << u"system32\\user32.dil failed"_s << u"system32\\user32.dll failed"_s;
        QTest::newRow("digits") << u"gdi32.d1ll"_s << u"gdi32.dll"_s;
        QTest::newRow("blank") << u"system32\\HP SmartF.dil"_s << u"system32\\HPSmartF.dll"_s;
        QTest::newRow("joined letters") << u"system32\\keme!l32.dil"_s << u"system32\\kernel32.dll"_s;
        QTest::newRow("no dot") << u"kernel32 dil failed"_s << u"kernel32.dll failed"_s;
        for (const char *other :
             {"user23.dll", "user32.dl", "user32.dll.bak", "xuser32.dll", "user32a.dll", "The DLL failed to initialize", "user3Z.dll", "old dill"})
            QTest::newRow(other) << QString::fromLatin1(other) << QString::fromLatin1(other);
    }
    void misreadNames()
    {
        QFETCH(QString, read);
        QFETCH(QString, mended);
        QCOMPARE(workflow::mendedNames(read, {u"HPSmartF.dll"_s}), mended);
    }

    void nothingToRead()
    {
        QImage blank(300, 100, QImage::Format_RGB32);
        blank.fill(Qt::lightGray);
        const auto none = workflow::textInPicture(blank, {});
        QVERIFY(none && none->isEmpty());
        QImage dots(200, 200, QImage::Format_RGB32);
        QRandomGenerator random(4);
        for (int y = 0; y < dots.height(); ++y) {
            for (int x = 0; x < dots.width(); ++x)
                dots.setPixel(x, y, random.bounded(2) ? 0xffffffff : 0xff000000);
        }
        const auto noise = workflow::textInPicture(dots, {});
        QVERIFY(noise && noise->size() < 200);
        for (const QSize size : {QSize(1, 1), QSize(1, 3000), QSize(3000, 1), QSize(7, 7)}) {
            QImage odd(size, QImage::Format_ARGB32);
            odd.fill(Qt::transparent);
            QVERIFY(!workflow::preparedForReading(odd).isNull());
        }
        QVERIFY(!workflow::textInPicture({}, {}));
    }

    void noPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"no picture"_s;
        QTest::newRow("text") << QByteArray("The process is terminating abnormally.") << u"no picture"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>")
                             << u"no picture"_s;
        QTest::newRow("cut") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02\0\0\0", 29) << u"damaged"_s;
    }
    void noPicture()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        const auto picture = workflow::openPicture(path);
        QVERIFY(!picture);
        QVERIFY2(picture.error().message.contains(says), qPrintable(picture.error().message));
    }

    void tooLarge()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QImage large(8000, 6000, QImage::Format_Mono);
        large.fill(0);
        QVERIFY(large.save(path));
        const auto picture = workflow::openPicture(path);
        QVERIFY(!picture && picture.error().message.contains(u"too large: 8000 by 6000 pixels"_s));
        QVERIFY(!workflow::textInPicture(large, {}));
        QVERIFY(large.scaled(80, 60).save(path) && workflow::openPicture(path));
    }

    void missingProgram()
    {
        QVERIFY(!workflow::openPicture(u"/nowhere/a.png"_s));
        qputenv("FIXWRIGHT_TESSERACT", "/nowhere/tesseract");
        const auto text = workflow::textInPicture(QImage(9, 9, QImage::Format_RGB32), {});
        qputenv("FIXWRIGHT_TESSERACT", "/bin/false");
        const QString without = workflow::missingForPictures();
        qunsetenv("FIXWRIGHT_TESSERACT");
        QVERIFY(!text && text.error().message.contains(u"tesseract-ocr and tesseract-ocr-eng"_s));
        QVERIFY(without.contains(u"tesseract-ocr-eng"_s));
    }
};

QTEST_MAIN(TestReadPicture)
#include "tst_readpicture.moc"
