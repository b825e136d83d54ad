#include "extraction/english_names.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// UX/UI Designer: a slash between two acronyms of one word each before a further word.
bool joins_acronyms(View plain, std::size_t at) {
    constexpr std::size_t longest = 3;
    auto begin = at;
    while (begin > 0 && is_capital(plain[begin - 1])) --begin;
    auto end = at + 1;
    while (end < plain.size() && is_capital(plain[end])) ++end;
    const bool are_short = at - begin > 0 && at - begin <= longest && end > at + 1 && end - at - 1 <= longest;
    const bool begins = begin == 0 || View(U" ,;/").find(plain[begin - 1]) != View::npos;
    return are_short && begins && end + 1 < plain.size() && plain[end] == U' ' && is_capital(plain[end + 1]);
}

/// BI/finance analyst: a slash before a small letter, without blanks, stands inside of a name.
bool joins_words(View plain, std::size_t at) {
    if (at == 0 || at + 1 >= plain.size() || plain[at - 1] == U' ') return false;
    if (joins_acronyms(plain, at)) return true;
    // BC/DR-Koordinator
    auto hyphen = at + 1;
    while (hyphen < plain.size() && is_capital(plain[hyphen])) ++hyphen;
    if (hyphen > at + 1 && hyphen + 1 < plain.size() && plain[hyphen] == U'-' && is_capital(plain[at - 1]))
        return true;
    const bool is_small = plain[at + 1] >= U'a' && plain[at + 1] <= U'z';
    const bool follows_capital = plain[at - 1] >= U'A' && plain[at - 1] <= U'Z';
    return is_small && follows_capital;
}

bool separates(View plain, std::size_t at) {
    if (plain.substr(at) == U"+ Partner") return false;  // the end of a firm's name
    // M'Vélo+, Région: a name's own sign.
    const bool ends_name = at + 1 == plain.size() || View(U",;/)").find(plain[at + 1]) != View::npos;
    if (plain[at] == U'+' && ends_name && at > 0 && plain[at - 1] != U' ') return false;
    if (View(U";|+→").find(plain[at]) != View::npos) return true;
    const bool is_between_blanks =
        at > 0 && at + 1 < plain.size() && plain[at - 1] == U' ' && plain[at + 1] == U' ';
    if (View(U"·•").find(plain[at]) != View::npos && is_between_blanks) return true;
    if (plain[at] == U' ') {  // @anna @tom
        const auto word = plain.substr(0, at).find_last_of(U" ,;");
        return plain.substr(at + 1).starts_with(U'@') &&
               plain.substr(word == View::npos ? 0 : word + 1).starts_with(U'@');
    }
    if (plain[at] == U'/' && at > 0 && plain[at - 1] == U'-') return false;  // Archiv-/Registraturstelle
    if (plain[at] == U',') {
        static constexpr std::array forms = {View(U" Inc"), View(U" Ltd"), View(U" LLC"), View(U" Lda"),
                                             View(U" S.A"), View(U" S.L"), View(U" SpA"), View(U" GmbH")};
        return !begins_with_one_of(plain.substr(at + 1), forms);
    }
    if (plain[at] != U'/' || joins_words(plain, at)) return false;
    const bool is_of_date =  // by 15/03/2026
        at > 0 && at + 1 < plain.size() && is_digit(plain[at - 1]) && is_digit(plain[at + 1]);
    if (is_of_date) return false;
    static constexpr std::array compounds = {View(U"UI/UX"), View(U"UX/UI"), View(U"AI/ML"),
                                             View(U"ML/AI"), View(U"CI/CD"), View(U"QA/QC")};
    if (at >= 2 && is_one_of(plain.substr(at - 2, 5), compounds)) return false;
    // UX/App + Graph Eng: beside a plus a slash without blanks joins the words of a name.
    const bool has_blank =
        (at > 0 && plain[at - 1] == U' ') || (at + 1 < plain.size() && plain[at + 1] == U' ');
    return has_blank || plain.find(U'+') == View::npos;
}

/// Chavez Piñon, S. R.: what stands behind the comma is of the same name.
bool are_initials(View plain) {
    constexpr std::size_t longest = 9;
    if (plain.size() < 2 || plain.size() > longest || !plain.ends_with(U'.')) return false;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const bool begins = at == 0 || plain[at - 1] == U' ' || plain[at - 1] == U'.';
        if (plain[at] == U' ' || plain[at] == U'.') continue;
        if (!begins || !is_capital(plain[at])) return false;
    }
    return true;
}

