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

constexpr std::array body_words = {View(U"department"),   View(U"departments"),   View(U"dept"),
                                   View(U"agency"),       View(U"agencies"),      View(U"office"),
                                   View(U"offices"),      View(U"university"),    View(U"universities"),
                                   View(U"authority"),    View(U"authorities"),   View(U"board"),
                                   View(U"council"),      View(U"councils"),      View(U"committee"),
                                   View(U"commission"),   View(U"ministry"),      View(U"ministries"),
                                   View(U"bureau"),       View(U"team"),          View(U"teams"),
                                   View(U"unit"),         View(U"service"),       View(U"services"),
                                   View(U"centre"),       View(U"center"),        View(U"district"),
                                   View(U"association"),  View(U"institute"),     View(U"hospital"),
                                   View(U"hospitals"),    View(U"police"),        View(U"guard"),
                                   View(U"inc"),          View(U"ltd"),           View(U"bank"),
                                   View(U"school"),       View(U"schools"),       View(U"college"),
                                   View(U"group"),        View(U"society"),       View(U"union"),
                                   View(U"foundation"),   View(U"trust"),         View(U"network"),
                                   View(U"company"),      View(U"corporation"),   View(U"museum"),
                                   View(U"library"),      View(U"libraries"),     View(U"administration"),
                                   View(U"secretariat"),  View(U"division"),      View(U"directorate"),
                                   View(U"section"),      View(U"branch"),        View(U"court"),
                                   View(U"chamber"),      View(U"forum"),         View(U"partnership"),
                                   View(U"alliance"),     View(U"federation"),    View(U"registry"),
                                   View(U"treasury"),     View(U"cabinet"),       View(U"parliament"),
                                   View(U"assembly"),     View(U"taskforce"),     View(U"force"),
                                   View(U"government"),   View(U"municipality"),  View(U"municipalities"),
                                   View(U"utility"),      View(U"utilities"),     View(U"operator"),
                                   View(U"operators"),    View(U"church"),        View(U"club"),
                                   View(U"inspectorate"), View(U"programme"),     View(U"program"),
                                   View(U"laboratory"),   View(U"observatory"),   View(U"consortium"),
                                   View(U"enterprise"),   View(U"enterprises"),   View(U"organisation"),
                                   View(U"organization"), View(U"organisations"), View(U"organizations"),
                                   View(U"manager"),      View(U"director"),      View(U"officer"),
                                   View(U"coordinator"),  View(U"commissioner"),  View(U"mayor"),
                                   View(U"minister"),     View(U"secretary"),     View(U"brigade"),
                                   View(U"chair"),        View(U"clerk"),         View(U"treasurer"),
                                   View(U"trustees"),     View(U"governors"),     View(U"president"),
                                   View(U"headteacher"),  View(U"registrar"),     View(U"warden"),
                                   View(U"llc"),          View(U"gmbh"),          View(U"plc"),
                                   View(U"ngo"),          View(U"ngos"),          View(U"squad")};

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
                                 View(U"in zusammenarbeit mit "),
                                 View(U"in kooperation mit "),
                                 View(U"in abstimmung mit "),
                                 View(U"gemeinsam mit "),
                                 View(U"zusammen mit "),
                                 View(U"unterstützt durch "),
                                 View(U"unter mitwirkung von "),
                                 View(U"mit unterstützung von "),
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
constexpr std::array endings = {
    Ending{U" to lead", lead},      Ending{U" will lead", lead},  Ending{U" leads", lead},
    Ending{U" leading", lead},      Ending{U" lead", lead},       Ending{U" to support", help},
    Ending{U" will support", help}, Ending{U" supporting", help}, Ending{U" supports", help},
    Ending{U" support", help},      Ending{U" assisting", help}};

/// The words between blanks, hyphens and dots, in lower case.
template <class Visit>
bool any_word(View lower, const Visit& visit) {
    while (!lower.empty()) {
        const auto end = std::min(lower.find_first_of(U" .,'’&/-()"), lower.size());
        if (end > 0 && visit(lower.substr(0, end))) return true;
        lower.remove_prefix(std::min(end + 1, lower.size()));
    }
    return false;
}

bool is_body_word(View word) { return is_one_of(word, body_words); }

