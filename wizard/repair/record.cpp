// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/record.h"

#include "base/folder.h"
#include "base/hash.h"
#include "base/texts.h"
#include "repair/casecheck.h"
#include "repair/casefields.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>

namespace repair {

using namespace Qt::StringLiterals;

template <>
struct Words<Event> {
    static constexpr Word<Event> all[] = {{Event::Begin, "begin"}, {Event::Undo, "undo"}, {Event::Intent, "intent"}, {Event::Ready, "ready"},
                                          {Event::Done, "done"},   {Event::Back, "back"}, {Event::Note, "note"},     {Event::End, "end"}};
};

namespace {

constexpr int recordVersion = 1;
constexpr qint64 applicationId = 0x46697877; ///< "Fixw": tells our file from other SQLite databases
constexpr int busyMilliseconds = 5000;       ///< how long another Fixwright may hold the record

QString foldersIn(const QString &root)
{
    return root + u"/cases"_s;
}

/// The folders of cases that hold something of a repair: without the record nobody can say what.
QStringList foldersWithBackups(const QString &root)
{
    QStringList found;
    const QStringList ids = QDir(foldersIn(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        if (!QDir(foldersIn(root) + u'/' + id + u"/backup"_s).isEmpty(QDir::Files | QDir::Hidden))
            found << id;
    }
    return found;
}

std::unexpected<base::Error> failed(const QSqlDatabase &database, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString path = database.databaseName();
    if (code == u"5"_s || code == u"6"_s) // SQLITE_BUSY, SQLITE_LOCKED
        return base::fail(base::Failure::Refused, Texts::tr("Another Fixwright is using the record of cases. Wait until it is done, then try again."), path);
    if (code == u"11"_s || code == u"26"_s) // SQLITE_CORRUPT, SQLITE_NOTADB
        return base::fail(base::Failure::BadInput, Texts::tr("The record of cases %1 is damaged. Put a good copy of it in its place.").arg(path), error.text());
    const QString why = code == u"13"_s  ? Texts::tr("The disk is full. Free some space, then try again.")
                        : code == u"8"_s ? Texts::tr("It is write-protected. Make the folder writable, then try again.")
                                         : Texts::tr("Check the disk and the rights of the folder, then try again.");
    return base::fail(base::Failure::Io, Texts::tr("The record of cases %1 cannot be used. %2").arg(path, why), error.text());
}

/// Runs one statement with its values.
base::Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(database, query.lastError());
    // Qt binds a null text as NULL; here it is an empty one.
    for (const QVariant &value : values)
        query.addBindValue(value.typeId() == QMetaType::QString ? QVariant(value.toString().isNull() ? u""_s : value.toString()) : value);
    if (!query.exec())
        return failed(database, query.lastError());
    return query;
}

base::Status runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = run(database, statement); !done)
            return base::pass(done.error());
    }
    return {};
}

/// A transaction that writes: it takes the database's lock at once, and is rolled back when it is not committed.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database)
        : m_database(database)
    {
    }
    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction()
    {
        if (m_open)
            (void)run(m_database, u"ROLLBACK"_s);
    }
    [[nodiscard]] base::Status begin()
    {
        const auto begun = run(m_database, u"BEGIN IMMEDIATE"_s);
        m_open = begun.has_value();
        return begun ? base::Status() : base::pass(begun.error());
    }
    [[nodiscard]] base::Status commit()
    {
        const auto done = run(m_database, u"COMMIT"_s);
        if (!done)
            return base::pass(done.error());
        m_open = false;
        return {};
    }

private:
    const QSqlDatabase &m_database;
    bool m_open = false;
};

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString jsonOf(const std::optional<Replacement> &replacement)
{
    return replacement ? QString::fromUtf8(QJsonDocument(JsonWriter::json(*replacement).toObject()).toJson(QJsonDocument::Compact)) : QString();
}

std::optional<Replacement> replacementFrom(const QString &json, JsonProblem &problem)
{
    if (json.isEmpty())
        return {};
    Replacement replacement;
    JsonReader reader(QJsonDocument::fromJson(json.toUtf8()).object(), u"replacement"_s, problem);
    fields(reader, replacement);
    return replacement;
}

