#include "support/interruption.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <mutex>

namespace zeren::support {
namespace {

// What a signal handler reads must be there before the signal comes: plain arrays, and flags that say whether
// they are filled. Nothing runs at the start of the program to make them: that would bring every page of them
// in.
constexpr std::size_t longest_path = PATH_MAX;
constexpr int no_answer = 2;

constinit std::array<char, longest_path> unfinished_file{};
constinit std::atomic<bool> has_unfinished_file = false;

struct Mapping {
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
    std::array<char, longest_path> path{};
};
constexpr std::size_t most_mappings = 64;
constinit std::array<Mapping, most_mappings> mappings{};
std::mutex mappings_in_use;

void remove_unfinished_file() {
    if (has_unfinished_file.exchange(false)) ::unlink(unfinished_file.data());
}

void keep_path(const std::string& path, std::array<char, longest_path>& kept) {
    kept.fill('\0');
    path.copy(kept.data(), kept.size() - 1);
}

void on_interruption(int signal) {
    remove_unfinished_file();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void print(const char* text) {
    // Nothing can be done where even this fails.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, std::strlen(text));
}

void on_missing_bytes(int signal, siginfo_t* info, void*) {
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (const auto& mapping : mappings) {
        if (address < mapping.begin || address >= mapping.end) continue;
        remove_unfinished_file();
        print(mapping.path.data());
        print(": error: the file was cut while it was read [damaged-file]\n");
        ::_exit(no_answer);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Where nobody else sees to these signals (a program that ignores them shall go on to).
void handle_interruptions() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler == SIG_DFL) std::signal(signal, on_interruption);
    }
}

void handle_missing_bytes() {
    struct sigaction action {};
    action.sa_sigaction = on_missing_bytes;
    action.sa_flags = SA_SIGINFO;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, nullptr);
}

}  // namespace

RemovedOnInterruption::RemovedOnInterruption(const std::string& path) {
    if (path.size() >= longest_path) return;
    handle_interruptions();
    keep_path(path, unfinished_file);
    has_unfinished_file = true;
}

RemovedOnInterruption::~RemovedOnInterruption() { has_unfinished_file = false; }

bool watch_mapping(const std::string& path, std::string_view bytes) {
    const std::lock_guard lock(mappings_in_use);
    handle_missing_bytes();
    for (auto& mapping : mappings) {
        if (mapping.end != 0) continue;
        keep_path(path, mapping.path);
        mapping.begin = reinterpret_cast<std::uintptr_t>(bytes.data());
        mapping.end = mapping.begin + bytes.size();
        return true;
    }
    return false;
}

void forget_mapping(std::string_view bytes) {
    const std::lock_guard lock(mappings_in_use);
    for (auto& mapping : mappings) {
        if (mapping.begin == reinterpret_cast<std::uintptr_t>(bytes.data())) mapping.end = 0;
    }
}

}  // namespace zeren::support
