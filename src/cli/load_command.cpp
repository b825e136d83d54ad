#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/question.hpp"
#include "cli/table.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 3> rules = {"capacity", "mean+2sd", "tukey"};
constexpr std::array<std::string_view, 1> further_columns = {"unavoidable"};

constexpr auto options_taken =
    joined(question_options,
           std::array{OptionSpec{.name = "--overload",
                                 .value = "RULE",
                                 .help = "when a load is too much (default: tukey)",
                                 .allowed = rules},
                      OptionSpec{.name = "--above",
                                 .value = "X",
                                 .help = "count loads above this number as too much, instead of a rule"},
                      OptionSpec{.name = "--with",
                                 .value = "COLUMN",
                                 .help = "also tell how many leads an actor cannot hand on",
                                 .allowed = further_columns},
                      OptionSpec{.name = "--explain", .help = "also tell the formula of each number"}});

/// What the headline tells of all rows, whatever `top` leaves of them.
struct Overview {
    std::size_t overloaded = 0;
    std::size_t leads = 0;
    std::size_t inferred = 0;
};

Overview overview_of(const Json& rows) {
    Overview overview;
    for (const auto& row : rows) {
        if (row.at("overloaded") == true) ++overview.overloaded;
        overview.leads += row.at("lead").get<std::size_t>();
        overview.inferred += row.at("lead_inferred").get<std::size_t>();
    }
    return overview;
}

/// The row that carries most, in one sentence.
void print_headline(std::ostream& out, const Json& rows, Language language) {
    if (rows.empty()) {
        out << say(language, "没有任务责任单位\n", "no actor has a task\n");
        return;
    }
    const auto overview = overview_of(rows);
    const auto& most = rows.front();
    const auto name = support::printable(most.at("actor").at("name").get<std::string>());
    if (language == Language::zh) {
        out << fmt::format(
            "{} 负担最重（{}，牵头 {} 项），{} 个单位任务偏重；牵头共 {} 项，其中 {} 项按列名顺序推定\n",
            name, measure_text(most.at("load")), measure_text(most.at("lead")), overview.overloaded,
            overview.leads, overview.inferred);
    } else {
        out << fmt::format(
            "{} carries most ({}, leading {}), {} overloaded; {} leads in all, {} inferred by order\n", name,
            measure_text(most.at("load")), measure_text(most.at("lead")), overview.overloaded, overview.leads,
            overview.inferred);
    }
}

/// All rows of the answer, those behind `top` too.
Json all_rows(const Answered& answered) {
    if (!answered.query.contains("top")) return answered.answer.at("rows");
    auto request = answered.query;
    request.erase("top");
    request.erase("with");
    auto whole = ask(answered.loaded, request);
    return whole ? whole->at("rows") : answered.answer.at("rows");
}

std::string verdict(const Json& row, Language language) {
    if (!row.at("overloaded").is_boolean()) return "-";
    return row.at("overloaded").get<bool>() ? std::string(say(language, "偏重", "overloaded")) : "";
}

/// Leads with the inferred ones told apart: "3", "（64）" all inferred, "5（2）" two of five inferred.
std::string leads_text(const Json& row) {
    const auto leads = row.at("lead").get<std::size_t>();
    const auto inferred = row.at("lead_inferred").get<std::size_t>();
    if (inferred == 0) return std::to_string(leads);
    return inferred == leads ? fmt::format("({})", leads) : fmt::format("{} ({})", leads, inferred);
}

/// How the numbers come about, and what they are of all actors together.
void print_formulas(std::ostream& out, const Json& answer, Language language) {
    if (!answer.contains("formulas")) return;
    const auto& summary = answer.at("summary");
    out << '\n' << say(language, "计算方法", "formulas") << '\n';
    for (const auto& [name, formula] : answer.at("formulas").items()) {
        const auto value = summary.find(name);
        out << fmt::format("  {}{} = {}\n", name,
                           value == summary.end() ? "" : fmt::format(" ({})", measure_text(*value)),
                           formula.get<std::string>());
    }
}

