// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"
#include "rules/problems.h"
#include "rules/tree.h"

#include <memory>
#include <vector>

namespace rules {

/// The files that a tree includes (`include: [common.yaml]`), read and parsed. readTree() keeps one while it decodes: nodes refer to the documents.
/// They lie beside the tree or in folders below it; nothing leads out of this folder, neither a name nor a link, and nothing is read twice. Where no
/// common.yaml is, the one that comes with the program counts. At most 16 files, 4 deep, and together no larger than one tree may be.
class Includes
{
public:
    /// Reads all of them, from the disk or from the trees that come with the program. What is wrong is in `problems`: a file that cannot be read at
    /// the place where it is named, what is wrong inside with the place in that file.
    void load(const Document &tree, Problems &problems);

    /// Each stands before those that include it.
    [[nodiscard]] const std::vector<std::unique_ptr<Document>> &documents() const { return m_documents; }
    [[nodiscard]] const std::vector<IncludedFile> &files() const { return m_files; }
    /// All that were looked for, beside the tree and also where there is none.
    [[nodiscard]] const QStringList &named() const { return m_named; }
    /// The hash of a tree with these bytes and all that it includes; without includes that of the bytes.
    [[nodiscard]] QString hashOf(const QByteArray &tree) const;

private:
    void follow(const Document &document, QStringList &chain, Problems &problems);
    void include(Node name, QStringList &chain, Problems &problems);

    QString m_folder; ///< of the tree, with the slash; empty: that of the process
    qint64 m_bytes = 0;
    QStringList m_named;
    std::vector<std::unique_ptr<Document>> m_documents;
    std::vector<IncludedFile> m_files; ///< as m_documents
};

} // namespace rules
