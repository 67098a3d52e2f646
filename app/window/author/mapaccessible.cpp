// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/mapaccessible.h"

#include "window/author/treemap.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

/// One box of the map. It is known by its number, so it says nothing once a map with fewer boxes is shown.
class BoxAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BoxAccessible(TreeMap *map, int node)
        : m_map(map)
        , m_node(node)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_map && m_node < static_cast<int>(m_map->graph().nodes.size()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return isValid() ? m_map->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return nameInWords(m_map->graph().at(m_node));
        return kind == QAccessible::Description ? waysInWords(m_map->graph(), m_node, m_map->marks()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_map->placeOf(m_node);
        return {m_map->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = state.selectable = true;
        state.selected = m_map->selected() == m_node;
        state.focused = state.selected && m_map->hasFocus();
        state.invisible = !m_map->isVisible();
        state.offscreen = !m_map->viewport()->rect().intersects(m_map->placeOf(m_node));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT m_map->lineEntered(m_map->graph().at(m_node).line);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {u"Enter"_s}; }

private:
    QPointer<TreeMap> m_map;
    int m_node;
};

class MapAccessible final : public QAccessibleWidget
{
public:
    explicit MapAccessible(TreeMap *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_boxes))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(map()->graph().nodes.size()); }
    [[nodiscard]] QAccessibleInterface *child(int node) const override
    {
        if (node < 0 || node >= childCount())
            return nullptr;
        const auto known = m_boxes.constFind(node);
        if (known != m_boxes.cend())
            return QAccessible::accessibleInterface(*known);
        auto *box = new BoxAccessible(map(), node);
        m_boxes.insert(node, QAccessible::registerAccessibleInterface(box));
        return box;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *box) const override
    {
        for (const auto &[node, id] : m_boxes.asKeyValueRange()) {
            if (QAccessible::accessibleInterface(id) == box)
                return node;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return map()->hasFocus() ? child(map()->selected()) : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override { return child(map()->nodeAt(map()->viewport()->mapFromGlobal(QPoint(x, y)))); }

private:
    [[nodiscard]] TreeMap *map() const { return static_cast<TreeMap *>(object()); }

    mutable QHash<int, QAccessible::Id> m_boxes; ///< made when they are first asked for
};

QAccessibleInterface *makeMapAccessible(const QString &className, QObject *object)
{
    auto *map = className == QLatin1StringView(TreeMap::staticMetaObject.className()) ? qobject_cast<TreeMap *>(object) : nullptr;
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace

void installMapAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeMapAccessible);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace window::author
