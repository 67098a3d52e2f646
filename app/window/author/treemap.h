// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/author/treegraph.h"

#include <QGraphicsView>
#include <QString>

namespace window::author {

/// One turn of the wheel, one press of a key or a button.
inline constexpr double zoomStep = 1.25;

/// The tree as a picture: Ctrl with the wheel, plus and minus zoom, dragging moves, a click goes to the line. By keyboard, Down follows an arrow,
/// Up goes back along it, Left and Right change between the boxes that the same box leads to, Enter goes to the line. States are told by
/// border, icon and words, never by colour alone; screen readers hear each box (mapaccessible.h).
class TreeMap final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TreeMap(QWidget *parent = nullptr);

    void setGraph(Graph graph);
    void setMarks(const MapMarks &marks);
    void setPlaceholder(const QString &sentence); ///< why there is no map yet
    [[nodiscard]] const Graph &graph() const { return m_graph; }
    [[nodiscard]] const MapMarks &marks() const { return m_marks; }
    [[nodiscard]] int selected() const { return m_selected; } ///< -1: none
    /// Selects the box with this id and brings it into view; false when there is none.
    bool showNode(const QString &id);
    /// Boxes whose id or title contains the text, in order of the tree, each id once.
    [[nodiscard]] QStringList find(const QString &text) const;
    [[nodiscard]] int nodeAt(QPoint point) const; ///< in coordinates of the viewport; -1: none
    [[nodiscard]] QRect placeOf(int node) const;  ///< the same way

    void zoomBy(double factor);
    void fit();

    [[nodiscard]] QByteArray toSvg() const;
    /// At twice the size of the drawing, smaller where that would be too large to keep in memory.
    [[nodiscard]] QImage toImage() const;

Q_SIGNALS:
    void lineChosen(int line);  ///< a click: to be shown
    void lineEntered(int line); ///< Enter: to be written at

protected:
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void select(int node);
    void tell();
    void follow(int key);
    [[nodiscard]] int beside(bool toTheRight) const;

    Graph m_graph;
    MapMarks m_marks;
    QString m_placeholder;
    int m_selected = -1;
    int m_cameFrom = -1; ///< the box that Down was pressed on, as long as it leads to the selected one
};

/// Draws what of the graph is within `exposed`; used by the view and by both exports, so that they look the same. `selected`: -1 for none.
void draw(QPainter &painter, const Graph &graph, const MapMarks &marks, int selected, const QRectF &exposed);

} // namespace window::author
