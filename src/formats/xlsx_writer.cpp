#include "formats/xlsx_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include "formats/scratch_folder.hpp"
#include "formats/sheet_heights.hpp"
#include "formats/xlsxwriter_library.hpp"
#include "support/file_source.hpp"
#include "support/silent_stderr.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using support::Code;
using support::make_diagnostic;

constexpr std::size_t most_rows = 1'048'576;
constexpr std::size_t most_columns = 16'384;
constexpr std::size_t longest_text = 32'767;
constexpr std::uint8_t paper_a3 = 8;

/// Signs as spreadsheets count them: UTF-16 units.
std::size_t signs_of(std::string_view text) {
    std::size_t signs = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = support::decode_at(text, at);
        signs += decoded.code_point > 0xFFFF ? 2 : 1;
        at += decoded.bytes;
    }
    return signs;
}

bool is_hex(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F') ||
           (letter >= 'a' && letter <= 'f');
}

/// Text as the format's XML holds it: what looks like an escape (_x0041_) is escaped itself, what XML cannot
/// hold becomes U+FFFD. In cells libxlsxwriter escapes control characters; elsewhere it does not.
std::string xml_text(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = support::decode_at(text, at);
        const auto escape = text.substr(at, 7);
        const bool looks_escaped = escape.size() == 7 && escape.starts_with("_x") && escape.ends_with('_') &&
                                   std::ranges::all_of(escape.substr(2, 4), is_hex);
        if (looks_escaped) out += "_x005F";
        const bool is_no_xml =
            decoded.code_point == 0xFFFE || decoded.code_point == 0xFFFF || decoded.code_point == 0;
        support::append_utf8(out, is_no_xml ? U'\uFFFD' : decoded.code_point);
        at += decoded.bytes;
    }
    return out;
}

std::string without_controls(std::string text) {
    std::ranges::replace_if(
        text, [](char letter) { return letter >= 0 && letter < ' '; }, ' ');
    return text;
}

std::string cell_name(std::size_t row, std::size_t column) {
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row + 1);
}

std::optional<support::Diagnostic> find_excess(const Sheet& sheet) {
    if (sheet.rows.size() > most_rows || sheet.columns() > most_columns) {
        return make_diagnostic(Code::too_large,
                               fmt::format("a sheet of {} rows and {} columns is more than the format holds",
                                           sheet.rows.size(), sheet.columns()),
                               {.part = sheet.name}, "export csv, which has no such limit");
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const auto signs = signs_of(xml_text(sheet.rows[row][column].text));
            if (signs <= longest_text) continue;
            return make_diagnostic(
                Code::too_large,
                fmt::format("a text of {} signs is more than the {} that a cell holds", signs, longest_text),
                {.part = sheet.name + "!" + cell_name(row, column)}, "export csv, which has no such limit");
        }
    }
    return std::nullopt;
}

/// The seconds since 1970 of a day, noon in UTC so that no time zone changes the day.
std::time_t seconds_of(const std::string& date) {
    std::tm day{};
    day.tm_year = 100;
    day.tm_mday = 1;
    day.tm_hour = 12;
    if (date.size() >= 10) {
        const auto number = [&](std::size_t at, std::size_t size) {
            int value = 0;
            std::from_chars(date.data() + at, date.data() + at + size, value);
            return value;
        };
        day.tm_year = number(0, 4) - 1900;
        day.tm_mon = number(5, 2) - 1;
        day.tm_mday = number(8, 2);
    }
    return timegm(&day);
}

class WorkbookWriter {
  public:
    WorkbookWriter(const Workbook& content, const std::string& file, const std::string& folder)
        : content_(content), folder_(folder) {
        lxw_workbook_options options{};
        options.tmpdir = folder_.data();
        options.use_zip64 = LXW_TRUE;
        book_ = xlsx_.workbook_new_opt(file.c_str(), &options);
        if (book_ == nullptr) throw std::bad_alloc();
        for (std::size_t look = 0; look < formats_.size(); ++look)
            formats_[look] = format_of(static_cast<CellLook>(look));
    }

    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;
    ~WorkbookWriter() {
        if (book_ != nullptr) xlsx_.workbook_free(book_);
    }

    [[nodiscard]] bool write() {
        auto title = without_controls(xml_text(content_.title));
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = seconds_of(content_.date);
        xlsx_.workbook_set_properties(book_, &properties);
        for (const auto& sheet : content_.sheets) write_sheet(sheet);
        return xlsx_.workbook_close(std::exchange(book_, nullptr)) == LXW_NO_ERROR && is_whole_;
    }

  private:
    lxw_format* format_of(CellLook look) {
        auto* format = xlsx_.workbook_add_format(book_);
        xlsx_.format_set_font_name(format, "SimSun");
        xlsx_.format_set_font_size(format, 10);
        xlsx_.format_set_text_wrap(format);
        xlsx_.format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (look != CellLook::title && look != CellLook::note)
            xlsx_.format_set_border(format, LXW_BORDER_THIN);
        switch (look) {
            case CellLook::text: xlsx_.format_set_align(format, LXW_ALIGN_LEFT); break;
            case CellLook::number: xlsx_.format_set_align(format, LXW_ALIGN_RIGHT); break;
            case CellLook::mark: xlsx_.format_set_align(format, LXW_ALIGN_CENTER); break;
            case CellLook::tall_head: xlsx_.format_set_rotation(format, 270); [[fallthrough]];
            case CellLook::head:
                xlsx_.format_set_align(format, LXW_ALIGN_CENTER);
                xlsx_.format_set_bold(format);
                xlsx_.format_set_bg_color(format, 0xEEEEEE);
                break;
            case CellLook::group: xlsx_.format_set_bold(format); break;
            case CellLook::title:
                xlsx_.format_set_bold(format);
                xlsx_.format_set_font_size(format, 14);
                xlsx_.format_set_text_wrap(format);
                break;
            case CellLook::note: xlsx_.format_set_font_size(format, 9); break;
        }
        return format;
    }

