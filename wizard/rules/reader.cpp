// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"

#include "base/hash.h"
#include "base/language.h"
#include "base/limits.h"
#include "base/texts.h"
#include "rules/check.h"
#include "rules/decode.h"
#include "rules/includes.h"
#include "rules/library.h"
#include "rules/parse.h"

#include <algorithm>

namespace rules {

namespace {

/// Reads the document into the tree; whatever is wrong is in `problems` afterwards.
void read(Document &document, Problems &problems, Tree &tree, Includes &includes, const QString &language)
{
    for (const SourceText::Fault &fault : document.source().faults(base::limits::treeErrors))
        problems.errorAt(fault.offset, fault.message);
    if (problems.hasErrors() || !parseYaml(document, problems))
        return;
    const qsizetype before = problems.errorCount();
    includes.load(document, problems);
    if (problems.errorCount() > before)
        return; // ids that such a file would have brought are not unknown
    tree.ideas = sharedIdeas();
    Decoder decoder(document, problems, tree, language.isEmpty() ? base::language() : language);
    decodeTree(decoder, includes);
    checkTree(decoder);
    if (!problems.hasErrors())
        leaveOutUnused(decoder);
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
    Includes includes; // nodes refer to it
    read(document, problems, *tree, includes, language);
    const bool isGood = !problems.hasErrors();
    reading.problems = problems.take();
    reading.includes = includes.named();
    if (isGood) {
        tree->file = fileName;
        tree->hash = includes.hashOf(bytes);
        tree->includes = includes.files();
        reading.tree = tree;
    }
    return reading;
}

} // namespace rules
