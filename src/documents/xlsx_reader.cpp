#include "documents/xlsx_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "documents/package_parts.hpp"
#include "documents/xlsx_sheet.hpp"
#include "documents/xlsx_text.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr std::string_view usual_main_part = "xl/workbook.xml";
constexpr RemarkKind hidden_sheet{Code::hidden_content, "hidden sheet", "hidden sheets", "left out"};
constexpr RemarkKind only_hidden_sheet{Code::hidden_content, "hidden sheet", "hidden sheets",
                                       "read all the same: no other is shown"};
constexpr RemarkKind other_sheet{Code::part_not_read, "chart or macro sheet", "chart or macro sheets",
                                 "left out"};

struct Sheet {
    std::string name{};
    std::string relation{};
    bool hidden = false;
};

struct Workbook {
    std::string main{};
    Relations relations{};
    std::vector<Sheet> sheets{};
    DateSystem dates = DateSystem::from_1900;
    /// Nothing is shown: the hidden sheets must be what the file is about.
    [[nodiscard]] bool shows_nothing() const { return std::ranges::all_of(sheets, &Sheet::hidden); }
};

void read_sheet_list(XmlReader& xml, Workbook& workbook) {
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == "sheet") {
            const auto state = xml.value_of("state");
            workbook.sheets.push_back({.name = xml.value_of("name"),
                                       .relation = xml.value_of("id"),
                                       .hidden = !state.empty() && state != "visible"});
        } else if (xml.name() == "workbookPr" && flag_in(xml, "date1904")) {
            workbook.dates = DateSystem::from_1904;
        }
    }
}

support::Result<Workbook> read_workbook(Package& package) {
    Workbook workbook;
    auto root = Relations::of(package, "");
    if (!root) return std::move(root).diagnostics();
    workbook.main = part_of_kind(package, root.value(), "officeDocument", usual_main_part);
    auto relations = Relations::of(package, workbook.main);
    if (!relations) return std::move(relations).diagnostics();
    workbook.relations = std::move(relations).value();
    auto read =
        read_xml_part(package, workbook.main, [&](XmlReader& xml) { read_sheet_list(xml, workbook); });
    if (!read) return std::move(read).diagnostics();
    return workbook;
}

/// Adds a sheet; one whose rows hold a single cell each is running text.
void add_sheet(Table table, std::vector<Block>& out) {
    const auto is_wide = [](const TableRow& row) { return row.cells.size() > 1; };
    if (std::ranges::any_of(table.rows, is_wide)) {
        out.emplace_back(std::move(table));
        return;
    }
    bool gap = false;
    for (auto& row : table.rows) {
        for (auto& cell : row.cells) {
            cell.paragraphs.front().after_gap = std::exchange(gap, false);
            for (auto& paragraph : cell.paragraphs) out.emplace_back(std::move(paragraph));
        }
        gap = row.cells.empty();
    }
}

support::Outcome read_sheets(Package& package, const Workbook& workbook, const WorkbookContext& context,
                             std::vector<Block>& out) {
    std::set<std::string> parts;
    for (const auto& sheet : workbook.sheets) {
        const support::Place where{.file = std::string(context.file), .part = sheet.name};
        const auto* relation = workbook.relations.find(sheet.relation);
        if (sheet.hidden && !workbook.shows_nothing()) {
            context.tally.add(hidden_sheet, where);
            continue;
        }
        if (relation == nullptr) {
            return support::make_diagnostic(
                support::Code::damaged_file,
                fmt::format("the sheet's relation \"{}\" names no part of the file", sheet.relation), where,
                "open the file in the program that made it, and save it again");
        }
        if (relation->kind != "worksheet") {
            context.tally.add(other_sheet, where);
            continue;
        }
        if (!parts.insert(relation->target).second) {
            return support::make_diagnostic(support::Code::damaged_file,
                                            fmt::format("two sheets name the part \"{}\"", relation->target),
                                            where);
        }
        auto table = read_sheet(package, relation->target, sheet.name, context);
        if (!table) return std::move(table).diagnostics();
        if (sheet.hidden && table.value()) context.tally.add(only_hidden_sheet, where);
        if (table.value()) add_sheet(std::move(*table.value()), out);
    }
    return support::done();
}

}  // namespace

bool is_xlsx(std::string_view bytes) {
    const auto package = Package::open(bytes, "");
    return package && package.value().has_folder("xl/");
}

support::Result<Document> read_xlsx(std::string_view bytes, std::string_view name) {
    auto package = Package::open(bytes, name);
    if (!package) return std::move(package).diagnostics();
    auto workbook = read_workbook(package.value());
    if (!workbook) return std::move(workbook).diagnostics();
    const auto& relations = workbook->relations;
    auto strings = read_shared_strings(
        package.value(), part_of_kind(package.value(), relations, "sharedStrings", "xl/sharedStrings.xml"));
    if (!strings) return std::move(strings).diagnostics();
    auto styles = CellStyles::read(package.value(),
                                   part_of_kind(package.value(), relations, "styles", "xl/styles.xml"));
    if (!styles) return std::move(styles).diagnostics();
    Document document{.name = std::string(name), .format = "xlsx"};
    RemarkTally tally;
    DocumentBudget budget;
    const WorkbookContext context{.file = document.name,
                                  .strings = strings.value(),
                                  .styles = styles.value(),
                                  .dates = workbook->dates,
                                  .tally = tally,
                                  .budget = budget};
    auto read = read_sheets(package.value(), workbook.value(), context, document.blocks);
    if (!read) return std::move(read).diagnostics();
    document.remarks = package->remarks();
    document.remarks.add_all(tally.remarks());
    return document;
}

}  // namespace zeren::documents
