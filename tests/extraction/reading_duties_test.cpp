#include <sstream>
#include <string>
#include <vector>

#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

struct Example {
    std::string production{};
    std::string item{};
    std::string reading{};
};

/// What stands in the n-th pair of backticks of a line, n from 0.
std::string quoted(const std::string& line, int index) {
    std::size_t begin = 0;
    for (int at = 0; at <= index; ++at) {
        begin = line.find('`', begin);
        if (begin == std::string::npos) return {};
        const auto end = line.find('`', begin + 1);
        if (at == index) return line.substr(begin + 1, end - begin - 1);
        begin = end + 1;
    }
    return {};
}

/// The rows of the page's tables that hold an item and its reading.
std::vector<Example> examples() {
    std::vector<Example> rows;
    std::istringstream page(testing::project_file("docs/reading-duties.md"));
    for (std::string line; std::getline(page, line);) {
        if (!line.starts_with("| ")) continue;
        Example row{.production = line.substr(2, line.find(" | ") - 2),
                    .item = quoted(line, 0),
                    .reading = quoted(line, 1)};
        if (!row.item.empty()) rows.push_back(std::move(row));
    }
    return rows;
}

/// The item as a document: its line ends restored, and a number before it where it has none.
std::string document_of(std::string item) {
    for (auto at = item.find("⏎"); at != std::string::npos; at = item.find("⏎"))
        item.replace(at, std::string("⏎").size(), "\n");
    const bool has_number = item.starts_with("1．") || item.starts_with("一、");
    return (has_number ? "" : "1．") + item + "\n";
}

std::string owners_of_task(const model::Plan& plan, model::TaskId task) {
    std::string out;
    for (auto edge : plan.edges_of(task)) {
        if (plan.basis(edge) == model::Basis::named) continue;
        if (!out.empty()) out += ", ";
        out += plan.name(plan.actor(edge));
        if (plan.role(edge) != model::Role::joint) out += " " + std::string(name_of(plan.role(edge)));
    }
    return out;
}

std::string reading_of(const Extraction& imported) {
    std::string out;
    for (auto task : imported.plan.tasks()) {
        if (!out.empty()) out += "; ";
        auto owners = owners_of_task(imported.plan, task);
        for (const auto& problem : imported.diagnostics.items()) {
            if (problem.code != support::Code::owner_not_understood) continue;
            owners += ", ?" + problem.message.substr(1, problem.message.find('"', 1) - 1);
        }
        out += owners.empty() ? "nobody" : owners;
        const auto* due = imported.plan.due(task);
        if (due == nullptr) continue;
        out += " due " + (due->ongoing ? "ongoing" : due->repeats.empty() ? due->by : due->repeats);
    }
    return out;
}

}  // namespace

TEST_CASE("every example of the page on duties is read as it says", "[extraction][docs]") {
    const auto rows = examples();
    REQUIRE(rows.size() > 60);
    for (const auto& row : rows) {
        INFO(row.production << ": " << row.item);
        CHECK(reading_of(testing::import_text(document_of(row.item), {.lead = LeadRule::stated})) ==
              row.reading);
    }
}

}  // namespace zeren::extraction
