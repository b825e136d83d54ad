#include "formats/xlsxwriter_library.hpp"

#include "support/library_files.hpp"
#include "support/shared_library.hpp"

namespace zeren::formats {
namespace {

XlsxwriterLibrary loaded() {
    const support::SharedLibrary library(support::xlsxwriter_file, "libxlsxwriter-dev");
    XlsxwriterLibrary found;
    library.find(found.workbook_add_format, "workbook_add_format");
    library.find(found.workbook_add_worksheet, "workbook_add_worksheet");
    library.find(found.workbook_close, "workbook_close");
    library.find(found.workbook_new_opt, "workbook_new_opt");
    library.find(found.workbook_set_properties, "workbook_set_properties");
    library.find(found.worksheet_fit_to_pages, "worksheet_fit_to_pages");
    library.find(found.worksheet_freeze_panes, "worksheet_freeze_panes");
    library.find(found.worksheet_merge_range, "worksheet_merge_range");
    library.find(found.worksheet_print_area, "worksheet_print_area");
    library.find(found.worksheet_repeat_rows, "worksheet_repeat_rows");
    library.find(found.worksheet_set_column, "worksheet_set_column");
    library.find(found.worksheet_set_footer, "worksheet_set_footer");
    library.find(found.worksheet_set_landscape, "worksheet_set_landscape");
    library.find(found.worksheet_set_paper, "worksheet_set_paper");
    library.find(found.worksheet_set_row, "worksheet_set_row");
    library.find(found.worksheet_write_blank, "worksheet_write_blank");
    library.find(found.worksheet_write_number, "worksheet_write_number");
    library.find(found.worksheet_write_string, "worksheet_write_string");
    library.find(found.workbook_free, "lxw_workbook_free");
    library.find(found.format_set_align, "format_set_align");
    library.find(found.format_set_bg_color, "format_set_bg_color");
    library.find(found.format_set_bold, "format_set_bold");
    library.find(found.format_set_border, "format_set_border");
    library.find(found.format_set_font_name, "format_set_font_name");
    library.find(found.format_set_font_size, "format_set_font_size");
    library.find(found.format_set_rotation, "format_set_rotation");
    library.find(found.format_set_text_wrap, "format_set_text_wrap");
    return found;
}

}  // namespace

const XlsxwriterLibrary& xlsxwriter_library() {
    static const XlsxwriterLibrary library = loaded();
    return library;
}

}  // namespace zeren::formats
