// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/wizard.h"
#include "window/mainwindow.h"
#include "window/theme/theme.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A warning fails the test, except those that the offscreen platform gives for every window.
void failOnOurWarnings();

/// The whole window on a data folder of its own, driven as a person would: by what is visible, by its objectName.
class Harness
{
    QTemporaryDir m_folder; // first: the wizard's store lies in it

public:
    Harness();
    ~Harness();

    window::Wizard wizard;
    window::Controller &controller = wizard.controller;
    window::TreeInUse &trees = wizard.trees;
    window::Cases &cases = wizard.cases;
    std::unique_ptr<window::MainWindow> window;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] repair::CaseStore store() const { return repair::CaseStore::user(); }

    /// Reads the tree and waits for the start page.
    [[nodiscard]] bool start(const window::StartOptions &options = {});

    /// The visible widget of this name; nullptr when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &objectName) const
    {
        for (T *widget : window->findChildren<T *>(objectName)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool has(const QString &objectName) const { return find(objectName) != nullptr; }
    /// Clicks with the mouse on the middle of it. False when it is not there or cannot be clicked.
    [[nodiscard]] bool click(const QString &objectName);
    [[nodiscard]] bool idle() const { return !wizard.work.isBusy(); }
    /// Clicks the footer's button and waits until the work behind it is done.
    [[nodiscard]] bool goOn();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    template <typename State>
    [[nodiscard]] bool waitFor() const
    {
        return QTest::qWaitFor([this] { return idle() && std::holds_alternative<State>(controller.state()); }, 30'000);
    }
    [[nodiscard]] QString question() const; ///< the id on the table; empty when none is
    [[nodiscard]] QString title() const;    ///< of the visible page

    /// Answers the question on the table as the practice machine's user reports it, or with `otherwise` (an option id), by mouse.
    [[nodiscard]] bool answerAsReported(const QString &otherwise = QStringLiteral("unknown"));
    /// From the start page of a practice machine to the end of its questions.
    [[nodiscard]] bool walkPractice(const QString &scenario);
};
