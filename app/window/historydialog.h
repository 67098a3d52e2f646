// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace window {

class Cases;
namespace views {
class TextLabel;
}

/// The record of all cases, searched as one types; Enter or a double click opens a case. Closes itself when one is opened.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Cases *source, QWidget *parent);

private:
    void search();
    void openChosen();

    Cases *m_source;
    QLineEdit *m_text;
    QTreeWidget *m_cases;
    views::TextLabel *m_state; ///< how many were found, or what to do when there are none
};

} // namespace window
