// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QScrollArea;
class QVBoxLayout;

namespace window {

namespace views {
class TextLabel;
}

/// What the footer's button says and whether it can be pressed now.
struct FooterButton {
    QString text; ///< with its mnemonic; empty: no button
    bool enabled = true;
    QString reason; ///< why it is not enabled, or what to know before it is pressed, a sentence; shown beside it
    bool operator==(const FooterButton &) const = default;
};

/// A page of the middle column: a title, and below it a column of things that scrolls when the window is small. Pages get a value by their
/// own show() and give intents by signals; they know neither the controller nor each other.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] const FooterButton &footer() const { return m_footer; }
    /// The footer's button was pressed, or Enter.
    virtual void goOn() = 0;
    /// Whether Enter anywhere on the page goes on. Where going on cannot simply be taken back, Enter leads to the button first.
    [[nodiscard]] virtual bool enterGoesOn() const { return true; }
    /// A key that nothing on the page wanted. True when the page did something with it.
    virtual bool handleKey(const QKeyEvent &event);
    /// Where the keyboard goes when the page comes up.
    [[nodiscard]] virtual QWidget *firstFocus() const;
    /// What a screen reader hears when the page comes up; the title unless there is more to say.
    [[nodiscard]] virtual QString spoken() const;
    /// Whether the side columns belong beside this page.
    [[nodiscard]] virtual bool hasSides() const { return true; }
    void scrollToTop();

Q_SIGNALS:
    void footerChanged();
    void goOnWanted(); ///< the page itself asks to go on (Enter in a field)

protected:
    void setTitle(const QString &title, const QString &above = {}); ///< `above`: a short line over the title: what kind of page this is
    void setFooter(FooterButton footer);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setWidest(int width); ///< of the column of text

private:
    views::TextLabel *m_above;
    views::TextLabel *m_title;
    QVBoxLayout *m_body;
    QWidget *m_content;
    QScrollArea *m_scroll;
    FooterButton m_footer;
};

} // namespace window
