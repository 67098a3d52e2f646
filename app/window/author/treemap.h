// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/author/treegraph.h"

#include <QGraphicsView>
#include <QSet>
#include <QString>

namespace window::author {

/// What the map marks.
struct MapMarks {
    QSet<QString> lit;       ///< steps and diagnoses on the present walk
    QSet<QString> unreached; ///< steps and diagnoses that no case of the tree reaches
    QString selected;        ///< where the editor's cursor stands
    bool operator==(const MapMarks &) const = default;
};

/// The tree as a picture: wheel or Ctrl+plus and minus zoom, dragging moves, a click goes to the line, arrow keys go along the arrows,
/// Enter goes to the line of the box. States are told by border, icon and words, never by colour alone.
class TreeMap final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TreeMap(QWidget *parent = nullptr);

    void setGraph(Graph graph);
    void setMarks(const MapMarks &marks);
    [[nodiscard]] const Graph &graph() const { return m_graph; }
    /// Selects the box with this id and brings it into view; false when there is none.
    bool showNode(const QString &id);
    /// Boxes whose id or title contains the text, in order of the tree.
    [[nodiscard]] QStringList find(const QString &text) const;

    void zoomBy(double factor);
    void fit();

    [[nodiscard]] QByteArray toSvg() const;
    /// At twice the size of the drawing, at most 16,000 pixels a side.
    [[nodiscard]] QImage toImage() const;

Q_SIGNALS:
    void lineChosen(int line, const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void select(int node);
    void selectAlong(int key);
    [[nodiscard]] int nodeAt(QPoint point) const;

    Graph m_graph;
    MapMarks m_marks;
    int m_selected = -1;
};

/// Draws the graph as it stands; used by the view and by both exports, so that they look the same.
void draw(QPainter &painter, const Graph &graph, const MapMarks &marks);

} // namespace window::author
