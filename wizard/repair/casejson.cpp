// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "repair/case.h"
#include "repair/casecheck.h"
#include "repair/casefields.h"

#include <QJsonDocument>
#include <QJsonParseError>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr int caseVersion = 1;

} // namespace

QByteArray toJson(const Case &run)
{
    JsonWriter writer;
    writer("fixcase", caseVersion);
    fields(writer, run);
    return base::escapedJson(QJsonDocument(writer.object()).toJson(QJsonDocument::Indented)); // Qt keeps the members of an object sorted
}

base::Result<Case> caseFromJson(const QByteArray &json, const QString &fileName)
{
    base::SourcePosition where{fileName, 0, 0, {}};
    if (json.size() > base::limits::caseBytes)
        return base::fail(base::Failure::BadInput, Texts::tr("The case file is too large."), {}, where);
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (document.isNull() || !document.isObject()) {
        where.line = static_cast<int>(json.left(parse.offset).count('\n')) + 1;
        return base::fail(base::Failure::BadInput, Texts::tr("This is no case file of Fixwright."), document.isNull() ? parse.errorString() : QString(), where);
    }

    const QJsonObject object = document.object();
    if (object.value("fixcase"_L1).toInt() != caseVersion) {
        where.path = u"fixcase"_s;
        return base::fail(base::Failure::BadInput,
                          object.contains("fixcase"_L1) ? Texts::tr("The case file was written by another version of Fixwright.")
                                                        : Texts::tr("This is no case file of Fixwright."),
                          {}, where);
    }
    Case run;
    JsonProblem problem;
    {
        JsonReader reader(object, {}, problem);
        int version = 0;
        reader("fixcase", version);
        fields(reader, run);
    }
    if (!problem.any())
        problem = checkCase(run);
    if (problem.any()) {
        where.path = problem.path;
        return base::fail(base::Failure::BadInput,
                          Texts::tr("The case file cannot be trusted: %1 %2.").arg(problem.path.isEmpty() ? u"it"_s : problem.path, problem.message), {},
                          where);
    }
    return run;
}

} // namespace repair
