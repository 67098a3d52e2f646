// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/theme/colors.h"
#include "window/theme/icons.h"
#include "window/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirListing>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace window::theme;

/// Colours that can be read, icons of one family, and no label that could show rich text.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfText_data();
    void contrastOfText();
    void iconsAreOneFamily();
    void labelsAreMadeInOnePlace();
    void appearanceCanBeChosen();
};

void TestTheme::contrastOfText_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("behind");
    QTest::addColumn<double>("least");
    const auto add = [](const char *name, const Colors &c) {
        const auto row = [name](const char *what, const QColor &front, const QColor &behind, double least) {
            QTest::addRow("%s: %s", name, what) << front << behind << least;
        };
        row("text on page", c.text, c.page, 7);
        row("text on panel", c.text, c.panel, 7);
        row("text on the chosen row", c.text, c.accentSoft, 7);
        row("muted on page", c.muted, c.page, 4.5);
        row("muted on panel", c.muted, c.panel, 4.5);
        row("muted on raised", c.muted, c.raised, 4.5);
        row("muted on the chosen row", c.muted, c.accentSoft, 4.5);
        row("words on the primary button", c.onAccent, c.accent, 4.5);
        row("accent words on page", c.accent, c.page, 4.5);
        row("text on good", c.text, c.goodSoft, 7);
        row("text on warning", c.text, c.warningSoft, 7);
        row("text on bad", c.text, c.badSoft, 7);
        row("muted on good", c.muted, c.goodSoft, 4.5);
        row("muted on bad", c.muted, c.badSoft, 4.5);
        row("good sign", c.good, c.page, 4.5);
        row("warning sign", c.warning, c.page, 4.5);
        row("bad sign", c.bad, c.page, 4.5);
        row("code: text on the line of the cursor", c.text, c.accentSoft, 7);
        row("code: keys", c.accent, c.raised, 4.5);
        row("code: keys on the line of the cursor", c.accent, c.accentSoft, 4.5);
        row("code: ids", c.good, c.raised, 4.5);
        row("code: ids on the line of the cursor", c.good, c.accentSoft, 4.5);
        row("code: actions", c.warning, c.raised, 4.5);
        row("code: actions on the line of the cursor", c.warning, c.accentSoft, 4.5);
        row("code: quoted", c.quoted, c.raised, 4.5);
        row("code: quoted on the line of the cursor", c.quoted, c.accentSoft, 4.5);
        row("code: keys on the line that is wrong", c.accent, c.badSoft, 4.5);
        row("edge of a field", c.edge, c.page, 3);
        row("focus frame on panel", c.accent, c.panel, 3);
    };
    add("light", lightColors());
    add("dark", darkColors());
}

void TestTheme::contrastOfText()
{
    QFETCH(QColor, front);
    QFETCH(QColor, behind);
    QFETCH(double, least);
    const double measured = contrast(front, behind);
    QVERIFY2(measured >= least, qPrintable(u"%1 on %2 is %3:1"_s.arg(front.name(), behind.name()).arg(measured)));
}

void TestTheme::iconsAreOneFamily()
{
    const QDir icons(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/resources/icons"));
    const QStringList files = icons.entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &name : files) {
        if (name == "fixwright.svg"_L1)
            continue;
        QFile file(icons.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY2(drawing.contains("viewBox=\"0 0 24 24\"") && drawing.contains("stroke-width=\"1.75\"") && drawing.contains("currentColor"), qPrintable(name));
        QVERIFY2(QFile::exists(u":/icons/"_s + name), qPrintable(name + u" is not in window.qrc"_s));
        QImage image(48, 48, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, QFileInfo(name).baseName(), QRectF(0, 0, 48, 48), Qt::red);
        painter.end();
        bool drawn = false;
        for (int y = 0; y < 48 && !drawn; ++y) {
            for (int x = 0; x < 48 && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 200;
        }
        QVERIFY2(drawn, qPrintable(name + u" draws nothing"_s));
    }
}

void TestTheme::labelsAreMadeInOnePlace()
{
    // A label and a message box guess what their text is, unless they are told within the next lines that it is plain.
    static const QRegularExpression forbidden(
        uR"(new QLabel(?!.*\n(?:.*\n){0,3}.*setTextFormat\(Qt::PlainText\))|QMessageBox::(?:about|critical|information|question|warning)\(|QMessageBox \w+\((?!.*\n(?:.*\n){0,3}.*setTextFormat\(Qt::PlainText\))|setHtml\(|appendHtml\(|Qt::RichText|Qt::AutoText|setMarkdown\()"_s);
    const QDir folder(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/app/window"));
    QDirListing listing(folder.path(), {u"*.cpp"_s, u"*.h"_s}, QDirListing::IteratorFlag::Recursive);
    int files = 0;
    for (const auto &entry : listing) {
        QFile file(entry.absoluteFilePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = forbidden.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(entry.fileName() + u": "_s + match.captured()));
        ++files;
    }
    QVERIFY(files > 40);
}

void TestTheme::appearanceCanBeChosen()
{
    Theme *theme = install(qApp);
    theme->setAppearance(Appearance::Dark);
    QVERIFY(colors().dark);
    QCOMPARE(qApp->palette().color(QPalette::Base), darkColors().page);
    QVERIFY(!qApp->styleSheet().contains(u"${"_s));
    theme->setAppearance(Appearance::Light);
    QVERIFY(!colors().dark);
    QCOMPARE(qApp->palette().color(QPalette::Base), lightColors().page);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    install(&application);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
