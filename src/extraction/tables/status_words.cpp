#include "extraction/tables/status_words.hpp"

#include <algorithm>
#include <array>

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
    StatusWord{U"取消", Status::dropped},
    StatusWord{U"已取消", Status::dropped},
    StatusWord{U"终止", Status::dropped},
    StatusWord{U"已终止", Status::dropped},
    StatusWord{U"dropped", Status::dropped},
    StatusWord{U"cancelled", Status::dropped},
    StatusWord{U"canceled", Status::dropped},
    StatusWord{U"abandoned", Status::dropped},
};

}  // namespace

std::optional<Status> status_of(View words) {
    const auto found = std::ranges::find(words_known, words, &StatusWord::text);
    if (found == words_known.end()) return std::nullopt;
    return found->status;
}

}  // namespace zeren::extraction::tables
