#include "cli/diff_tables.hpp"

#include <fmt/format.h>

#include <ostream>

#include "cli/office/task_cells.hpp"
#include "cli/table.hpp"
#include "model/sheet_words.hpp"
#include "support/counted.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using model::TaskColumn;
using support::printable;

std::string role_word(const Json& role, Language language) {
    return std::string(word_for(model::from_name<model::Role>(role.get<std::string>()).value(), language));
}

std::string state_word(const Json& state, Language language) {
    return std::string(
        word_for(model::from_name<model::TaskState>(state.get<std::string>()).value(), language));
}

std::string names_or_nobody(const Json& actors, Language language) {
    return actors.empty() ? std::string(say(language, "无", "nobody")) : names_text(actors, language);
}

std::string edge_text(const Json& edge, Language language) {
    const auto name = edge.at("actor").at("name").get<std::string>();
    const auto& fate = edge.at("fate");
    if (fate == "gained")
        return fmt::format("{} {} ({})", say(language, "增加", "gains"), name,
                           role_word(edge.at("after"), language));
    if (fate == "lost")
        return fmt::format("{} {} ({})", say(language, "减少", "loses"), name,
                           role_word(edge.at("before"), language));
    return fmt::format("{}: {} → {}", name, role_word(edge.at("before"), language),
                       role_word(edge.at("after"), language));
}

std::string from_to(std::string_view what, const Json& change, Language language) {
    return fmt::format("{}: {} → {}", what, names_or_nobody(change.at("before"), language),
                       names_or_nobody(change.at("after"), language));
}

/// What changed of the owners, one sentence each. A change of order alone tells of the lead that came with
/// it.
std::vector<std::string> owner_changes(const Json& row, Language language) {
    std::vector<std::string> lines;
    for (const auto& edge : row.at("edges")) lines.push_back(edge_text(edge, language));
    if (!row.at("order").is_null())
        lines.push_back(from_to(say(language, "顺序", "order"), row.at("order"), language));
    return lines;
}

std::string or_none(const Json& words, Language language) {
    const bool is_said = words.is_string() && !words.get<std::string>().empty();
    return is_said ? words.get<std::string>() : std::string(say(language, "无", "none"));
}

/// The words of a deadline, else its day.
Json due_words(const Json& due) {
    if (due.is_null()) return due;
    return due.at("words") == "" ? due.at("by") : due.at("words");
}

Json status_words(const Json& status, Language language) {
    if (status.is_null()) return status;
    return office::status_word(model::from_name<model::Status>(status.get<std::string>()), language);
}

/// Deadline, status, title and group, where they are new.
void add_facts(const Json& row, std::vector<std::string>& lines, Language language) {
    const auto add = [&](model::SheetWord head, const Json& before, const Json& after) {
        lines.push_back(fmt::format("{}: {} → {}", say(language, head.zh, head.en), or_none(before, language),
                                    or_none(after, language)));
    };
    const auto& due = row.at("due");
    if (!due.is_null())
        add(model::head_of(TaskColumn::due), due_words(due.at("before")), due_words(due.at("after")));
    const auto& status = row.at("status");
    if (!status.is_null())
        add(model::head_of(TaskColumn::status), status_words(status.at("before"), language),
            status_words(status.at("after"), language));
    const auto& title = row.at("title");
    if (!title.is_null()) add({"标题", "title"}, title.at("before"), title.at("after"));
    const auto& group = row.at("group");
    if (!group.is_null()) add(model::head_of(TaskColumn::group), group.at("before"), group.at("after"));
}

std::vector<std::string> task_changes(const Json& row, Language language) {
    auto lines = owner_changes(row, language);
    if (!row.at("lead").is_null())
        lines.push_back(from_to(say(language, "牵头", "lead"), row.at("lead"), language));
    const auto& state = row.at("state");
    if (state.at("before") != state.at("after")) {
        lines.push_back(
            fmt::format("{}: {} → {}{}", say(language, "状态", "state"),
                        state_word(state.at("before"), language), state_word(state.at("after"), language),
                        state.at("worse").get<bool>() ? say(language, "（变差）", " (worse)") : ""));
    }
    add_facts(row, lines, language);
    const auto similarity = row.at("similarity").get<double>();
    if (similarity < 1.0) {
        lines.push_back(fmt::format("{} ({:.0f}%)", say(language, "文字有改动，相同", "reworded, alike"),
                                    100 * similarity));
    }
    return lines;
}

void print_changed(std::ostream& out, const Json& changed, Language language) {
    if (changed.empty()) return;
    out << '\n';
    Table table({{.head = std::string(say(language, "任务", "task")), .align = Align::right},
                 {.head = std::string(say(language, "内容", "title")), .most_cells = 44},
                 {.head = std::string(say(language, "变化", "change"))}});
    for (const auto& row : changed) {
        const auto before = row.at("before").at("id").get<std::string>();
        const auto after = row.at("after").at("id").get<std::string>();
        auto id = before == after ? after : fmt::format("{} → {}", before, after);
        auto title = row.at("after").at("title").get<std::string>();
        auto changes = task_changes(row, language);
        if (changes.empty()) changes.emplace_back();
        for (auto& change : changes) {
            table.add({std::move(id), std::move(title), std::move(change)});
            id.clear();
            title.clear();
        }
    }
    table.print(out);
}

