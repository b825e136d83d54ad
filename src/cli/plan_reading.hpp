#pragma once

#include <array>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "documents/document.hpp"
#include "extraction/extraction.hpp"
#include "model/registry.hpp"

namespace zeren::cli {

inline constexpr std::array<std::string_view, 3> lead_rules = {"auto", "first", "stated"};
/// The formats that have a reader; a test holds this against `documents::formats()`.
inline constexpr std::array<std::string_view, 7> readable_formats = {"codeowners", "csv",  "docx", "html",
                                                                     "markdown",   "text", "xlsx"};

/// Options that say how a plan document is read, for every command that reads one.
inline constexpr OptionSpec registry_option = {
    .name = "--registry", .value = "FILE", .help = "names, kinds and order of the bodies"};
inline constexpr OptionSpec lead_option = {
    .name = "--lead",
    .value = "RULE",
    .help = "who leads where the document does not say (default: auto)",
    .allowed = lead_rules};
inline constexpr OptionSpec format_option = {.name = "--format",
                                             .value = "NAME",
                                             .help = "how to read the source, instead of by its content",
                                             .allowed = readable_formats};
inline constexpr OptionSpec encoding_option = {
    .name = "--encoding", .value = "NAME", .help = "of a text, such as GB18030, instead of by its bytes"};
inline constexpr OptionSpec jurisdiction_option = {
    .name = "--jurisdiction", .value = "NAME", .help = "whose bodies these are (default: the registry's)"};

/// The registry that `--registry` names, if any.
[[nodiscard]] support::Result<std::optional<model::Registry>> registry_named(const Context& context,
                                                                             const Arguments& arguments);

/// A document by its path (- is stdin), read as `--format` and `--encoding` say.
[[nodiscard]] support::Result<documents::Document> read_source(const Context& context,
                                                               const Arguments& arguments,
                                                               const std::string& source);

/// The plan in a part of a document, by the lead rule, jurisdiction and id that the options say. `registry`
/// may be null.
[[nodiscard]] support::Result<extraction::Extraction> read_plan(const documents::Document& document,
                                                                const Arguments& arguments,
                                                                const std::string& source,
                                                                extraction::Part part,
                                                                const model::Registry* registry);

}  // namespace zeren::cli
