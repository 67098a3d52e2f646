// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/jsonarchive.h"

/// The members of everything that a case holds, each named once for writing and reading. Only casejson.cpp and journal.cpp need this.
namespace repair {

void fields(auto &a, Of<TreeReference> auto &t)
{
    a("id", t.id);
    a("title", t.title);
    a("version", t.version);
    a("author", t.author);
    a("hash", t.hash);
    a("file", t.file);
}

void fields(auto &a, Of<machine::Identity> auto &i)
{
    a("kind", i.kind);
    a("location", i.location);
    a("title", i.title);
    a("computer", i.computerName);
}

void fields(auto &a, Of<engine::Answer> auto &answer)
{
    a("question", answer.question);
    a("value", answer.value);
    a("origin", answer.origin);
    a("source", answer.source);
    a("at", answer.at);
    a("keptAgainst", answer.keptAgainst);
}

void fields(auto &a, Of<base::Finding> auto &finding)
{
    a("value", finding.value);
    a("source", finding.source);
}

void fields(auto &a, Of<engine::Fact> auto &fact)
{
    a("id", fact.id);
    a("title", fact.title);
    a("finding", fact.finding);
}

void fields(auto &a, Of<engine::Offer> auto &offer)
{
    a("answer", offer.answer);
    a("shown", offer.shown);
    a("fits", offer.fits);
}

void fields(auto &a, Of<engine::Session> auto &session)
{
    a("tree", session.treeId);
    a("treeHash", session.treeHash);
    a("answers", session.answers);
    a("measured", session.measured);
    a("facts", session.facts);
    a("current", session.current);
    a.added("offers", session.offers);
}

void fields(auto &a, Of<machine::SeenMessage> auto &message)
{
    a("text", message.text);
    a("source", message.source);
    a("id", message.id);
    a("count", message.count);
    a("last", message.last);
    a("lastLocal", message.lastLocal);
}

void fields(auto &a, Of<machine::SeenMessages> auto &seen)
{
    a("log", seen.log);
    a("problems", seen.problems);
    a("messages", seen.messages);
}

void fields(auto &a, Of<engine::Evidence> auto &evidence)
{
    a("says", evidence.says);
    a("question", evidence.question);
    a("source", evidence.source);
    a("article", evidence.article);
    a("truth", evidence.truth);
}

void fields(auto &a, Of<engine::Candidate> auto &candidate)
{
    a("diagnosis", candidate.diagnosis);
    a("title", candidate.title);
    a("verdict", candidate.verdict);
    a("score", candidate.score);
    a("for", candidate.speaksFor);
    a("against", candidate.speaksAgainst);
    a("open", candidate.open);
}

void fields(auto &a, Of<engine::Contradiction> auto &contradiction)
{
    a("question", contradiction.question);
    a("person", contradiction.person);
    a("machine", contradiction.machine);
}

void fields(auto &a, Of<engine::PathStep> auto &visit)
{
    a("step", visit.step);
    a("question", visit.question);
    a("branch", visit.branch);
    a("says", visit.says);
}

void fields(auto &a, Of<engine::Path> auto &walk)
{
    a("trail", walk.trail);
    a("diagnoses", walk.diagnoses);
    a("fixed", walk.fixed);
    a("nonePossible", walk.nonePossible);
    a("next", walk.next);
    a("asked", walk.asked);
    a("likely", walk.likely);
    a("capped", walk.capped);
}

void fields(auto &a, Of<engine::Deciding> auto &deciding)
{
    a("question", deciding.question);
    a("because", deciding.because);
    a("minutes", deciding.minutes);
    a("asked", deciding.asked);
}

void fields(auto &a, Of<engine::DiagnosisResult> auto &findings)
{
    a("outcome", findings.outcome);
    a("candidates", findings.candidates);
    a("nonePossible", findings.nonePossible);
    a("askNext", findings.askNext);
    a("askNextBecause", findings.askNextBecause);
    a("contradictions", findings.contradictions);
    a("notDeciding", findings.notDeciding);
    a.added("walk", findings.path);
    a.added("whyCurrent", findings.whyCurrent);
    a.added("wouldDecide", findings.wouldDecide);
    a.added("whyNone", findings.whyNone);
    a.added("checkAgain", findings.checkAgain);
}

void fields(auto &a, Of<machine::HiveFile> auto &hive)
{
    a("name", hive.name);
    a("path", hive.path);
    a("size", hive.size);
    a("sha256", hive.sha256);
    a("modified", hive.modified);
    a("dirty", hive.dirty);
    a("trouble", hive.trouble);
    a.added("damaged", hive.damaged);
    a("log", hive.log);
    a("sequence1", hive.sequence1);
    a("sequence2", hive.sequence2);
    a.added("minorVersion", hive.minorVersion);
}

void fields(auto &a, Of<machine::RegistryValue> auto &value)
{
    a("type", value.type);
    a("bytes", value.bytes);
}

void fields(auto &a, Of<FileState> auto &file)
{
    a("path", file.path);
    a("size", file.size);
    a("sha256", file.sha256);
    a("version", file.version);
    a("processor", file.processor);
    a("date", file.date);
    a.added("inside", file.inside);
}

void fields(auto &a, Of<base::ValueAddress> auto &address)
{
    a("key", address.key.path);
    a("name", address.name);
}

void fields(auto &a, Of<base::FileAddress> auto &address)
{
    a("path", address.path);
}

void fields(auto &a, Of<rules::Accept> auto &accept)
{
    a("newer", accept.newer);
    a("anyVersion", accept.anyVersion);
    a("missing", accept.missing);
}

void fields(auto &a, Of<rules::IniSet> auto &ini)
{
    a("file", ini.file);
    a("section", ini.section);
    a("key", ini.key);
    a("value", ini.value);
    a("renameTo", ini.renameTo);
    a("delete", ini.remove);
    a("makeSection", ini.makeSection);
}

void fields(auto &a, Of<KeptKey::Entry> auto &entry)
{
    a("name", entry.name);
    a("value", entry.value);
}

void fields(auto &a, Of<KeptKey> auto &key)
{
    a("below", key.below);
    a("values", key.values);
    a("plain", key.isPlain);
}

void fields(auto &a, Of<Change> auto &change)
{
    a("id", change.id);
    a("kind", change.kind);
    a("value", change.value);
    a.added("keyAct", change.keyAct);
    a.added("kept", change.kept);
    a("file", change.file);
    a.added("other", change.other);
    a.added("accept", change.accept);
    a.added("ini", change.ini);
    a.added("diff", change.diff);
    a("before", change.before);
    a("after", change.after);
    a("fileBefore", change.fileBefore);
    a("fileAfter", change.fileAfter);
    a("text", change.text);
    a("confirm", change.confirm);
    a("cause", change.cause);
    a("article", change.article);
    a("note", change.note);
    a("automatic", change.automatic);
}

void fields(auto &a, Of<MediumCandidate> auto &candidate)
{
    a("file", candidate.file);
    a("language", candidate.language);
    a("objections", candidate.objections);
    a("taken", candidate.taken);
}

void fields(auto &a, Of<Plan> auto &plan)
{
    a("diagnosis", plan.diagnosis);
    a("remedy", plan.remedy);
    a("remedyTitle", plan.remedyTitle);
    a("status", plan.status);
    a("changes", plan.changes);
    a("warnings", plan.warnings);
    a("refusals", plan.refusals);
    a("nothing", plan.nothing);
    a("notDone", plan.notDone);
    a.added("verify", plan.verify);
    a("confirmFirst", plan.confirmFirst);
    a("restart", plan.restart);
    a("made", plan.made);
    a.added("language", plan.language);
    a.added("candidates", plan.candidates);
    a("basis", plan.basis);
}

void fields(auto &a, Of<Outcome> auto &outcome)
{
    a("change", outcome.change);
    a("state", outcome.state);
    a("says", outcome.says);
    a("at", outcome.at);
}

void fields(auto &a, Of<Replacement> auto &replacement)
{
    a("path", replacement.path);
    a("backup", replacement.backup);
    a("hashBefore", replacement.hashBefore);
    a("hashAfter", replacement.hashAfter);
    a.added("movedTo", replacement.movedTo);
    a.added("attributes", replacement.attributes);
    a("changes", replacement.changes);
}

void fields(auto &a, Of<Verification> auto &verification)
{
    a("passed", verification.passed);
    a("says", verification.says);
    a.added("checks", verification.checks);
    a("at", verification.at);
}

void fields(auto &a, Of<Case> auto &run)
{
    a("id", run.id);
    a("begun", run.begun);
    a("ended", run.ended);
    a("technician", run.technician);
    a("ticket", run.ticket);
    a("program", run.program);
    a("tree", run.tree);
    a("machine", run.machine);
    a("session", run.session);
    a.added("seen", run.seen);
    a("findings", run.findings);
    a("plan", run.plan);
    a("state", run.state);
    a("outcomes", run.outcomes);
    a("replacements", run.replacements);
    a("verification", run.verification);
    a("error", run.error);
    a("journal", run.journal);
}

} // namespace repair
