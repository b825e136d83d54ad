#include "support/interruption.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "support/files.hpp"
#include "testing/catch.hpp"
#include "testing/scratch_folder.hpp"

namespace zeren::support {
namespace {

namespace fs = std::filesystem;

/// Runs `child` in a process of its own, its stderr in a file, and gives how that process ended.
template <class Child>
int status_of(const std::string& errors, Child child) {
    const auto process = ::fork();
    if (process == 0) {
        ::dup2(::open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), STDERR_FILENO);
        for (const int signal : {SIGINT, SIGTERM, SIGBUS}) std::signal(signal, SIG_DFL);
        child();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return status;
}

std::string content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void run_out_of_memory() { throw std::bad_alloc(); }

}  // namespace

TEST_CASE("an interruption removes the unfinished file, and the process still dies of it", "[interruption]") {
    const testing::ScratchFolder folder;
    const auto unfinished = folder / "unfinished";
    for (const int signal : {SIGINT, SIGTERM}) {
        const auto status = status_of(folder / "errors", [&] {
            std::ofstream(unfinished) << "half";
            const RemovedOnInterruption guard(unfinished);
            std::raise(signal);
        });
        CHECK(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == signal);
        CHECK_FALSE(fs::exists(unfinished));
    }
}

TEST_CASE("a finished file survives a later interruption", "[interruption]") {
    const testing::ScratchFolder folder;
    const auto finished = folder / "finished";
    const auto status = status_of(folder / "errors", [&] {
        {
            std::ofstream(finished) << "whole";
            const RemovedOnInterruption guard(finished);
        }
        std::raise(SIGINT);
    });
    CHECK(WIFSIGNALED(status));
    CHECK(content(finished) == "whole");
}

TEST_CASE("a mapped file that is cut while it is read ends the process with a message, not with a signal",
          "[interruption]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "big.zg";
    std::ofstream(path) << std::string(2'000'000, 'x');
    const auto status = status_of(folder / "errors", [&] {
        DiskFiles files;
        const auto bytes = files.open(path).value()->whole();
        fs::resize_file(path, 10);
        volatile char last = bytes.value()->bytes().back();
        static_cast<void>(last);
    });
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 2);
    CHECK(content(folder / "errors") ==
          path + ": error: the file was cut while it was read [damaged-file]\n");
}

TEST_CASE("a wrong access behind a mapped file that was written over ends with a message, any other as ever",
          "[interruption]") {
    for (const bool writes_over : {true, false}) {
        const testing::ScratchFolder folder;
        const auto path = folder / "big.zg";
        std::ofstream(path) << std::string(2'000'000, 'x');
        fs::last_write_time(path, fs::last_write_time(path) - std::chrono::hours(1));
        const auto status = status_of(folder / "errors", [&] {
            DiskFiles files;
            const auto bytes = files.open(path).value()->whole();
            if (writes_over) std::fstream(path, std::ios::in | std::ios::out) << "y";
            std::raise(SIGSEGV);
            std::raise(SIGSEGV);  // the first one goes back to whoever saw to the signal before
        });
        const auto message = path + ": error: the file was changed while it was read [damaged-file]\n";
        CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 2) == writes_over);
        CHECK((content(folder / "errors") == message) == writes_over);
    }
}

TEST_CASE("a file too small to be mapped stays whole when it is cut", "[interruption]") {
    const testing::ScratchFolder folder;
    const auto path = folder / "small.zg";
    const std::string text(100'000, 'x');
    std::ofstream(path) << text;
    DiskFiles files;
    const auto bytes = files.open(path).value()->whole();
    fs::resize_file(path, 10);
    CHECK(bytes.value()->bytes() == text);
}

TEST_CASE("of more files than can be watched, those left over stay whole when they are cut",
          "[interruption]") {
    constexpr int more_than_watched = 70;
    const testing::ScratchFolder folder;
    DiskFiles files;
    std::vector<std::shared_ptr<const FileBytes>> mapped;
    for (int number = 0; number < more_than_watched; ++number) {
        const auto path = folder / std::to_string(number);
        std::ofstream(path).close();
        fs::resize_file(path, 2'000'000);
        mapped.push_back(files.open(path).value()->whole().value());
    }
    fs::resize_file(folder / std::to_string(more_than_watched - 1), 10);
    CHECK(mapped.back()->bytes() == std::string(2'000'000, '\0'));
}

TEST_CASE("of several unfinished files and their folder all are removed", "[interruption]") {
    const testing::ScratchFolder folder;
    const auto status = status_of(folder / "errors", [&] {
        const auto inner = folder / "inner";
        fs::create_directory(inner);
        const RemovedOnInterruption of_folder(inner);
        std::vector<std::unique_ptr<RemovedOnInterruption>> guards;
        for (int number = 0; number < 40; ++number) {
            const auto file = inner + "/" + std::to_string(number);
            std::ofstream(file) << "half";
            guards.push_back(std::make_unique<RemovedOnInterruption>(file));
        }
        std::raise(SIGTERM);
    });
    CHECK(WIFSIGNALED(status));
    CHECK_FALSE(fs::exists(folder / "inner"));
}

TEST_CASE("an exception that nothing can catch ends the process by an exit status", "[interruption]") {
    const testing::ScratchFolder folder;
    struct Breaks {
        ~Breaks() { run_out_of_memory(); }  // nothing above sees what a destructor throws
    };
    for (const bool is_memory : {true, false}) {
        const auto status = status_of(folder / "errors", [&] {
            end_without_signal(2, 3);
            std::ofstream(folder / "unfinished") << "half";
            const RemovedOnInterruption guard(folder / "unfinished");
            if (is_memory) {
                const Breaks breaks;
            }
            std::terminate();
        });
        REQUIRE(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == (is_memory ? 2 : 3));
        CHECK_FALSE(fs::exists(folder / "unfinished"));
        CHECK(content(folder / "errors") ==
              (is_memory ? "zeren: error: there is not enough memory\n" : "zeren: this is a bug of zeren\n"));
    }
}

}  // namespace zeren::support
