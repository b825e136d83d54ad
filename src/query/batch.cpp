#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "query/answerer.hpp"
#include "support/unused_memory.hpp"
#include "support/utf8.hpp"

namespace zeren::query {
namespace {

using formats::JsonNode;
using nlohmann::ordered_json;

/// The lines that hold more than blanks.
std::vector<std::string_view> written_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = support::trim(text.substr(0, end));
        if (!line.empty()) lines.push_back(line);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// Whether a text that is no single JSON value is meant as one request a line: some line is a whole object.
bool is_one_a_line(const std::vector<std::string_view>& lines) {
    if (lines.size() < 2) return false;
    for (auto line : lines) {
        const auto value = formats::parse_json_tree(line, "");
        if (value && value->kind == JsonNode::Kind::object) return true;
    }
    return false;
}

/// Passes answers on as they come, each on a line of its own.
class AnswerLines {
  public:
    AnswerLines(const graph::AccountabilityGraph& graph, const TakeText& take) : graph_(graph), take_(take) {}
    void add(Answerer::Text answer, std::string_view end) {
        if (answer.has_failed) outcome_ = Outcome::some_failed;
        take_(answer.text);
        take_(end);
        constexpr std::size_t long_answer = std::size_t{1} << 20U;
        if (answer.text.size() < long_answer) return;
        // What took much memory shall not add up with the next that does.
        answer = {};
        graph_.let_go();
        support::return_unused_memory();
    }
    void add(std::string_view text) { take_(text); }
    [[nodiscard]] Outcome outcome() const { return outcome_; }

  private:
    const graph::AccountabilityGraph& graph_;
    const TakeText& take_;
    Outcome outcome_ = Outcome::all_answered;
};

void answer_array(Answerer& answerer, const std::vector<JsonNode>& requests, AnswerLines& out) {
    out.add("[");
    for (std::size_t place = 0; place < requests.size(); ++place) {
        out.add(answerer.answer_text(requests[place]), place + 1 < requests.size() ? ",\n" : "");
    }
    out.add("]\n");
}

/// The failed answer to an input without a request.
Answerer::Text no_request() {
    const ordered_json error{{"query", nullptr},
                             {"error",
                              {{"code", "json-syntax"},
                               {"message", "there is no request"},
                               {"hint", R"(write one, such as {"query": "load"})"}}}};
    return {.text = error.dump(), .has_failed = true};
}

void answer_text(Answerer& answerer, std::string_view text, AnswerLines& out) {
    if (support::trim(text).empty()) return out.add(no_request(), "\n");
    const auto whole = formats::parse_json_tree(text, "");
    if (whole && whole->kind == JsonNode::Kind::array) return answer_array(answerer, whole->items, out);
    if (whole) return out.add(answerer.answer_text(whole.value()), "\n");
    const auto lines = written_lines(text);
    if (!is_one_a_line(lines)) return out.add(answerer.answer_text(text), "\n");
    for (auto line : lines) out.add(answerer.answer_text(line), "\n");
}

}  // namespace

Outcome answer_all(const graph::AccountabilityGraph& graph, std::string_view text, const TakeText& take) {
    Answerer answerer(graph);
    AnswerLines out(graph, take);
    answer_text(answerer, text, out);
    return out.outcome();
}

Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text) {
    Answers answers;
    const auto outcome = answer_all(graph, text, [&](std::string_view part) { answers.text += part; });
    answers.any_failed = outcome == Outcome::some_failed;
    return answers;
}

}  // namespace zeren::query
