#include <array>
#include <set>

#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// What a cell or clause says that names nobody, in small letters.
constexpr std::array words_of_none = {View(U"无"),
                                      View(U"暂无"),
                                      View(U"待定"),
                                      View(U"待明确"),
                                      View(U"未定"),
                                      View(U"不涉及"),
                                      View(U"空"),
                                      View(U"なし"),
                                      View(U"/"),
                                      View(U"\\"),
                                      View(U"-"),
                                      View(U"--"),
                                      View(U"—"),
                                      View(U"——"),
                                      View(U"–"),
                                      View(U"―"),
                                      View(U"…"),
                                      View(U"……"),
                                      View(U"?"),
                                      View(U"none"),
                                      View(U"n/a"),
                                      View(U"na"),
                                      View(U"n / a"),
                                      View(U"n.a."),
                                      View(U"n.a"),
                                      View(U"n. a."),
                                      View(U"n/d"),
                                      View(U"n.d."),
                                      View(U"n. d."),
                                      View(U"t.b.d."),
                                      View(U"t.b.a."),
                                      View(U"t.b.c."),
                                      View(U"nobody"),
                                      View(U"unknown"),
                                      View(U"unbekannt"),
                                      View(U"inconnu"),
                                      View(U"desconocido"),
                                      View(U"desconhecido"),
                                      View(U"sconosciuto"),
                                      View(U"onbekend"),
                                      View(U"no one"),
                                      View(U"nil"),
                                      View(U"tbd"),
                                      View(U"tbc"),
                                      View(U"tba"),
                                      View(U"keine"),
                                      View(U"keiner"),
                                      View(U"entfällt"),
                                      View(U"k. a."),
                                      View(U"k.a."),
                                      View(U"offen"),
                                      View(U"aucun"),
                                      View(U"aucune"),
                                      View(U"néant"),
                                      View(U"sans objet"),
                                      View(U"s.o."),
                                      View(U"s/o"),
                                      View(U"à définir"),
                                      View(U"à préciser"),
                                      View(U"à désigner"),
                                      View(U"por designar"),
                                      View(U"da designare"),
                                      View(U"a designar"),
                                      View(U"zu benennen"),
                                      View(U"to be named"),
                                      View(U"to be appointed"),
                                      View(U"ninguno"),
                                      View(U"ninguna"),
                                      View(U"por definir"),
                                      View(U"no aplica"),
                                      View(U"não aplicável"),
                                      View(U"não se aplica"),
                                      View(U"not applicable"),
                                      View(U"non applicabile"),
                                      View(U"non applicable"),
                                      View(U"nicht zutreffend"),
                                      View(U"n.v.t."),
                                      View(U"nie dotyczy"),
                                      View(U"не применимо"),
                                      View(U"不适用"),
                                      View(U"该当なし"),
                                      View(U"해당 없음"),
                                      View(U"해당없음"),
                                      View(U"nenhum"),
                                      View(U"nenhuma"),
                                      View(U"a definir"),
                                      View(U"nessuno"),
                                      View(U"nessuna"),
                                      View(U"da definire"),
                                      View(U"geen"),
                                      View(U"nvt"),
                                      View(U"to be confirmed"),
                                      View(U"to be determined"),
                                      View(U"to be decided"),
                                      View(U"noch offen"),
                                      View(U"noch zu klären"),
                                      View(U"wird noch benannt"),
                                      View(U"por determinar"),
                                      View(U"sin asignar"),
                                      View(U"a determinar"),
                                      View(U"da individuare"),
                                      View(U"nog te bepalen"),
                                      View(U"nog niet bekend"),
                                      View(U"do ustalenia"),
                                      View(U"brak"),
                                      View(U"ej utsedd"),
                                      View(U"нет"),
                                      View(U"не определен"),
                                      View(U"не определено"),
                                      View(U"chưa xác định"),
                                      View(U"không"),
                                      View(U"미정"),
                                      View(U"없음"),
                                      View(U"يحدد لاحقاً"),
                                      View(U"يحدد لاحقا"),
                                      View(U"لا يوجد"),
                                      View(U"to be agreed"),
                                      View(U"to be identified"),
                                      View(U"to be assigned"),
                                      View(U"vacant"),
                                      View(U"open"),
                                      View(U"ingen"),
                                      View(U"nadie"),
                                      View(U"niemand"),
                                      View(U"personne"),
                                      View(U"ninguém"),
                                      View(U"n.n."),
                                      View(U"n.n"),
                                      View(U"unassigned")};

}  // namespace

bool says_none(View plain) {
    static const std::set<View> words(words_of_none.begin(), words_of_none.end());
    constexpr std::size_t longest = 20;
    const bool is_in_brackets = plain.size() > 2 && plain.starts_with(U'(') && plain.ends_with(U')');
    if (is_in_brackets) plain = plain.substr(1, plain.size() - 2);  // （无）
    // nadie — bloqueado por diseño
    for (View dash : {View(U" — "), View(U" – ")}) {
        if (const auto at = plain.find(dash); at != View::npos && at > 2 && at <= longest)
            return words.contains(lower_case(plain.substr(0, at)));
    }
    // –not involved: a dash, and what it says to those who do not see it.
    const auto behind_dash = trimmed(plain, U"–—- ");
    const bool is_said =
        behind_dash.size() < plain.size() && behind_dash.size() <= longest && !behind_dash.empty();
    if (is_said && (behind_dash == U"not involved" || words.contains(lower_case(behind_dash)))) return true;
    if (plain.size() > 1 && plain.find_first_not_of(U'_') == View::npos) return true;  // to be filled in
    return plain.size() <= longest && words.contains(lower_case(plain));
}

bool begins_saying_none(char32_t sign) {
    static const auto signs = [] {
        std::set<char32_t> firsts;
        for (View words : words_of_none) firsts.insert(words[0]);
        firsts.insert(U'_');
        return firsts;
    }();
    return signs.contains(sign);
}

}  // namespace zeren::extraction