std::string ids_of(const Json& tasks) {
    std::string out;
    for (const auto& task : tasks) {
        if (!out.empty()) out += ' ';
        out += task.at("id").get<std::string>();
    }
    return out;
}

void print_task_list(std::ostream& out, std::string_view heading, const Json& tasks) {
    if (tasks.empty()) return;
    out << '\n' << heading << ' ' << tasks.size() << '\n';
    for (const auto& task : tasks) {
        out << fmt::format("  {} {}\n", printable(task.at("id").get<std::string>()),
                           support::shorten(printable(task.at("title").get<std::string>()), 60));
    }
}

void print_splits(std::ostream& out, const Json& splits, std::string_view verb) {
    for (const auto& split : splits) {
        out << fmt::format("{} {}: {}\n", verb, printable(split.at("task").at("id").get<std::string>()),
                           printable(ids_of(split.at("parts"))));
    }
}

void print_actors(std::ostream& out, const Json& answer, Language language) {
    for (const auto& renaming : answer.at("renamed")) {
        out << fmt::format("{}: {} → {}\n", say(language, "更名", "renamed"),
                           printable(renaming.at("before").at("name").get<std::string>()),
                           printable(renaming.at("after").at("name").get<std::string>()));
    }
    const auto list = [&](std::string_view what, const Json& actors) {
        if (!actors.empty()) out << what << ": " << printable(names_text(actors, language)) << '\n';
    };
    list(say(language, "新增单位", "actors added"), answer.at("actors_added"));
    list(say(language, "退出单位", "actors gone"), answer.at("actors_gone"));
}

std::string joined(const std::vector<std::string>& lines, Language language) {
    return fmt::format("{}", fmt::join(lines, say(language, "；", "; ")));
}

std::string label(const Json& group) {
    const auto number = group.at("number").get<std::string>();
    const auto title = group.at("title").get<std::string>();
    return number.empty() ? title : fmt::format("{} {}", number, title);
}

}  // namespace

void print_difference(std::ostream& out, const Json& answer, Language language) {
    if (answer.at("same").get<bool>()) {
        out << say(language, "两图无差异\n", "no difference\n");
        return;
    }
    const auto& counts = answer.at("counts");
    const auto count = [&](const char* name) { return counts.at(name).get<std::size_t>(); };
    out << fmt::format(
        fmt::runtime(say(language,
                         "{} 项任务有变化（{} 项状态变差），新增 {} 项，删去 {} 项，拆分 {} 项，合并 {} 项\n",
                         "{} changed ({} for the worse), {} added, {} gone, {} split, {} merged\n")),
        language == Language::zh ? std::to_string(count("changed"))
                                 : support::counted(count("changed"), "task", "tasks"),
        count("worse"), count("added"), count("gone"), count("split"), count("merged"));
    print_actors(out, answer, language);
    print_splits(out, answer.at("split"), say(language, "拆分", "split"));
    print_splits(out, answer.at("merged"), say(language, "合并为", "merged into"));
    print_changed(out, answer.at("changed"), language);
    print_task_list(out, say(language, "新增任务", "added"), answer.at("added"));
    print_task_list(out, say(language, "删去任务", "gone"), answer.at("gone"));
}

void print_parts(std::ostream& out, const Json& answer, Language language) {
    const auto& counts = answer.at("counts");
    const auto count = [&](const char* name) { return counts.at(name).get<std::size_t>(); };
    out << fmt::format(
        fmt::runtime(
            say(language,
                "{} 条措施与任务清单的主要任务对应，其中 {} 条责任单位不同；{} 条措施、{} 项主要任务无对应\n",
                "{} measures have a group in the task list, {} of them with other owners; {} measures and {} "
                "groups stand alone\n")),
        count("pairs"), count("differing"), count("measures_alone"), count("groups_alone"));
    if (!answer.at("pairs").empty()) {
        out << '\n';
        Table table({{.head = std::string(say(language, "措施", "measure")), .most_cells = 40},
                     {.head = std::string(say(language, "主要任务", "group")), .most_cells = 40},
                     {.head = std::string(say(language, "相似", "alike")), .align = Align::right},
                     {.head = std::string(say(language, "清单与正文相比", "the list against the text"))}});
        for (const auto& pair : answer.at("pairs")) {
            const auto& measure = pair.at("measure");
            table.add({fmt::format("{} {}", measure.at("id").get<std::string>(),
                                   measure.at("title").get<std::string>()),
                       label(pair.at("group")),
                       fmt::format("{:.0f}%", 100 * pair.at("similarity").get<double>()),
                       joined(owner_changes(pair, language), language)});
        }
        table.print(out);
    }
    print_task_list(out, say(language, "无对应的措施", "measures alone"), answer.at("measures_alone"));
    const auto& groups = answer.at("groups_alone");
    if (!groups.empty()) out << '\n' << say(language, "无对应的主要任务", "groups alone") << '\n';
    for (const auto& group : groups) out << fmt::format("  {}\n", printable(label(group)));
}

}  // namespace zeren::cli
