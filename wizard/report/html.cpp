// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/language.h"
#include "base/texts.h"
#include "report/report.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

const QString style = uR"(
:root { color-scheme: light dark; --text: #1c2127; --muted: #59636e; --line: #d5dbe1; --paper: #ffffff; --soft: #f4f6f8; --accent: #1f5f99;
  --good: #1a6e33; --good-soft: #eaf6ed; --warning: #7a5200; --warning-soft: #fff6e0; --bad: #a3231a; --bad-soft: #fdeceb; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ec; --muted: #a3adb8; --line: #3a424b; --paper: #16191d; --soft: #1f242a; --accent: #7db8ea;
    --good: #7ccf92; --good-soft: #17301e; --warning: #e8bf6a; --warning-soft: #332a14; --bad: #f29a92; --bad-soft: #3a1d1b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.5 "Noto Sans", "Segoe UI", "DejaVu Sans", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); color: var(--accent); }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: .9375rem; margin: 1.25rem 0 .375rem; }
h2.appendix { margin-top: 4rem; color: var(--text); }
small { display: block; color: var(--muted); font-size: .8125rem; }
p, ul, pre, table, .notice { margin: 0 0 1rem; }
header p, footer { color: var(--muted); }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
p, td, th, li, .notice { overflow-wrap: anywhere; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9375rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--muted); } tbody th { font-weight: 400; color: var(--text); } .fields th { font-weight: 600; color: var(--muted); }
.summary { background: var(--soft); border-inline-start: 4px solid var(--accent); padding: .75rem 1rem; margin: 1.25rem 0; }
.summary table { margin: 0; } .summary tr:last-child > * { border-bottom: 0; }
.summary.good { border-color: var(--good); } .summary.warning { border-color: var(--warning); } .summary.bad { border-color: var(--bad); }
.notice { padding: .6rem .9rem; border-inline-start: 4px solid var(--line); background: var(--soft); }
.good.notice { border-color: var(--good); background: var(--good-soft); } .warning.notice { border-color: var(--warning); background: var(--warning-soft); }
.bad.notice { border-color: var(--bad); background: var(--bad-soft); }
pre { font: .8125rem/1.5 "Noto Sans Mono", "DejaVu Sans Mono", monospace; background: var(--soft); padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
ins, del { text-decoration: none; display: block; }
ins { background: var(--good-soft); color: var(--good); } del { background: var(--bad-soft); color: var(--bad); }
@media print { main { max-width: none; padding: 0; } h2, h3, h4 { break-after: avoid; } h2.appendix { break-before: page; } tr, .notice { break-inside: avoid; } }
)"_s;

QString toneClass(Block::Tone tone)
{
    switch (tone) {
    case Block::Tone::Good:
        return u"good"_s;
    case Block::Tone::Warning:
        return u"warning"_s;
    case Block::Tone::Bad:
        return u"bad"_s;
    case Block::Tone::Plain:
        break;
    }
    return u"plain"_s;
}

/// Escaped, and a line may end behind each backslash of a path. The only way in which text gets into the page, so nothing can be forgotten.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\\', u"\\<wbr>"_s);
}

QString element(const QString &name, const QString &text, const QString &attributes = {})
{
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + escaped(text) + u"</"_s + name + u'>';
}

QString headingElement(int level, const QString &text, const QString &attributes = {})
{
    return element(u"h%1"_s.arg(level), text, attributes) + u'\n';
}

