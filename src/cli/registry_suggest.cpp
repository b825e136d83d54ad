#include "cli/registry_suggest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "analysis/registry_suggestion.hpp"
#include "cli/graph_input.hpp"
#include "cli/registry_table.hpp"
#include "cli/shell_word.hpp"
#include "cli/wording.hpp"
#include "extraction/body_names.hpp"
#include "extraction/passage.hpp"
#include "formats/registry_json.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using analysis::NameFinding;
using analysis::RegistrySuggestion;
using analysis::SuggestedActor;
using support::Code;
using support::make_diagnostic;

struct Wording {
    std::string_view zh;
    std::string_view en;
};

// In the order of naming::Kinship.
constexpr std::array<Wording, 8> kinships = {
    {{"方案中已列为别名", "listed as an alias in the plan"},
     {"仅空格、全半角或大小写不同", "differs in blanks, width or case only"},
     {"政府（办事处）的全称或简称", "the government named in full or in short"},
     {"带或不带地名", "with and without the place"},
     {"简称", "an abbreviation"},
     {"名称是另一名称的一部分", "its words are a part of the other's"},
     {"该简称可对应多个单位", "an abbreviation that fits several"},
     {"名称相近，但共同承担任务", "alike, but both own one task"}}};

/// One reason as a clause of the body's note.
std::string reason_text(const NameFinding& finding, Language language) {
    const auto& kinship = kinships[static_cast<std::size_t>(finding.kinship)];
    const auto why = say(language, kinship.zh, kinship.en);
    const bool zh = language == Language::zh;
    switch (finding.what) {
        case NameFinding::What::alias:
            return fmt::format(fmt::runtime(zh ? "别名“{}”：{}" : "alias \"{}\": {}"), finding.name, why);
        case NameFinding::What::former:
            if (finding.task.empty())
                return fmt::format(fmt::runtime(zh ? "原名“{}”" : "formerly \"{}\""), finding.name);
            return fmt::format(fmt::runtime(zh ? "原名“{}”：见任务 {}" : "formerly \"{}\": says task {}"),
                               finding.name, finding.task);
        case NameFinding::What::perhaps:
            return fmt::format(fmt::runtime(zh ? "或与“{}”为同一单位，请核：{}"
                                               : "perhaps the same as \"{}\", please check: {}"),
                               finding.name, why);
        case NameFinding::What::kind_by_form:
            return std::string(say(language, "类别按名称推定", "kind guessed from the name"));
        case NameFinding::What::members_by_kind:
            return std::string(say(language, "成员取自方案中出现的单位，请补全",
                                   "members are those that the plans name; complete them"));
        case NameFinding::What::members_unknown:
            return std::string(say(language, "成员未知，请补全", "members unknown; list them"));
    }
    return {};
}

std::string note_of(const SuggestedActor& body, Language language) {
    std::string note;
    for (const auto& finding : body.findings) {
        if (!note.empty()) note += say(language, "；", "; ");
        note += reason_text(finding, language);
    }
    return note;
}

/// The suggestion as a registry. It is valid by construction; where it is not, that is told, not written.
support::Result<model::Registry> registry_from(const RegistrySuggestion& suggestion, Language language) {
    std::vector<model::RegistryActor> actors;
    for (const auto& body : suggestion.actors) {
        actors.push_back(body.actor);
        actors.back().note = note_of(body, language);
    }
    return model::Registry::make(suggestion.jurisdiction, std::move(actors), "suggestion");
}

support::Outcome check_jurisdictions(const LoadedGraph& loaded) {
    std::vector<std::string> names;
    for (const auto& plan : loaded.graph.plans()) {
        const auto& name = plan.info().jurisdiction;
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    if (names.size() < 2) return support::done();
    return make_diagnostic(
        Code::usage,
        fmt::format("the plans are of \"{}\" and \"{}\", and a registry is of one jurisdiction", names[0],
                    names[1]),
        {}, "suggest one registry for each");
}

std::size_t count_of(const RegistrySuggestion& suggestion, NameFinding::What what) {
    std::size_t count = 0;
    for (const auto& body : suggestion.actors)
        count += static_cast<std::size_t>(std::ranges::count(body.findings, what, &NameFinding::what));
    return count;
}

void print_headline(std::ostream& out, const RegistrySuggestion& suggestion, Language language) {
    const auto text = say(language, "{} 个单位：合并别名 {} 个，原名 {} 个；另有 {} 对疑似同一单位，未合并\n",
                          "{} bodies: {} aliases, {} former names; {} likely pairs stay apart\n");
    out << fmt::format(fmt::runtime(text), suggestion.actors.size(),
                       count_of(suggestion, NameFinding::What::alias),
                       count_of(suggestion, NameFinding::What::former),
                       count_of(suggestion, NameFinding::What::perhaps) / 2);
}

void print_reasons(std::ostream& out, const model::Registry& registry, Language language) {
    bool is_first = true;
    for (const auto& actor : registry.actors()) {
        if (actor.note.empty()) continue;
        if (is_first) out << '\n' << say(language, "理由", "reasons") << '\n';
        is_first = false;
        out << fmt::format("  {}: {}\n", support::printable(actor.name), support::printable(actor.note));
    }
}

void print_next_step(std::ostream& out, const std::string& file, Language language) {
    if (file.empty()) {
        out << '\n'
            << say(language, "加 -o registry.json 写成文件；核改后用于 import --registry\n",
                   "write it with -o registry.json, edit it, then use it in import --registry\n");
        return;
    }
    out << fmt::format(
        fmt::runtime(say(language, "\n已写入 {}；核改后：zeren import 来源 -o 图 --registry {}\n",
                         "\nwritten to {}; edit it, then: zeren import SOURCE -o GRAPH --registry {}\n")),
        support::printable(file), support::printable(shell_word(file)));
}

}  // namespace

ExitCode suggest_registry(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, {arguments.positional.begin() + 1, arguments.positional.end()});
    if (!loaded) return context.fail(loaded.diagnostics());
    if (const auto one = check_jurisdictions(loaded.value()); !one) return context.fail(one.diagnostics());
    const auto language = language_of(arguments, loaded->graph);
    const auto suggestion = analysis::suggest_registry(loaded->graph.plans(), [](std::string_view name) {
        return extraction::kind_of_name(extraction::plain_form(name));
    });
    const auto registry = registry_from(suggestion, language);
    if (!registry) return context.fail(registry.diagnostics());
    const auto file = arguments.value_or("--output", arguments.has("--json") ? "-" : "");
    if (!file.empty() ||
        arguments.has("--output")) {  // an empty name is refused like any that cannot be written
        const auto written = context.write(file, formats::write_registry(registry.value()));
        if (!written) return context.fail(written.diagnostics());
        if (file == "-" || arguments.has("--json")) return ExitCode::done;
    }
    print_headline(context.out, suggestion, language);
    context.out << '\n';
    print_registry_table(context.out, registry.value(), language);
    print_reasons(context.out, registry.value(), language);
    print_next_step(context.out, file, language);
    return ExitCode::done;
}

}  // namespace zeren::cli