    void keep(lxw_error error) { is_whole_ = is_whole_ && error == LXW_NO_ERROR; }

    void write_cell(lxw_worksheet* sheet, std::size_t row, std::size_t column, const Cell& cell) {
        auto* format = formats_[static_cast<std::size_t>(cell.look)];
        const auto at_row = static_cast<lxw_row_t>(row);
        const auto at_column = static_cast<lxw_col_t>(column);
        if (cell.number) {
            xlsx_.worksheet_write_number(sheet, at_row, at_column, *cell.number, format);
        } else if (cell.text.empty()) {
            xlsx_.worksheet_write_blank(sheet, at_row, at_column, format);
        } else {
            keep(xlsx_.worksheet_write_string(sheet, at_row, at_column, xml_text(cell.text).c_str(), format));
        }
    }

    void write_sheet(const Sheet& content) {
        auto* sheet = xlsx_.workbook_add_worksheet(book_, content.name.c_str());
        if (sheet == nullptr) throw std::bad_alloc();
        for (std::size_t column = 0; column < content.columns(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            xlsx_.worksheet_set_column(sheet, at, at, content.widths[column], nullptr);
        }
        // A merged block is made first: it blanks its cells, and the first one is then written.
        for (const auto& block : content.merged) {
            const auto look = content.rows[block.first_row][block.first_column].look;
            xlsx_.worksheet_merge_range(
                sheet, static_cast<lxw_row_t>(block.first_row), static_cast<lxw_col_t>(block.first_column),
                static_cast<lxw_row_t>(block.last_row), static_cast<lxw_col_t>(block.last_column), "",
                formats_[static_cast<std::size_t>(look)]);
        }
        for (std::size_t row = 0; row < content.rows.size(); ++row) {
            for (std::size_t column = 0; column < content.rows[row].size(); ++column)
                write_cell(sheet, row, column, content.rows[row][column]);
        }
        const auto heights = row_heights(content);
        for (std::size_t row = 0; row < heights.size(); ++row)
            xlsx_.worksheet_set_row(sheet, static_cast<lxw_row_t>(row), heights[row], nullptr);
        set_up_page(sheet, content);
    }

    void set_up_page(lxw_worksheet* sheet, const Sheet& content) const {
        const auto head_end = static_cast<lxw_row_t>(content.title_rows + content.head_rows);
        xlsx_.worksheet_freeze_panes(sheet, head_end, static_cast<lxw_col_t>(content.frozen_columns));
        if (content.head_rows > 0)
            xlsx_.worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(content.title_rows), head_end - 1);
        if (!content.rows.empty() && content.columns() > 0) {
            xlsx_.worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(content.rows.size() - 1),
                                       static_cast<lxw_col_t>(content.columns() - 1));
        }
        xlsx_.worksheet_set_landscape(sheet);
        xlsx_.worksheet_set_paper(sheet, paper_a3);
        xlsx_.worksheet_fit_to_pages(sheet, 1, 0);
        xlsx_.worksheet_set_footer(sheet, "&C&P / &N");
    }

    const XlsxwriterLibrary& xlsx_ = xlsxwriter_library();
    const Workbook& content_;
    std::string folder_;
    lxw_workbook* book_ = nullptr;
    bool is_whole_ = true;
    std::array<lxw_format*, 8> formats_{};
};

/// Why no workbook came to be, as far as the system says.
support::Diagnostic no_workbook(int error) {
    auto message = fmt::format("cannot make a workbook in the folder for temporary files \"{}\"",
                               ScratchFolder::parent());
    if (error != 0) message += ": " + support::reason(error);
    return make_diagnostic(Code::cannot_write, std::move(message), {},
                           "set TMPDIR to a folder that can be written and has room");
}

}  // namespace

support::Diagnostic torn_workbook() {
    return make_diagnostic(
        Code::cannot_write,
        fmt::format("the workbook lost parts in the folder for temporary files \"{}\"",
                    ScratchFolder::parent()),
        {}, "set TMPDIR to a folder with room, or raise the limit of a file's size (ulimit -f)");
}

support::Result<std::string> write_xlsx(const Workbook& workbook) {
    for (const auto& sheet : workbook.sheets) {
        if (auto excess = find_excess(sheet)) return std::move(*excess);
    }
    const ScratchFolder scratch("/book.xlsx");
    if (!scratch.is_there()) return no_workbook(scratch.error());
    {
        const support::SilentStderr silence;  // it prints its errors, which the message below tells
        errno = 0;
        if (!WorkbookWriter(workbook, scratch.file(), scratch.path()).write()) return no_workbook(errno);
    }
    std::ifstream written(scratch.file(), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(written), {});
}

}  // namespace zeren::formats