/// The columns that only some answers have.
struct FurtherColumns {
    bool unavoidable = false;
    bool overdue = false;
};

Table empty_table(const FurtherColumns& further, Language language) {
    std::vector<Table::Column> columns = {{.head = std::string(say(language, "责任单位", "actor"))},
                                          {.head = std::string(say(language, "类别", "kind"))}};
    const auto add = [&](std::string_view zh, std::string_view en) {
        columns.push_back({.head = std::string(say(language, zh, en)), .align = Align::right});
    };
    add("牵头", "lead");
    add("配合", "cooperate");
    add("未分主次", "joint");
    add("负担", "load");
    add("占比", "share");
    add("上限", "limit");
    columns.push_back({.head = std::string(say(language, "任务偏重", "overloaded"))});
    if (further.unavoidable) {
        add("须牵头", "unavoidable");
        add("可让出", "avoidable");
    }
    if (further.overdue) add("已超期", "overdue");
    return Table(std::move(columns));
}

std::vector<std::string> cells_of(const Json& row, const FurtherColumns& further, Language language) {
    const auto kind = model::from_name<model::ActorKind>(row.at("actor").at("kind").get<std::string>());
    std::vector<std::string> cells = {row.at("actor").at("name"),
                                      std::string(word_for(kind.value(), language)),
                                      leads_text(row),
                                      measure_text(row.at("cooperate")),
                                      measure_text(row.at("joint")),
                                      measure_text(row.at("load")),
                                      fmt::format("{:.1f}%", 100 * row.at("share").get<double>()),
                                      measure_text(row.at("threshold")),
                                      verdict(row, language)};
    if (further.unavoidable) {
        cells.push_back(measure_text(row.at("unavoidable")));
        cells.push_back(measure_text(row.at("avoidable")));
    }
    if (further.overdue) cells.push_back(measure_text(row.at("overdue")));
    return cells;
}

void print_load(const Answered& answered) {
    const auto& [context, loaded, query, answer, language] = answered;
    print_headline(context.out, all_rows(answered), language);
    const auto& rows = answer.at("rows");
    if (rows.empty()) return;
    const FurtherColumns further{.unavoidable = rows.front().contains("unavoidable"),
                                 .overdue = rows.front().contains("overdue")};
    auto table = empty_table(further, language);
    for (const auto& row : rows) table.add(cells_of(row, further, language));
    context.out << '\n';
    table.print(context.out);
    context.out
        << '\n'
        << say(language, "括号内为按列名顺序推定的牵头项数；负担 = 牵头 1、配合 0.5、未分主次 0.5 之和\n",
               "leads in brackets are inferred by order; load = 1 a lead, 0.5 cooperating, 0.5 joint\n");
    if (further.unavoidable) {
        context.out << say(
            language, "须牵头 = 其他单位都牵头到最低可能的上限时，仍只能由其牵头的项数\n",
            "unavoidable = leads that stay with it when all others lead up to the lowest highest load\n");
    }
    print_formulas(context.out, answer, language);
}

ExitCode run_load(const Context& context, const Arguments& arguments) {
    auto request = request_for("load", arguments);
    if (!request) return context.fail(request.diagnostics());
    auto& members = request.value();
    if (const auto rule = arguments.value("--overload")) members["overload"] = *rule;
    if (const auto limit = arguments.value("--above"))
        members["overload"] = {{"above", number_or_text(*limit)}};
    if (const auto column = arguments.value("--with")) members["with"].push_back(*column);
    if (arguments.has("--explain")) members["with"].push_back("formulas");
    return answer_question(context, arguments, request, print_load);
}

}  // namespace

constinit const Command load_command = {.name = "load",
                                        .summary = "who carries how much, and who too much",
                                        .arguments = {},
                                        .options = options_taken,
                                        .run = run_load};

}  // namespace zeren::cli
