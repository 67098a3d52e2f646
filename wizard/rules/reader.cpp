// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"

#include "base/hash.h"
#include "base/language.h"
#include "base/limits.h"
#include "base/texts.h"
#include "rules/check.h"
#include "rules/decode.h"
#include "rules/library.h"
#include "rules/parse.h"

#include <algorithm>

namespace rules {

namespace {

/// Reads the document into the tree; whatever is wrong is in `problems` afterwards.
void read(Document &document, Problems &problems, Tree &tree, const QString &language)
{
    for (const SourceText::Fault &fault : document.source().faults(base::limits::treeErrors))
        problems.errorAt(fault.offset, fault.message);
    if (problems.hasErrors() || !parseYaml(document, problems))
        return;
    tree.ideas = sharedIdeas();
    Decoder decoder(document, problems, tree, language.isEmpty() ? base::language() : language);
    decodeTree(decoder);
    checkTree(decoder);
}

} // namespace

bool Reading::hasErrors() const
{
    return std::ranges::any_of(problems, [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

Reading readTree(const QByteArray &bytes, const QString &fileName, const QString &language)
{
    Reading reading;
    if (bytes.size() > base::limits::treeBytes) {
        reading.problems.push_back({Problem::Severity::Error,
                                    {fileName, 0, 0, {}},
                                    Texts::tr("this file is larger than the %1 bytes a tree may have").arg(base::limits::treeBytes),
                                    {}});
        return reading;
    }
    Document document(bytes, fileName);
    Problems problems(document);
    const auto tree = std::make_shared<Tree>();
    read(document, problems, *tree, language);
    const bool isGood = !problems.hasErrors();
    reading.problems = problems.take();
    if (isGood) {
        tree->file = fileName;
        tree->hash = base::sha256(bytes);
        reading.tree = tree;
    }
    return reading;
}

} // namespace rules
