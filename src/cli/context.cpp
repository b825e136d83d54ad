#include "cli/context.hpp"

#include <fmt/format.h>

#include <istream>
#include <optional>
#include <ostream>
#include <span>
#include <string_view>
#include <utility>

#include "formats/diagnostics_json.hpp"
#include "support/byte_source.hpp"
#include "support/diagnostic_text.hpp"

namespace zeren::cli {
namespace {

support::Diagnostic without_name(support::Code code, std::string_view what) {
    return support::make_diagnostic(code, fmt::format("{}: the name of the file is empty", what), {},
                                    "a variable of the shell may be unset");
}

/// Where the folder of a file that could not be written is missing, the hint says so.
support::Outcome with_folder_hint(const support::Files& files, const std::string& path,
                                  support::Outcome written) {
    const auto slash = path.rfind('/');
    if (written || slash == std::string::npos || slash == 0) return written;
    const auto folder = path.substr(0, slash);
    if (files.is_folder(folder)) return written;
    support::Diagnostics problems;
    for (auto problem : written.diagnostics().items()) {
        problem.hint = fmt::format("there is no folder \"{}\": make it with `mkdir -p`", folder);
        problems.add(std::move(problem));
    }
    return problems;
}

support::Outcome counted(const Context& context, support::Outcome written) {
    if (written && context.written != nullptr) ++*context.written;
    return written;
}

/// A stream as far as it comes.
class StreamSource final : public support::ByteSource {
  public:
    explicit StreamSource(std::istream& in) : in_(in) {}
    std::size_t read(std::span<char> room) override {
        in_.read(room.data(), static_cast<std::streamsize>(room.size()));
        return static_cast<std::size_t>(in_.gcount());
    }
    void seek(std::size_t) override {}
    [[nodiscard]] std::size_t size() const override { return 0; }
    [[nodiscard]] std::optional<support::Diagnostic> failure() const override {
        if (!in_.bad()) return std::nullopt;
        return support::make_diagnostic(support::Code::cannot_read, "cannot read standard input");
    }

  private:
    std::istream& in_;
};

}  // namespace

void Context::report(const support::Diagnostics& diagnostics) const {
    if (diagnostics.empty()) return;
    err << (diagnostics_format == DiagnosticsFormat::json ? formats::brief_diagnostics_json(diagnostics)
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
    if (path.empty()) return without_name(support::Code::cannot_read, "cannot read");
    if (path != "-") return files.read(path);
    StreamSource source(in);
    return support::read_all(source, "standard input");
}

support::Result<std::unique_ptr<support::ByteSource>> Context::open(const std::string& path) const {
    if (path.empty()) return without_name(support::Code::cannot_read, "cannot read");
    if (path != "-") return files.open(path);
    auto bytes = read(path);
    if (!bytes) return std::move(bytes).diagnostics();
    return std::unique_ptr<support::ByteSource>(
        std::make_unique<support::KeptText>(std::move(bytes).value()));
}

support::Outcome Context::write(const std::string& path, std::string_view bytes) const {
    if (path == "-") return update(path, bytes);
    const support::NewFile file{.path = path, .bytes = bytes};
    return write_all({&file, 1});
}

support::Outcome Context::write_all(std::span<const support::NewFile> news) const {
    for (const auto& file : news) {
        if (file.path.empty()) return without_name(support::Code::cannot_write, "cannot write");
        if (!files.has_read(file.path)) continue;
        return support::make_diagnostic(support::Code::cannot_write,
                                        "cannot write: the file is what this command has read",
                                        {.file = file.path}, "name another file with --output");
    }
    return news.empty() ? support::done()
                        : counted(*this, with_folder_hint(files, news.front().path, files.write_all(news)));
}

support::Outcome Context::update(const std::string& path, std::string_view bytes) const {
    if (path.empty()) return without_name(support::Code::cannot_write, "cannot write");
    if (path != "-") return counted(*this, with_folder_hint(files, path, files.write(path, bytes)));
    if (out_is_terminal && bytes.substr(0, 4096).find('\0') != std::string_view::npos) {
        return support::make_diagnostic(support::Code::cannot_write, "this is no text for a terminal", {},
                                        "name a file with --output");
    }
    (bytes_out == nullptr || out_is_terminal ? out : *bytes_out) << bytes;
    return support::done();
}

}  // namespace zeren::cli
