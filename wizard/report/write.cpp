// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/report.h"

#include <QFileInfo>

namespace report {

using namespace Qt::StringLiterals;

namespace {

base::Result<QByteArray> render(const repair::Case &run, const ReportModel &model, const QString &ending)
{
    if (ending == u"pdf"_s)
        return toPdf(model);
    if (ending == u"html"_s)
        return toHtml(model).toUtf8();
    if (ending == u"json"_s)
        return toJson(run, model);
    if (ending == u"txt"_s)
        return toText(model).toUtf8();
    return base::fail(base::Failure::BadInput, Texts::tr("A report can be written as .pdf, .html, .json or .txt. Give the file one of these endings."));
}

} // namespace

base::Status write(const repair::Case &run, const engine::CompiledTree *compiledTree, const QString &path, const base::Clock &clock,
                   repair::Overwrite overwrite, Extent extent)
{
    const auto bytes = render(run, compose(run, compiledTree, clock, extent), QFileInfo(path).suffix().toLower());
    if (!bytes)
        return base::pass(bytes.error());
    return repair::writeOutput(path, *bytes, run.machine, overwrite);
}

} // namespace report