bool is_letter(char32_t sign) {
    const auto is_within = [sign](char32_t first, char32_t last) { return sign >= first && sign <= last; };
    constexpr char32_t first_hangul = 0xAC00;
    constexpr char32_t last_hangul = 0xD7A3;
    return is_within(U'a', U'z') || is_within(U'A', U'Z') || is_within(U'À', U'ɏ') || is_within(U'Ḁ', U'ỹ') ||
           is_within(U'Ͱ', U'ӿ') ||  // Greek, Cyrillic
           is_within(U'ء', U'ي') ||  // Arabic
           is_within(first_hangul, last_hangul);
}

/// WHO, DfE, NHS: most of its letters are capitals.
bool is_acronym(View word) {
    constexpr std::size_t longest = 8;
    const auto capitals = std::ranges::count_if(word, is_capital);
    return word.size() >= 2 && word.size() <= longest &&
           capitals * 2 > static_cast<std::ptrdiff_t>(word.size());
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

/// Gesundheitsamt, Stadtwerke, Pressestelle
bool ends_like_a_german_body(View word) {
    static constexpr std::array endings = {
        View(U"amt"),        View(U"werke"),       View(U"stelle"),       View(U"behörde"),
        View(U"abteilung"),  View(U"referat"),     View(U"polizei"),      View(U"feuerwehr"),
        View(U"verwaltung"), View(U"ministerium"), View(U"gesellschaft"), View(U"verband"),
        View(U"leitung"),    View(U"zentrum"),     View(U"direktion"),    View(U"kammer"),
        View(U"büro"),       View(U"kanzlei"),     View(U"betrieb"),      View(U"dezernat"),
        View(U"aufsicht"),   View(U"kämmerei"),    View(U"bauhof"),       View(U"verein"),
        View(U"archiv"),     View(U"bibliothek"),  View(U"bücherei"),     View(U"gärtnerei"),
        View(U"gemeinden"),  View(U"dienst"),      View(U"kasse")};
    return word.size() > 4 && ends_with_one_of(word, endings);
}

bool ends_like_an_english_body(View plain) {
    const auto lower = lower_case(plain);
    const auto of = View(lower).find(U" of ");
    const auto head = of == View::npos ? View(lower) : View(lower).substr(0, of);
    const auto begin = head.rfind(U' ');
    auto last = begin == View::npos ? head : head.substr(begin + 1);
    while (last.ends_with(U'.')) last.remove_suffix(1);
    if (is_body_word(last) || ends_like_a_german_body(last)) return true;
    const auto for_head = View(lower).substr(0, View(lower).find(U" for "));
    if (for_head.size() < lower.size() && ends_like_an_english_body(for_head)) return true;
    return std::ranges::count(plain, U' ') <= 1 && is_acronym(plain.substr(0, plain.find(U' ')));
}

bool begins_like_a_romance_body(View plain) {
    static constexpr std::array words = {
        View(U"agence"),       View(U"agencia"),      View(U"agência"),       View(U"asociación"),
        View(U"associação"),   View(U"câmara"),       View(U"cámara"),        View(U"association"),
        View(U"associazione"), View(U"assessoria"),   View(U"ayuntamiento"),  View(U"bomberos"),
        View(U"bombeiros"),    View(U"caisse"),       View(U"centre"),        View(U"centro"),
        View(U"chambre"),      View(U"comité"),       View(U"comisión"),      View(U"comissão"),
        View(U"commission"),   View(U"comune"),       View(U"concejalía"),    View(U"conseil"),
        View(U"consejería"),   View(U"consejo"),      View(U"conselho"),      View(U"coordenação"),
        View(U"coordinación"), View(U"departamento"), View(U"département"),   View(U"dirección"),
        View(U"direção"),      View(U"direction"),    View(U"diretoria"),     View(U"direzione"),
        View(U"empresa"),      View(U"fondation"),    View(U"fundación"),     View(U"fundação"),
        View(U"gabinete"),     View(U"guardia"),      View(U"hospital"),      View(U"hôpital"),
        View(U"ospedale"),     View(U"guarda"),       View(U"institut"),      View(U"instituto"),
        View(U"mairie"),       View(U"ministerio"),   View(U"ministério"),    View(U"oficina"),
        View(U"police"),       View(U"policía"),      View(U"polícia"),       View(U"polizia"),
        View(U"prefeitura"),   View(U"préfecture"),   View(U"protección"),    View(U"proteção"),
        View(U"protezione"),   View(U"pôle"),         View(U"secretaria"),    View(U"secretaría"),
        View(U"service"),      View(U"servicio"),     View(U"servizio"),      View(U"serviço"),
        View(U"unidad"),       View(U"unidade"),      View(U"universidad"),   View(U"universidade"),
        View(U"université"),   View(U"università"),   View(U"ufficio"),       View(U"divisão"),
        View(U"división"),     View(U"diputación"),   View(U"asociaciones"),  View(U"associations"),
        View(U"associações"),  View(U"associazioni"), View(U"centros"),       View(U"centres"),
        View(U"communes"),     View(U"cooperativa"),  View(U"coopérative"),   View(U"escuela"),
        View(U"escuelas"),     View(U"école"),        View(U"écoles"),        View(U"escola"),
        View(U"escolas"),      View(U"scuola"),       View(U"scuole"),        View(U"federación"),
        View(U"fédération"),   View(U"federação"),    View(U"instituciones"), View(U"junta"),
        View(U"mesa"),         View(U"patronato"),    View(U"servicios"),     View(U"services"),
        View(U"serviços"),     View(U"syndicat"),     View(U"sindicato"),     View(U"universidades"),
        View(U"decanato"),     View(U"decanatos"),    View(U"facultad"),      View(U"facultades"),
        View(U"faculdade"),    View(U"faculté"),      View(U"departamentos"), View(U"vicerrectorado"),
        View(U"dipartimento"), View(U"ministère"),    View(U"région"),        View(U"delegación")};
    const auto first = plain.substr(0, plain.find(U' '));
    return is_one_of(lower_case(first), words) || is_acronym(first);
}

bool ends_with_a_point(View plain) {
    static constexpr std::array short_words = {View(U"inc."),  View(U"ltd."),  View(U"co."),   View(U"corp."),
                                               View(U"bros."), View(U"dept."), View(U"ltda."), View(U"cía.")};
    if (!plain.ends_with(U'.')) return false;
    const auto blank = plain.rfind(U' ');
    const auto word = lower_case(blank == View::npos ? plain : plain.substr(blank + 1));
    const bool is_initial =
        blank != View::npos && word.size() == 2 && is_capital(plain[plain.size() - 2]);  // Anna K.
    return is_initial || is_one_of(word, short_words) || word.find(U'.') + 1 < word.size();
}

std::size_t open_list_ending(View plain) {
    static constexpr std::array endings = {
        View(U" etc."),         View(U" etc"),         View(U" u. a."),       View(U" u.a."),
        View(U" u. a"),         View(U" u.a"),         View(U" usw."),        View(U" usw"),
        View(U" et al."),       View(U" et al"),       View(U" entre otros"), View(U" entre otras"),
        View(U" entre outros"), View(U" ecc."),        View(U" ecc"),         View(U" and others"),
        View(U" among others"), View(U" und weitere"), View(U" et autres"),   View(U" e.a."),
        View(U" e altri"),      View(U" y otros"),     View(U" m.fl."),       View(U" itp."),
        View(U" i in.")};
    return longest_at_end(plain, endings);
}

bool looks_like_a_person(View plain) {
    std::size_t words = 0;
    for (auto rest = plain; !rest.empty(); ++words) {
        if (!is_capital(rest.front())) return false;
        rest.remove_prefix(std::min(rest.find(U' '), rest.size()));
        if (!rest.empty()) rest.remove_prefix(1);
    }
    const auto lower = lower_case(plain);
    return (words == 2 || words == 3) && !any_word(lower, is_body_word);
}

bool is_english_collective(View plain) {
    const auto lower = lower_case(plain);
    constexpr std::array openings_of_many = {View(U"all "),   View(U"relevant "), View(U"other "),
                                             View(U"every "), View(U"each "),     View(U"concerned "),
                                             View(U"local ")};
    constexpr std::array many = {View(U"departments"),    View(U"ministries"),    View(U"agencies"),
                                 View(U"councils"),       View(U"authorities"),   View(U"partners"),
                                 View(U"teams"),          View(U"units"),         View(U"stakeholders"),
                                 View(U"municipalities"), View(U"schools"),       View(U"bodies"),
                                 View(U"organisations"),  View(U"organizations"), View(U"offices"),
                                 View(U"governments"),    View(U"staff"),         View(U"employees")};
    return begins_with_one_of(lower, openings_of_many) && ends_with_one_of(lower, many);
}

}  // namespace zeren::extraction
