#include "support/diagnostics.hpp"

#include <set>
#include <string>

#include "support/diagnostic_codes.hpp"
#include "support/result.hpp"
#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("every code has a name of its own, a meaning and a way to mend it", "[support]") {
    std::set<std::string_view> names;
    for (const auto& row : all_codes()) {
        INFO(row.name);
        CHECK(names.insert(row.name).second);
        CHECK(&describe(row.code) == &row);
        CHECK(row.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK(!row.meaning.ends_with('.'));
        CHECK(!row.mend.empty());
    }
}

TEST_CASE("a diagnostic takes its severity from the table", "[support]") {
    CHECK(make_diagnostic(Code::task_unowned, "x").severity == Severity::error);
    CHECK(make_diagnostic(Code::task_several_leads, "x").severity == Severity::warning);
    CHECK(make_diagnostic(Code::lead_by_order, "x").severity == Severity::note);
}

TEST_CASE("severities are read back from their names", "[support]") {
    for (auto severity : {Severity::note, Severity::warning, Severity::error}) {
        CHECK(severity_from(name_of(severity)) == severity);
    }
    CHECK(severity_from("fatal") == std::nullopt);
}

TEST_CASE("diagnostics keep their order and are counted by severity", "[support]") {
    Diagnostics first;
    first.add(make_diagnostic(Code::lead_by_order, "a"));
    CHECK_FALSE(first.has_errors());
    Diagnostics second;
    second.add(make_diagnostic(Code::task_unowned, "b"));
    second.add(make_diagnostic(Code::task_unowned, "c"));
    first.add_all(std::move(second));
    REQUIRE(first.items().size() == 3);
    CHECK(first.items()[2].message == "c");
    CHECK(first.count(Severity::error) == 2);
    CHECK(first.count(Severity::warning) == 0);
    CHECK(first.has_errors());
}

TEST_CASE("a result holds a value or says why there is none", "[support]") {
    const Result<std::string> good{std::string("plan")};
    REQUIRE(good.ok());
    CHECK(*good.operator->() == "plan");
    CHECK(good->size() == 4);
    const Result<std::string> bad{make_diagnostic(Code::usage, "no plan")};
    REQUIRE_FALSE(bad);
    CHECK(bad.diagnostics().items().front().message == "no plan");
    CHECK(done().ok());
}

}  // namespace zeren::support