/// What a search looks into, in one letter case.
QString searchText(const Case &run)
{
    QStringList words{run.id, run.machine.title, run.machine.location, run.machine.computerName, run.technician, run.ticket, run.tree.title, word(run.state)};
    if (run.plan)
        words << run.plan->diagnosis << run.plan->remedyTitle;
    if (run.findings) {
        for (const engine::Candidate &candidate : run.findings->candidates) {
            if (candidate.verdict == engine::Verdict::Match)
                words << candidate.diagnosis << candidate.title;
        }
    }
    for (const engine::Answer &answer : run.session.answers) {
        if (const auto *text = std::get_if<base::Text>(&answer.value))
            words << text->text;
    }
    return words.join(u'\n').toCaseFolded();
}

base::Status addEntry(const QSqlDatabase &database, const QString &id, const JournalEntry &entry)
{
    const auto added = run(database, u"INSERT INTO journal (case_id, at, event, says, replacement) VALUES (?, ?, ?, ?, ?)"_s,
                           {id, toText(entry.at), wordOf(entry.event), entry.says, jsonOf(entry.replacement)});
    return added ? base::Status() : base::pass(added.error());
}

const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE cases (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, begun INTEGER NOT NULL, state TEXT NOT NULL, started TEXT NOT NULL, "
        "search TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID, STRICT"_s,
        u"CREATE INDEX cases_by_start ON cases (started)"_s,
        u"CREATE TABLE journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL REFERENCES cases (id), at TEXT NOT NULL, "
        "event TEXT NOT NULL, says TEXT NOT NULL, replacement TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX journal_by_case ON journal (case_id, seq)"_s,
        u"CREATE TRIGGER journal_keeps BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'entries of the journal are never changed'); END"_s,
        u"CREATE TRIGGER journal_stays BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'entries of the journal are never removed'); END"_s,
        u"CREATE TRIGGER cases_stay BEFORE DELETE ON cases BEGIN SELECT RAISE(ABORT, 'cases are never removed'); END"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        u"PRAGMA user_version = %1"_s.arg(recordVersion),
    };
    return statements;
}

/// Writes a case in place of the revision `expected` (0: it is new); false when that is not there any more. Within a transaction.
base::Result<bool> writeCase(const QSqlDatabase &database, const Case &given, qint64 expected, bool begun)
{
    Case run = given;
    run.journal.clear(); // it is the entries
    QVariantList values{begun, word(run.state), toText(run.begun), searchText(run), QString::fromUtf8(toJson(run)), run.id};
    if (expected > 0)
        values << expected;
    const auto written = repair::run(
        database,
        expected > 0
            ? u"UPDATE cases SET revision = revision + 1, begun = begun OR ?, state = ?, started = ?, search = ?, json = ? WHERE id = ? AND revision = ?"_s
            : u"INSERT OR IGNORE INTO cases (revision, begun, state, started, search, json, id) VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
        values);
    if (!written)
        return base::pass(written.error());
    return written->numRowsAffected() == 1;
}

