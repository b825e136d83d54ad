#include "extraction/tables/descriptive_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {

using enum ColumnKind;
using View = std::u32string_view;

namespace {

/// What heads a column of versions, or of what was changed in them.
bool is_of_versions(View head) {
    static constexpr std::array words = {View(U"version"),
                                         View(U"revision"),
                                         View(U"rev"),
                                         View(U"rev."),
                                         View(U"versión"),
                                         View(U"versão"),
                                         View(U"versie"),
                                         View(U"wersja"),
                                         View(U"versione"),
                                         View(U"what changed"),
                                         View(U"änderung"),
                                         View(U"änderungen"),
                                         View(U"wijziging"),
                                         View(U"wijzigingen"),
                                         View(U"modifications"),
                                         View(U"modificaciones"),
                                         View(U"cambio"),
                                         View(U"modification"),
                                         View(U"修订号"),
                                         View(U"修订日期"),
                                         View(U"版次"),
                                         View(U"版本"),
                                         View(U"版本号"),
                                         View(U"修改内容"),
                                         View(U"修订内容"),
                                         View(U"变更内容"),
                                         View(U"修订说明"),
                                         View(U"变更说明"),
                                         View(U"修改说明"),
                                         View(U"description of change"),
                                         View(U"description of changes"),
                                         View(U"change description"),
                                         View(U"summary of changes"),
                                         View(U"changes made"),
                                         View(U"nature of change"),
                                         View(U"changes"),
                                         View(U"descripción de los cambios"),
                                         View(U"breve descripción de los cambios"),
                                         View(U"cambios"),
                                         View(U"cambios realizados"),
                                         View(U"descripción del cambio"),
                                         View(U"description des modifications"),
                                         View(U"nature des modifications"),
                                         View(U"objet de la modification"),
                                         View(U"art der änderung"),
                                         View(U"beschreibung der änderung"),
                                         View(U"änderungsbeschreibung"),
                                         View(U"descrição das alterações"),
                                         View(U"alterações"),
                                         View(U"descrizione modifiche"),
                                         View(U"descrizione delle modifiche"),
                                         View(U"modifiche")};
    return is_one_of(head, words);
}

}  // namespace

bool tells_versions(const documents::Table& table, const TableHead& head) {
    const auto is_version = [](const ColumnHead& column) {
        return is_of_versions(head_form(column.words()));
    };
    // Task | Owner | Version is a plan of work on versions.
    const bool heads_tasks = std::ranges::any_of(head.columns, [&](const ColumnHead& column) {
        return (column.meaning.kind == task || column.meaning.kind == measure) && !is_version(column);
    });
    if (std::ranges::any_of(head.columns, is_version))
        return !(heads_tasks && head_has(head, {owners, people}));
    // Version | Datum | Autor | Änderung, of which no table of tasks knows enough for a head.
    constexpr std::size_t longest = 40;
    constexpr std::ptrdiff_t fewest = 2;
    return !table.rows.empty() &&
           std::ranges::count_if(table.rows.front().cells, [](const documents::Cell& cell) {
               return is_of_versions(head_form(plain_words(cell, longest)));
           }) >= fewest;
}

bool says_who_does_what(const TableSight& sight) {
    static constexpr std::array members = {
        View(U"membre"),          View(U"member"), View(U"name"),     View(U"nom"),
        View(U"nombre"),          View(U"nome"),   View(U"mitglied"), View(U"miembro"),
        View(U"membro"),          View(U"naam"),   View(U"persona"),  View(U"integrante"),
        View(U"imię i nazwisko"), View(U"profil"), View(U"perfil")};
    static constexpr std::array duties = {View(U"responsabilités"),
                                          View(U"responsibilit"),
                                          View(U"main responsibilit"),
                                          View(U"key responsibilit"),
                                          View(U"responsabilidades"),
                                          View(U"responsabilità"),
                                          View(U"responsabilidad principal"),
                                          View(U"responsabilidade principal"),
                                          View(U"responsabilité principale"),
                                          View(U"hauptverantwort"),
                                          View(U"verantwortlichkeiten"),
                                          View(U"zuständigkeiten"),
                                          View(U"mandat"),
                                          View(U"verantwortet"),
                                          View(U"ist verantwortlich"),
                                          View(U"responsible for"),
                                          View(U"responsable de"),
                                          View(U"description"),
                                          View(U"beschreibung"),
                                          View(U"descripción"),
                                          View(U"descrição"),
                                          View(U"descrizione")};
    if (sight.columns.is_matrix || sight.is_transposed) return false;
    std::optional<std::size_t> first_member;
    bool tells_duties = false;
    for (std::size_t column = 0; column < sight.head.columns.size(); ++column) {
        const auto head = head_form(sight.head.columns[column].words());
        const auto& meaning = sight.head.columns[column].meaning;
        const auto kind = meaning.kind;
        const bool is_of_tasks = kind == task || kind == measure || kind == due || kind == status;
        if (is_of_tasks && !meaning.is_part_of_head) return false;
        if (!first_member && (is_one_of(head, members) || names_actors(head))) first_member = column;
        tells_duties =
            tells_duties || (first_member && *first_member < column && begins_with_one_of(head, duties));
    }
    return tells_duties;
}

bool describes_duties(const TableSight& sight) {
    static constexpr std::array duties = {View(U"responsibility"),   View(U"responsibilities"),
                                          View(U"responsabilité"),   View(U"responsabilités"),
                                          View(U"responsabilidad"),  View(U"responsabilidades"),
                                          View(U"responsabilidade"), View(U"responsabilità"),
                                          View(U"verantwortung"),    View(U"verantwortlichkeit")};
    static constexpr std::array words = {View(U"description"), View(U"beschreibung"), View(U"descripción"),
                                         View(U"descrição"),   View(U"descrizione"),  View(U"explication"),
                                         View(U"details"),     View(U"detail"),       View(U"erläuterung")};
    const auto& columns = sight.head.columns;
    return columns.size() == 2 && !sight.columns.is_matrix &&
           is_one_of(head_form(columns[0].words()), duties) &&
           is_one_of(head_form(columns[1].words()), words);
}

}  // namespace zeren::extraction::tables
