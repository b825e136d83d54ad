#include "cli/correction_words.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace zeren::cli {

using Action = model::Correction::Action;

std::string corrections_beside(const std::string& graph_file) {
    if (graph_file == "-") return {};
    return (std::filesystem::path(graph_file).parent_path() / "corrections.json").string();
}

std::string described(const model::Correction& correction, Language language) {
    const auto word = [language](std::string_view zh, std::string_view en) { return say(language, zh, en); };
    const auto role =
        correction.role ? fmt::format(" ({})", word_for(*correction.role, language)) : std::string();
    const auto edge = [&](std::string_view verb) {
        return fmt::format("{} {}: {} {}{}", word("任务", "task"), correction.task, verb, correction.actor,
                           role);
    };
    switch (correction.action) {
        case Action::add: return edge(word("增加", "add"));
        case Action::drop: return edge(word("删去", "drop"));
        case Action::change: return edge(word("改为", "change"));
        case Action::rename:
            return fmt::format("{} {} → {}", word("更名", "rename"), correction.actor, correction.name);
        case Action::kind:
            return fmt::format("{} {}: {}", word("类别", "kind"), correction.actor,
                               word_for(*correction.kind, language));
    }
    return {};
}

std::string decided(const model::Correction& correction, Language language) {
    auto words = correction.who;
    const auto add = [&](std::string_view separator, const std::string& more) {
        if (!words.empty() && !more.empty()) words += separator;
        words += more;
    };
    add(say(language, "，", ", "), correction.when);
    add(say(language, "：", ": "), correction.why);
    return words;
}

}  // namespace zeren::cli