/// The case files that earlier versions kept. What was in the middle then is said to be so: its journal was another one.
base::Status takeOver(const QSqlDatabase &database, const QString &root)
{
    const QStringList ids = QDir(foldersIn(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &id : ids) {
        base::Result<Case> old = loadCase(foldersIn(root) + u'/' + id + u"/case.fixcase"_s);
        if (!old || old->id != id)
            continue; // told by strays()
        if (old->state == RunState::Applying) {
            old->state = RunState::Stopped;
            old->error = Texts::tr("An earlier version of Fixwright left this case in the middle. Its own journal is %1.")
                             .arg(foldersIn(root) + u'/' + id + u"/journal"_s);
        }
        if (const auto written = writeCase(database, *old, 0, !old->replacements.empty() || old->state == RunState::Stopped); !written)
            return base::pass(written.error());
        for (const QString &line : std::as_const(old->journal)) {
            if (const base::Status added = addEntry(database, id, {old->ended.isValid() ? old->ended : old->begun, Event::Note, line, {}}); !added)
                return added;
        }
    }
    return {};
}

base::Status makeTables(const QSqlDatabase &database, const QString &root)
{
    Transaction transaction(database);
    if (const base::Status begun = transaction.begin(); !begun)
        return begun;
    auto version = run(database, u"PRAGMA user_version"_s);
    if (!version)
        return base::pass(version.error());
    if (version->next() && version->value(0).toInt() == recordVersion)
        return {}; // somebody else was quicker
    version->finish();
    if (const base::Status made = runAll(database, schema()); !made)
        return made;
    if (const base::Status taken = takeOver(database, root); !taken)
        return taken;
    return transaction.commit();
}

/// Keeps a copy of a record that is damaged, once.
QString keepCopy(const QString &path)
{
    const base::Result<QString> hash = base::sha256OfFile(path);
    const QString copy = path + u".damaged-"_s + (hash ? hash->first(12) : u"copy"_s);
    if (!QFileInfo::exists(copy))
        QFile::copy(path, copy);
    return copy;
}

std::unexpected<base::Error> damaged(const QString &root, const QString &what)
{
    const QString path = Record::pathIn(root);
    return base::fail(base::Failure::Refused,
                      Texts::tr("The record of cases %1 is damaged, so nothing is changed. A copy of it is kept as %2; the backups of all repairs are in %3. "
                                "Put a good copy of the record in its place, or move it away to begin a new one.")
                          .arg(path, keepCopy(path), foldersIn(root)),
                      what);
}

/// Damage is said as such; a disk that fails or is full is not taken for it.
std::unexpected<base::Error> asDamaged(const base::Error &error, const QString &root)
{
    return error.kind == base::Failure::BadInput ? damaged(root, error.detail) : base::pass(error);
}

/// What SQLite says of the whole file. Each state of the file is checked once in the life of the program: the check reads all of it.
base::Status checkWhole(const QSqlDatabase &database, const QString &root)
{
    static QMutex mutex;
    static QSet<QString> good;
    const QFileInfo info(database.databaseName());
    const QString key = info.absoluteFilePath();
    {
        const QMutexLocker lock(&mutex);
        if (good.contains(key))
            return {};
    }
    auto check = run(database, u"PRAGMA integrity_check(5)"_s);
    if (!check)
        return asDamaged(check.error(), root);
    QStringList says;
    while (check->next())
        says << check->value(0).toString();
    if (says != QStringList{u"ok"_s})
        return damaged(root, says.join(u"; "_s));
    const QMutexLocker lock(&mutex);
    good.insert(key);
    return {};
}

/// `existed`: the file was there before it was opened. One that was there and is empty has lost what it held, where there are backups.
base::Status checkVersion(const QSqlDatabase &database, const QString &root, bool existed)
{
    auto id = run(database, u"PRAGMA application_id"_s);
    auto version = id ? run(database, u"PRAGMA user_version"_s) : base::Result<QSqlQuery>(base::pass(id.error()));
    if (!version)
        return asDamaged(version.error(), root);
    if (!id->next() || !version->next())
        return damaged(root, {});
    const int number = version->value(0).toInt();
    const qint64 application = id->value(0).toLongLong();
    id->finish();
    version->finish();
    if (number == 0 && application == 0) // new, or its making was cut off
        return !existed || QFileInfo(Record::pathIn(root)).size() > 0 || foldersWithBackups(root).isEmpty() ? makeTables(database, root)
                                                                                                            : damaged(root, Texts::tr("it is empty"));
    if (application != applicationId)
        return base::fail(base::Failure::Refused, Texts::tr("%1 is a database of another program. Move it away, then try again.").arg(Record::pathIn(root)));
    if (number > recordVersion)
        return base::fail(base::Failure::Refused,
                          Texts::tr("The record of cases %1 was written by a newer Fixwright. Use that one.").arg(Record::pathIn(root)));
    return {};
}

} // namespace

QString JournalEntry::line() const
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC  "_s + says;
}

