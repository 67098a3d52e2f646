// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace window::views {
class TextLabel;
}

namespace window::author {

class TreeMap;

/// The map with what belongs to it: the search, the buttons that zoom, what its marks mean, and a line that says why it is not up to date.
class MapPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MapPane(QWidget *parent = nullptr);
    [[nodiscard]] TreeMap *map() const { return m_map; }
    /// Why the map is missing or old; empty: it shows the text as it is.
    void setState(const QString &sentence);

private:
    void search();

    TreeMap *m_map;
    QLineEdit *m_search;
    views::TextLabel *m_found;
    views::TextLabel *m_state;
};

} // namespace window::author
