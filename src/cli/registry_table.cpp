#include "cli/registry_table.hpp"

#include <fmt/format.h>

#include "cli/table.hpp"

namespace zeren::cli {

void print_registry_table(std::ostream& out, const model::Registry& registry, Language language) {
    Table table({{.head = "id"},
                 {.head = std::string(say(language, "名称", "name"))},
                 {.head = std::string(say(language, "简称", "short"))},
                 {.head = std::string(say(language, "类别", "kind"))},
                 {.head = std::string(say(language, "别名", "aliases")), .most_cells = 40},
                 {.head = std::string(say(language, "成员", "members")), .align = Align::right}});
    for (const auto& actor : registry.actors()) {
        table.add({actor.id, actor.name, actor.short_name, std::string(word_for(actor.kind, language)),
                   fmt::format("{}", fmt::join(actor.aliases, "、")),
                   actor.members.empty() ? "" : std::to_string(actor.members.size())});
    }
    table.print(out);
}

}  // namespace zeren::cli