/// Department for Environment, Food and Rural Affairs: a ministry whose subjects stand behind commas, the
/// last ones with "and", none of them a body by its words.
void unite_subjects(std::vector<Stretch>& pieces) {
    static constexpr std::array openings = {View(U"Department for "), View(U"Department of "),
                                            View(U"Ministry of "), View(U"Ministry for "),
                                            View(U"Secretary of State for ")};
    constexpr std::size_t most_subjects = 3;
    for (std::size_t at = 0; at + 1 < pieces.size(); ++at) {
        if (!begins_with_one_of(pieces[at].plain(), openings)) continue;
        auto last = at;
        for (auto next = at + 1; next < pieces.size() && next <= at + most_subjects; ++next) {
            const auto plain = pieces[next].plain();
            const auto joint = plain.find(U" and ");
            const bool holds_body =
                joint != View::npos && (ends_like_an_english_body(plain.substr(0, joint)) ||
                                        ends_like_an_english_body(plain.substr(joint + 5)));
            const bool is_subject = !holds_body && !ends_like_an_english_body(plain) &&
                                    !looks_like_a_person(plain) && plain.find(U'(') == View::npos;
            const auto before = pieces[next].passage->plain[pieces[next - 1].end];
            if (!is_subject || before != U',') break;
            if (plain.find(U" and ") != View::npos) {
                last = next;
                break;
            }
        }
        if (last == at) continue;
        pieces[at].end = pieces[last].end;
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                     pieces.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    }
}

std::vector<Stretch> pieces_of(const Stretch& list) {
    std::vector<Stretch> pieces;
    const auto plain = list.plain();
    std::size_t begin = 0;
    std::size_t depth = 0;
    for (std::size_t at = 0; at <= plain.size(); ++at) {
        const bool is_end = at == plain.size();
        if (!is_end && plain[at] == U'(') ++depth;
        if (!is_end && plain[at] == U')' && depth > 0) --depth;
        if (!is_end && (depth > 0 || !separates(plain, at))) continue;
        const auto piece = list.part(begin, at).trimmed();
        if (!pieces.empty() && plain[begin > 0 ? begin - 1 : 0] == U',' && are_initials(piece.plain()))
            pieces.back().end = piece.end;
        else if (!piece.empty())
            pieces.push_back(piece);
        begin = at + 1;
    }
    unite_subjects(pieces);
    return pieces;
}

/// The article with its blank that the words begin with, in small letters; its size.
std::size_t article_at(View plain) {
    static constexpr std::array articles = {
        View(U"the "), View(U"el "),  View(U"la "),  View(U"los "), View(U"las "), View(U"le "),
        View(U"les "), View(U"l'"),   View(U"l’"),   View(U"il "),  View(U"lo "),  View(U"gli "),
        View(U"der "), View(U"die "), View(U"das "), View(U"dem "), View(U"den "), View(U"o "),
        View(U"a "),   View(U"os "),  View(U"as "),  View(U"de "),  View(U"het ")};
    return longest_at_begin(plain, articles);
}

/// Cuts the pieces of one list at "and".
class AndSplitter {
  public:
    /// Semicolons part whole names: Parks and Open Spaces; County Transport.
    AndSplitter(const Stretch& list, const std::vector<Stretch>& pieces, const ActorDirectory& directory)
        : directory_(directory),
          is_bare_list_(pieces.size() > 1 && list.plain().find(U';') == View::npos &&
                        std::ranges::none_of(pieces, [](const Stretch& each) {
                            return ends_like_an_english_body(each.plain()) &&
                                   each.plain().find(U' ') != View::npos;
                        })) {}

    /// "X and Y" are two where both end like bodies, or both look like people, or where bare words stand in a
    /// list of bare words: Finance, HR and Legal. In other languages these end the list: Planung, IT und
    /// Einkauf.
    void split(Stretch piece, bool is_last, std::vector<Stretch>& names) const {
        for (View opening : {View(U"and "), View(U"& "), View(U"the ")}) {
            if (piece.plain().starts_with(opening)) piece = piece.part(opening.size()).trimmed();
        }
        if (const auto article = article_at(piece.plain());
            article > 0 && article < piece.size() && is_capital(piece.plain()[article]))
            piece = piece.part(article);
        const auto plain = piece.plain();
        const auto seam = plain.size() > longest_english_name || directory_.find(plain)
                              ? std::nullopt
                              : seam_of(plain, is_last);
        if (seam) {
            split(piece.part(0, seam->begin).trimmed(), is_last, names);
            split(without_article(piece.part(seam->end).trimmed()), is_last, names);
        } else if (!piece.empty()) {
            names.push_back(piece);
        }
    }

