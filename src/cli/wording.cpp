#include "cli/wording.hpp"

#include <fmt/format.h>

#include <array>

#include "model/sheet_words.hpp"

namespace zeren::cli {
namespace {

struct Pair {
    std::string_view zh;
    std::string_view en;
};

// In the order of the enumerations.
constexpr std::array<Pair, 3> roles = {
    {{"牵头", "lead"}, {"配合", "cooperate"}, {"责任（未分主次）", "joint"}}};
constexpr std::array<Pair, 5> states = {{{"未明确责任单位", "unowned"},
                                         {"仅泛指单位", "collectives only"},
                                         {"多头牵头", "several leads"},
                                         {"有牵头单位", "led"},
                                         {"未明确牵头单位", "no lead"}}};
constexpr std::array<Pair, 6> kinds = {{{"部门", "department"},
                                        {"医院", "hospital"},
                                        {"镇街", "town"},
                                        {"机构", "institution"},
                                        {"泛指单位", "collective"},
                                        {"未明", "unknown"}}};

template <class Enum, std::size_t N>
std::string_view pick(const std::array<Pair, N>& table, Enum value, Language language) {
    const auto& pair = table[static_cast<std::size_t>(value)];
    return say(language, pair.zh, pair.en);
}

}  // namespace

Language language_of(const Arguments& arguments, const graph::AccountabilityGraph& graph) {
    if (const auto asked = arguments.value("--lang")) return *asked == "en" ? Language::en : Language::zh;
    if (graph.plan_count() == 0) return Language::zh;
    return graph.plan(0).info().language.starts_with("en") ? Language::en : Language::zh;
}

std::string_view word_for(model::Role role, Language language) { return pick(roles, role, language); }
std::string_view word_for(model::Basis basis, Language language) {
    const auto word = model::sheet_word(basis);
    return say(language, word.zh, word.en);
}
std::string_view word_for(model::TaskState state, Language language) { return pick(states, state, language); }
std::string_view word_for(model::ActorKind kind, Language language) { return pick(kinds, kind, language); }

std::string place_text(const support::Place& place) {
    auto text = place.file;
    if (place.position.line > 0) text += fmt::format(":{}:{}", place.position.line, place.position.column);
    if (!place.part.empty()) text += ":" + place.part;
    return text;
}

}  // namespace zeren::cli
