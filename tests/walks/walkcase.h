// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "engine/candidates.h"
#include "machine/machine.h"
#include "repair/case.h"
#include "report/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

/// One folder of tests/walks/cases: what somebody answered, what a machine said, and the references of what comes out.
namespace walks {

/// case.json. `keep` lists the answers that are kept against what the machine says. `because` says in words why the references are right; answers are written
/// as on the command line.
///   {"because": "...", "answers": {"os": "nt4-server"}, "facts": {"third-item": "512", "crypt32-version": null},
///    "machine": {"scenario": "Q142676", "media": "media"}}          a practice machine; media is a folder beside it
///   {"machine": {"values": [{"key": ..., "name": ..., "type": 2, "text": ...}], "keys": [...],
///                "files": [{"file": ..., "version": ..., "date": ..., "size": 1, "processor": "intel"}]}}     a machine in memory
struct WalkCase {
    QString name;
    QString folder;
    QString because;
    QMap<QString, QString> answers;
    QMap<QString, std::optional<QString>> facts; ///< without a machine; no value = looked for and not there
    QJsonObject machine;                         ///< empty: none
    QStringList keep;                            ///< answers that are kept against the machine

    /// The same for two cases that ask the same thing.
    [[nodiscard]] QByteArray question() const;
};

[[nodiscard]] base::Result<WalkCase> readCase(const QString &folder);

/// A case as somebody would meet it: what the machine told before anybody was asked, and what is answered when a question is asked.
struct Scenario {
    engine::Session start;
    std::vector<engine::Answer> answers;
};
[[nodiscard]] base::Result<Scenario> scenarioOf(const engine::CompiledTree &compiledTree, const WalkCase &walkCase);

/// What a case comes to, as the texts that are kept as references. A text is empty where there is none.
struct WalkResult {
    QMap<QString, QString> files; ///< `outcome.txt`, `diff.txt`, `report.txt`
    engine::DiagnosisResult findings;
    report::ReportModel report;
    repair::Case run;
};

/// Runs a case as the program would: the machine is read first, then the answers are given one by one.
[[nodiscard]] base::Result<WalkResult> runCase(const std::shared_ptr<const engine::CompiledTree> &compiledTree, const WalkCase &walkCase);

} // namespace walks
