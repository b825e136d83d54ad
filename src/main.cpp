#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

#include "cli/run.hpp"

int main(int argc, char** argv) {
    // A closed pipe and a file grown to its limit are outputs that cannot be written: exit 2, not a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        std::ios::sync_with_stdio(false);
        zeren::support::DiskFiles files;
        const zeren::cli::Context context{.in = std::cin,
                                          .out = std::cout,
                                          .err = std::cerr,
                                          .files = files,
                                          .audience = isatty(STDERR_FILENO) == 1
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
