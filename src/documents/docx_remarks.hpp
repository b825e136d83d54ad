#pragma once

#include "documents/remark_tally.hpp"
#include "support/diagnostics.hpp"

namespace zeren::documents {

/// What is told of a Word file's story: what was left out of it, and what did not fit.
struct DocxRemark {
    static constexpr RemarkKind deletion{support::Code::hidden_content, "tracked deletion",
                                         "tracked deletions", "left out"};
    static constexpr RemarkKind placeholder{support::Code::hidden_content, "field still to be filled in",
                                            "fields still to be filled in", "left out"};
    static constexpr RemarkKind struck_run{support::Code::hidden_content, "stretch of struck-out text",
                                           "stretches of struck-out text", "left out"};
    static constexpr RemarkKind hidden_run{support::Code::hidden_content, "stretch of hidden text",
                                           "stretches of hidden text", "left out"};
    static constexpr RemarkKind contents_line{support::Code::part_not_read, "line of a table of contents",
                                              "lines of a table of contents", "left out"};
    static constexpr RemarkKind picture{support::Code::part_not_read, "picture", "pictures", "not read"};
    static constexpr RemarkKind embedded_object{support::Code::part_not_read, "embedded object",
                                                "embedded objects", "not read"};
    static constexpr RemarkKind unknown_content{support::Code::part_not_read,
                                                "part in a form of a later program",
                                                "parts in a form of a later program", "not read"};
    static constexpr RemarkKind imported_file{support::Code::part_not_read, "file inside of the document",
                                              "files inside of the document", "not read"};

    static constexpr RemarkKind deleted_row{support::Code::hidden_content,
                                            "table row that a tracked change deletes",
                                            "table rows that tracked changes delete", "left out"};
    static constexpr RemarkKind deleted_cell{support::Code::hidden_content,
                                             "table cell that a tracked change deletes",
                                             "table cells that tracked changes delete", "left out"};
    static constexpr RemarkKind hidden_row{support::Code::hidden_content, "hidden row", "hidden rows",
                                           "read all the same"};
    static constexpr RemarkKind stray_words{support::Code::part_not_read,
                                            "part of a table with words outside of its cells",
                                            "parts of tables with words outside of their cells", "left out"};
    static constexpr RemarkKind misfit{support::Code::ragged_table, "merged cell without a beginning",
                                       "merged cells without a beginning", "kept apart"};
};

}  // namespace zeren::documents
