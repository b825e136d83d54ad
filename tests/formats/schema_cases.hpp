#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace zeren::testing {

/// What a reader said about a text.
enum class Verdict : std::uint8_t {
    accepted,
    refused,         ///< for a reason that a schema can express
    refused_beyond,  ///< only for what no schema can say: ids that clash, references to what is not declared
};

/// A text that is JSON, the schema that describes it and what our reader said.
struct SchemaCase {
    std::string schema{};
    std::string text{};
    Verdict verdict = Verdict::accepted;
};

/// Valid files of every format, and each of them with one place changed in many ways: members removed or
/// added, values of other types, unknown words, empty ids, numbers out of bounds.
[[nodiscard]] std::vector<SchemaCase> schema_cases();

}  // namespace zeren::testing
