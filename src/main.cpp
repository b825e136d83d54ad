#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "cli/run.hpp"

namespace {

/// Whoever read the output has seen enough (`zeren … | head -1`): an output that cannot be written, and
/// nobody there to be told.
extern "C" void end_silently(int) { ::_exit(static_cast<int>(zeren::cli::ExitCode::no_answer)); }

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, end_silently);
    // A file grown to its limit is an output that cannot be written, and told as such.
    std::signal(SIGXFSZ, SIG_IGN);
    zeren::cli::end_without_signal();
    try {
        std::ios::sync_with_stdio(false);
        zeren::support::DiskFiles files;
        const zeren::cli::Context context{.in = std::cin,
                                          .out = std::cout,
                                          .err = std::cerr,
                                          .files = files,
                                          .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
                                          .audience = ::isatty(STDERR_FILENO) == 1
                                                          ? zeren::cli::Audience::person
                                                          : zeren::cli::Audience::program};
        return static_cast<int>(zeren::cli::run(context, {argv + 1, argv + argc}));
    } catch (const std::bad_alloc&) {
        std::cerr << "zeren: error: there is not enough memory\n";
        return static_cast<int>(zeren::cli::ExitCode::no_answer);
    } catch (const std::exception& error) {
        std::cerr << "zeren: this is a bug of zeren: " << error.what() << '\n';
    } catch (...) {
        std::cerr << "zeren: this is a bug of zeren\n";
    }
    return static_cast<int>(zeren::cli::ExitCode::broken);
}
