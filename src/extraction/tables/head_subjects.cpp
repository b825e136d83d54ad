#include "extraction/tables/head_subjects.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

bool is_word_of_actors(View head) {
    static constexpr std::array words = {
        View(U"部门"),          View(U"单位"),
        View(U"角色"),          View(U"岗位"),
        View(U"职务"),          View(U"责任方"),
        View(U"人员"),          View(U"责任单位"),
        View(U"责任部门"),      View(U"role"),
        View(U"roles"),         View(U"actor"),
        View(U"stakeholder"),   View(U"stakeholders"),
        View(U"team"),          View(U"person"),
        View(U"department"),    View(U"member"),
        View(U"unit"),          View(U"position"),
        View(U"rol"),           View(U"rôle"),
        View(U"acteur"),        View(U"rolle"),
        View(U"acteurs"),       View(U"akteur"),
        View(U"akteure"),       View(U"actores"),
        View(U"ator"),          View(U"attore"),
        View(U"rollen"),        View(U"abteilung"),
        View(U"função"),        View(U"papel"),
        View(U"ruolo"),         View(U"equipo"),
        View(U"équipe"),        View(U"organisationseinheit"),
        View(U"einheit"),       View(U"stelle"),
        View(U"amt"),           View(U"fachbereich"),
        View(U"bereich"),       View(U"unidad"),
        View(U"área"),          View(U"cargo"),
        View(U"puesto"),        View(U"service"),
        View(U"direction"),     View(U"unité"),
        View(U"intervenant"),   View(U"ente"),
        View(U"ufficio"),       View(U"figura"),
        View(U"setor"),         View(U"órgão"),
        View(U"cargo/função"),  View(U"afdeling"),
        View(U"functie"),       View(U"rol/functie"),
        View(U"jednostka"),     View(U"dział"),
        View(U"roll"),          View(U"enhet"),
        View(U"rolle/person"),  View(U"function"),
        View(U"organisation"),  View(U"organization"),
        View(U"job title"),     View(U"team / role"),
        View(U"role/person"),   View(U"役割"),
        View(U"担当"),          View(U"部署"),
        View(U"科室"),          View(U"处室"),
        View(U"责任主体"),      View(U"职责角色"),
        View(U"역할"),          View(U"부서"),
        View(U"роль"),          View(U"должность"),
        View(U"подразделение"), View(U"órgano"),
        View(U"organe"),        View(U"organo"),
        View(U"organ"),         View(U"struttura"),
        View(U"structure"),     View(U"dienststelle"),
        View(U"entidad"),       View(U"entité"),
        View(U"entidade"),      View(U"entity"),
        View(U"servicio"),      View(U"serviço"),
        View(U"servizio"),      View(U"direzione"),
        View(U"team member"),   View(U"team members"),
        View(U"teammitglied"),  View(U"membre"),
        View(U"miembro"),       View(U"membro"),
        View(U"settore"),       View(U"body"),
    };
    return is_one_of(head, words);
}

}  // namespace

bool names_actors(View head) {
    static constexpr std::array joints = {View(U"/"),    View(U" or "),   View(U" and "), View(U" o "),
                                          View(U" ou "), View(U" oder "), View(U" und "), View(U" y "),
                                          View(U" e "),  View(U" et "),   View(U"或"),    View(U"和")};
    if (is_word_of_actors(head)) return true;
    return std::ranges::any_of(joints, [head](View joint) {
        const auto at = head.find(joint);
        return at != View::npos && is_word_of_actors(trimmed(head.substr(0, at))) &&
               is_word_of_actors(trimmed(head.substr(at + joint.size())));
    });
}

bool names_kind_of_bodies(View head) {
    static constexpr std::array words = {
        View(U"部门"), View(U"单位"),     View(U"成员单位"), View(U"科室"),
        View(U"处室"), View(U"股室"),     View(U"班组"),     View(U"小组"),
        View(U"机构"), View(U"部门单位"), View(U"部门名称"), View(U"单位名称"),
        View(U"街道"), View(U"乡镇"),     View(U"镇街"),     View(U"部门(单位)")};
    return is_one_of(head, words);
}

bool tells_how_to_call(View head) {
    static constexpr std::array ways = {
        View(U"phone"),     View(U"telephone"), View(U"tel"),      View(U"tel."),     View(U"mobile"),
        View(U"e-mail"),    View(U"email"),     View(U"mail"),     View(U"telefon"),  View(U"handy"),
        View(U"téléphone"), View(U"teléfono"),  View(U"telefone"), View(U"telefono"), View(U"telefoon"),
        View(U"extension"), View(U"电话"),      View(U"联系电话"), View(U"手机"),     View(U"手机号"),
        View(U"联系方式"),  View(U"邮箱"),      View(U"kürzel"),   View(U"sigle"),    View(U"sigla"),
        View(U"initials"),  View(U"short name")};
    return is_one_of(head, ways);
}

bool names_a_version(View head) {
    static constexpr std::array words = {
        View(U"draft"),    View(U"final"),     View(U"draft report"), View(U"final report"), View(U"present"),
        View(U"absent"),   View(U"apologies"), View(U"anwesend"),     View(U"abwesend"),     View(U"présent"),
        View(U"presente"), View(U"ausente"),   View(U"entwurf"),      View(U"endfassung"),   View(U"初稿"),
        View(U"终稿"),     View(U"出席"),      View(U"缺席"),         View(U"请假")};
    return is_one_of(head, words);
}

bool names_a_legend(View head) {
    static constexpr std::array words = {
        View(U"legend"), View(U"legende"), View(U"légende"), View(U"leyenda"),  View(U"legenda"),
        View(U"key"),    View(U"图例"),    View(U"说明"),    View(U"符号说明"), View(U"凡例")};
    return is_one_of(head, words);
}

bool names_a_time(View head) {
    static constexpr std::array words = {
        View(U"january"),  View(U"february"), View(U"march"),  View(U"april"),     View(U"may"),
        View(U"june"),     View(U"july"),     View(U"august"), View(U"september"), View(U"october"),
        View(U"november"), View(U"december"), View(U"jan"),    View(U"feb"),       View(U"mar"),
        View(U"apr"),      View(U"jun"),      View(U"jul"),    View(U"aug"),       View(U"sep"),
        View(U"sept"),     View(U"oct"),      View(U"nov"),    View(U"dec"),       View(U"week"),
        View(U"month"),    View(U"quarter"),  View(U"year"),   View(U"第一季度"),  View(U"第二季度"),
        View(U"第三季度"), View(U"第四季度"), View(U"一季度"), View(U"二季度"),    View(U"三季度"),
        View(U"四季度"),   View(U"上半年"),   View(U"下半年")};
    const auto is_time_sign = [](char32_t sign) {
        return is_digit(sign) || View(U"年月日季度周qw-/. 至").find(sign) != View::npos;
    };
    const bool has_digit = std::ranges::any_of(head, is_digit);
    if (has_digit && std::ranges::all_of(head, is_time_sign)) return true;
    constexpr std::size_t longest_month = 3;
    if (head.ends_with(U"月") && head.size() <= longest_month) return true;
    // "week 2", "jan. 2026": nothing but figures stand behind the word.
    const auto end = std::min(head.find_first_of(U" .0123456789"), head.size());
    return is_one_of(head.substr(0, end), words) && std::ranges::all_of(head.substr(end), is_time_sign);
}

}  // namespace zeren::extraction::tables
