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
                                 .allowed = further_columns}});

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
    auto whole = ask(answered.loaded.graph, request);
    return whole ? std::move(whole->at("rows")) : answered.answer.at("rows");
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

void print_load(const Answered& answered) {
    const auto& [context, loaded, query, answer, language] = answered;
    print_headline(context.out, all_rows(answered), language);
    if (answer.at("rows").empty()) return;
    context.out << '\n';
    const bool with_unavoidable = query.contains("with");
    std::vector<Table::Column> columns(
        {{.head = std::string(say(language, "责任单位", "actor"))},
         {.head = std::string(say(language, "类别", "kind"))},
         {.head = std::string(say(language, "牵头", "lead")), .align = Align::right},
         {.head = std::string(say(language, "配合", "cooperate")), .align = Align::right},
         {.head = std::string(say(language, "未分主次", "joint")), .align = Align::right},
         {.head = std::string(say(language, "负担", "load")), .align = Align::right},
         {.head = std::string(say(language, "占比", "share")), .align = Align::right},
         {.head = std::string(say(language, "上限", "limit")), .align = Align::right},
         {.head = std::string(say(language, "任务偏重", "overloaded"))}});
    if (with_unavoidable) {
        columns.push_back(
            {.head = std::string(say(language, "须牵头", "unavoidable")), .align = Align::right});
        columns.push_back({.head = std::string(say(language, "可让出", "avoidable")), .align = Align::right});
    }
    const bool on_a_day = query.contains("as_of");
    if (on_a_day)
        columns.push_back({.head = std::string(say(language, "已超期", "overdue")), .align = Align::right});
    Table table(std::move(columns));
    for (const auto& row : answer.at("rows")) {
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
        if (with_unavoidable) {
            cells.push_back(measure_text(row.at("unavoidable")));
            cells.push_back(measure_text(row.at("avoidable")));
        }
        if (on_a_day) cells.push_back(measure_text(row.at("overdue")));
        table.add(std::move(cells));
    }
    table.print(context.out);
    context.out
        << '\n'
        << say(language, "括号内为按列名顺序推定的牵头项数；负担 = 牵头 1、配合 0.5、未分主次 0.5 之和\n",
               "leads in brackets are inferred by order; load = 1 a lead, 0.5 cooperating, 0.5 joint\n");
    if (with_unavoidable) {
        context.out << say(
            language, "须牵头 = 其他单位都牵头到最低可能的上限时，仍只能由其牵头的项数\n",
            "unavoidable = leads that stay with it when all others lead up to the lowest highest load\n");
    }
}

ExitCode run_load(const Context& context, const Arguments& arguments) {
    auto request = request_for("load", arguments);
    if (!request) return context.fail(request.diagnostics());
    auto& members = request.value();
    if (const auto rule = arguments.value("--overload")) members["overload"] = *rule;
    if (const auto limit = arguments.value("--above"))
        members["overload"] = {{"above", number_or_text(*limit)}};
    if (const auto column = arguments.value("--with")) members["with"] = *column;
    return answer_question(context, arguments, request, print_load);
}

}  // namespace

constinit const Command load_command = {.name = "load",
                                        .summary = "who carries how much, and who too much",
                                        .arguments = {},
                                        .options = options_taken,
                                        .run = run_load};

}  // namespace zeren::cli
