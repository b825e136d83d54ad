#include "extraction/english_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/due_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {

bool is_capital(char32_t sign) { return lower_case(sign) != sign; }

namespace {

using View = std::u32string_view;

constexpr auto lead = Duty::lead;
constexpr auto help = Duty::cooperate;

constexpr std::array openings = {View(U"with support from "),
                                 View(U"with the support of "),
                                 View(U"supported by "),
                                 View(U"in partnership with "),
                                 View(U"in collaboration with "),
                                 View(U"in cooperation with "),
                                 View(U"together with "),
                                 View(U"assisted by "),
                                 View(U"working with "),
                                 View(U"with "),
                                 View(U"en colaboración con "),
                                 View(U"con la colaboración de "),
                                 View(U"en coordinación con "),
                                 View(U"con el apoyo de "),
                                 View(U"con apoyo de "),
                                 View(U"con la participación de "),
                                 View(U"junto con "),
                                 View(U"en collaboration avec "),
                                 View(U"en partenariat avec "),
                                 View(U"en lien avec "),
                                 View(U"en coopération avec "),
                                 View(U"avec l'appui de "),
                                 View(U"avec l’appui de "),
                                 View(U"avec le soutien de "),
                                 View(U"avec le concours de "),
                                 View(U"avec le support de "),
                                 View(U"avec support de "),
                                 View(U"avec l'aide de "),
                                 View(U"avec l’aide de "),
                                 View(U"avec la participation de "),
                                 View(U"avec la collaboration de "),
                                 View(U"avec "),
                                 View(U"avec : "),
                                 View(U"avec: "),
                                 View(U"with: "),
                                 View(U"mit: "),
                                 View(U"con: "),
                                 View(U"com: "),
                                 View(U"in zusammenarbeit mit "),
                                 View(U"in kooperation mit "),
                                 View(U"in abstimmung mit "),
                                 View(U"gemeinsam mit "),
                                 View(U"zusammen mit "),
                                 View(U"unterstützt durch "),
                                 View(U"unter mitwirkung von "),
                                 View(U"mit unterstützung von "),
                                 View(U"mit unterstützung durch "),
                                 View(U"mit unterstützung "),
                                 View(U"unterstützt von "),
                                 View(U"mit "),
                                 View(U"em parceria com "),
                                 View(U"em colaboração com "),
                                 View(U"em articulação com "),
                                 View(U"com o apoio de "),
                                 View(U"com apoio de "),
                                 View(U"in collaborazione con "),
                                 View(U"con il supporto di "),
                                 View(U"con il contributo di "),
                                 View(U"in samenwerking met "),
                                 View(U"met ondersteuning van "),
                                 View(U"samen met "),
                                 View(U"we współpracy z "),
                                 View(U"i samarbete med "),
                                 View(U"i samarbeid med "),
                                 View(U"i samarbejde med "),
                                 View(U"ve spolupráci s "),
                                 View(U"совместно с "),
                                 View(U"при участии ")};
constexpr std::array lead_openings = {View(U"led by "), View(U"coordinated by "), View(U"jointly led by ")};
constexpr std::array consulted_openings = {View(U"in consultation with "), View(U"consulting ")};

struct Ending {
    View text;
    Duty duty;
};
constexpr std::array endings = {Ending{U" to lead", lead},
                                Ending{U" will lead", lead},
                                Ending{U" leads", lead},
                                Ending{U" leading", lead},
                                Ending{U" lead", lead},
                                Ending{U" to support", help},
                                Ending{U" will support", help},
                                Ending{U" supporting", help},
                                Ending{U" supports", help},
                                Ending{U" support", help},
                                Ending{U" assisting", help},
                                Ending{U" to be informed", Duty::informed},
                                Ending{U" to be consulted", Duty::consulted},
                                Ending{U" to approve", Duty::approves},
                                Ending{U" to sign off", Duty::approves}};

bool is_letter(char32_t sign) {
    const auto is_within = [sign](char32_t first, char32_t last) { return sign >= first && sign <= last; };
    constexpr char32_t first_hangul = 0xAC00;
    constexpr char32_t last_hangul = 0xD7A3;
    return is_within(U'a', U'z') || is_within(U'A', U'Z') || is_within(U'À', U'ɏ') || is_within(U'Ḁ', U'ỹ') ||
           is_within(U'Ͱ', U'ӿ') ||  // Greek, Cyrillic
           is_within(U'ء', U'ي') ||  // Arabic
           is_within(first_hangul, last_hangul);
}

}  // namespace

