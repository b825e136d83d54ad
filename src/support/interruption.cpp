#include "support/interruption.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <new>

namespace zeren::support {

/// What is removed; used again once its file is finished, and never given back.
struct UnfinishedFile {
    std::array<char, PATH_MAX> path{};
    std::atomic<bool> is_in_use = false;
    UnfinishedFile* next = nullptr;  ///< begun before this one
};

namespace {

// What a signal handler reads must be there before the signal comes: plain arrays, and flags that say whether
// they are filled. Nothing runs at the start of the program to make them: that would bring every page of them
// in.
constexpr std::size_t longest_path = PATH_MAX;
constexpr int no_answer = 2;

constinit std::atomic<UnfinishedFile*> unfinished = nullptr;
constinit std::mutex unfinished_in_use;

struct Mapping {
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
    std::array<char, longest_path> path{};
    struct stat seen {};  ///< the file when it was mapped
};
constexpr std::size_t most_mappings = 64;
constinit std::array<Mapping, most_mappings> mappings{};
std::mutex mappings_in_use;

/// The last first, so that a folder is empty when its turn comes.
void remove_unfinished_files() {
    for (auto* node = unfinished.load(); node != nullptr; node = node->next) {
        if (!node->is_in_use.exchange(false)) continue;
        if (::unlink(node->path.data()) != 0) ::rmdir(node->path.data());
    }
}

void keep_path(const std::string& path, std::array<char, longest_path>& kept) {
    kept.fill('\0');
    path.copy(kept.data(), kept.size() - 1);
}

void on_interruption(int signal) {
    remove_unfinished_files();
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
        remove_unfinished_files();
        print(mapping.path.data());
        print(": error: the file was cut while it was read [damaged-file]\n");
        ::_exit(no_answer);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// Whether a file was written to since it was mapped, or another one stands in its place.
bool has_changed(const Mapping& mapping) {
    struct stat now {};
    return ::stat(mapping.path.data(), &now) == 0 &&
           (now.st_mtim.tv_sec != mapping.seen.st_mtim.tv_sec ||
            now.st_mtim.tv_nsec != mapping.seen.st_mtim.tv_nsec || now.st_size != mapping.seen.st_size);
}

struct sigaction before_watching {};

/// Numbers of a mapped file were checked once and are trusted from then on: where somebody writes over them
/// in the meantime they may point anywhere. Any other wrong access is a bug and ends as it would without
/// this.
void on_wrong_address(int signal, siginfo_t*, void*) {
    for (const auto& mapping : mappings) {
        if (mapping.end == 0 || !has_changed(mapping)) continue;
        remove_unfinished_files();
        print(mapping.path.data());
        print(": error: the file was changed while it was read [damaged-file]\n");
        ::_exit(no_answer);
    }
    ::sigaction(signal, &before_watching, nullptr);  // and the same instruction once more
}

std::atomic<int> status_without_memory = no_answer;
std::atomic<int> status_of_bug = no_answer;

[[noreturn]] void on_terminate() {
    remove_unfinished_files();
    try {
        if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        print("zeren: error: there is not enough memory\n");
        ::_exit(status_without_memory);
    } catch (...) {
    }
    print("zeren: this is a bug of zeren\n");
    ::_exit(status_of_bug);
}

/// Where nobody else sees to these signals (a program that ignores them shall go on to).
void handle_interruptions() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler == SIG_DFL) std::signal(signal, on_interruption);
    }
}

void handle(int signal, void (*handler)(int, siginfo_t*, void*), struct sigaction* before) {
    struct sigaction action {};
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, before);
}

void handle_missing_bytes() {
    handle(SIGBUS, on_missing_bytes, nullptr);
    struct sigaction now {};
    ::sigaction(SIGSEGV, nullptr, &now);
    if ((now.sa_flags & SA_SIGINFO) == 0 || now.sa_sigaction != on_wrong_address)
        handle(SIGSEGV, on_wrong_address, &before_watching);
}

}  // namespace

RemovedOnInterruption::RemovedOnInterruption(const std::string& path) {
    if (path.size() >= longest_path) return;
    const std::lock_guard lock(unfinished_in_use);
    handle_interruptions();
    // Only a node on top of all that are in use is removed before them.
    auto* node = unfinished.load();
    if (node == nullptr || node->is_in_use) {
        auto fresh = std::make_unique<UnfinishedFile>();
        fresh->next = node;
        node = fresh.release();
    }
    keep_path(path, node->path);
    node->is_in_use = true;
    unfinished = node;
    node_ = node;
}

RemovedOnInterruption::~RemovedOnInterruption() {
    if (node_ != nullptr) node_->is_in_use = false;
}

void end_without_signal(int no_memory, int broken) {
    status_without_memory = no_memory;
    status_of_bug = broken;
    std::set_terminate(on_terminate);
}

bool watch_mapping(const std::string& path, std::string_view bytes) {
    const std::lock_guard lock(mappings_in_use);
    handle_missing_bytes();
    for (auto& mapping : mappings) {
        if (mapping.end != 0) continue;
        keep_path(path, mapping.path);
        if (::stat(path.c_str(), &mapping.seen) != 0) mapping.seen = {};
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
