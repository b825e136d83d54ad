#include "cli/run.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "support/interruption.hpp"
#include "support/printable_output.hpp"
#include "support/shared_library.hpp"
#include "support/unused_memory.hpp"

namespace zeren::cli {
namespace {

/// `--help` and `--version` in the place of a command are the commands of that name.
std::string command_word(const std::string& word) {
    if (word == "--help" || word == "-h") return "help";
    if (word == "--version") return "version";
    return word;
}

bool asks_for_help(const std::vector<std::string>& words) {
    return std::ranges::any_of(words, [](const auto& word) { return word == "--help" || word == "-h"; });
}

std::vector<OptionSpec> options_of(const Command& command) {
    std::vector<OptionSpec> options(command.options.begin(), command.options.end());
    options.insert(options.end(), common_options().begin(), common_options().end());
    return options;
}

/// Output that could not be written is no answer, however well it was computed.
ExitCode flushed(const Context& context, ExitCode code) {
    context.out.flush();
    context.bytes_out->flush();
    if (context.out.good() && context.bytes_out->good()) return code;
    auto why = support::make_diagnostic(support::Code::cannot_write, "cannot write to standard output");
    if (context.written != nullptr && *context.written > 0)
        why.hint = "the files are written; only what is told of them is lost";
    return context.fail(std::move(why));
}

ExitCode run_words(Context context, std::vector<std::string> words) {
    if (words.empty()) {
        print_overview(context.err);
        return ExitCode::no_answer;
    }
    const auto* command = find_command(command_word(words.front()));
    if (command == nullptr) return context.fail(unknown_command(words.front()));
    words.erase(words.begin());
    if (asks_for_help(words)) {
        print_help(context.out, *command);
        return flushed(context, ExitCode::done);
    }
    const auto arguments =
        parse_arguments(command->name, command->arguments, options_of(*command), std::move(words));
    if (!arguments) return context.fail(arguments.diagnostics());
    if (arguments->value_or("--diagnostics", "text") == "json")
        context.diagnostics_format = DiagnosticsFormat::json;
    support::keep_unused_memory();
    try {
        return flushed(context, command->run(context, arguments.value()));
    } catch (const support::MissingLibrary& missing) {
        return context.fail(
            support::make_diagnostic(support::Code::cannot_read, missing.what(), {}, missing.hint()));
    }
}

}  // namespace

void end_without_signal() {
    support::end_without_signal(static_cast<int>(ExitCode::no_answer), static_cast<int>(ExitCode::broken));
}

ExitCode run(const Context& context, std::vector<std::string> words) {
    support::PrintableOutput out(context.out);
    support::PrintableOutput err(context.err);
    std::size_t written = 0;
    err << std::unitbuf;  // what is told is seen at once, as on the stream behind it
    return run_words({.in = context.in,
                      .out = out,
                      .err = err,
                      .files = context.files,
                      .out_is_terminal = context.out_is_terminal,
                      .diagnostics_format = context.diagnostics_format,
                      .audience = context.audience,
                      .bytes_out = &context.out,
                      .progress_out = context.audience == Audience::person ? &context.err : nullptr,
                      .written = &written},
                     std::move(words));
}

}  // namespace zeren::cli
