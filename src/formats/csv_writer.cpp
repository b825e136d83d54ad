#include "formats/csv_writer.hpp"

#include <algorithm>
#include <array>

#include "formats/json_text.hpp"

namespace zeren::formats {
namespace {

constexpr std::array<std::string_view, 11> openings = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                       "\n", "＝", "＋", "－", "＠"};

bool opens_a_formula(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return std::ranges::any_of(openings, [text](auto opening) { return text.starts_with(opening); });
}

std::string text_of(const Cell& cell) {
    if (!cell.number) return guarded(cell.text);
    std::string out;
    append_json_number(out, *cell.number);
    return out;
}

void append_field(std::string& out, const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (auto letter : text) {
        if (letter == '"') out += '"';
        out += letter;
    }
    out += '"';
}

}  // namespace

std::string guarded(std::string_view text) {
    return opens_a_formula(text) ? "'" + std::string(text) : std::string(text);
}

std::string write_csv(const Sheet& sheet) {
    std::string out = "\xEF\xBB\xBF";
    for (auto row = sheet.title_rows; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.columns(); ++column) {
            if (column > 0) out += ',';
            if (column < sheet.rows[row].size()) append_field(out, text_of(sheet.rows[row][column]));
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace zeren::formats
