#include "extraction/english_bodies.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

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
                                   View(U"ngo"),          View(U"ngos"),          View(U"squad"),
                                   View(U"sponsor"),      View(U"reviewer"),      View(U"reviewers"),
                                   View(U"provider"),     View(U"providers"),     View(U"steward"),
                                   View(U"champions"),    View(U"engineers"),     View(U"developers")};

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

/// WHO, DfE, NHS: most of its letters are capitals.
bool is_acronym(View word) {
    constexpr std::size_t longest = 8;
    const auto capitals = std::ranges::count_if(word, is_capital);
    return word.size() >= 2 && word.size() <= longest &&
           capitals * 2 > static_cast<std::ptrdiff_t>(word.size());
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

}  // namespace

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

bool names_a_role(View plain) {
    static constexpr std::array roles = {
        View(U"owner"),       View(U"lead"),        View(U"leads"),     View(U"maintainer"),
        View(U"maintainers"), View(U"engineer"),    View(U"developer"), View(U"designer"),
        View(U"analyst"),     View(U"architect"),   View(U"admin"),     View(U"head"),
        View(U"marketing"),   View(U"engineering"), View(U"security"),  View(U"legal"),
        View(U"finance"),     View(U"leiter"),      View(U"chef"),      View(U"responsable")};
    const auto words = lower_case(plain);
    const auto blank = words.rfind(U' ');
    return is_one_of(blank == View::npos ? View(words) : View(words).substr(blank + 1), roles);
}

bool names_an_office(View plain) { return names_a_role(plain) || ends_like_an_english_body(plain); }

bool begins_like_a_romance_body(View plain) {
    static constexpr std::array words = {
        View(U"agence"),         View(U"agencia"),      View(U"agência"),      View(U"asociación"),
        View(U"associação"),     View(U"câmara"),       View(U"cámara"),       View(U"association"),
        View(U"associazione"),   View(U"assessoria"),   View(U"ayuntamiento"), View(U"bomberos"),
        View(U"bombeiros"),      View(U"caisse"),       View(U"centre"),       View(U"centro"),
        View(U"chambre"),        View(U"comité"),       View(U"comisión"),     View(U"comissão"),
        View(U"commission"),     View(U"comune"),       View(U"concejalía"),   View(U"conseil"),
        View(U"consejería"),     View(U"consejo"),      View(U"conselho"),     View(U"coordenação"),
        View(U"coordinación"),   View(U"departamento"), View(U"département"),  View(U"dirección"),
        View(U"direção"),        View(U"direction"),    View(U"diretoria"),    View(U"direzione"),
        View(U"empresa"),        View(U"fondation"),    View(U"fundación"),    View(U"fundação"),
        View(U"gabinete"),       View(U"guardia"),      View(U"hospital"),     View(U"hôpital"),
        View(U"ospedale"),       View(U"guarda"),       View(U"institut"),     View(U"instituto"),
        View(U"mairie"),         View(U"ministerio"),   View(U"ministério"),   View(U"oficina"),
        View(U"police"),         View(U"policía"),      View(U"polícia"),      View(U"polizia"),
        View(U"prefeitura"),     View(U"préfecture"),   View(U"protección"),   View(U"proteção"),
        View(U"protezione"),     View(U"pôle"),         View(U"secretaria"),   View(U"secretaría"),
        View(U"service"),        View(U"servicio"),     View(U"servizio"),     View(U"serviço"),
        View(U"unidad"),         View(U"unidade"),      View(U"universidad"),  View(U"universidade"),
        View(U"université"),     View(U"università"),   View(U"ufficio"),      View(U"divisão"),
        View(U"división"),       View(U"diputación"),   View(U"asociaciones"), View(U"associations"),
        View(U"associações"),    View(U"associazioni"), View(U"centros"),      View(U"centres"),
        View(U"communes"),       View(U"commune"),      View(U"cooperativa"),  View(U"coopérative"),
        View(U"escuela"),        View(U"escuelas"),     View(U"école"),        View(U"écoles"),
        View(U"escola"),         View(U"escolas"),      View(U"scuola"),       View(U"scuole"),
        View(U"federación"),     View(U"fédération"),   View(U"federação"),    View(U"instituciones"),
        View(U"junta"),          View(U"mesa"),         View(U"patronato"),    View(U"servicios"),
        View(U"services"),       View(U"serviços"),     View(U"syndicat"),     View(U"sindicato"),
        View(U"universidades"),  View(U"decanato"),     View(U"decanatos"),    View(U"facultad"),
        View(U"facultades"),     View(U"faculdade"),    View(U"faculté"),      View(U"departamentos"),
        View(U"vicerrectorado"), View(U"dipartimento"), View(U"ministère"),    View(U"région"),
        View(U"delegación")};
    static constexpr std::array more_words = {
        View(U"agências"),      View(U"autoridad"),    View(U"autoridade"),   View(U"autorité"),
        View(U"banco"),         View(U"casa"),         View(U"cuerpo"),       View(U"biblioteca"),
        View(U"cabildo"),       View(U"cellule"),      View(U"colegio"),      View(U"collège"),
        View(U"comunidad"),     View(U"comunità"),     View(U"conferencia"),  View(U"confederación"),
        View(U"confraternita"), View(U"corporación"),  View(U"cruz"),         View(U"defensoría"),
        View(U"fiscalía"),      View(U"gendarmerie"),  View(U"gobierno"),     View(U"governo"),
        View(U"inspección"),    View(U"inspection"),   View(U"jefatura"),     View(U"laboratoire"),
        View(U"laboratorio"),   View(U"lycée"),        View(U"museo"),        View(U"museu"),
        View(U"musée"),         View(U"observatorio"), View(U"oficinas"),     View(U"organismo"),
        View(U"parlamento"),    View(U"parroquia"),    View(U"parrocchia"),   View(U"pompiers"),
        View(U"real"),          View(U"rectorado"),    View(U"rectorat"),     View(U"registro"),
        View(U"salvamento"),    View(U"sanidad"),      View(U"santé"),        View(U"secretaría"),
        View(U"secretaria"),    View(U"secretariado"), View(U"secrétariat"),  View(U"segretariato"),
        View(U"sociedad"),      View(U"società"),      View(U"société"),      View(U"subdirección"),
        View(U"tesorería"),     View(U"tribunal"),     View(U"tribunale"),    View(U"dirigente"),
        View(U"direttore"),     View(U"direttrice"),   View(U"director"),     View(U"directora"),
        View(U"directeur"),     View(U"directrice"),   View(U"diretor"),      View(U"diretora"),
        View(U"jefe"),          View(U"jefa"),         View(U"secretario"),   View(U"segretario"),
        View(U"secrétaire"),    View(U"coordinador"),  View(U"coordinadora"), View(U"coordenador"),
        View(U"coordonnateur"), View(U"responsable"),  View(U"responsabile"), View(U"responsável"),
        View(U"eléctrica"),     View(U"parque"),       View(U"casas")};
    const auto first = lower_case(plain.substr(0, plain.find(U' ')));
    return is_one_of(first, words) || is_one_of(first, more_words) ||
           is_acronym(plain.substr(0, plain.find(U' ')));
}