QStringList linesOf(const std::vector<JournalEntry> &entries)
{
    QStringList lines;
    for (const JournalEntry &entry : entries)
        lines << entry.line();
    return lines;
}

std::vector<Replacement> replacementsOf(const std::vector<JournalEntry> &entries)
{
    std::vector<Replacement> latest;
    for (const JournalEntry &entry : entries) {
        if (entry.event == Event::Begin)
            latest.clear();
        if (entry.event != Event::Ready || !entry.replacement)
            continue;
        std::erase_if(latest, [&](const Replacement &known) { return known.path == entry.replacement->path; });
        latest.push_back(*entry.replacement);
    }
    return latest;
}

Record::Record(QString connection, QString root)
    : m_connection(std::move(connection))
    , m_root(std::move(root))
{
}

Record::Record(Record &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_root(std::move(other.m_root))
{
}

Record &Record::operator=(Record &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_root, other.m_root);
    return *this;
}

Record::~Record()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QString Record::pathIn(const QString &root)
{
    return root + u"/record.sqlite"_s;
}

base::Result<std::optional<Record>> Record::openExisting(const QString &root)
{
    const QFileInfo info(pathIn(root));
    if (!info.exists() && QDir(foldersIn(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        return std::optional<Record>();
    base::Result<Record> record = open(root);
    if (!record)
        return base::pass(record.error());
    return std::optional<Record>(*std::move(record));
}

base::Result<Record> Record::open(const QString &root)
{
    if (const base::Result<base::Folder> made = base::Folder::make(root); !made)
        return base::pass(made.error());
    static std::atomic<quint64> number = 0;
    Record record(u"record-%1"_s.arg(++number), root);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, record.m_connection);
    database.setDatabaseName(pathIn(root));
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    const bool existed = QFileInfo::exists(pathIn(root));
    if (existed && !QFileInfo(pathIn(root)).isFile())
        return base::fail(base::Failure::Io, Texts::tr("The record of cases %1 is no file. Move it away, then try again.").arg(pathIn(root)));
    if (!database.open())
        return failed(database, database.lastError());
    // The journal of SQLite is removed at each commit and the folder flushed after it: EXTRA is FULL and that.
    const QStringList settings{u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s};
    if (const base::Status set = runAll(database, settings); !set)
        return base::Result<Record>(asDamaged(set.error(), root));
    if (const base::Status known = checkVersion(database, root, existed); !known)
        return base::pass(known.error());
    if (const base::Status whole = checkWhole(database, root); !whole)
        return base::pass(whole.error());
    return record;
}

base::Result<std::optional<StoredCase>> Record::find(const QString &id) const
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    auto row = repair::run(database, u"SELECT json, revision, begun FROM cases WHERE id = ?"_s, {id});
    if (!row)
        return base::pass(row.error());
    if (!row->next())
        return std::optional<StoredCase>();
    base::Result<Case> stored = caseFromJson(row->value(0).toString().toUtf8(), pathIn(m_root));
    if (!stored)
        return base::pass(stored.error());
    StoredCase found{*std::move(stored), row->value(1).toLongLong(), row->value(2).toBool(), {}};
    auto entries = repair::run(database, u"SELECT at, event, says, replacement FROM journal WHERE case_id = ? ORDER BY seq"_s, {id});
    if (!entries)
        return base::pass(entries.error());
    JsonProblem problem;
    while (entries->next()) {
        found.entries.push_back({QDateTime::fromString(entries->value(0).toString(), Qt::ISODateWithMs),
                                 fromWord<Event>(entries->value(1).toString()).value_or(Event::Note), entries->value(2).toString(),
                                 replacementFrom(entries->value(3).toString(), problem)});
    }
    found.run.journal = linesOf(found.entries);
    if (found.run.state == RunState::Applying)
        found.run.replacements = replacementsOf(found.entries);
    if (!problem.any())
        problem = checkCase(found.run);
    if (problem.any())
        return base::fail(base::Failure::Refused,
                          Texts::tr("The record of case %1 cannot be trusted: %2 %3. Restore the record from a copy.").arg(id, problem.path, problem.message));
    return found;
}

base::Result<std::vector<Case>> Record::search(const HistoryQuery &query) const
{
    QStringList conditions{u"started >= ?"_s};
    QVariantList values{query.since.isValid() ? toText(query.since) : u""_s};
    for (const QString &wanted : query.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        conditions << u"instr(search, ?) > 0"_s;
        values << wanted;
    }
    values << query.maximum;
    auto rows = repair::run(QSqlDatabase::database(m_connection, false),
                            u"SELECT id FROM cases WHERE %1 ORDER BY started DESC, id DESC LIMIT ?"_s.arg(conditions.join(u" AND "_s)), values);
    if (!rows)
        return base::pass(rows.error());
    QStringList ids;
    while (rows->next())
        ids << rows->value(0).toString();
    std::vector<Case> cases;
    for (const QString &id : std::as_const(ids)) {
        auto found = find(id);
        if (!found)
            return base::pass(found.error());
        if (*found)
            cases.push_back(std::move((**found).run));
    }
    return cases;
}

base::Result<QStringList> Record::unfinished() const
{
    auto rows = repair::run(QSqlDatabase::database(m_connection, false), u"SELECT id FROM cases WHERE state IN (?, ?) ORDER BY started DESC, id DESC"_s,
                            {word(RunState::Applying), word(RunState::Stopped)});
    if (!rows)
        return base::pass(rows.error());
    QStringList ids;
    while (rows->next())
        ids << rows->value(0).toString();
    return ids;
}

base::Result<qint64> Record::put(const Case &run, qint64 expected, bool begun, const JournalEntry *entry)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    Transaction transaction(database);
    if (const base::Status open = transaction.begin(); !open)
        return base::pass(open.error());
    const base::Result<bool> written = writeCase(database, run, expected, begun);
    if (!written)
        return base::pass(written.error());
    if (!*written)
        return base::fail(base::Failure::Refused, Texts::tr("Case %1 was changed by another Fixwright a moment ago. Open it again.").arg(run.id));
    if (entry) {
        if (const base::Status added = addEntry(database, run.id, *entry); !added)
            return base::pass(added.error());
    }
    if (const base::Status done = transaction.commit(); !done)
        return base::pass(done.error());
    return expected + 1;
}

