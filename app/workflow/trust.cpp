// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/trust.h"

#include "base/texts.h"
#include "repair/store.h"
#include "rules/each.h"
#include "rules/library.h"
#include "rules/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <variant>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestRecord = 1024 * 1024; // thousands of hashes; more is not ours

bool comesWithTheProgram(const QString &treeHash)
{
    // Read once: the built-in trees cannot change while the program runs.
    static const QStringList hashes = [] {
        QStringList list;
        for (const QString &file : rules::builtInTrees()) {
            if (const auto reading = rules::readTreeFile(file); reading && reading->tree)
                list << reading->tree->hash;
        }
        return list;
    }();
    return hashes.contains(treeHash);
}

QJsonArray readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecord)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("trusted"_L1).toArray();
}

base::Status writeEntries(const QString &path, const QJsonArray &entries)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return base::fail(base::Failure::Io, Texts::tr("The folder for %1 cannot be made.").arg(path));
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"trusted"_s, entries}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(base::Failure::Io, Texts::tr("The list of trusted trees cannot be written to %1.").arg(path), file.errorString());
    return {};
}

QJsonArray without(const QJsonArray &entries, const QString &hash)
{
    QJsonArray rest;
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value("sha256"_L1).toString() != hash)
            rest.append(entry);
    }
    return rest;
}

/// The sentence for an action that writes; empty for one that does not.
struct Effect {
    QString operator()(const rules::RegistrySet &set) const { return Texts::tr("Sets the registry value %1.").arg(set.address.toString()); }
    QString operator()(const rules::RegistryPart &part) const
    {
        return Texts::tr("Changes %1 inside the registry value %2.").arg(part.part, part.address.toString());
    }
    QString operator()(const rules::RegistryBits &bits) const { return Texts::tr("Changes bits of the registry value %1.").arg(bits.address.toString()); }
    QString operator()(const rules::RegistryLine &line) const
    {
        return Texts::tr("Changes strings of the list %1 in the registry.").arg(line.address.toString());
    }
    QString operator()(const rules::ServiceStartType &what) const { return Texts::tr("Changes when the service %1 starts.").arg(what.service); }
    QString operator()(const rules::RegistryDelete &del) const { return Texts::tr("Deletes the registry value %1.").arg(del.address.toString()); }
    QString operator()(const rules::RegistryDeleteKey &del) const
    {
        return Texts::tr("Deletes the registry key %1 with all below it.").arg(del.key.toString());
    }
    QString operator()(const rules::RegistryCopy &copy) const { return Texts::tr("Changes the registry value %1.").arg(copy.address.toString()); }
    QString operator()(const rules::FileReplace &replace) const
    {
        return replace.accept == rules::Accept() ? Texts::tr("Replaces the file %1 by a newer one.").arg(replace.file.path)
                                                 : Texts::tr("Replaces the file %1, or puts it in place.").arg(replace.file.path);
    }
    QString operator()(const rules::FileRename &rename) const { return Texts::tr("Renames the file %1 to %2.").arg(rename.file.path, rename.to.path); }
    QString operator()(const rules::FileCopy &copy) const { return Texts::tr("Copies the file %1 to %2.").arg(copy.file.path, copy.to.path); }
    QString operator()(const rules::FileDelete &del) const { return Texts::tr("Deletes the file %1.").arg(del.file.path); }
    QString operator()(const rules::IniSet &ini) const { return Texts::tr("Changes the line %1= in the file %2.").arg(ini.key, ini.file.path); }
    QString operator()(const rules::FileCheck &) const { return {}; }
    QString operator()(const rules::Manual &) const { return {}; }
    QString operator()(const rules::Restart &) const { return {}; }
};

} // namespace

TrustStore::TrustStore(QString file)
    : m_file(std::move(file))
{
}

TrustStore TrustStore::user()
{
    return TrustStore(repair::CaseStore::user().root() + u"/trusted-trees.json"_s);
}

bool TrustStore::isTrusted(const QString &treeHash) const
{
    if (treeHash.isEmpty())
        return false;
    if (comesWithTheProgram(treeHash))
        return true;
    const QJsonArray entries = readEntries(m_file);
    return std::ranges::any_of(entries, [&](const QJsonValue &entry) { return entry.toObject().value("sha256"_L1).toString() == treeHash; });
}

std::optional<QDateTime> TrustStore::trustedSince(const QString &treeHash) const
{
    for (const QJsonValue &entry : readEntries(m_file)) {
        if (!treeHash.isEmpty() && entry["sha256"_L1].toString() == treeHash)
            return QDateTime::fromString(entry["at"_L1].toString(), Qt::ISODate);
    }
    return std::nullopt;
}

base::Status TrustStore::trust(const rules::Tree &tree, const base::Clock &clock) const
{
    if (tree.hash.isEmpty())
        return base::fail(base::Failure::Internal, Texts::tr("A tree without a hash cannot be trusted."));
    QJsonArray entries = without(readEntries(m_file), tree.hash);
    entries.append(QJsonObject{
        {u"sha256"_s, tree.hash}, {u"id"_s, tree.id}, {u"version"_s, tree.version}, {u"file"_s, tree.file}, {u"at"_s, clock.now().toString(Qt::ISODate)}});
    return writeEntries(m_file, entries);
}

base::Status TrustStore::revoke(const QString &treeHash) const
{
    const QJsonArray entries = readEntries(m_file);
    const QJsonArray rest = without(entries, treeHash);
    if (rest.size() == entries.size())
        return {};
    return writeEntries(m_file, rest);
}

bool needsTrust(const repair::Plan &plan, const QString &treeHash)
{
    return plan.hasAutomatic() && !TrustStore::user().isTrusted(treeHash);
}

QStringList mayChange(const rules::Tree &tree)
{
    QStringList sentences;
    for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
        for (const rules::Remedy &remedy : diagnosis.remedies) {
            for (const rules::Action &action : remedy.actions) {
                const QString sentence = std::visit(Effect{}, rules::placed(action).what);
                if (!sentence.isEmpty() && !sentences.contains(sentence))
                    sentences << sentence;
            }
        }
    }
    return sentences;
}

} // namespace workflow
