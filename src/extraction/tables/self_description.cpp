#include "extraction/tables/self_description.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "extraction/tables/cell_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {

using View = std::u32string_view;

bool tells_of_its_page(const documents::Table& table) {
    static constexpr std::array labels = {
        View(U"索引号"),   View(U"发布机构"), View(U"信息来源"), View(U"浏览次数"), View(U"主题分类"),
        View(U"组配分类"), View(U"公开类别"), View(U"发文机关"), View(U"发文字号"), View(U"生成日期"),
        View(U"成文日期"), View(U"发布日期"), View(U"公开方式"), View(U"体裁分类"), View(U"信息索引")};
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t longest = 12;
    std::size_t told = 0;
    for (const auto& row : std::span(table.rows).first(std::min(table.rows.size(), most_rows))) {
        told += static_cast<std::size_t>(std::ranges::count_if(row.cells, [&](const documents::Cell& cell) {
            return is_filled(cell) && begins_with_one_of(plain_words(cell, longest), labels);
        }));
    }
    return told > 1 && table.rows.size() <= most_rows;
}

bool tells_of_its_document(const documents::Table& table) {
    static constexpr std::array labels = {
        View(U"version"),     View(U"document"),      View(U"document title"), View(U"document owner"),
        View(U"prepared by"), View(U"last change"),   View(U"last changed"),   View(U"last updated"),
        View(U"date"),        View(U"author"),        View(U"approved by"),    View(U"classification"),
        View(U"revision"),    View(U"status"),        View(U"project"),        View(U"client"),
        View(U"dokument"),    View(U"stand"),         View(U"autor"),          View(U"ersteller"),
        View(U"freigabe"),    View(U"projekt"),       View(U"versión"),        View(U"fecha"),
        View(U"proyecto"),    View(U"projet"),        View(U"auteur"),         View(U"rédacteur"),
        View(U"versione"),    View(U"autore"),        View(U"data"),           View(U"progetto"),
        View(U"versão"),      View(U"elaborado por"), View(U"文档编号"),       View(U"版本"),
        View(U"版本号"),      View(U"编制人"),        View(U"审核人"),         View(U"批准人"),
        View(U"编制日期"),    View(U"编制单位"),      View(U"密级"),           View(U"项目名称"),
        View(U"项目编号")};
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t fewest = 3;
    constexpr std::size_t longest = 24;
    std::size_t told = 0;
    std::size_t rows = 0;
    if (table.rows.size() > most_rows) return false;
    for (const auto& row : table.rows) {
        const auto first = std::ranges::find_if(row.cells, is_filled);
        if (first == row.cells.end()) continue;
        ++rows;
        if (std::ranges::count_if(row.cells, is_filled) <= 2 &&
            is_one_of(head_form(plain_words(*first, longest)), labels))
            ++told;
    }
    return told >= fewest && told * 2 > rows;
}

bool tells_who_signed(const documents::Table& table) {
    static constexpr std::array heads = {
        View(U"rédaction"),     View(U"rédigé par"),   View(U"vérification"), View(U"vérifié par"),
        View(U"approbation"),   View(U"approuvé par"), View(U"validation"),   View(U"prepared by"),
        View(U"written by"),    View(U"drafted by"),   View(U"reviewed by"),  View(U"checked by"),
        View(U"approved by"),   View(U"erstellt"),     View(U"erstellt von"), View(U"geprüft"),
        View(U"geprüft von"),   View(U"freigegeben"),  View(U"freigabe"),     View(U"freigegeben von"),
        View(U"elaborado por"), View(U"revisado por"), View(U"aprobado por"), View(U"elaboró"),
        View(U"revisó"),        View(U"aprobó"),       View(U"aprovado por"), View(U"redatto da"),
        View(U"verificato da"), View(U"approvato da"), View(U"编制"),         View(U"审核"),
        View(U"批准"),          View(U"审批"),         View(U"会签"),         View(U"elaborado"),
        View(U"revisado"),      View(U"aprobado"),     View(U"aprovado"),     View(U"rédigé"),
        View(U"vérifié"),       View(U"approuvé"),     View(U"validé"),       View(U"redatto"),
        View(U"verificato"),    View(U"approvato"),    View(U"prepared"),     View(U"reviewed"),
        View(U"checked"),       View(U"approved"),     View(U"validé par")};
    constexpr std::size_t most_rows = 4;
    constexpr std::size_t longest = 24;
    if (table.rows.empty() || table.rows.size() > most_rows) return false;
    const auto& head = table.rows.front().cells;
    return std::ranges::count_if(head, is_filled) > 1 &&
           std::ranges::all_of(head, [](const documents::Cell& cell) {
               return !is_filled(cell) || is_one_of(head_form(plain_words(cell, longest)), heads);
           });
}

}  // namespace zeren::extraction::tables
