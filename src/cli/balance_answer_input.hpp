#pragma once

#include "cli/graph_input.hpp"
#include "query/balance_answer.hpp"

namespace zeren::cli {

/// The argument of the commands that take a balance answer.
inline constexpr ArgumentSpec answer_argument = {.name = "ANSWER",
                                                 .help = "an answer of `zeren balance --json`; - is stdin"};

/// An answer from a file, and the graphs that `--graph` names.
struct AnswerOverGraph {
    LoadedGraph loaded;
    query::StatedBalance stated;
};
[[nodiscard]] support::Result<AnswerOverGraph> read_answer_over_graph(const Context& context,
                                                                      const Arguments& arguments);

/// What does not hold of it, each finding with the answer's file.
[[nodiscard]] support::Diagnostics faults_of(const AnswerOverGraph& answer, const std::string& file);

}  // namespace zeren::cli
