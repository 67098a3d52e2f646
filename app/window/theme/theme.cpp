// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/theme/theme.h"

#include "window/theme/tipfilter.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QStyleFactory>
#include <QStyleHints>

#include <utility>

// Outside of any namespace, as the macro asks: the window is a static library, whose resources nobody else pulls in.
static void initializeResources()
{
    Q_INIT_RESOURCE(window);
}

namespace window::theme {

using namespace Qt::StringLiterals;

namespace {

QPointer<Theme> theTheme;

/// The size that the system asks for; the tiny fallback of a desktop without settings is not one that anybody chose.
constexpr double smallestPointSize = 10.5;

QFont baseFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::systemFont(QFontDatabase::GeneralFont).family().contains("Sans Serif"_L1) && QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamily(u"Noto Sans"_s);
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestPointSize)
        font.setPointSizeF(smallestPointSize);
    return font;
}

/// Fills the colours into the style sheet's `${name}` places.
QString styleSheet(const Colors &colors)
{
    QFile file(u":/window/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {{"page"_L1, colors.page},
                                                          {"panel"_L1, colors.panel},
                                                          {"raised"_L1, colors.raised},
                                                          {"border"_L1, colors.border},
                                                          {"edge"_L1, colors.edge},
                                                          {"text"_L1, colors.text},
                                                          {"muted"_L1, colors.muted},
                                                          {"accent"_L1, colors.accent},
                                                          {"accentHover"_L1, colors.accentHover},
                                                          {"onAccent"_L1, colors.onAccent},
                                                          {"accentSoft"_L1, colors.accentSoft},
                                                          {"good"_L1, colors.good},
                                                          {"goodSoft"_L1, colors.goodSoft},
                                                          {"warning"_L1, colors.warning},
                                                          {"warningSoft"_L1, colors.warningSoft},
                                                          {"bad"_L1, colors.bad},
                                                          {"badSoft"_L1, colors.badSoft},
                                                          {"handle"_L1, colors.handle}};
    for (const auto &[name, color] : names)
        sheet.replace("${"_L1 + name + u'}', color.name());
    return sheet;
}

} // namespace

QFont font(Role role)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF() > 0 ? font.pointSizeF() : smallestPointSize;
    switch (role) {
    case Role::Caption:
        font.setPointSizeF(base * 0.88);
        break;
    case Role::Body:
        break;
    case Role::Lead:
        font.setPointSizeF(base * 1.12);
        break;
    case Role::Heading:
        font.setPointSizeF(base * 1.06);
        font.setWeight(QFont::DemiBold);
        break;
    case Role::Title:
        font.setPointSizeF(base * 1.7);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont fixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::hasFamily(u"Noto Sans Mono"_s) && fixed.family().compare("monospace"_L1, Qt::CaseInsensitive) == 0)
        fixed.setFamily(u"Noto Sans Mono"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    const double base = QApplication::font().pointSizeF();
    if (base > 0)
        fixed.setPointSizeF(base * 0.95);
    return fixed;
}

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_application(application)
    , m_colors(&lightColors())
{
    m_application->setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application->setFont(baseFont());
    m_application->installEventFilter(new TipFilter(this));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemDark);
    m_colors = dark ? &darkColors() : &lightColors();
    m_application->setPalette(paletteOf(*m_colors));
    m_application->setStyleSheet(styleSheet(*m_colors));
    Q_EMIT changed();
}

Theme *install(QApplication *application)
{
    initializeResources();
    if (!theTheme)
        theTheme = new Theme(application);
    return theTheme;
}

const Colors &colors()
{
    return theTheme ? theTheme->colors() : lightColors();
}

} // namespace window::theme
