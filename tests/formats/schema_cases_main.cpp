#include <iostream>

#include "formats/schema_cases.hpp"
#include "support/json_string.hpp"

/// Prints each case as one line, `{"schema": …, "accepted": …, "beyond": …, "text": …}`, for a schema
/// validator that is not ours.
int main() {
    using zeren::testing::Verdict;
    for (const auto& checked : zeren::testing::schema_cases()) {
        std::cout << "{\"schema\": " << zeren::support::json_string(checked.schema)
                  << ", \"accepted\": " << (checked.verdict == Verdict::accepted ? "true" : "false")
                  << ", \"beyond\": " << (checked.verdict == Verdict::refused_beyond ? "true" : "false")
                  << ", \"text\": " << checked.text << "}\n";
    }
}
