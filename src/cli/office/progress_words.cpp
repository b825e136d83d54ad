#include "cli/office/progress_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "extraction/passage.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/status_words.hpp"
#include "model/sheet_words.hpp"
#include "support/utf8.hpp"

namespace zeren::cli::office {
namespace {

using model::Status;
using View = std::u32string_view;

/// What progress reports say beside the words that plans print.
struct ReportWord {
    View text;
    Status status;
};
constexpr std::array report_words = {
    ReportWord{U"尚未开始", Status::not_started},
    ReportWord{U"尚未开展", Status::not_started},
    ReportWord{U"未推进", Status::not_started},
    ReportWord{U"已启动", Status::in_progress},
    ReportWord{U"已开展", Status::in_progress},
    ReportWord{U"推进", Status::in_progress},
    ReportWord{U"正常推进", Status::in_progress},
    ReportWord{U"有序推进", Status::in_progress},
    ReportWord{U"稳步推进", Status::in_progress},
    ReportWord{U"按序时进度推进", Status::in_progress},
    ReportWord{U"按计划推进", Status::in_progress},
    ReportWord{U"进展顺利", Status::in_progress},
    ReportWord{U"started", Status::in_progress},
    ReportWord{U"underway", Status::in_progress},
    ReportWord{U"under way", Status::in_progress},
    ReportWord{U"on track", Status::in_progress},
    ReportWord{U"全部完成", Status::done},
    ReportWord{U"按期完成", Status::done},
    ReportWord{U"如期完成", Status::done},
    ReportWord{U"完成销号", Status::done},
    ReportWord{U"已销号", Status::done},
    ReportWord{U"已落实", Status::done},
    ReportWord{U"撤销", Status::dropped},
    ReportWord{U"已撤销", Status::dropped},
    ReportWord{U"不再实施", Status::dropped},
    ReportWord{U"withdrawn", Status::dropped},
};

/// 100%, 70 %: how much of a task is done.
std::optional<Status> status_by_share(View words) {
    if (!words.ends_with(U'%')) return std::nullopt;
    const auto number = support::trim(support::to_utf8(words.substr(0, words.size() - 1)));
    double share = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), share);
    if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
    if (share < 0 || share > 100) return std::nullopt;
    if (share == 100) return Status::done;
    return share == 0 ? Status::not_started : Status::in_progress;
}

View without_stop(View words) {
    constexpr View stops = U".;!。；！ ";
    const auto end = words.find_last_not_of(stops);
    return end == View::npos ? View() : words.substr(0, end + 1);
}

}  // namespace

std::optional<Status> status_in_cell(std::string_view text) {
    if (const auto own = model::status_from_sheet(text)) return own;
    const auto form = extraction::tables::head_form(extraction::plain_form(text));
    const auto words = without_stop(form);
    if (const auto known = extraction::tables::status_of(words)) return known;
    const auto found = std::ranges::find(report_words, words, &ReportWord::text);
    return found == report_words.end() ? status_by_share(words) : std::optional(found->status);
}

bool takes_away(std::string_view text) { return model::names_nobody(text); }

}  // namespace zeren::cli::office
