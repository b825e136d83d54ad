#include "extraction/tables/aligned_table.hpp"

#include <random>
#include <string>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;

/// The rows of the table in these lines, each cell as `column:words`; empty where they are none.
Lines rows_in(const Lines& lines) {
    std::vector<Passage> passages;
    for (const auto& line : lines) passages.push_back(passage_of({.text = line}));
    const auto table = aligned_table(passages);
    if (!table) return {};
    Lines rows;
    for (const auto& row : table->rows) {
        auto& out = rows.emplace_back();
        for (const auto& cell : row.cells) {
            out += (out.empty() ? "" : " ") + std::to_string(cell.column) + ":";
            out += cell.paragraphs.front().text;
        }
    }
    return rows;
}

/// A line with words at half-width columns; words are as wide as they are long.
struct PlacedWords {
    std::size_t place = 0;
    std::string words{};
};
std::string drawn(const std::vector<PlacedWords>& cells) {
    std::string line;
    for (const auto& [place, words] : cells) line += std::string(place - line.size(), ' ') + words;
    return line;
}

/// Places that rise from 0, with words of one sign and a gap of at least two blanks between them.
std::vector<std::size_t> draw_places(std::mt19937& random, std::size_t count, std::size_t size) {
    std::vector<std::size_t> places = {0};
    while (places.size() < count) places.push_back(places.back() + size + 2 + random() % 9);
    return places;
}

/// By looking at every head.
std::size_t nearest_of(const std::vector<std::size_t>& heads, std::size_t place) {
    std::size_t nearest = 0;
    const auto distance = [&](std::size_t at) {
        return heads[at] > place ? heads[at] - place : place - heads[at];
    };
    for (std::size_t at = 1; at < heads.size(); ++at) {
        if (distance(at) < distance(nearest)) nearest = at;
    }
    return nearest;
}

}  // namespace

TEST_CASE("a cell of aligned lines belongs to the head above it, also behind an empty one",
          "[extraction][tables]") {
    CHECK(rows_in({"2024年重点任务", "序号  任务        责任单位      完成时限",
                   "1     建学校      市教育局      2024年底", "2     修路                      2025年底",
                   "      与桥", "3     种树          市林业局"}) ==
          Lines{"0:序号 1:任务 2:责任单位 3:完成时限", "0:1 1:建学校 2:市教育局 3:2024年底",
                "0:2 1:修路 3:2025年底", "0:3 1:种树 2:市林业局"});
}

TEST_CASE("a full row keeps its order, however far its cells are shifted", "[extraction][tables]") {
    CHECK(rows_in({"序号  任务  责任单位", "1  建一所很长的学校  市教育局", "2  修路  市交通局"}) ==
          Lines{"0:序号 1:任务 2:责任单位", "0:1 1:建一所很长的学校 2:市教育局", "0:2 1:修路 2:市交通局"});
}

TEST_CASE("lines are no aligned table with few heads, few rows or two cells below one head",
          "[extraction][tables]") {
    const Lines rows = {"1     建学校      市教育局", "2     修路        市交通局"};
    const auto below = [&](const std::string& head) { return rows_in({head, rows[0], rows[1]}); };
    CHECK(below("序号  任务        责任单位").size() == 3);
    CHECK(below("序号  任务").empty());
    CHECK(below("序号  任务        天气如何").empty());
    CHECK(below("序号 任务 责任单位").empty());
    CHECK(rows_in({"序号  任务        责任单位", rows[0]}).empty());
    // 乙局 begins as near to 序号 as to 任务, and the left one has its number already.
    CHECK(rows_in({"序号  任务        责任单位  完成时限", "1  乙局  丙局", "2     修路        市交通局"})
              .empty());
}

TEST_CASE("the nearest head is the one that a look at all of them finds", "[extraction][tables]") {
    std::mt19937 random(20260);
    std::size_t tables = 0;
    for (int round = 0; round < 400; ++round) {
        const auto heads = draw_places(random, 3 + random() % 6, 4);
        const auto places = draw_places(random, 2 + random() % 4, 1);
        if (places.size() == heads.size()) continue;
        std::vector<PlacedWords> head_line;
        for (auto place : heads) head_line.push_back({.place = place, .words = "task"});
        std::vector<PlacedWords> row_line;
        std::string expected;
        bool shares = false;
        std::size_t last = 0;
        for (auto place : places) {
            const auto column = nearest_of(heads, place);
            shares = shares || (!row_line.empty() && column <= last);
            last = column;
            expected += (expected.empty() ? "" : " ") + std::to_string(column) + ":1";
            row_line.push_back({.place = place, .words = "1"});
        }
        const auto rows = rows_in({drawn(head_line), drawn(row_line), drawn(row_line)});
        INFO(drawn(head_line) << "\n" << drawn(row_line));
        if (shares) {
            CHECK(rows.empty());
            continue;
        }
        ++tables;
        REQUIRE(rows.size() == 3);
        CHECK(rows[1] == expected);
    }
    CHECK(tables > 50);
}

TEST_CASE("a table whose columns became single blanks is read by its heads and numbers",
          "[extraction][tables]") {
    const Lines lines = {"量化指标任务分工",
                         "序号 工 作 任 务 牵头负责部门",
                         "1 新增就业 超过1000万人 人力资源社会保障部",
                         "2 铁路投资8000亿元 发展改革委",
                         "3 水利工程20项 水利部",
                         "（本文有删减）"};
    CHECK(rows_in(lines) == Lines{"0:序号 1:工 作 任 务 2:牵头负责部门",
                                  "0:1 1:新增就业 超过1000万人 2:人力资源社会保障部",
                                  "0:2 1:铁路投资8000亿元 2:发展改革委", "0:3 1:水利工程20项 2:水利部"});
    // Fewer cells than heads, or too few rows, are no table.
    CHECK(rows_in({lines[1], lines[2], "2 铁路", lines[4]}).empty());
    CHECK(rows_in({lines[1], lines[2], lines[3]}).empty());
}

}  // namespace zeren::extraction::tables