base::Status Record::save(const Case &run)
{
    if (!isCaseId(run.id))
        return base::fail(base::Failure::Internal, Texts::tr("\"%1\" is no case id.").arg(run.id));
    const auto stored = find(run.id);
    if (!stored)
        return base::pass(stored.error());
    if (!*stored || !(**stored).begun) {
        const auto put = this->put(run, *stored ? (**stored).revision : 0, false, nullptr);
        return put ? base::Status() : base::pass(put.error());
    }
    Case kept = (**stored).run;
    if (kept.plan != run.plan)
        return base::fail(base::Failure::Refused,
                          Texts::tr("Case %1 was begun with another plan, so it is kept as it is. Undo it first: fixwright undo %1.").arg(run.id));
    kept.ticket = run.ticket;
    kept.technician = run.technician;
    if (run.verification && kept.state == run.state && (!kept.verification || kept.verification->at <= run.verification->at))
        kept.verification = run.verification;
    if (toJson(kept) == toJson((**stored).run))
        return {};
    const auto put = this->put(kept, (**stored).revision, true, nullptr);
    return put ? base::Status() : base::pass(put.error());
}

base::Result<qint64> Record::begin(const Case &run, qint64 expected, const JournalEntry &entry)
{
    return put(run, expected, true, &entry);
}

base::Result<qint64> Record::end(const Case &run, qint64 expected, const JournalEntry &entry)
{
    return put(run, expected, false, &entry);
}

base::Status Record::append(const QString &id, const JournalEntry &entry)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    Transaction transaction(database);
    if (const base::Status open = transaction.begin(); !open)
        return open;
    if (const base::Status added = addEntry(database, id, entry); !added)
        return added;
    return transaction.commit();
}

} // namespace repair
