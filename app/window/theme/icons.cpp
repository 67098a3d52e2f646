// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/theme/icons.h"

#include "window/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QSvgRenderer>

namespace window::theme {

using namespace Qt::StringLiterals;

namespace {

/// The drawing with its stroke in `color`.
QByteArray drawing(const QString &name, const QColor &color)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return QByteArray(*found).replace("currentColor", color.name().toLatin1());
}

class Engine final : public QIconEngine
{
public:
    Engine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, mode == QIcon::Disabled ? colors().edge : toneColor(m_tone));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QColor toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return colors().text;
    case Tone::Muted:
        return colors().muted;
    case Tone::Accent:
        return colors().accent;
    case Tone::OnAccent:
        return colors().onAccent;
    case Tone::Good:
        return colors().good;
    case Tone::Warning:
        return colors().warning;
    case Tone::Bad:
        return colors().bad;
    }
    return colors().text;
}

QColor toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return colors().goodSoft;
    case Tone::Warning:
        return colors().warningSoft;
    case Tone::Bad:
        return colors().badSoft;
    case Tone::Accent:
        return colors().accentSoft;
    default:
        return colors().raised;
    }
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &color)
{
    QSvgRenderer renderer(drawing(name, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, square);
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new Engine(name, tone));
}

QIcon programIcon()
{
    return QIcon(u":/icons/fixwright.svg"_s);
}

IconLabel::IconLabel(const QString &name, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), toneColor(m_tone));
}

} // namespace window::theme