bool is_english(View plain) {
    return std::ranges::none_of(plain, is_han) && std::ranges::any_of(plain, is_letter);
}

std::size_t deadline_behind(View plain) {
    static constexpr std::array signs = {View(U". Due "), View(U". By "), View(U" – by "), View(U" - by ")};
    constexpr std::size_t sign_and_blank = 2;
    for (View sign : signs) {
        const auto at = plain.find(sign);
        if (at == View::npos || at == 0) continue;
        auto words = plain.substr(at + sign_and_blank);
        if (words.starts_with(U"– ") || words.starts_with(U"- ")) words.remove_prefix(sign_and_blank);
        while (words.ends_with(U'.')) words.remove_suffix(1);
        if (says_when(words)) return at;
    }
    return plain.size();
}

std::optional<DutyWords> english_opening(View plain) {
    if (const auto size = longest_at_begin(plain, lead_openings))
        return DutyWords{.duty = lead, .size = size};
    if (const auto size = longest_at_begin(plain, consulted_openings))
        return DutyWords{.duty = Duty::consulted, .size = size};
    if (const auto size = longest_at_begin(plain, openings)) return DutyWords{.duty = help, .size = size};
    static constexpr std::array responsible = {View(U"resp. "), View(U"resp "), View(U"verantw. "),
                                               View(U"zust. ")};
    if (const auto size = longest_at_begin(plain, responsible))
        return DutyWords{.duty = Duty::responsible, .size = size};
    return std::nullopt;
}

std::optional<DutyWords> english_ending(View plain) {
    for (const auto& ending : endings) {
        if (plain.ends_with(ending.text)) return DutyWords{.duty = ending.duty, .size = ending.text.size()};
    }
    return std::nullopt;
}

bool ends_with_a_point(View plain) {
    static constexpr std::array short_words = {
        View(U"inc."),  View(U"ltd."),  View(U"co."),    View(U"corp."),  View(U"bros."),
        View(U"dept."), View(U"ltda."), View(U"cía."),   View(U"lda."),   View(U"gmbh."),
        View(U"abt."),  View(U"ref."),  View(U"resp."),  View(U"coord."), View(U"dir."),
        View(U"mgr."),  View(U"adm."),  View(U"admin."), View(U"sekr.")};
    if (!plain.ends_with(U'.')) return false;
    const auto blank = plain.rfind(U' ');
    const auto word = lower_case(blank == View::npos ? plain : plain.substr(blank + 1));
    const bool is_initial =
        blank != View::npos && word.size() == 2 && is_capital(plain[plain.size() - 2]);  // Anna K.
    const bool is_cut = word.ends_with(U"verantw.") || word.ends_with(U"beauftr.");      // Prozessverantw.
    return is_initial || is_cut || is_one_of(word, short_words) || word.find(U'.') + 1 < word.size();
}

std::size_t open_list_ending(View plain) {
    static constexpr std::array endings = {
        View(U" etc."),         View(U" etc"),           View(U" u. a."),         View(U" u.a."),
        View(U" u. a"),         View(U" u.a"),           View(U" usw."),          View(U" usw"),
        View(U" et al."),       View(U" et al"),         View(U" entre otros"),   View(U" entre otras"),
        View(U" entre outros"), View(U" ecc."),          View(U" ecc"),           View(U" and others"),
        View(U" among others"), View(U" und weitere"),   View(U" et autres"),     View(U" e.a."),
        View(U" e altri"),      View(U" y otros"),       View(U" m.fl."),         View(U" itp."),
        View(U" i in."),        View(U" if needed"),     View(U" if required"),   View(U" as needed"),
        View(U" as required"),  View(U" si besoin"),     View(U" si nécessaire"), View(U" bei bedarf"),
        View(U" si procede"),   View(U" se necessário"), View(U" se necessario"), View(U" indien nodig")};
    return longest_at_end(plain, endings);
}

}  // namespace zeren::extraction
