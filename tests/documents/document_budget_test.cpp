#include "documents/document_budget.hpp"

#include <string>

#include "documents/read_document.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

/// A table of a head and `rows` rows, whose second column is one cell of so many bytes over `span` rows.
std::string page(std::size_t rows, std::size_t span, std::size_t bytes) {
    std::string html = "<table><tr><th>Task</th><th>Due</th></tr><tr><td>T</td><td rowspan=\"" +
                       std::to_string(span) + "\">" + std::string(bytes, 'x') + "</td></tr>";
    for (std::size_t row = 1; row < rows; ++row) html += "<tr><td>T</td></tr>";
    return html + "</table>";
}

}  // namespace

TEST_CASE("a merged cell may not come to more than 32 MiB in all of its rows", "[documents]") {
    const std::size_t kibibytes = 40 * 1024;  // 39.96 MiB over 1,000 rows, 31.25 MiB over 801
    CHECK(read_document(page(801, 801, kibibytes), "plan.html"));
    const auto refused = read_document(page(1000, 1000, kibibytes), "plan.html");
    REQUIRE_FALSE(refused);
    const auto& error = refused.diagnostics().items().front();
    CHECK(error.code == support::Code::too_large);
    CHECK(error.message ==
          "with this merged cell, what merged cells say in each of their rows comes to more than 32 MiB");
    CHECK(error.where.position.line == 1);
    // Only rows that are there repeat it.
    CHECK(read_document(page(100, 1000, kibibytes), "plan.html"));
}

}  // namespace zeren::documents