  private:
    struct Seam {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// The first word for "and" that parts two names.
    [[nodiscard]] std::optional<Seam> seam_of(View plain, bool is_last) const {
        for (View word : {View(U" and "), View(U" & "), View(U" y "), View(U" e "), View(U" et "),
                          View(U" sowie "), View(U" und "), View(U" u. ")}) {
            const bool is_english = word == U" and " || word == U" & ";
            for (auto at = plain.find(word); at != View::npos; at = plain.find(word, at + 1)) {
                const auto left = plain.substr(0, at);
                const auto right = plain.substr(at + word.size());
                if (goes_on_as_a_firm(right, word == U" & ")) continue;
                const bool is_word = without_opening(left).find(U' ') == View::npos;
                const bool ends_list = is_last && right.size() > 1 && right.find(U' ') == View::npos;
                const bool joins_helpers = is_english && has_several_words(right) &&
                                           left.size() > without_opening(left).size() &&
                                           has_several_words(without_opening(left));
                if (joins_helpers || are_two(word, left, right) ||
                    (is_bare_list_ && is_word && (word == U" and " || ends_list)))
                    return Seam{.begin = at, .end = at + word.size()};
            }
        }
        return std::nullopt;
    }

    /// Appel & Sohn KG, García e Hijos SL: one firm; Weber & Partner too, but not "police and partners".
    static bool goes_on_as_a_firm(View right, bool is_sign) {
        static constexpr std::array kin = {
            View(U"Sohn"),    View(U"Söhne"),    View(U"Co"),       View(U"Co."),       View(U"Cie"),
            View(U"Cie."),    View(U"Fils"),     View(U"Sons"),     View(U"Son"),       View(U"Daughters"),
            View(U"Hijos"),   View(U"Hijo"),     View(U"Hermanos"), View(U"Filhos"),    View(U"Irmãos"),
            View(U"Figli"),   View(U"Figlio"),   View(U"Fratelli"), View(U"Zonen"),     View(U"Zoon"),
            View(U"Partner"), View(U"Partners"), View(U"Company"),  View(U"Associates")};
        constexpr std::size_t behind_signs_alone = 4;
        const auto words = std::span(kin).first(kin.size() - (is_sign ? 0 : behind_signs_alone));
        return is_one_of(right.substr(0, right.find(U' ')), words);
    }

    /// with Finance: the words behind those that say what the names of a list do.
    static View without_opening(View words) {
        const auto opening = english_opening(lower_case(words.substr(0, longest_english_name)));
        return opening ? words.substr(opening->size) : words;
    }

    static bool has_several_words(View name) { return name.find(U' ') != View::npos; }

    static bool are_two(View word, View left, View right) {
        if (word == U" sowie ") return true;
        if (ends_like_an_english_body(left) &&
            (ends_like_an_english_body(right) || is_english_collective(right)))
            return true;
        // Concejalía de Obras y Servicios: services are what the body is of.
        static constexpr std::array services = {View(U"Servicios"), View(U"Serviços"), View(U"Servizi"),
                                                View(U"Services")};
        if (word != U" and " && word != U" & " && has_several_words(left) && is_one_of(right, services))
            return false;
        // Fiscalização e Divisão de Urbanismo: a whole name behind the word.
        if (begins_like_a_romance_body(right) &&
            (begins_like_a_romance_body(left) || has_several_words(right)))
            return true;
        if (looks_like_a_person(left) && looks_like_a_person(right)) return true;
        // … y el IES Sierra Alta, et la mairie: an article before the name of a body.
        const auto article = article_at(right);
        return article > 0 && begins_like_a_romance_body(right.substr(article));
    }

    const ActorDirectory& directory_;
    bool is_bare_list_;
};

}  // namespace

std::vector<Stretch> names_in_list(const Stretch& list, const ActorDirectory& directory) {
    const auto pieces = pieces_of(list);
    const AndSplitter splitter(list, pieces, directory);
    std::vector<Stretch> names;
    for (const auto& piece : pieces) splitter.split(piece, &piece == &pieces.back(), names);
    return names;
}

Stretch without_article(const Stretch& name) { return name.part(article_at(name.plain())).trimmed(); }

Stretch without_ornament(Stretch name) {
    while (!name.empty() && View(U"•·▪■◦*-–—[").find(name.plain().front()) != View::npos)
        name = name.part(1).trimmed();
    name = name.part(0, name.size() - open_list_ending(lower_case(name.plain()))).trimmed();
    while (name.size() > 2 && View(U"-–—").find(name.plain().back()) != View::npos &&
           name.plain()[name.size() - 2] == U' ')
        name = name.part(0, name.size() - 1).trimmed();
    if (name.plain().ends_with(U']')) {
        const auto open = name.plain().rfind(U'[');
        if (open == View::npos)
            name = name.part(0, name.size() - 1);
        else if (open > 0 && is_digit(name.plain()[open + 1]))  // Bauhof[50%]: units of a resource
            name = name.part(0, open);
    }
    return name.trimmed();
}

Stretch without_stop(Stretch part) {
    while (!part.empty() && View(U".;, ").find(part.plain().back()) != View::npos &&
           !ends_with_a_point(part.plain())) {
        part = part.part(0, part.size() - 1);
    }
    return part.trimmed();
}

Stretch without_colon(const Stretch& name) {
    return name.plain().ends_with(U':') ? name.part(0, name.size() - 1).trimmed() : name;
}

}  // namespace zeren::extraction
