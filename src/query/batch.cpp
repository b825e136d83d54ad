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

/// A text that may be a request, and where it begins.
struct Line {
    std::string_view text{};
    support::Position begin{.line = 1, .column = 1};
};

/// The lines that hold more than blanks.
std::vector<Line> written_lines(std::string_view text) {
    std::vector<Line> lines;
    for (std::uint32_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const auto line = support::trim(text.substr(0, end));
        const auto indent = text.substr(0, static_cast<std::size_t>(line.data() - text.data()));
        const auto column = static_cast<std::uint32_t>(support::code_points(indent) + 1);
        if (!line.empty()) lines.push_back({.text = line, .begin = {.line = number, .column = column}});
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return lines;
}

/// Whether a text that is no single JSON value is meant as one request a line: some line is a whole object.
bool is_one_a_line(const std::vector<Line>& lines) {
    if (lines.size() < 2) return false;
    for (const auto& line : lines) {
        const auto value = formats::parse_json_tree(line.text, "");
        if (value && value->kind == JsonNode::Kind::object) return true;
    }
    return false;
}

/// Passes answers on as they come.
class AnswerLines {
  public:
    AnswerLines(const graph::AccountabilityGraph& graph, Comparand comparand, const TakeText& take,
                std::string_view file, AskedFiles files)
        : graph_(graph), answerer_(graph, comparand, std::move(files)), take_(take), file_(file) {}

    void answer(const JsonNode& request) { finish(answerer_.send_answer(request, take_)); }
    void answer(const Line& line) {
        const Manner manner{.begin = {.file = file_, .position = line.begin}};
        finish(answerer_.send_answer(line.text, take_, manner));
    }
    void fail(const ordered_json& answer) {
        outcome_ = Outcome::failed;
        take_(answer.dump());
    }
    void add(std::string_view text) { take_(text); }
    [[nodiscard]] Outcome outcome() const { return outcome_; }

  private:
    void finish(Outcome outcome) {
        if (outcome == Outcome::failed) outcome_ = outcome;
        // What one question has looked at shall not add up with what the next does.
        graph_.let_go();
        support::return_unused_memory();
    }

    const graph::AccountabilityGraph& graph_;
    Answerer answerer_;
    TakeText take_;
    std::string file_;
    Outcome outcome_ = Outcome::answered;
};

void answer_array(const std::vector<JsonNode>& requests, AnswerLines& out) {
    out.add("[");
    for (std::size_t place = 0; place < requests.size(); ++place) {
        if (place > 0) out.add(",\n");
        out.answer(requests[place]);
    }
    out.add("]\n");
}

/// The failed answer to an input without a request.
ordered_json no_request() {
    return {{"query", nullptr},
            {"error",
             {{"code", "json-syntax"},
              {"message", "there is no request"},
              {"hint", R"(write one, such as {"query": "load"})"}}}};
}

void answer_lines(const std::vector<Line>& lines, AnswerLines& out) {
    for (const auto& line : lines) {
        out.answer(line);
        out.add("\n");
    }
}

void answer_text(std::string_view text, AnswerLines& out) {
    if (support::trim(text).empty()) {
        out.fail(no_request());
        return out.add("\n");
    }
    const auto whole = formats::parse_json_tree(text, "");
    if (whole && whole->kind == JsonNode::Kind::array) return answer_array(whole->items, out);
    if (whole) {
        out.answer(whole.value());
        return out.add("\n");
    }
    const auto lines = written_lines(text);
    answer_lines(is_one_a_line(lines) ? lines : std::vector{Line{.text = text}}, out);
}

}  // namespace

Outcome answer_all(const graph::AccountabilityGraph& graph, std::string_view text, Comparand comparand,
                   const TakeText& take, std::string_view file, AskedFiles files) {
    AnswerLines out(graph, comparand, take, file, std::move(files));
    answer_text(text, out);
    return out.outcome();
}

Answers answer_all(const graph::AccountabilityGraph& graph, std::string_view text, Comparand comparand) {
    Answers answers;
    const auto outcome =
        answer_all(graph, text, comparand, [&](std::string_view part) { answers.text += part; });
    answers.any_failed = outcome == Outcome::failed;
    return answers;
}

}  // namespace zeren::query
