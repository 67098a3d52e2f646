// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourceposition.h"

#include <QString>

#include <expected>
#include <utility>

namespace base {

/// What kind of failure this is. Callers choose an exit code or a page by it; people read `Error::message`.
enum class Failure {
    BadInput, ///< a tree, answer, plan, case, medium or command line is wrong; nothing was done
    NotFound, ///< a file, key or id that should be there is not
    Refused,  ///< it could be done but must not be: stale, dirty, not safe, not trusted
    Io,       ///< the system said no: permissions, disk full, a process that died
    Internal, ///< our own mistake
};

/// One failure, told twice: `message` in the user's words (a whole sentence, says what to do where that is known),
/// `detail` for the technician (errno text, worker output). `where` is set when a file is at fault.
struct Error {
    Failure kind = Failure::BadInput;
    QString message;
    QString detail;
    SourcePosition where;

    bool operator==(const Error &) const = default;

    /// `file:line:col: error: message (detail)`, the form of the command line.
    QString toString() const;
};

/// The one way in which fallible functions answer. Mark each function that returns it [[nodiscard]].
template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

/// `return base::fail(Failure::Io, u"..."_s)` in a function that returns any Result.
[[nodiscard]] inline std::unexpected<Error> fail(Failure kind, QString message, QString detail = {}, SourcePosition where = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail), std::move(where)});
}

/// Passes an inner failure on unchanged: `return base::pass(inner.error())`.
[[nodiscard]] inline std::unexpected<Error> pass(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace base
