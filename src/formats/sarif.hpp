#pragma once

#include <string>
#include <string_view>

#include "support/diagnostics.hpp"

namespace zeren::formats {

/// The diagnostics as a SARIF 2.1.0 log (OASIS, 2020) of one run: every code is a rule with its help, every
/// diagnostic a result with its places; columns count code points. `version` is that of zeren. Ends with a
/// line end.
[[nodiscard]] std::string sarif(const support::Diagnostics& diagnostics, std::string_view version);

/// A path as SARIF names artifacts: a URI reference with everything but letters, digits and -._~/ escaped as
/// the bytes of its UTF-8 (RFC 3986); an absolute path becomes a file URI.
[[nodiscard]] std::string artifact_uri(std::string_view path);

}  // namespace zeren::formats