QString tableHtml(const Block &block)
{
    QString html = block.header.isEmpty() ? u"<table class=\"fields\">"_s : u"<table>"_s;
    int total = 0;
    for (const int width : block.widths)
        total += width;
    if (total > 0) {
        html += u"<colgroup>"_s;
        for (const int width : block.widths)
            html += u"<col style=\"width:%1%\">"_s.arg(100 * width / total);
        html += u"</colgroup>"_s;
    }
    const qsizetype columns = block.columns();
    if (!block.header.isEmpty()) {
        html += u"<thead><tr>"_s;
        for (const QString &cell : block.header.first(columns))
            html += element(u"th"_s, cell, u"scope=\"col\""_s);
        html += u"</tr></thead>"_s;
    }
    html += u"<tbody>"_s;
    for (const QStringList &row : block.rows) {
        html += u"<tr>"_s;
        const bool fields = block.header.isEmpty();
        for (qsizetype i = 0; i < columns; ++i) {
            const QString name = i == 0 && (fields || columns > 1) ? u"th"_s : u"td"_s;
            const QString source = block.sourceBelow && i + 1 == columns && !row.value(columns).isEmpty()
                                       ? element(u"small"_s, u"%1: %2"_s.arg(block.header.last(), row.value(columns)))
                                       : QString();
            html += (name == u"th"_s ? u"<th scope=\"row\">"_s : u"<td>"_s) + escaped(row.value(i)) + source + u"</"_s + name + u'>';
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

QString diffHtml(const QString &text)
{
    QString html = u"<pre>"_s;
    for (const QString &line : text.trimmed().split(u'\n')) {
        const bool head = line.startsWith(u"+++"_s) || line.startsWith(u"---"_s);
        if (line.startsWith(u'+') && !head)
            html += element(u"ins"_s, line);
        else if (line.startsWith(u'-') && !head)
            html += element(u"del"_s, line);
        else
            html += escaped(line) + u'\n';
    }
    return html + u"</pre>\n"_s;
}

/// `level` is that of a small title inside the section.
QString blockHtml(const Block &block, int level)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return element(u"p"_s, block.text) + u'\n';
    case Block::Kind::Heading:
        return headingElement(level, block.text);
    case Block::Kind::Table:
        return tableHtml(block);
    case Block::Kind::Diff:
        return diffHtml(block.text);
    case Block::Kind::Code:
        return element(u"pre"_s, block.text) + u'\n';
    case Block::Kind::List: {
        QString html = u"<ul>"_s;
        for (const QStringList &row : block.rows)
            html += element(u"li"_s, row.value(0));
        return html + u"</ul>\n"_s;
    }
    case Block::Kind::Notice: {
        const QString role = block.tone == Block::Tone::Bad || block.tone == Block::Tone::Warning ? u" role=\"note\""_s : QString();
        return element(u"div"_s, block.text, u"class=\"notice %1\"%2"_s.arg(toneClass(block.tone), role)) + u'\n';
    }
    }
    return {};
}

} // namespace

QString toHtml(const ReportModel &model)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                   "<meta name=\"generator\" content=\"Fixwright\">\n"_s.arg(base::language());
    html += element(u"title"_s, model.title) + u"\n<style>"_s + style + u"</style>\n</head>\n<body>\n<main>\n<header>\n"_s;
    html += element(u"h1"_s, model.title) + u'\n' + element(u"p"_s, model.subtitle) + u"\n</header>\n"_s;
    Block summary;
    summary.kind = Block::Kind::Table;
    summary.widths = {22, 78};
    for (const auto &[name, value] : model.summary)
        summary.rows.push_back({name, value});
    html += u"<div class=\"summary %1\">\n"_s.arg(toneClass(model.tone)) + tableHtml(summary) + u"</div>\n"_s;
    int number = 0;
    bool appendix = false;
    for (const Section &section : model.sections) {
        if (section.appendix && !appendix)
            html += headingElement(2, Texts::tr("Appendix"), u"class=\"appendix\""_s);
        appendix = section.appendix;
        const int level = appendix ? 3 : 2;
        const QString id = u"section-%1"_s.arg(++number);
        html += u"<section aria-labelledby=\"%1\">\n"_s.arg(id) + headingElement(level, section.title, u"id=\"%1\""_s.arg(id));
        for (const Block &block : section.blocks)
            html += blockHtml(block, level + 1);
        html += u"</section>\n"_s;
    }
    return html + element(u"footer"_s, model.footer) + u"\n</main>\n</body>\n</html>\n"_s;
}

} // namespace report
