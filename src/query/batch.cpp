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

/// Passes answers on as they come.
class AnswerLines {
  public:
    AnswerLines(const graph::AccountabilityGraph& graph, Comparand comparand, const TakeText& take)
        : graph_(graph), answerer_(graph, comparand), take_(take) {}

    template <class Request>
    void answer(const Request& request) {
        if (answerer_.send_answer(request, take_) == Outcome::failed) outcome_ = Outcome::failed;
        // What one question has looked at shall not add up with what the next does.
        graph_.let_go();
        support::return_unused_memory();
    }
    void fail(const ordered_json& answer) {
        outcome_ = Outcome::failed;
        take_(answer.dump());
    }
    void add(std::string_view text) { take_(text); }
    [[nodiscard]] Outcome outcome() const { return outcome_; }

  private:
    const graph::AccountabilityGraph& graph_;
    Answerer answerer_;
    TakeText take_;
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

void answer_lines(const std::vector<std::string_view>& lines, AnswerLines& out) {
    for (auto line : lines) {
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
    answer_lines(is_one_a_line(lines) ? lines : std::vector{text}, out);
}

}  // namespace

Outcome answer_all(const graph::AccountabilityGraph& graph, std::string_view text, Comparand comparand,
                   const TakeText& take) {
    AnswerLines out(graph, comparand, take);
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
