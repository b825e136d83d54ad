#include "cli/context.hpp"

#include <iostream>
#include <iterator>

#include "formats/diagnostics_json.hpp"
#include "support/diagnostic_text.hpp"

namespace zeren::cli {

void Context::report(const support::Diagnostics& diagnostics) const {
    if (diagnostics.empty()) return;
    err << (diagnostics_format == DiagnosticsFormat::json ? formats::diagnostics_json(diagnostics)
                                                          : support::to_text(diagnostics));
}

ExitCode Context::fail(const support::Diagnostics& diagnostics) const {
    report(diagnostics);
    return ExitCode::no_answer;
}

ExitCode Context::fail(support::Diagnostic diagnostic) const {
    support::Diagnostics diagnostics;
    diagnostics.add(std::move(diagnostic));
    return fail(diagnostics);
}

support::Result<std::string> Context::read(const std::string& path) const {
    if (path != "-") return files.read(path);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (in.bad()) return support::make_diagnostic(support::Code::cannot_read, "cannot read standard input");
    return bytes;
}

support::Result<std::unique_ptr<support::ByteSource>> Context::open(const std::string& path) const {
    if (path != "-") return files.open(path);
    auto bytes = read(path);
    if (!bytes) return std::move(bytes).diagnostics();
    return std::unique_ptr<support::ByteSource>(
        std::make_unique<support::KeptText>(std::move(bytes).value()));
}

support::Outcome Context::write(const std::string& path, std::string_view bytes) const {
    if (path != "-") return files.write(path, bytes);
    out << bytes;
    return support::done();
}

}  // namespace zeren::cli
