#include "extraction/chapter_titles.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extraction/heading_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {

using View = std::u32string_view;

bool is_closing_chapter(const OutlineNode& node) {
    static constexpr std::array titles = {
        View(U"组织实施"), View(U"组织领导"), View(U"组织保障"), View(U"保障措施"), View(U"工作要求"),
        View(U"有关要求"), View(U"工作保障"), View(U"实施保障"), View(U"组织推进"), View(U"保障机制"),
        View(U"推进机制"), View(U"工作机制"), View(U"抓好落实"), View(U"加强领导"), View(U"强化保障"),
        View(U"组织协调"), View(U"总体要求"), View(U"基本原则"), View(U"指导思想"), View(U"附则")};
    if (node.text.empty()) return false;
    const auto title = node.text.front().plain();
    const bool is_named = ends_with_one_of(title, titles);
    return is_named && std::ranges::all_of(node.clauses, [](const DutyClause& clause) {
               return clause.site == ClauseSite::line && !clause.labelled &&
                      clause.words.plain().ends_with(U"。");
           });
}

bool is_headed_agenda(const OutlineNode& node) {
    static constexpr std::array titles = {View(U"议程"),
                                          View(U"会议议程"),
                                          View(U"agenda"),
                                          View(U"meeting agenda"),
                                          View(U"tagesordnung"),
                                          View(U"ordre du jour"),
                                          View(U"orden del día"),
                                          View(U"ordine del giorno"),
                                          View(U"ordem do dia"),
                                          View(U"ordem de trabalhos"),
                                          View(U"agendapunten"),
                                          View(U"dagordning"),
                                          View(U"dagsorden"),
                                          View(U"porządek obrad"),
                                          View(U"napirend"),
                                          View(U"ordinea de zi"),
                                          View(U"повестка дня"),
                                          View(U"议事日程"),
                                          View(U"议题"),
                                          View(U"会议次第"),
                                          View(U"gündem"),
                                          View(U"讨论内容"),
                                          View(U"讨论事项"),
                                          View(U"会议讨论"),
                                          View(U"discussion"),
                                          View(U"discussion points"),
                                          View(U"topics discussed"),
                                          View(U"temas tratados"),
                                          View(U"points abordés"),
                                          View(U"sujets abordés"),
                                          View(U"assuntos tratados"),
                                          View(U"argomenti trattati"),
                                          View(U"besprochene themen")};
    return node.text.size() == 1 && is_one_of(trimmed(heading_form(node.text.front()), U" :"), titles);
}

}  // namespace zeren::extraction
