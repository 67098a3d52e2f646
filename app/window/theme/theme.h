// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/theme/colors.h"

#include <QFont>
#include <QObject>

class QApplication;

/// How the window looks: colours, type scale, spacing grid, style. One instance an application, made by install().
namespace window::theme {

/// The spacing grid, in device-independent pixels.
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24;
inline constexpr int space8 = 32;
inline constexpr int radius = 6;      ///< corners of cards, fields and buttons
inline constexpr int textWidth = 760; ///< the widest a column of text gets

/// The type scale. Everything is a multiple of the system's own text size.
enum class Role { Caption, Body, Lead, Heading, Title };
[[nodiscard]] QFont font(Role role);
[[nodiscard]] QFont fixedFont(); ///< for registry data, paths and diffs

enum class Appearance { System, Light, Dark };

/// Follows the system's colour scheme unless the user chose one.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication *application);
    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Colors &colors() const { return *m_colors; }

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication *m_application;
    Appearance m_appearance = Appearance::System;
    const Colors *m_colors;
};

/// Gives the application its look; call it once, after the QApplication was made. The Theme belongs to the application.
Theme *install(QApplication *application);
/// The colours in use now; the light ones when install() was not called.
[[nodiscard]] const Colors &colors();

} // namespace window::theme
