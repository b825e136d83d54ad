#include "extraction/abbreviations.hpp"

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

documents::Document document_of(const std::vector<std::string>& lines) {
    documents::Document document;
    for (const auto& line : lines) document.blocks.emplace_back(documents::Paragraph{.text = line});
    return document;
}

documents::Document sheet_of(const std::vector<std::vector<std::string>>& rows) {
    documents::Table table;
    for (const auto& row : rows) {
        auto& cells = table.rows.emplace_back().cells;
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!row[column].empty())
                cells.push_back({.paragraphs = {{.text = row[column]}}, .column = column});
        }
    }
    documents::Document document;
    document.blocks.emplace_back(std::move(table));
    return document;
}

std::string full(const documents::Document& document, std::u32string_view abbreviation) {
    const Abbreviations abbreviations(document);
    const auto* name = abbreviations.find(abbreviation);
    return name == nullptr ? "-" : name->printed;
}

}  // namespace

TEST_CASE("an equals sign explains a short name, whatever its letters", "[extraction]") {
    const auto document =
        document_of({"*Afkortingen:* PO = Product owner, DEV = Ontwikkelteam",
                     "CNIO = Chief Nursing Information Officer; L&D Lead = Learning Lead."});
    CHECK(full(document, U"PO") == "Product owner");
    CHECK(full(document, U"DEV") == "Ontwikkelteam");
    CHECK(full(document, U"L&D Lead") == "Learning Lead");
    CHECK(full(document, U"UX") == "-");
}

TEST_CASE("other links explain a short name only where its signs stand in the full one", "[extraction]") {
    CHECK(full(document_of({"DL: Direttore dei lavori"}), U"DL") == "Direttore dei lavori");
    CHECK(full(document_of({"注：市住建局指市住房和城乡建设局。"}), U"市住建局") == "市住房和城乡建设局");
    CHECK(full(document_of({"Team A: repairs the roof"}), U"Team A") == "-");
    CHECK(full(document_of({"DL: Ufficio tecnico"}), U"DL") == "-");
    CHECK(full(document_of({"ND: Direttore dei lavori"}), U"ND") == "-");  // N begins no word
}

TEST_CASE("two columns of short and full names are read where at least two rows agree", "[extraction]") {
    const auto list = sheet_of({{"简称", "单位全称"},
                                {"", "1", "发改", "市发展和改革委员会"},
                                {"", "2", "市监", "市市场监督管理局"}});
    CHECK(full(list, U"发改") == "市发展和改革委员会");
    CHECK(full(list, U"市监") == "市市场监督管理局");
    CHECK(full(sheet_of({{"教育局", "市教育局"}, {"公安局", "财政局"}}), U"教育局") == "-");
    // Several names are no full name of one.
    CHECK(full(sheet_of({{"民政局", "区民政局、区卫健局"}, {"卫健局", "区卫健局、区民政局"}}), U"民政局") ==
          "-");
}

TEST_CASE("below a head of short names any of them stands for what is beside it", "[extraction]") {
    const auto list =
        sheet_of({{"Sigla", "Denominación"}, {"RRHH", "Servicio de Personal"}, {"IT", "IT Services"}});
    CHECK(full(list, U"RRHH") == "Servicio de Personal");
    CHECK(full(list, U"IT") == "IT Services");
    const auto behind = sheet_of(
        {{"Name", "Amt", "Kürzel"}, {"Sabine Hollweg", "Hochbauamt", "Ho"}, {"Jonas Riedl", "Bauamt", "Ri"}});
    CHECK(full(behind, U"Ho") == "Sabine Hollweg");
    // A list of tasks by those who have them.
    CHECK(full(sheet_of({{"Aufgabe", "Kürzel", "Termin"}, {"Plan prüfen", "Ho", "12. Mai 2024"}}), U"Ho") ==
          "-");
    CHECK(full(sheet_of({{"Kürzel", "Aufgabe"}, {"Ho", "Plan prüfen"}, {"Ho", "Antrag stellen"}}), U"Ho") ==
          "-");
}

TEST_CASE("letters with accents are those of a short name", "[extraction]") {
    CHECK(full(document_of({"Sigles : EOH : Équipe opérationnelle d’hygiène ; DQ : Direction qualité"}),
               U"EOH") == "Équipe opérationnelle d’hygiène");
}

TEST_CASE("a note alone in its row explains short names, with a number or without", "[extraction]") {
    const auto note = sheet_of(
        {{"任务", "责任部门"}, {"修订制度", "安环部"}, {"注：1.安环部即安全环保部，人资部即人力资源部。"}});
    CHECK(full(note, U"安环部") == "安全环保部");
    CHECK(full(note, U"人资部") == "人力资源部");
    CHECK(full(document_of({"设在质量控制管理办公室（以下简称“质控办”）"}), U"质控办") ==
          "质量控制管理办公室");
}

TEST_CASE("a short name that is explained in two ways stands for nothing", "[extraction]") {
    CHECK(full(document_of({"PO = Product owner", "PO = Post office"}), U"PO") == "-");
    CHECK(full(document_of({"PO = Product owner", "PO = Product owner"}), U"PO") == "Product owner");
}

}  // namespace zeren::extraction