bool begins_with_an_initial(View plain) {
    constexpr std::size_t shortest = 4;
    return plain.size() >= shortest && is_capital(plain[0]) && plain[1] == U'.' &&
           (plain[2] == U' ' || plain[2] == U'-' || is_capital(plain[2]));
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

bool is_romance_body_of_small_words(View plain) {
    static constexpr std::array links = {View(U"de "),  View(U"du "),   View(U"des "), View(U"d'"),
                                         View(U"d’"),   View(U"del "),  View(U"da "),  View(U"do "),
                                         View(U"dos "), View(U"della ")};
    constexpr std::ptrdiff_t most_blanks = 7;
    const auto blank = plain.find(U' ');
    return blank != View::npos && begins_like_a_romance_body(plain) &&
           begins_with_one_of(plain.substr(blank + 1), links) && std::ranges::none_of(plain, is_digit) &&
           plain.find(U':') == View::npos && std::ranges::count(plain, U' ') <= most_blanks;
}

bool says_what_is_needed(View plain) {
    static constexpr std::array endings = {
        View(U" recommandé"),   View(U" recommandée"), View(U" requis"),      View(U" requise"),
        View(U" obligatoire"),  View(U" minimum"),     View(U" maximum"),     View(U" activé"),
        View(U" inclus"),       View(U" installé"),    View(U" required"),    View(U" recommended"),
        View(U" included"),     View(U" enabled"),     View(U" disabled"),    View(U" empfohlen"),
        View(U" erforderlich"), View(U" recomendado"), View(U" obligatorio"), View(U" incluido"),
        View(U" obrigatório"),  View(U" consigliato"), View(U" obbligatorio")};
    return ends_with_one_of(lower_case(plain), endings);
}

bool says_of_whom(View words) {
    static constexpr std::array openings = {View(U"disabilit"), View(U"special"),  View(U"learning"),
                                            View(U"behinder"),  View(U"handicap"), View(U"migration"),
                                            View(U"demenz"),    View(U"einwander")};
    return begins_with_one_of(words, openings);
}

}  // namespace zeren::extraction
