#include "extraction/tables/status_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "support/utf8.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using model::Status;

struct StatusWord {
    View text;
    Status status;
};

constexpr std::array words_known = {
    StatusWord{U"未开始", Status::not_started},
    StatusWord{U"未启动", Status::not_started},
    StatusWord{U"尚未启动", Status::not_started},
    StatusWord{U"待启动", Status::not_started},
    StatusWord{U"未开展", Status::not_started},
    StatusWord{U"not started", Status::not_started},
    StatusWord{U"not-started", Status::not_started},
    StatusWord{U"to do", Status::not_started},
    StatusWord{U"todo", Status::not_started},
    StatusWord{U"open", Status::not_started},
    StatusWord{U"pendiente", Status::not_started},
    StatusWord{U"à faire", Status::not_started},
    StatusWord{U"offen", Status::not_started},
    StatusWord{U"pendente", Status::not_started},
    StatusWord{U"da fare", Status::not_started},
    StatusWord{U"尚未开始", Status::not_started},
    StatusWord{U"尚未开展", Status::not_started},
    StatusWord{U"未推进", Status::not_started},
    StatusWord{U"进行中", Status::in_progress},
    StatusWord{U"推进中", Status::in_progress},
    StatusWord{U"正在推进", Status::in_progress},
    StatusWord{U"实施中", Status::in_progress},
    StatusWord{U"在办", Status::in_progress},
    StatusWord{U"正在进行", Status::in_progress},
    StatusWord{U"持续推进", Status::in_progress},
    StatusWord{U"in progress", Status::in_progress},
    StatusWord{U"in-progress", Status::in_progress},
    StatusWord{U"ongoing", Status::in_progress},
    StatusWord{U"doing", Status::in_progress},
    StatusWord{U"wip", Status::in_progress},
    StatusWord{U"en curso", Status::in_progress},
    StatusWord{U"en cours", Status::in_progress},
    StatusWord{U"laufend", Status::in_progress},
    StatusWord{U"in arbeit", Status::in_progress},
    StatusWord{U"em curso", Status::in_progress},
    StatusWord{U"em andamento", Status::in_progress},
    StatusWord{U"in corso", Status::in_progress},
    StatusWord{U"已启动", Status::in_progress},
    StatusWord{U"已开展", Status::in_progress},
    StatusWord{U"推进", Status::in_progress},
    StatusWord{U"正常推进", Status::in_progress},
    StatusWord{U"有序推进", Status::in_progress},
    StatusWord{U"稳步推进", Status::in_progress},
    StatusWord{U"按序时进度推进", Status::in_progress},
    StatusWord{U"按计划推进", Status::in_progress},
    StatusWord{U"进展顺利", Status::in_progress},
    StatusWord{U"started", Status::in_progress},
    StatusWord{U"underway", Status::in_progress},
    StatusWord{U"under way", Status::in_progress},
    StatusWord{U"on track", Status::in_progress},
    StatusWord{U"已完成", Status::done},
    StatusWord{U"完成", Status::done},
    StatusWord{U"已办结", Status::done},
    StatusWord{U"办结", Status::done},
    StatusWord{U"done", Status::done},
    StatusWord{U"completed", Status::done},
    StatusWord{U"complete", Status::done},
    StatusWord{U"closed", Status::done},
    StatusWord{U"finished", Status::done},
    StatusWord{U"hecho", Status::done},
    StatusWord{U"completado", Status::done},
    StatusWord{U"terminé", Status::done},
    StatusWord{U"erledigt", Status::done},
    StatusWord{U"abgeschlossen", Status::done},
    StatusWord{U"concluído", Status::done},
    StatusWord{U"completato", Status::done},
    StatusWord{U"全部完成", Status::done},
    StatusWord{U"按期完成", Status::done},
    StatusWord{U"如期完成", Status::done},
    StatusWord{U"完成销号", Status::done},
    StatusWord{U"已销号", Status::done},
    StatusWord{U"已落实", Status::done},
    StatusWord{U"取消", Status::dropped},
    StatusWord{U"已取消", Status::dropped},
    StatusWord{U"终止", Status::dropped},
    StatusWord{U"已终止", Status::dropped},
    StatusWord{U"dropped", Status::dropped},
    StatusWord{U"cancelled", Status::dropped},
    StatusWord{U"canceled", Status::dropped},
    StatusWord{U"abandoned", Status::dropped},
    StatusWord{U"撤销", Status::dropped},
    StatusWord{U"已撤销", Status::dropped},
    StatusWord{U"不再实施", Status::dropped},
    StatusWord{U"withdrawn", Status::dropped},
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

std::optional<Status> status_of(View words) {
    words = without_stop(words);
    const auto found = std::ranges::find(words_known, words, &StatusWord::text);
    return found == words_known.end() ? status_by_share(words) : std::optional(found->status);
}

}  // namespace zeren::extraction::tables
