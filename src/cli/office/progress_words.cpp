#include "cli/office/progress_words.hpp"

#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/status_words.hpp"
#include "model/sheet_words.hpp"

namespace zeren::cli::office {

std::optional<model::Status> status_in_cell(std::string_view text) {
    if (const auto own = model::status_from_sheet(text)) return own;
    return extraction::tables::status_of(extraction::tables::head_form(extraction::plain_form(text)));
}

bool takes_away(std::string_view text) { return model::names_nobody(text); }

}  // namespace zeren::cli::office
