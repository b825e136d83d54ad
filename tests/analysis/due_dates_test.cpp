#include "analysis/due_dates.hpp"

#include "testing/catch.hpp"

namespace zeren::analysis {
namespace {

/// The last day as text, "none" where there is none.
std::string last_day(std::string_view by) {
    const auto day = last_day_of(by);
    return day ? iso_text(*day) : "none";
}

}  // namespace

TEST_CASE("a deadline ends with the last day of what it names", "[due]") {
    CHECK(last_day("2024-02-29") == "2024-02-29");
    CHECK(last_day("2024-02") == "2024-02-29");
    CHECK(last_day("2023-02") == "2023-02-28");
    CHECK(last_day("2025") == "2025-12-31");
    for (const auto* no_day : {"", "soon", "2023-02-29", "2023-13", "2023-00-10", "2023-1-1", "+023-01-01",
                               "2023-01-01T00", "20250"})
        CHECK(last_day(no_day) == "none");
}

TEST_CASE("only a whole day is a day", "[due]") {
    CHECK(day_from("2024-12-31").has_value());
    CHECK_FALSE(day_from("2024-12").has_value());
    CHECK_FALSE(day_from("2024/12/31").has_value());
}

TEST_CASE("quarters are those of the calendar", "[due]") {
    CHECK(quarter_text(*day_from("2024-01-01")) == "2024-Q1");
    CHECK(quarter_text(*day_from("2024-03-31")) == "2024-Q1");
    CHECK(quarter_text(*day_from("2024-04-01")) == "2024-Q2");
    CHECK(quarter_text(*day_from("2024-12-31")) == "2024-Q4");
}

TEST_CASE("deadlines are the same where they mean the same", "[due]") {
    const model::Due year{.words = "2025年底", .by = "2025-12-31"};
    const model::Due day{.words = "12月31日前", .by = "2025-12-31"};
    const model::Due yearly{.words = "每年", .repeats = "yearly"};
    const model::Due annually{.words = "annually", .repeats = "yearly"};
    const model::Due early{.words = "年初"};
    const model::Due soon{.words = "近期"};
    const model::Due none;
    CHECK(same_deadline(&year, &day));
    CHECK(same_deadline(&yearly, &annually));
    CHECK(same_deadline(nullptr, &none));
    CHECK(same_deadline(&early, &early));
    CHECK_FALSE(same_deadline(&early, &soon));
    CHECK_FALSE(same_deadline(&early, nullptr));
    CHECK_FALSE(same_deadline(&year, &yearly));
}

}  // namespace zeren::analysis
